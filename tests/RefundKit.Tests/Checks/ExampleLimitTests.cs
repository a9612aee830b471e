using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;
using static RefundKit.Tests.Checks.PolicyChecks;

namespace RefundKit.Tests.Checks;

/// <summary>Examples are looked for at the limits that a policy names, also where these are the last that can be written at all.</summary>
public class ExampleLimitTests
{
    private static void LookedFor(Condition approve, Condition deny) => Assert.All(
        Check(APolicy.OfThirtyDays().Rule("kind", approve, new RuleActions { Propose = Outcome.Approve }).Rule("strict", deny, new RuleActions { Propose = Outcome.Deny })),
        problem => Assert.True(problem.Id is "RK1332" or "RK1335", problem.ToString()));

    [Theory]
    [InlineData("order.placedOn >= 9999-12-30")]
    [InlineData("order.placedOn <= 0001-01-02")]
    [InlineData("order.deliveredOn >= 9999-12-30")]
    [InlineData("order.sincePlaced > 999999 days")]
    [InlineData("order.sincePlaced < -999999 days")]
    [InlineData("order.daysSincePlaced > 99999999")]
    [InlineData("order.daysSinceDelivered < -99999999")]
    [InlineData("order.total >= 90000000000000.00 USD")]
    [InlineData("order.captured >= 90000000000000.00 USD")]
    [InlineData("quote.amount >= 90000000000000.00 USD")]
    [InlineData("customer.refundedTotal >= 90000000000000.00 USD")]
    [InlineData("order.units >= 9999999999")]
    [InlineData("customer.orders >= 9999999999")]
    public void An_overlap_that_begins_where_little_can_be_written_any_more_is_looked_for(string line) =>
        LookedFor(Condition.Parse(line), Condition.All());

    [Theory]
    [InlineData("order.placedOn >= 9999-12-30", "order.daysSinceDelivered < -5000")]
    [InlineData("order.placedOn >= 9999-12-30", "order.daysSincePlaced > 50000")]
    [InlineData("order.placedOn <= 0001-01-02", "order.daysSinceDelivered > 50000")]
    [InlineData("order.total <= -90000000000000.00 USD", "quote.amount >= 90000000000000.00 USD")]
    [InlineData("order.deliveredOn >= 9999-12-30", "order.sincePlaced < -999999 days")]
    [InlineData("order.placedOn <= 0001-01-02", "window.isOpen is false")]
    public void Two_limits_of_one_order_may_lie_further_apart_than_time_and_money_reach(string approve, string deny) =>
        LookedFor(Condition.Parse(approve), Condition.Parse(deny));

    [Fact]
    public void Two_lines_may_cost_more_together_than_there_is()
    {
        static Condition Some(string category) => Condition.AnyItem(
            ItemRange.Order, Condition.Parse($"item.category is {category}"), Condition.Parse("item.unitPrice >= 90000000000000.00 USD"), Condition.Parse("item.quantity > 900"));

        LookedFor(Some("toys"), Some("shoes"));
    }
}

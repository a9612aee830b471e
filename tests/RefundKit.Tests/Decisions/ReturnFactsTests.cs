using RefundKit.Decisions;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Facts about how a return is made, and what rules can ask for.</summary>
public sealed class ReturnFactsTests
{
    private static bool Holds(string when, ARequest request) => Holds(Condition.Parse(when), request);

    private static bool Holds(Condition when, ARequest request) => APolicy.OfThirtyDays().Rule("r", when, new RuleActions { Tags = ["yes"] }).Decide(request).Tags.Contains("yes");

    [Fact]
    public void A_return_is_complete_where_all_that_is_left_comes_back()
    {
        var two = ARequest.ForARefund().AndLine("L2", "10.00");
        var one = two.Return(back => back with { Lines = [back.Lines[0]] });

        Assert.True(Holds("return.isComplete is true", ARequest.ForARefund().AndLine("L2", "10.00")));
        Assert.True(Holds("return.isComplete is false", one));
        Assert.True(Holds("return.isComplete is true", one.Order(order => order with { Lines = order.Lines.SetItem(1, order.Lines[1] with { RefundedQuantity = 1 }) })));
    }

    [Fact]
    public void Days_to_the_dispatch_are_counted_in_the_policys_zone()
    {
        // 01:00 in Greenwich on the fifth is still the fourth in New York.
        var sent = ARequest.ForARefund().Return(back => back with { DispatchProofAt = ARequest.At("2026-12-05T01:00:00Z") });

        Assert.True(Holds("return.daysToDispatch is 14", sent));
        Assert.False(Holds("return.daysToDispatch >= 0", ARequest.ForARefund()));
    }

    [Fact]
    public void Discounts_of_lines_and_order_count_together() => Assert.True(Holds(
        "order.discount is 15.00 USD",
        ARequest.ForARefund().Order(order => order with { Discount = Money.Parse("5.00", order.Currency) }).Line(line => line with { Discount = Money.Parse("10.00", Currency.Of("USD")) })));

    [Fact]
    public void The_time_since_the_delivery_is_a_span()
    {
        Assert.True(Holds("order.sinceDelivered is 19 days", ARequest.ForARefund()));
        Assert.False(Holds("order.sinceDelivered < 30 days", ARequest.ForARefund().DeliveredAt(null)));
    }

    [Theory]
    [InlineData(null, Outcome.NeedsInformation)]
    [InlineData("receipt", Outcome.NeedsInformation)]
    [InlineData("photo", Outcome.Approve)]
    public void A_photo_is_asked_for_until_there_is_one(string? kind, Outcome outcome)
    {
        var policy = APolicy.OfThirtyDays().Rule("photo", "return.hasPhoto is false", new RuleActions { Ask = ["return.hasPhoto"] });
        var decision = policy.Decide(ARequest.ForARefund().Return(back => back with { Evidence = kind is null ? [] : [new Evidence(kind, "e1")] }));

        Assert.Equal(outcome, decision.Outcome);
        if (outcome == Outcome.NeedsInformation) Assert.Equal([new MissingFact("return.hasPhoto", FactSupplier.Customer)], decision.Needs);
    }

    [Theory]
    [InlineData("other", null, Outcome.NeedsInformation)]
    [InlineData("other", "it hums", Outcome.Approve)]
    [InlineData("changed-mind", null, Outcome.Approve)]
    public void A_note_is_asked_for_where_the_reason_says_nothing(string reason, string? note, Outcome outcome)
    {
        var unsaid = Condition.AnyItem(ItemRange.Return, Condition.Parse("item.reason is other"), Condition.Not(Condition.Parse("item.hasNote is known")));
        var decision = APolicy.OfThirtyDays().Rule("note", unsaid, new RuleActions { Ask = ["item.hasNote"] }).Decide(ARequest.ForARefund().Because(reason).Back(line => line with { Note = note }));

        Assert.Equal(outcome, decision.Outcome);
    }
}

using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What a return costs by condition, reason, count and fault.</summary>
public sealed class FeeRuleTests
{
    private static AmountByCurrency Usd(string amount) => new(Money.Parse(amount, Currency.Of("USD")));

    private static FeeRule Restocking(int points, string? items = null) => new() { Id = "restocking" + points, Kind = FeeKind.Restocking, BasisPoints = points, Items = items is null ? null : Condition.Parse(items) };

    private static string Refund(APolicy policy, ARequest request) => policy.Decide(request).Refund!.Amount.ToAmountString();

    [Theory]
    [InlineData("unopened", "100.00")]
    [InlineData("opened", "85.00")]
    [InlineData("used", "50.00")]
    [InlineData("destroyed", "0.00")]
    public void A_table_of_conditions_deducts_up_to_all_of_it(string condition, string refund) => Assert.Equal(refund, Refund(
        APolicy.OfThirtyDays().Fee(Restocking(1_500, "item.condition is opened")).Fee(Restocking(5_000, "item.condition is used")).Fee(Restocking(10_000, "item.condition is destroyed")),
        ARequest.ForARefund().Back(line => line with { Condition = condition })));

    [Theory]
    [InlineData("changed-mind", "80.00")]
    [InlineData("size-too-small", "100.00")]
    public void A_fee_may_go_by_the_reason(string reason, string refund) =>
        Assert.Equal(refund, Refund(APolicy.OfThirtyDays().Fee(Restocking(2_000, "item.reason is changed-mind")), ARequest.ForARefund().Because(reason)));

    [Theory]
    [InlineData("10.00", "8.00")]
    [InlineData("100.00", "85.00")]
    [InlineData("1000.00", "980.00")]
    [InlineData("1.00", "0.00")]
    public void A_share_stays_between_its_limits_and_never_above_the_refund(string price, string refund) =>
        Assert.Equal(refund, Refund(APolicy.OfThirtyDays().Fee(Restocking(1_500) with { AtLeast = Usd("2.00"), AtMost = Usd("20.00") }), ARequest.ForARefund(price: price)));

    [Theory]
    [InlineData(FeePer.Usual, "195.00")]
    [InlineData(FeePer.Unit, "185.00")]
    public void The_way_back_costs_once_per_return_or_for_each_unit(FeePer per, string refund)
    {
        var request = ARequest.ForARefund(price: "100.00").Line(line => line with { Quantity = 3, UnitPrice = Money.Parse("50.00", Currency.Of("USD")) })
            .Back(line => line with { Quantity = 2, ReceivedQuantity = 2 }).AndLine("L2", "100.00")
            .Order(order => order with { Payments = [order.Payments[0] with { Captured = Money.Parse("250.00", Currency.Of("USD")) }] });

        Assert.Equal(refund, Refund(APolicy.OfThirtyDays().Fee(new FeeRule { Id = "way", Kind = FeeKind.ReturnShipping, Amount = Usd("5.00"), Per = per }), request));
    }

    [Fact]
    public void A_way_back_at_the_customers_own_cost_keeps_nothing_back_and_goes_before_a_later_fee()
    {
        var policy = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "own", Kind = FeeKind.ReturnShipping, OwnCost = true, Items = Condition.Parse("item.category is apparel") })
            .Fee(new FeeRule { Id = "way", Kind = FeeKind.ReturnShipping, Amount = Usd("5.00") });

        Assert.Equal("100.00", Refund(policy, ARequest.ForARefund()));
        Assert.Equal("95.00", Refund(policy, ARequest.ForARefund().Line(line => line with { Category = "books" })));
    }

    [Theory]
    [InlineData(RefundShare.None, RefundShare.Full, "defective", "110.00")]
    [InlineData(RefundShare.None, RefundShare.Proportional, "defective", "105.00")]
    [InlineData(RefundShare.None, RefundShare.None, "defective", "100.00")]
    [InlineData(RefundShare.None, RefundShare.Full, "changed-mind", "100.00")]
    [InlineData(RefundShare.Full, RefundShare.None, "defective", "110.00")]
    public void The_original_shipping_goes_back_by_fault(RefundShare share, RefundShare ifFaulty, string reason, string refund)
    {
        var request = ARequest.ForARefund().Because(reason).AndLine("L2", "100.00")
            .Return(back => back with { Lines = [back.Lines[0]] })
            .Order(order => order with
            {
                Shipping = [new ShippingCharge { Id = "S1", Price = Money.Parse("10.00", order.Currency) }],
                Payments = [order.Payments[0] with { Captured = Money.Parse("210.00", order.Currency) }],
            });

        Assert.Equal(refund, Refund(APolicy.OfThirtyDays().Terms(terms => terms with { Shipping = share, ShippingIfFaulty = ifFaulty }), request));
    }
}

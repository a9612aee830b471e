using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What leaves the house in an exchange, and who looks at it.</summary>
public sealed class ExchangeMoneyTests
{
    private static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));

    private static APolicy Exchanging() => APolicy.OfThirtyDays()
        .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange })
        .ApprovedBy(("agent", "50.00"), ("manager", null))
        .Safeguards(safeguards => safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("shipTo.country is US") });

    private static ARequest Swapping(string unitPrice, params string[] items) => ARequest.ForARefund(price: unitPrice).Return(wanted => wanted with
    {
        Wanted = WantedResolution.Exchange, ExchangeFor = [.. items.Select(price => new ExchangeItem { Sku = "B", UnitPrice = Usd(price), Quantity = 1 })],
    });

    private static string[] Texts(RefundDecision decision, Audience audience, string code) =>
        [.. decision.Reasons.Where(reason => reason.Audience == audience && reason.Code == code).Select(reason => reason.TextIn("en"))];

    [Theory]
    [InlineData("1000.00", "999.99", "manager")]
    [InlineData("1000.00", "1000.00", "manager")]
    [InlineData("1000.00", "0.01", "manager")]
    [InlineData("100.00", "90000.00", "manager")]
    [InlineData("49.99", "49.99", "agent")]
    [InlineData("49.99", "0.01", "agent")]
    [InlineData("49.99", "50.00", "manager")]
    [InlineData("50.00", "49.99", "manager")]
    public void An_exchange_is_approved_by_who_may_give_away_its_whole_value(string unitPrice, string item, string role)
    {
        var decision = Exchanging().Decide(Swapping(unitPrice, item));
        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Equal((true, role), (decision.Approval!.Required, decision.Approval.Role));
    }

    [Fact]
    public void No_item_leaves_without_a_human_whatever_spares_a_small_refund()
    {
        Assert.False(Exchanging().Decide(ARequest.ForARefund()).Approval!.Required);
        Assert.True(Exchanging().Decide(Swapping("100.00")).Approval!.Required);
        Assert.True(Exchanging().Decide(Swapping("0.00").Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("5.00") }] })).Approval!.Required);
    }

    [Fact]
    public void What_is_due_is_told_to_both_sides()
    {
        var decision = Exchanging().Decide(Swapping("100.00", "120.00"));
        Assert.Equal(["The item you get in exchange costs more: please pay $20.00 on top."], Texts(decision, Audience.Customer, "exchange-due"));
        Assert.Equal(["The customer pays $20.00 on top of what comes back for the item sent instead."], Texts(decision, Audience.Staff, "exchange-due"));
        Assert.Equal(["$120.00 needs the final approval of: manager."], Texts(decision, Audience.Staff, "approval-required"));
        Assert.Empty(Texts(Exchanging().Decide(Swapping("100.00", "100.00")), Audience.Staff, "exchange-due"));
    }

    [Fact]
    public void A_human_looks_at_an_exchange_that_the_payments_cannot_pay_for()
    {
        var decision = Exchanging().Decide(Swapping("100.00", "160.00").Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("20.00") }] }));
        Assert.Equal((Outcome.NeedsReview, "0.00 USD", "140.00 USD"), (decision.Outcome, decision.Refund!.Amount.ToString(), decision.Refund.Due.ToString()));
        Assert.NotEmpty(Texts(decision, Audience.Staff, "quote-exceeds-payments"));
    }

    [Fact]
    public void Nothing_is_sent_for_nothing_beside_all_of_the_money()
    {
        var decision = Exchanging().Decide(Swapping("100.00", "0.00"));
        Assert.Equal((Outcome.NeedsReview, null, "RK5020"), (decision.Outcome, decision.Refund, decision.Problems.Single().Id));
        Assert.Equal("RK5002", Exchanging().Decide(Swapping("100.00", "5.00").Return(wanted => wanted with { ExchangeFor = [wanted.ExchangeFor[0] with { Quantity = 0 }] })).Problems.Single().Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Goodwill_and_shipping_beside_an_unpriced_exchange_are_quoted_alone(bool shipping)
    {
        RefundDecision Of(string amount) => Exchanging().Terms(terms => terms with { Shipping = RefundShare.Full, Duties = RefundShare.Full }).Decide(Swapping("100.00")
            .Order(order => order with { Shipping = [new ShippingCharge { Id = "S1", Price = Usd("8.00") }], Duties = Usd("3.00"), Payments = [order.Payments[0] with { Captured = Usd("111.00") }] })
            .Return(wanted => shipping ? wanted with { Shipping = [new AskedShipping("S1", Usd(amount))] } : wanted)
            .With(request => shipping ? request : request with { Goodwill = Usd(amount) }));
        var decision = Of("5.00");
        Assert.Equal((Outcome.NeedsReview, "5.00 USD", 0), (decision.Outcome, decision.Refund!.Amount.ToString(), decision.Refund.Lines.Length));
        Assert.Equal((ResolutionKind.Exchange, "manager"), (decision.Resolution!.Kind, decision.Approval!.Role));
        Assert.NotEqual(decision.Hash, Of("5.01").Hash);
    }
}

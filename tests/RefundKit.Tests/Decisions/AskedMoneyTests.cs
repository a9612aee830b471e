using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Money that is asked for by name: parts of lines, shipping, goodwill, and the difference of an exchange.</summary>
public sealed class AskedMoneyTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private static Money Usd(string amount) => Money.Parse(amount, Dollar);

    private static ARequest WithShipping() => ARequest.ForARefund().Order(order => order with
    {
        Shipping = [new ShippingCharge { Id = "S1", Price = Usd("8.00") }],
        Payments = [order.Payments[0] with { Captured = Usd("108.00") }],
    });

    private static ARequest ForShippingAlone(string? amount = null) => WithShipping().StillWithTheCustomer()
        .Return(wanted => wanted with { Lines = [], Shipping = [new AskedShipping("S1", amount is null ? null : Usd(amount))] });

    private static IEnumerable<string> StaffCodes(RefundDecision decision) => decision.Reasons.Where(reason => reason.Audience == Audience.Staff).Select(reason => reason.Code);

    [Fact]
    public void A_part_of_a_line_is_approved_like_the_whole()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Back(line => line with { Amount = Usd("30.00") }));
        Assert.Equal((Outcome.Approve, "30.00 USD"), (decision.Outcome, decision.Refund!.Amount.ToString()));
    }

    [Fact]
    public void Shipping_alone_waits_for_no_goods_and_goes_to_a_human_with_its_amount()
    {
        var decision = APolicy.OfThirtyDays().Decide(ForShippingAlone("5.00"));
        Assert.Equal((Outcome.NeedsReview, "5.00 USD"), (decision.Outcome, decision.Refund!.Amount.ToString()));
        Assert.Contains("shipping-beyond-terms", StaffCodes(decision));
        Assert.Empty(decision.Needs);
        Assert.Null(decision.SendBackBy);
        Assert.Equal("8.00 USD", APolicy.OfThirtyDays().Decide(ForShippingAlone()).Refund!.Amount.ToString());
    }

    [Fact]
    public void Shipping_beside_goods_needs_a_human_only_beyond_the_terms()
    {
        static RefundDecision Of(string asked, RefundShare share) => APolicy.OfThirtyDays().Terms(terms => terms with { Shipping = share })
            .Decide(WithShipping().Return(wanted => wanted with { Shipping = [new AskedShipping("S1", Usd(asked))] }));
        Assert.Equal((Outcome.Approve, "105.00 USD"), (Of("5.00", RefundShare.Full).Outcome, Of("5.00", RefundShare.Full).Refund!.Amount.ToString()));
        Assert.Equal((Outcome.NeedsReview, "105.00 USD"), (Of("5.00", RefundShare.None).Outcome, Of("5.00", RefundShare.None).Refund!.Amount.ToString()));
    }

    [Fact]
    public void Goodwill_is_for_a_human_whoever_asks_for_it()
    {
        var alone = ARequest.ForARefund().With(request => request with { Return = null, Goodwill = Usd("7.50"), RequestedBy = new Requester(RequesterKind.Staff) });
        var decision = APolicy.OfThirtyDays().Decide(alone);
        Assert.Equal((Outcome.NeedsReview, "7.50 USD", "7.50 USD"), (decision.Outcome, decision.Refund!.Amount.ToString(), decision.Refund.Goodwill.ToString()));
        Assert.Equal(["P1 7.50 USD"], decision.Refund.Payments.Select(payment => $"{payment.PaymentId} {payment.Amount}"));
        Assert.Contains("$7.50 is to be given beyond what is owed; a human decides.", decision.Reasons.Select(reason => reason.TextIn("en")));
        Assert.NotNull(decision.Approval);
        Assert.Equal("RK5010", APolicy.OfThirtyDays().Decide(alone.Order(order => order with { Payments = [order.Payments[0] with { Pending = Usd("100.00") }] })).Problems.Single().Id);
    }

    [Fact]
    public void Money_alone_without_an_order_asks_which_order_it_is()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Return = null, Order = null, Goodwill = Usd("7.50") }));
        Assert.Contains("order.id", decision.Needs.Select(need => need.Fact).DefaultIfEmpty("order.id"));
        Assert.Null(decision.Refund);
        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
    }

    private static APolicy Exchanging() => APolicy.OfThirtyDays()
        .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange });

    private static ARequest Swapping(params (string Price, int Quantity)[] items) => ARequest.ForARefund().Return(wanted => wanted with
    {
        Wanted = WantedResolution.Exchange, ExchangeFor = [.. items.Select(item => new ExchangeItem { UnitPrice = Usd(item.Price), Quantity = item.Quantity })],
    });

    [Fact]
    public void An_exchange_with_known_prices_settles_the_difference()
    {
        var less = Exchanging().Decide(Swapping(("30.00", 2), ("10.00", 1)));
        Assert.Equal((ResolutionKind.Exchange, "30.00 USD", null), (less.Resolution!.Kind, less.Refund!.Amount.ToString(), less.Refund.Due));
        var more = Exchanging().Decide(Swapping(("60.00", 2)));
        Assert.Equal(("0.00 USD", "20.00 USD"), (more.Refund!.Amount.ToString(), more.Refund.Due.ToString()));
        Assert.Null(Exchanging().Decide(Swapping()).Refund);
        Assert.Contains("To be paid on top: $20.00", more.Explain(Audience.Staff, "en").ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_due_in_an_exchange_is_bound_by_the_decision_hash()
    {
        var (one, other) = (Exchanging().Decide(Swapping(("120.00", 1))), Exchanging().Decide(Swapping(("130.00", 1))));
        Assert.Equal(one.Refund!.Amount, other.Refund!.Amount);
        Assert.NotEqual(one.Hash, other.Hash);
    }

    [Fact]
    public void An_item_in_exchange_that_the_terms_do_not_give_is_for_a_human()
    {
        var refunded = Exchanging().Decide(Swapping(("30.00", 1)).Return(wanted => wanted with { Wanted = WantedResolution.Refund }));
        Assert.Equal((Outcome.NeedsReview, "100.00 USD"), (refunded.Outcome, refunded.Refund!.Amount.ToString()));
        Assert.Contains("exchange-not-chosen", StaffCodes(refunded));
    }

    [Fact]
    public void A_price_in_exchange_is_guarded_like_any_amount()
    {
        var euros = Swapping(("30.00", 1)).Return(wanted => wanted with { ExchangeFor = [wanted.ExchangeFor[0] with { UnitPrice = Money.Parse("30.00", Currency.Of("EUR")) }] });
        Assert.Equal((Outcome.NeedsReview, "RK5007"), (Exchanging().Decide(euros).Outcome, Exchanging().Decide(euros).Problems.Single().Id));
        var huge = Swapping(("90000000000000.00", 1_000_000), ("90000000000000.00", 1_000_000));
        Assert.Equal("RK5011", Exchanging().Decide(huge).Problems.Single().Id);
    }

    [Fact]
    public void The_house_says_which_payments_are_filled_first()
    {
        var split = ARequest.ForARefund().Order(order => order with
        {
            Payments = [order.Payments[0] with { Captured = Usd("70.00") }, new Payment { Id = "G", Method = "gift-card", Currency = Dollar, Captured = Usd("30.00") }],
        });
        static string[] Of(RefundDecision decision) => [.. decision.Refund!.Payments.Select(part => $"{part.PaymentId} {part.Amount.ToAmountString()}")];
        Assert.Equal(["P1 70.00", "G 30.00"], Of(APolicy.OfThirtyDays().Decide(split)));
        Assert.Equal(["G 30.00", "P1 70.00"], Of(APolicy.OfThirtyDays().Operations(operations => operations with { PaymentOrder = ["gift-card"] }).Decide(split)));
    }

    [Fact]
    public void Fewer_units_than_announced_are_refunded_and_said()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund()
            .Line(line => line with { Quantity = 3 }).Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("300.00") }] })
            .Back(line => line with { Quantity = 3, ReceivedQuantity = 2 }));
        Assert.Equal(("200.00 USD", "received-below-announced"), (decision.Refund!.Amount.ToString(), Assert.Single(decision.Refund.Discrepancies).Code));
    }

    // Three jackets for 100.00 each, of which none was counted as refunded.
    [Theory]
    [InlineData("99.99", 1, "0.01", Outcome.Approve)]
    [InlineData("100.00", 1, "0.00", Outcome.NeedsReview)]
    [InlineData("100.00", 2, "100.00", Outcome.Approve)]
    [InlineData("150.00", 2, "50.00", Outcome.NeedsReview)]
    [InlineData("150.00", 3, "150.00", Outcome.Approve)]
    [InlineData("0.00", 1, "100.00", Outcome.Approve)]
    public void Money_that_went_back_without_a_unit_is_a_humans_to_tell_where_it_could_be_for_others(string refunded, int units, string amount, Outcome outcome)
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund()
            .Line(line => line with { Quantity = 3, Refunded = Usd(refunded) })
            .Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("300.00"), Refunded = Usd(refunded) }] })
            .Back(line => line with { Quantity = units, ReceivedQuantity = units }));
        Assert.Equal((outcome, amount), (decision.Outcome, decision.Refund!.Amount.ToAmountString()));
        Assert.Equal(outcome == Outcome.NeedsReview, StaffCodes(decision).Contains("earlier-refund-unclear"));
    }

    [Fact]
    public void The_document_of_a_refund_explains_each_cent()
    {
        var decision = APolicy.OfThirtyDays()
            .Fee(new FeeRule { Id = "opened", Kind = FeeKind.Restocking, BasisPoints = 1_000 })
            .Decide(WithShipping().Order(order => order with { Discount = Usd("20.00"), Payments = [order.Payments[0] with { Captured = Usd("175.20"), Refunded = Usd("5.00") }] })
                .Line(line => line with { Quantity = 2, Discount = Usd("30.00"), Tax = Usd("17.20"), Refunded = Usd("5.00") })
                .Back(line => line with { Amount = Usd("70.00") })
                .Return(wanted => wanted with { Shipping = [new AskedShipping("S1", Usd("3.00"))] }));
        var entries = decision.ItemiseRefund();
        Assert.Equal(
            [
                "price 100.00", "lineDiscount -15.00", "orderDiscount -9.08", "tax 7.68", "alreadyRefunded -5.00", "notRefunded -8.60", "shipping 3.00", "restocking -7.00",
            ],
            entries.Select(entry => $"{entry.Kind} {entry.Amount.ToAmountString()}"));
        Assert.Equal(decision.Refund!.Amount, entries.Aggregate(Money.Zero(Dollar), (sum, entry) => sum + entry.Amount));
        Assert.Equal((1, "100.00 USD", "L1"), (entries[0].Quantity, entries[0].UnitPrice.ToString(), entries[0].LineId));
        Assert.Equal(("S1", "opened", "L1"), (entries[6].ShippingId, entries[7].Rule, entries[7].LineId));
        Assert.Contains("    share of the order's discount: -$9.08\n", decision.Explain(Audience.Staff, "en").ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("discount", decision.Explain(Audience.Customer, "en").ToText(), StringComparison.Ordinal);
        Assert.Contains("\"entries\":[{\"kind\":\"price\",\"line\":\"L1\",\"quantity\":1,\"unitPrice\":\"100.00\",\"amount\":\"100.00\"}", decision.ToJson(explain: true), StringComparison.Ordinal);
        Assert.DoesNotContain("\"entries\"", decision.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_refunded_is_nothing_to_explain() =>
        Assert.Empty(APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2027-12-20T15:00:00Z")).ItemiseRefund());
}

using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
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
    public void A_closed_window_refuses_the_goods_and_leaves_goodwill_and_shipping_to_a_human()
    {
        static ARequest Late() => WithShipping().ReceivedAt("2027-12-20T15:00:00Z");
        static APolicy Policy() => APolicy.OfThirtyDays().Terms(terms => terms with { Shipping = RefundShare.Full, Duties = RefundShare.Full });
        Assert.Equal(Outcome.Deny, Policy().Decide(Late()).Outcome);
        var goodwill = Policy().Decide(Late().With(request => request with { Goodwill = Usd("7.50"), RequestedAmount = Usd("100.00") }));
        Assert.Equal((Outcome.NeedsReview, "7.50 USD", 0), (goodwill.Outcome, goodwill.Refund!.Amount.ToString(), goodwill.Refund.Lines.Length));
        Assert.Equal(["goodwill-asked", "window-closed", "approval-required"], StaffCodes(goodwill).Where(code => code is "goodwill-asked" or "window-closed" or "approval-required"));
        Assert.Contains(goodwill.Trace.Proposals, proposal => proposal is { Outcome: Outcome.Deny, Won: false });
        Assert.Empty(goodwill.Needs);
        var shipping = Policy().Decide(Late().Return(wanted => wanted with { Shipping = [new AskedShipping("S1", Usd("5.00"))] }));
        Assert.Equal((Outcome.NeedsReview, "5.00 USD", 0), (shipping.Outcome, shipping.Refund!.Amount.ToString(), shipping.Refund.Lines.Length));
        Assert.Contains("shipping-beyond-terms", StaffCodes(shipping));
        Assert.Null(shipping.SendBackBy);
    }

    [Fact]
    public void A_refused_exchange_beside_goodwill_sends_no_item()
    {
        var decision = Exchanging().Decide(Swapping(("30.00", 1)).ReceivedAt("2027-12-20T15:00:00Z").With(request => request with { Goodwill = Usd("7.50") }));
        Assert.Equal((Outcome.NeedsReview, ResolutionKind.OriginalPayment, "7.50 USD"), (decision.Outcome, decision.Resolution!.Kind, decision.Refund!.Amount.ToString()));
        Assert.Empty(decision.Refund.Fees);
    }

    [Fact]
    public void A_rule_that_refuses_the_request_refuses_what_goes_beyond_the_terms_too() =>
        Assert.Equal(Outcome.Deny, APolicy.OfThirtyDays().Proposing(Outcome.Deny, "shipTo.country is US").Decide(ARequest.ForARefund().With(request => request with { Goodwill = Usd("7.50") })).Outcome);

    [Theory]
    [InlineData(MessageIntent.RequestRefund, "107.50 USD")]
    [InlineData(MessageIntent.RequestReturn, "107.50 USD")]
    [InlineData(MessageIntent.Other, "7.50 USD")]
    public void Goodwill_leaves_the_return_that_a_message_asks_for(MessageIntent intent, string amount)
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund()
            .Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("120.00") }] })
            .With(request => request with { Return = null, Goodwill = Usd("7.50") }).Saying("I send it back.", intent));
        Assert.Equal((Outcome.NeedsReview, amount), (decision.Outcome, decision.Refund!.Amount.ToString()));
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

    // The line's own discount beside the order's, one unit at a time: tax on top moves the unit that carries a remainder.
    [Fact]
    public void The_discounts_of_all_units_come_to_the_lines_discount()
    {
        var (own, others) = (Money.Zero(Dollar), Money.Zero(Dollar));
        for (var gone = 0; gone < 8; gone++)
        {
            var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund()
                .Line(line => line with { Quantity = 8, UnitPrice = Usd("0.01"), Discount = Usd("0.02"), Tax = Usd("0.01"), RefundedQuantity = gone })
                .Order(order => order with { Discount = Usd("0.01"), Payments = [order.Payments[0] with { Captured = Usd("0.06") }] }));
            foreach (var entry in decision.ItemiseRefund())
            {
                Assert.True(entry.Kind is not ("lineDiscount" or "orderDiscount") || entry.Amount.MinorUnits <= 0);
                if (entry.Kind == "lineDiscount") own += entry.Amount;
                if (entry.Kind is "lineDiscount" or "orderDiscount") others += entry.Amount;
            }
        }

        Assert.Equal("-0.02 USD", own.ToString());
        Assert.True(others <= own);
    }

    [Fact]
    public void A_refund_that_only_the_payments_know_has_a_reason_of_its_own()
    {
        static RefundDecision Of(string goodwill) => APolicy.OfThirtyDays().Decide(ARequest.ForARefund(price: "200.00")
            .Order(order => order with { GoodwillRefunded = Usd(goodwill), Lines = [order.Lines[0] with { UnitPrice = Usd("50.00"), Quantity = 4 }], Payments = [order.Payments[0] with { Refunded = Usd("7.50") }] }));
        Assert.Equal((Outcome.NeedsReview, 1), (Of("0.00").Outcome, StaffCodes(Of("0.00")).Count(code => code == "quote-refunds-differ")));
        Assert.DoesNotContain("quote-exceeds-payments", StaffCodes(Of("0.00")));
        Assert.Equal(Outcome.Approve, Of("7.50").Outcome);
    }

    [Fact]
    public void Times_that_cannot_follow_one_another_are_said_and_an_inspection_before_the_goods_is_a_humans()
    {
        static string[] Paths(RefundDecision decision) => [.. decision.Problems.Select(problem => $"{problem.Id} {problem.Severity} {problem.Path}")];
        var early = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Return(wanted => wanted with { InspectedAt = ARequest.At("2026-11-20T14:59:59Z") }));
        Assert.Equal(Outcome.NeedsReview, early.Outcome);
        Assert.Equal(["RK5019 Warning return.inspectedAt"], Paths(early));
        Assert.Contains("inspected-before-received", StaffCodes(early));
        var together = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Return(wanted => wanted with { InspectedAt = wanted.ReceivedAt }));
        Assert.Equal(Outcome.Approve, together.Outcome);
        Assert.Empty(together.Problems);
        Assert.Equal(["RK5019 Warning order.deliveredAt"], Paths(APolicy.OfThirtyDays().Decide(ARequest.ForARefund().DeliveredAt("2026-11-20T15:00:01Z"))));
        Assert.Equal(["RK5019 Warning order.placedAt"], Paths(APolicy.OfThirtyDays().Decide(ARequest.ForARefund().DeliveredAt("2026-10-25T14:59:59Z"))));
    }

    [Theory]
    [InlineData("gift-card", "Gift Card", "RK1114")]
    [InlineData("gift-card", "card", null)]
    public void A_payment_method_stands_once_in_the_order_of_payments(string one, string other, string? problem)
    {
        Assert.Equal(problem is null, RefundPolicy.TryParse($$$"""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","terms":{"windows":[{"id":"w","days":30}]},"operations":{"paymentOrder":["{{{one}}}","{{{other}}}"]}}""", out _, out var problems));
        Assert.Equal(problem, problems.FirstOrDefault(found => found.Severity == ProblemSeverity.Error)?.Id);
    }

    [Fact]
    public void Nothing_refunded_is_nothing_to_explain() =>
        Assert.Empty(APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2027-12-20T15:00:00Z")).ItemiseRefund());
}

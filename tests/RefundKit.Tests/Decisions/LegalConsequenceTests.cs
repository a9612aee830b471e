using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What a floor means for money and days where the terms grant the return: no dearer, no later, no other money than the law allows.</summary>
public sealed class LegalConsequenceTests
{
    private static ARequest Withdrawing(string country = "DE", bool? informed = true, string condition = "opened") => ARequest.ForARefund("EUR")
        .ShippedTo(country)
        .DeliveredAt("2026-11-10T10:00:00Z")
        .Customer(customer => customer with { Kind = CustomerKind.Consumer })
        .Back(line => line with { Condition = condition })
        .With(request => request with { Legal = new LegalCircumstances { Informed = informed } });

    private static ARequest TooLate(string country = "DE") => Withdrawing(country).DeliveredAt("2026-10-26T10:00:00Z").Order(order => order with { PlacedAt = ARequest.At("2026-10-24T10:00:00Z") });

    private static APolicy InEuro() => APolicy.OfThirtyDays().With(draft => draft with { Currency = Currency.Of("EUR") });

    private static APolicy Restocking(params Fault[] faults) => InEuro().Fee(new FeeRule { Id = "restock", Kind = FeeKind.Restocking, BasisPoints = 2000, Faults = faults.Length == 0 ? [Fault.Buyer, Fault.None] : [.. faults] });

    private static APolicy WayBack() => InEuro().Fee(new FeeRule { Id = "label", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(Money.Parse("5.00", Currency.Of("EUR"))) });

    private static string Refund(APolicy policy, ARequest request) => policy.Decide(request).Refund!.Amount.ToAmountString();

    [Fact]
    public void No_restocking_fee_is_kept_of_a_withdrawal_and_the_statute_is_named()
    {
        var decision = Restocking().Decide(Withdrawing());

        Assert.Equal("100.00", decision.Refund!.Amount.ToAmountString());
        Assert.Empty(decision.Refund.Fees);
        Assert.Contains(decision.Citations, citation => citation.Contains("BGB", StringComparison.Ordinal));
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-no-fee");
        Assert.Equal("80.00", Refund(Restocking(), TooLate()));
        Assert.Equal("80.00", Refund(Restocking(), Withdrawing("AU")));
        Assert.Equal("80.00", Refund(Restocking(), Withdrawing().Tagged("custom-made")));
    }

    [Fact]
    public void What_use_has_cost_in_value_may_be_kept_once_it_was_found_and_the_consumer_was_told()
    {
        Assert.Equal("80.00", Refund(Restocking(), Withdrawing(condition: "used")));
        Assert.Contains(Restocking().Decide(Withdrawing(condition: "used")).Reasons, reason => reason.Code == "law-value-loss" && reason.Text.Contains("BGB", StringComparison.Ordinal));
        Assert.DoesNotContain(Restocking().Decide(Withdrawing()).Reasons, reason => reason.Code == "law-value-loss");
        Assert.Equal("100.00", Refund(Restocking(), Withdrawing(condition: "unopened")));
        Assert.Equal("100.00", Refund(Restocking(), Withdrawing(informed: false, condition: "used")));
        Assert.Equal("100.00", Refund(Restocking(), Withdrawing("BR", condition: "used").DeliveredAt("2026-11-18T10:00:00Z")));
    }

    [Fact]
    public void The_way_back_is_the_consumers_unless_the_law_says_the_seller_pays()
    {
        Assert.Equal("95.00", Refund(WayBack(), Withdrawing()));
        Assert.Equal("100.00", Refund(WayBack(), Withdrawing(informed: false)));
        Assert.Equal("100.00", Refund(WayBack(), Withdrawing("BR").DeliveredAt("2026-11-18T10:00:00Z")));
        Assert.Equal("95.00", Refund(WayBack(), Withdrawing("CN").DeliveredAt("2026-11-18T10:00:00Z")));
    }

    [Fact]
    public void Where_nothing_travels_no_way_back_is_charged_under_a_floor() => Assert.Equal("100.00", Refund(
        WayBack().Window(window => window with { Anchor = WindowAnchor.Ordered }),
        Withdrawing().Line(line => line with { Kind = ItemKind.Digital }).Order(order => order with { PlacedAt = ARequest.At("2026-11-15T10:00:00Z") })));

    [Fact]
    public void Faulty_goods_cost_the_consumer_nothing_whoever_the_terms_would_charge()
    {
        Assert.Equal("100.00", Refund(Restocking(Fault.Seller), TooLate().Because("defective")));
        Assert.Equal("80.00", Refund(Restocking(Fault.Seller), TooLate("AQ").Because("defective")));
    }

    [Fact]
    public void Who_withdraws_gets_money_the_way_it_was_paid_and_credit_only_by_choice()
    {
        var policy = InEuro().Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit }, new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt, ShareBasisPoints = 5000 });

        var decision = policy.Decide(Withdrawing());
        Assert.Equal(ResolutionKind.OriginalPayment, decision.Resolution!.Kind);
        Assert.Equal("100.00", decision.Refund!.Payments.Single().Amount.ToAmountString());
        Assert.Equal([ResolutionKind.StoreCredit, ResolutionKind.KeepIt], decision.Alternatives.Select(other => other.Kind));

        Assert.NotEqual(ResolutionKind.OriginalPayment, policy.Decide(TooLate()).Resolution!.Kind);
        Assert.Equal(ResolutionKind.StoreCredit, policy.Decide(Withdrawing().Return(wanted => wanted with { Wanted = WantedResolution.StoreCredit })).Resolution!.Kind);
    }

    [Fact]
    public void The_standard_delivery_goes_back_with_all_the_goods_whatever_the_terms_say()
    {
        static ARequest Shipped(ARequest request) => request.Order(order => order with
        {
            Shipping = [new ShippingCharge { Id = "S1", Price = Money.Parse("7.00", order.Currency) }], Payments = [order.Payments[0] with { Captured = Money.Parse("107.00", order.Currency) }],
        });
        var policy = InEuro().Terms(terms => terms with { Shipping = RefundShare.None });

        Assert.Equal("107.00", Refund(policy, Shipped(Withdrawing())));
        Assert.Equal("100.00", Refund(policy, Shipped(TooLate())));
    }

    [Fact]
    public void What_a_law_nobody_knows_might_forbid_to_keep_is_left_out_and_goes_to_a_human()
    {
        foreach (var policy in new[] { Restocking(), WayBack() })
        {
            var decision = policy.Decide(Withdrawing().ShippedTo(null));
            Assert.Equal((Outcome.NeedsReview, "100.00"), (decision.Outcome, decision.Refund!.Amount.ToAmountString()));
            Assert.Contains(decision.Reasons, reason => reason.Code == "fee-country-missing");
            Assert.Contains(new MissingFact("shipTo.country", FactSupplier.Host), decision.Needs);
        }

        var business = Restocking().Decide(Withdrawing().ShippedTo(null).Customer(customer => customer with { Kind = CustomerKind.Business }));
        Assert.Equal((Outcome.Approve, "80.00"), (business.Outcome, business.Refund!.Amount.ToAmountString()));
        Assert.Equal(Outcome.Approve, Restocking(Fault.Seller).Decide(Withdrawing().ShippedTo(null)).Outcome);
    }

    [Fact]
    public void So_is_a_fee_of_an_auction_that_may_be_a_distance_sale_and_one_whose_last_day_is_open()
    {
        static ARequest Auction(LegalCircumstances? legal) => Withdrawing().With(request => request with { SaleKind = SaleKind.Auction, Legal = legal });
        var open = Restocking().Decide(Auction(null));

        Assert.Equal((Outcome.NeedsReview, "100.00"), (open.Outcome, open.Refund!.Amount.ToAmountString()));
        Assert.Contains(open.Reasons, reason => reason.Code == "law-fee-open" && reason.Text.Contains("BGB", StringComparison.Ordinal));
        Assert.Contains(new MissingFact("legal.attendable", FactSupplier.Host), open.Needs);
        Assert.Equal("80.00", Refund(Restocking(), Auction(new LegalCircumstances { Attendable = true })));
        Assert.Equal(Outcome.Approve, WayBack().Decide(Auction(null)).Outcome);
        Assert.Equal(Outcome.Approve, Restocking().Decide(Auction(null).DeliveredAt("2026-10-26T10:00:00Z")).Outcome);

        // The fourteenth day is Epiphany, a holiday in some regions.
        var holiday = Restocking().Decide(Withdrawing().DeliveredAt("2026-12-23T15:00:00Z").ReceivedAt("2027-01-07T12:00:00Z"));
        Assert.Equal((Outcome.NeedsReview, "100.00"), (holiday.Outcome, holiday.Refund!.Amount.ToAmountString()));
    }

    [Fact]
    public void A_delivery_that_a_law_nobody_knows_might_give_back_goes_to_a_human_too()
    {
        static ARequest Shipped(ARequest request) => request.Order(order => order with
        {
            Shipping = [new ShippingCharge { Id = "S1", Price = Money.Parse("7.00", order.Currency) }], Payments = [order.Payments[0] with { Captured = Money.Parse("107.00", order.Currency) }],
        });
        var policy = InEuro().Terms(terms => terms with { Shipping = RefundShare.None });

        var open = policy.Decide(Shipped(Withdrawing().ShippedTo(null)));
        Assert.Equal((Outcome.NeedsReview, "107.00"), (open.Outcome, open.Refund!.Amount.ToAmountString()));
        Assert.Equal(Outcome.Approve, policy.Decide(Withdrawing().ShippedTo(null)).Outcome);
    }

    [Fact]
    public void Terms_that_keep_nothing_ask_for_no_country()
    {
        var kept = new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt };

        Assert.Equal(Outcome.Approve, InEuro().Decide(Withdrawing().ShippedTo(null)).Outcome);
        Assert.Equal(Outcome.Approve, Restocking().Offering(kept).Decide(Withdrawing().ShippedTo(null)).Outcome);
    }

    [Fact]
    public void The_window_that_ends_later_is_the_one_that_is_told()
    {
        var shorter = InEuro().Window(window => window with { Days = 12 }).Decide(Withdrawing());
        Assert.Equal(("law:de-goods-2026", new NodaTime.LocalDate(2026, 11, 24), "Europe/Berlin"), (shorter.Window!.Id, shorter.Window.LastDay!.Value, shorter.Window.Zone));

        Assert.Equal("standard", InEuro().Window(window => window with { Days = 14 }).Decide(Withdrawing()).Window!.Id);
        Assert.Equal("standard", InEuro().Decide(Withdrawing()).Window!.Id);
    }

    [Fact]
    public void Goods_are_sent_back_as_long_as_the_law_gives()
    {
        var policy = InEuro().Terms(terms => terms with { SendBackDays = 5 });

        Assert.Equal(new NodaTime.LocalDate(2026, 12, 4), policy.Decide(Withdrawing().StillWithTheCustomer()).SendBackBy);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 25), policy.Decide(TooLate().StillWithTheCustomer()).SendBackBy);
    }

    [Fact]
    public void The_laws_day_for_the_money_counts_from_the_notice_and_ends_in_the_buyers_zone()
    {
        var deadline = InEuro().Decide(Withdrawing()).Deadlines.Single(deadline => deadline.Source == "law");

        Assert.Equal((new NodaTime.LocalDate(2026, 12, 4), "Europe/Berlin"), (deadline.Latest, deadline.Zone));
        Assert.Contains("BGB", deadline.Rule, StringComparison.Ordinal);
        Assert.DoesNotContain(InEuro().Decide(Withdrawing().StillWithTheCustomer()).Deadlines, other => other.Source == "law");
        Assert.Contains(InEuro().Decide(Withdrawing().StillWithTheCustomer().Return(back => back with { DispatchProofAt = ARequest.At("2026-11-19T10:00:00Z") })).Deadlines, other => other.Source == "law");
    }

    [Fact]
    public void A_service_has_a_day_for_its_money_without_a_delivery()
    {
        var decision = InEuro().Window(window => window with { Anchor = WindowAnchor.Ordered }).Decide(
            Withdrawing().DeliveredAt(null).Line(line => line with { Kind = ItemKind.Service }).Order(order => order with { PlacedAt = ARequest.At("2026-11-15T10:00:00Z") }));

        Assert.Equal(new NodaTime.LocalDate(2026, 12, 4), decision.Deadlines.Single(deadline => deadline.Source == "law").Latest);
    }

    [Fact]
    public void Without_an_inspection_a_withdrawal_is_neither_refused_nor_kept_waiting_past_the_laws_day()
    {
        var uninspected = Withdrawing().Return(back => back with { InspectedAt = null }).Back(line => line with { Condition = null });
        var byRule = InEuro().Proposing(Outcome.Deny, "return.isInspected is false");
        var byUnknown = InEuro().Rule("used", Condition.AnyItem(ItemRange.Return, Condition.Parse("item.condition is used")), new RuleActions { Propose = Outcome.Deny });

        Assert.Equal(Outcome.NeedsInformation, InEuro().Decide(uninspected, "2026-12-04T22:59:00Z").Outcome);
        Assert.Equal(Outcome.NeedsReview, InEuro().Decide(uninspected, "2026-12-04T23:00:00Z").Outcome);
        Assert.Equal(Outcome.NeedsReview, byRule.Decide(uninspected, "2026-12-04T22:59:00Z").Outcome);
        Assert.Equal(Outcome.NeedsReview, byRule.Decide(uninspected, "2026-12-10T10:00:00Z").Outcome);
        Assert.Equal(Outcome.NeedsReview, byUnknown.Decide(uninspected, "2026-12-10T10:00:00Z").Outcome);
        Assert.Equal(Outcome.NeedsReview, byUnknown.Decide(uninspected.Return(back => back with { ReceivedAt = null, DispatchProofAt = ARequest.At("2026-11-21T10:00:00Z") }), "2026-12-10T10:00:00Z").Outcome);
    }

    [Fact]
    public void Staff_are_told_to_acknowledge_a_withdrawal_and_once_that_this_is_no_legal_advice()
    {
        var reasons = InEuro().Decide(Withdrawing()).Reasons;

        Assert.Single(reasons, reason => reason.Code == "law-acknowledge");
        Assert.Single(reasons, reason => reason.Code == "legal-notice");
        Assert.DoesNotContain(InEuro().Decide(Withdrawing("AQ")).Reasons, reason => reason.Code is "law-acknowledge" or "legal-notice");
        Assert.DoesNotContain(InEuro().Decide(Withdrawing().Because("defective")).Reasons, reason => reason.Code == "law-acknowledge");
    }
}

using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What a customer is given, by age, value and kind.</summary>
public sealed class ResolutionTests
{
    private static AmountByCurrency Usd(string amount) => new(Money.Parse(amount, Currency.Of("USD")));

    private static ResolutionRule Rule(ResolutionKind kind, string? when = null) => new() { Id = kind.ToString(), Kind = kind, When = when is null ? null : Condition.Parse(when) };

    // Solidus pays back to the card for 90 days from the dispatch, and gives store credit after that.
    private static APolicy ByAge() => APolicy.OfThirtyDays().Window(window => window with { Days = null })
        .Offering(Rule(ResolutionKind.OriginalPayment, "order.daysSinceShipped <= 90"), Rule(ResolutionKind.StoreCredit));

    private static ARequest Shipped(string? at) => ARequest.ForARefund().Order(order => order with { ShippedAt = at is null ? null : ARequest.At(at) });

    [Theory]
    [InlineData("2026-08-22T15:00:00Z", ResolutionKind.OriginalPayment)]
    [InlineData("2026-08-21T15:00:00Z", ResolutionKind.StoreCredit)]
    public void The_original_payment_takes_it_back_for_ninety_days_and_store_credit_after_that(string shipped, ResolutionKind kind)
    {
        var decision = ByAge().Decide(Shipped(shipped));

        Assert.Equal((Outcome.Approve, kind), (decision.Outcome, decision.Resolution!.Kind));
    }

    [Fact]
    public void Where_the_day_of_dispatch_is_not_known_nobody_is_put_off_with_credit()
    {
        var decision = ByAge().Decide(Shipped(null));

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(new MissingFact("order.daysSinceShipped", FactSupplier.Host), decision.Needs);
        Assert.Equal(Outcome.NeedsInformation, ByAge().Offering(Rule(ResolutionKind.OriginalPayment, "order.daysSinceShipped <= 90")).Decide(Shipped(null)).Outcome);
    }

    [Fact]
    public void A_doubt_about_keeping_the_item_asks_nobody() =>
        Assert.Equal(ResolutionKind.OriginalPayment, APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.KeepIt, "customer.orders > 3"), Rule(ResolutionKind.OriginalPayment)).Decide(ARequest.ForARefund()).Resolution!.Kind);

    [Fact]
    public void A_doubt_about_what_another_rule_gives_all_the_same_asks_nobody() =>
        Assert.Equal(Outcome.Approve, APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.OriginalPayment, "customer.orders > 3"), Rule(ResolutionKind.OriginalPayment) with { Id = "else" }).Decide(ARequest.ForARefund()).Outcome);

    [Theory]
    [InlineData("100.00", 1_000, "5.00", null, null, "15.00")]
    [InlineData("100.00", 1_000, "5.00", "12.00", null, "12.00")]
    [InlineData("4.00", 0, "5.00", null, 5_000, "2.00")]
    [InlineData("4.00", 0, "1.00", null, 5_000, "1.00")]
    public void Credit_has_a_bonus_of_a_share_and_an_amount_within_its_limits(string price, int points, string bonus, string? cap, int? capPoints, string expected)
    {
        var credit = Rule(ResolutionKind.StoreCredit) with { BonusBasisPoints = points, Bonus = Usd(bonus), Cap = cap is null ? null : Usd(cap), CapBasisPoints = capPoints };

        Assert.Equal(expected, APolicy.OfThirtyDays().Offering(credit).Decide(ARequest.ForARefund(price: price)).Resolution!.Bonus!.Value.ToAmountString());
    }

    [Fact]
    public void A_gift_card_is_credit_too_and_names_no_payment()
    {
        var decision = APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.GiftCard) with { Bonus = Usd("5.00") }).Decide(ARequest.ForARefund().Return(back => back with { Wanted = WantedResolution.StoreCredit }));

        Assert.Equal((ResolutionKind.GiftCard, "5.00", "100.00"), (decision.Resolution!.Kind, decision.Resolution.Bonus!.Value.ToAmountString(), decision.Refund!.Amount.ToAmountString()));
        Assert.Empty(decision.Refund.Payments);
    }

    [Fact]
    public void A_bank_transfer_pays_the_amount_and_names_no_payment()
    {
        var decision = APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.OriginalPayment, "order.daysSincePaid <= 120"), Rule(ResolutionKind.BankTransfer))
            .Decide(ARequest.ForARefund().Order(order => order with { PaidAt = ARequest.At("2026-01-01T00:00:00Z") }));

        Assert.Equal((ResolutionKind.BankTransfer, "100.00", null), (decision.Resolution!.Kind, decision.Refund!.Amount.ToAmountString(), decision.Resolution.Bonus));
        Assert.Empty(decision.Refund.Payments);
    }

    [Fact]
    public void What_is_donated_is_refunded_and_does_not_come_back()
    {
        var decision = APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.Donate)).Fee(new FeeRule { Id = "way", Kind = FeeKind.ReturnShipping, Amount = Usd("6.90") })
            .Decide(ARequest.ForARefund().StillWithTheCustomer());

        Assert.Equal((Outcome.Approve, "100.00", null), (decision.Outcome, decision.Refund!.Amount.ToAmountString(), decision.SendBackBy));
        Assert.Contains(decision.Reasons, reason => reason is { Code: "donate-it", Audience: Audience.Customer });
        Assert.NotEmpty(decision.Refund.Payments);
    }

    [Fact]
    public void A_customer_who_keeps_the_item_may_get_a_share_of_it() =>
        Assert.Equal("25.00", APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.KeepIt) with { ShareBasisPoints = 2_500 }).Decide(ARequest.ForARefund()).Refund!.Amount.ToAmountString());

    [Theory]
    [InlineData(ResolutionKind.Repair)]
    [InlineData(ResolutionKind.Replacement)]
    public void Who_wants_a_repair_gets_what_the_house_has_first_and_no_money_beside_it(ResolutionKind first)
    {
        var second = first == ResolutionKind.Repair ? ResolutionKind.Replacement : ResolutionKind.Repair;
        var decision = APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.OriginalPayment), Rule(first), Rule(second)).Decide(ARequest.ForARefund().Return(back => back with { Wanted = WantedResolution.Repair }));

        Assert.Equal((first, null), (decision.Resolution!.Kind, decision.Refund));
    }

    [Fact]
    public void Rules_that_propose_can_read_what_is_given() =>
        Assert.Equal(Outcome.NeedsReview, APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.KeepIt)).Proposing(Outcome.NeedsReview, "resolution.kind is keepIt").Decide(ARequest.ForARefund()).Outcome);

    [Fact]
    public void Keeping_the_item_is_measured_by_what_it_pays_without_the_fees_of_a_return()
    {
        var policy = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "r", Kind = FeeKind.Restocking, Amount = Usd("3.00") })
            .Offering(Rule(ResolutionKind.KeepIt) with { Below = Usd("20.00") }, Rule(ResolutionKind.OriginalPayment));

        Assert.Equal((ResolutionKind.OriginalPayment, "19.00"), Given(policy, "22.00"));
        Assert.Equal((ResolutionKind.KeepIt, "19.99"), Given(policy, "19.99"));
        Assert.Equal((ResolutionKind.KeepIt, "11.00"), Given(policy.Offering(Rule(ResolutionKind.KeepIt) with { Below = Usd("20.00"), ShareBasisPoints = 5_000 }), "22.00"));

        static (ResolutionKind, string) Given(APolicy policy, string price) =>
            policy.Decide(ARequest.ForARefund(price: price)) is var decision ? (decision.Resolution!.Kind, decision.Refund!.Amount.ToAmountString()) : default;
    }

    [Fact]
    public void A_cap_that_names_no_amount_in_the_orders_currency_gives_no_bonus()
    {
        var euros = new AmountByCurrency(Money.Parse("20.00", Currency.Of("EUR")));
        var decision = APolicy.OfThirtyDays().Offering(Rule(ResolutionKind.StoreCredit) with { BonusBasisPoints = 1_000, Cap = euros }).Decide(ARequest.ForARefund(price: "1000.00"));

        Assert.Equal(0, decision.Resolution!.Bonus!.Value.MinorUnits);
    }

    [Fact]
    public void A_fee_whose_most_names_no_amount_in_the_orders_currency_is_not_kept()
    {
        var euros = new AmountByCurrency(Money.Parse("30.00", Currency.Of("EUR")));

        Assert.Equal("1000.00", APolicy.OfThirtyDays().Fee(new FeeRule { Id = "r", Kind = FeeKind.Restocking, BasisPoints = 2_000, AtMost = euros })
            .Decide(ARequest.ForARefund(price: "1000.00")).Refund!.Amount.ToAmountString());
    }
}

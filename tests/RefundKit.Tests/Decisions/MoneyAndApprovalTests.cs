using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Fees, resolutions, and who approves.</summary>
public sealed class MoneyAndApprovalTests
{
    private static APolicy ThreeRoles() => APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("supervisor", "500.00"), ("manager", null));

    [Theory]
    [InlineData("49.99", "agent")]
    [InlineData("50.00", "supervisor")]
    [InlineData("499.99", "supervisor")]
    [InlineData("500.00", "manager")]
    public void A_limit_itself_belongs_to_the_next_role(string price, string role)
    {
        Assert.Equal(role, ThreeRoles().Decide(ARequest.ForARefund(price: price)).Approval!.Role);
    }

    [Fact]
    public void Earlier_refunds_of_the_order_count_towards_the_limit()
    {
        var lines = ARequest.ForARefund(price: "30.00").Line(line => line with { Quantity = 2, RefundedQuantity = 1, Refunded = Usd("30.00") })
            .Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("60.00"), Refunded = Usd("30.00") }] });
        var goodwill = ARequest.ForARefund(price: "30.00").Order(order => order with { Payments = [order.Payments[0] with { Captured = Usd("90.00"), Refunded = Usd("15.00"), Pending = Usd("10.00") }] });

        Assert.Equal("agent", ThreeRoles().Decide(ARequest.ForARefund(price: "30.00")).Approval!.Role);
        Assert.Equal("supervisor", ThreeRoles().Decide(lines).Approval!.Role);
        Assert.Equal("supervisor", ThreeRoles().Decide(goodwill).Approval!.Role);
    }

    [Fact]
    public void An_amount_in_a_currency_without_a_limit_goes_to_the_highest_role()
    {
        Assert.Equal("manager", ThreeRoles().Decide(ARequest.ForARefund("EUR", "1.00")).Approval!.Role);
    }

    [Fact]
    public void A_human_approves_unless_the_policy_names_the_low_risk_and_it_is_one()
    {
        var spared = ThreeRoles().Safeguards(safeguards => safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 20.00 USD") });

        Assert.True(ThreeRoles().Decide(ARequest.ForARefund(price: "19.99")).Approval!.Required);
        Assert.False(spared.Decide(ARequest.ForARefund(price: "19.99")).Approval!.Required);
        Assert.True(spared.Decide(ARequest.ForARefund(price: "20.00")).Approval!.Required);
        Assert.True(spared.Decide(ARequest.ForARefund("EUR", "1.00")).Approval!.Required);
        Assert.True(spared.Decide(ARequest.ForARefund(price: "19.99").StillWithTheCustomer()).Approval!.Required);
    }

    // Whatever such a reading says of its origin: anybody may write "lists".
    [Fact]
    public void What_somebody_else_read_in_a_message_never_spares_a_humans_approval()
    {
        var spared = ThreeRoles().Safeguards(safeguards => safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 20.00 USD") });
        var request = ARequest.ForARefund(price: "19.99");
        var written = request.Request with { Message = new CustomerMessage { Text = "I want my money back" } };
        var handedIn = request.Saying("I want my money back", MessageIntent.RequestRefund, MessageTopic.Refund).Request;

        Assert.False(spared.Policy.Decide(written, written.LatestInstant()).Approval!.Required);
        Assert.True(spared.Policy.Decide(handedIn, handedIn.LatestInstant()).Approval!.Required);
    }

    [Fact]
    public void Nothing_is_approved_where_nothing_is_paid()
    {
        Assert.Null(ThreeRoles().Window(window => window with { Days = 0 }).Decide(ARequest.ForARefund()).Approval);
    }

    [Theory]
    [InlineData("changed-mind", "85.00")]
    [InlineData("defective", "100.00")]
    [InlineData("arrived-damaged", "100.00")]
    public void A_restocking_fee_is_the_buyers_and_not_who_got_something_broken(string reason, string refunded)
    {
        var policy = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "restocking", Kind = FeeKind.Restocking, BasisPoints = 1_500 });

        Assert.Equal(refunded, policy.Decide(ARequest.ForARefund().Because(reason)).Refund!.Amount.ToAmountString());
    }

    [Fact]
    public void A_fee_for_some_items_is_kept_from_those_only_even_behind_a_refused_line()
    {
        var policy = APolicy.OfThirtyDays().Excluding("final-sale", "item.tags has final-sale")
            .Fee(new FeeRule { Id = "bulky", Kind = FeeKind.Restocking, BasisPoints = 1_000, Items = Condition.Parse("item.tags has bulky") });

        var decision = policy.Decide(ARequest.ForARefund().Tagged("final-sale").AndLine("L2", "40.00", "changed-mind", "bulky").AndLine("L3", "60.00"));

        Assert.Equal("96.00", decision.Refund!.Amount.ToAmountString());
        Assert.Equal(["L2"], decision.Refund.Fees.Select(fee => fee.LineId!));
    }

    [Fact]
    public void The_way_back_is_charged_only_where_an_item_it_is_for_travels()
    {
        var policy = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "label", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(Usd("6.95")), Items = Condition.Parse("item.tags has bulky") });

        Assert.Equal("100.00", policy.Decide(ARequest.ForARefund()).Refund!.Amount.ToAmountString());
        Assert.Equal("93.05", policy.Decide(ARequest.ForARefund().Tagged("bulky")).Refund!.Amount.ToAmountString());
    }

    [Fact]
    public void The_first_resolution_that_fits_is_given_and_the_others_are_alternatives()
    {
        var decision = APolicy.OfThirtyDays().Offering(
            new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange },
            new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment },
            new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, When = Condition.Parse("customer.tags has vip") },
            new ResolutionRule { Id = "same", Kind = ResolutionKind.Replacement }).Decide(ARequest.ForARefund());

        Assert.Equal(ResolutionKind.OriginalPayment, decision.Resolution!.Kind);
        Assert.Equal([ResolutionKind.Exchange, ResolutionKind.Replacement], decision.Alternatives.Select(other => other.Kind));
    }

    [Fact]
    public void Store_credit_comes_with_its_bonus_up_to_its_cap()
    {
        var policy = APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1_000, Cap = new AmountByCurrency(Usd("25.00")) });

        Assert.Equal("10.00 USD", policy.Decide(ARequest.ForARefund()).Resolution!.Bonus!.Value.ToString());
        Assert.Equal("25.00 USD", policy.Decide(ARequest.ForARefund(price: "900.00")).Resolution!.Bonus!.Value.ToString());
    }

    [Fact]
    public void An_item_the_customer_keeps_need_not_come_back()
    {
        var policy = APolicy.OfThirtyDays().Offering(
            new ResolutionRule { Id = "keep", Kind = ResolutionKind.KeepIt, Below = new AmountByCurrency(Usd("20.00")), FewerRefundsThan = 2 },
            new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment });
        ARequest Cheap(int? refunds) => ARequest.ForARefund(price: "19.99").StillWithTheCustomer().Customer(customer => customer with { Refunds = refunds });

        var kept = policy.Decide(Cheap(1));

        Assert.Equal((Outcome.Approve, ResolutionKind.KeepIt), (kept.Outcome, kept.Resolution!.Kind));
        Assert.Null(kept.SendBackBy);
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(Cheap(2)).Outcome);
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(Cheap(null)).Outcome);
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(ARequest.ForARefund(price: "20.00").StillWithTheCustomer().Customer(customer => customer with { Refunds = 0 })).Outcome);
    }

    [Fact]
    public void What_the_terms_do_not_offer_is_a_humans_to_grant()
    {
        var decision = APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment })
            .Decide(ARequest.ForARefund().Return(wanted => wanted with { Wanted = WantedResolution.Exchange }));

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
    }

    private static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));
}

using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What wins, and what an unknown fact may and may not do.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void A_return_inside_the_window_is_approved_and_quoted()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Equal("100.00 USD", decision.Refund!.Amount.ToString());
        Assert.True(decision.Approval!.Required);
    }

    [Theory]
    [InlineData(Outcome.Approve, Outcome.NeedsInformation, Outcome.NeedsInformation)]
    [InlineData(Outcome.NeedsReview, Outcome.NeedsInformation, Outcome.NeedsReview)]
    [InlineData(Outcome.NeedsReview, Outcome.Deny, Outcome.Deny)]
    [InlineData(Outcome.Deny, Outcome.Approve, Outcome.Deny)]
    [InlineData(Outcome.ApprovePartially, Outcome.Approve, Outcome.ApprovePartially)]
    public void The_most_cautious_proposal_wins_whatever_the_order(Outcome first, Outcome second, Outcome winner)
    {
        var policy = APolicy.OfThirtyDays().Proposing(first, "shipTo.country is US", "one").Proposing(second, "shipTo.country is US", "two");
        var turned = APolicy.OfThirtyDays().Proposing(second, "shipTo.country is US", "two").Proposing(first, "shipTo.country is US", "one");

        Assert.Equal(winner, policy.Decide(ARequest.ForARefund()).Outcome);
        Assert.Equal(winner, turned.Decide(ARequest.ForARefund()).Outcome);
    }

    [Fact]
    public void Stop_and_first_have_no_say_in_the_outcome()
    {
        var decision = APolicy.OfThirtyDays()
            .Operations(operations => operations with { HitPolicy = HitPolicy.First })
            .Rule("stops", "shipTo.country is US", new RuleActions { Tags = ["seen"] }, stop: true)
            .Proposing(Outcome.Deny, "shipTo.country is US")
            .Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Equal(["seen"], decision.Tags);
    }

    [Fact]
    public void Nothing_is_proposed_for_a_message_that_is_no_refund_matter()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Return = null }).Saying("What a nice shop", MessageIntent.Other));

        Assert.Equal(Outcome.None, decision.Outcome);
        Assert.Null(decision.Refund);
        Assert.Contains(decision.Reasons, reason => reason.Code == "no-refund-matter");
    }

    [Fact]
    public void A_question_about_the_state_of_a_refund_is_a_refund_matter_without_an_outcome()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().With(request => request with { Return = null }).Saying("Where is my money", MessageIntent.TrackRefund));

        Assert.Equal(Outcome.None, decision.Outcome);
        Assert.DoesNotContain(decision.Reasons, reason => reason.Code == "no-refund-matter");
    }

    [Theory]
    [InlineData(Outcome.Deny)]
    [InlineData(Outcome.NeedsReview)]
    public void A_rule_that_would_refuse_or_review_but_does_not_know_blocks_the_approval_and_names_its_fact(Outcome proposed)
    {
        var decision = APolicy.OfThirtyDays().Proposing(proposed, "customer.refunds > 5").Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Equal([new MissingFact("customer.refunds", FactSupplier.Host)], decision.Needs);
    }

    [Fact]
    public void A_rule_that_would_approve_but_does_not_know_says_nothing()
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Days = 5 }).Proposing(Outcome.Approve, "customer.orders > 5").Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.Deny, decision.Outcome);
    }

    [Fact]
    public void Beside_a_definite_refusal_an_unknown_changes_nothing()
    {
        var decision = APolicy.OfThirtyDays()
            .Proposing(Outcome.NeedsReview, "customer.refunds > 5", "unknown")
            .Proposing(Outcome.Deny, "shipTo.country is US", "refuses")
            .Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Empty(decision.Needs);
    }

    [Fact]
    public void An_unknown_rule_sets_no_tag_and_does_not_stop()
    {
        var decision = APolicy.OfThirtyDays()
            .Rule("unknown", "customer.refunds > 5", new RuleActions { Tags = ["many"] }, stop: true)
            .Rule("after", "shipTo.country is US", new RuleActions { Tags = ["after"] })
            .Decide(ARequest.ForARefund());

        Assert.Equal(["after"], decision.Tags);
    }

    [Fact]
    public void An_exclusion_that_cannot_be_told_asks_for_its_fact()
    {
        var decision = APolicy.OfThirtyDays().Excluding("worn", "item.condition is worn").Decide(ARequest.ForARefund().Back(line => line with { Condition = null }));

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(new MissingFact("item.condition", FactSupplier.Warehouse), decision.Needs);
    }

    [Fact]
    public void An_exclusion_that_cannot_be_told_hides_neither_a_definite_one_nor_a_closed_window()
    {
        var unclear = ARequest.ForARefund().Back(line => line with { Condition = null });

        Assert.Equal(Outcome.Deny, APolicy.OfThirtyDays().Excluding("worn", "item.condition is worn").Excluding("clothes", "item.category is apparel").Decide(unclear).Outcome);
        Assert.Equal(Outcome.Deny, APolicy.OfThirtyDays().Window(window => window with { Days = 5 }).Excluding("worn", "item.condition is worn").Decide(unclear).Outcome);
    }

    [Fact]
    public void A_final_sale_item_is_refused_inside_the_window_unless_it_is_faulty()
    {
        var policy = APolicy.OfThirtyDays().Excluding("final-sale", "item.tags has final-sale");

        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund().Tagged("final-sale")).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().Tagged("final-sale").Because("defective")).Outcome);
        Assert.Equal(Outcome.Deny, APolicy.OfThirtyDays().Excluding("final-sale", "item.tags has final-sale", evenIfFaulty: true).Decide(ARequest.ForARefund().Tagged("final-sale").Because("defective")).Outcome);
    }

    [Fact]
    public void A_line_refused_beside_one_that_passes_makes_a_partial_approval_that_tells_why()
    {
        var decision = APolicy.OfThirtyDays().Excluding("final-sale", "item.tags has final-sale").Decide(ARequest.ForARefund().Tagged("final-sale").AndLine("L2", "40.00"));

        Assert.Equal(Outcome.ApprovePartially, decision.Outcome);
        Assert.Equal("40.00 USD", decision.Refund!.Amount.ToString());
        Assert.Contains(decision.Reasons, reason => reason is { Code: "excluded", Audience: Audience.Customer });
        Assert.Contains(decision.Trace.Proposals, proposal => proposal is { Source: "exclusion:final-sale", Won: false, Lost: not null });
    }

    [Fact]
    public void Only_what_the_customer_can_supply_is_asked_of_the_customer()
    {
        var decision = APolicy.OfThirtyDays()
            .Proposing(Outcome.NeedsReview, "customer.refunds > 5", "host")
            .Proposing(Outcome.NeedsReview, "return.reasons has counterfeit", "customer")
            .Decide(ARequest.ForARefund().Because(null).StillWithTheCustomer());

        Assert.Equal(["return.reasons"], decision.Needs.Where(need => need.From == FactSupplier.Customer).Select(need => need.Fact));
        Assert.Contains(new MissingFact("customer.refunds", FactSupplier.Host), decision.Needs);
        Assert.Contains(new MissingFact("return.isInspected", FactSupplier.Warehouse), decision.Needs);
    }

    [Fact]
    public void An_amount_in_another_currency_is_neither_above_nor_below_a_limit()
    {
        var policy = APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount > 50.00 USD");

        Assert.Equal(Outcome.NeedsInformation, policy.Decide(ARequest.ForARefund("EUR", "1.00")).Outcome);
        Assert.Equal(Outcome.NeedsReview, policy.Decide(ARequest.ForARefund("USD", "50.01")).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund("USD", "50.00")).Outcome);
    }

    [Fact]
    public void A_rule_may_ask_for_a_photo_until_there_is_one()
    {
        var policy = APolicy.OfThirtyDays().Rule("photo", "return.reasons has arrived-damaged", new RuleActions { Ask = ["return.evidence"] });
        var damaged = ARequest.ForARefund().Because("arrived-damaged");

        Assert.Equal([new MissingFact("return.evidence", FactSupplier.Customer)], policy.Decide(damaged).Needs);
        Assert.Equal(Outcome.Approve, policy.Decide(damaged.Return(wanted => wanted with { Evidence = [new Evidence("photo", "e1")] })).Outcome);
    }

    [Fact]
    public void Goods_that_are_not_back_and_inspected_keep_the_money_back()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().StillWithTheCustomer());

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Equal(["return.isReceived", "return.isInspected"], decision.Needs.Select(need => need.Fact));
        Assert.NotNull(decision.SendBackBy);
    }

    [Fact]
    public void What_is_not_shipped_needs_no_inspection()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().StillWithTheCustomer().Line(line => line with { Kind = ItemKind.Digital }));

        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Null(decision.SendBackBy);
    }

    [Fact]
    public void A_customer_with_many_refunds_goes_to_a_human_and_one_of_whom_nothing_is_known_is_looked_up()
    {
        var policy = APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { ReviewFromRefunds = 3 });

        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().Customer(customer => customer with { Refunds = 2 })).Outcome);
        Assert.Equal(Outcome.NeedsReview, policy.Decide(ARequest.ForARefund().Customer(customer => customer with { Refunds = 3 })).Outcome);
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(ARequest.ForARefund()).Outcome);
    }

    [Fact]
    public void The_trace_names_every_condition_with_the_value_seen_and_why_a_proposal_lost()
    {
        var decision = APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount > 50.00 USD", "big").Decide(ARequest.ForARefund());

        var condition = Assert.Single(Assert.Single(decision.Trace.Rules).Conditions);
        Assert.Equal(new ConditionTrace("quote.amount > 50.00 USD", Truth.True, "100.00 USD"), condition);
        Assert.Equal("rule:big", decision.Trace.Proposals[0].Source);
        var lost = decision.Trace.Proposals.Single(proposal => proposal is { Outcome: Outcome.Approve, Won: false }).Lost!;
        Assert.Equal(("less-cautious", "the more cautious outcome wins: review by a human, by rule \"big\""), (lost.Code, lost.Text));
    }

    [Fact]
    public void What_goes_wrong_is_a_humans_and_no_approval()
    {
        var request = ARequest.ForARefund().Line(line => line with { UnitPrice = new Money(long.MaxValue, Currency.Of("USD")), Quantity = 1_000 });

        var decision = APolicy.OfThirtyDays().Decide(request);

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.NotEmpty(decision.Problems);
    }
}

using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>The law is a lower bound: the facts behind these tests are those of <c>Law/</c>, with their sources.</summary>
public sealed class LegalFloorDecisionTests
{
    private static ARequest German() => ARequest.ForARefund("EUR").ShippedTo("DE", "BY").DeliveredAt("2026-11-10T10:00:00Z").Customer(customer => customer with { Kind = CustomerKind.Consumer })
        .With(request => request with { Legal = new LegalCircumstances { Informed = true } });

    private static APolicy NoReturns() => APolicy.OfThirtyDays().Window(window => window with { Days = 0 });

    [Fact]
    public void A_legal_floor_outranks_what_the_terms_refuse_and_is_cited()
    {
        var decision = NoReturns().Decide(German());

        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Contains(decision.Citations, citation => citation.Contains("BGB", StringComparison.Ordinal));
        Assert.Contains(decision.Trace.Proposals, proposal => proposal is { Outcome: Outcome.Deny, Source: "window:standard", Won: false, Lost: not null });
    }

    [Fact]
    public void A_floor_that_has_run_out_leaves_the_refusal_standing_and_is_not_cited()
    {
        var decision = NoReturns().Decide(German().DeliveredAt("2026-10-20T10:00:00Z"));

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Empty(decision.Citations);
    }

    [Fact]
    public void A_rule_may_escalate_what_the_law_holds_open_and_never_refuse_it()
    {
        var policy = APolicy.OfThirtyDays().Proposing(Outcome.Deny, "customer.refunds > 5", "serial");
        var request = German().Customer(customer => customer with { Refunds = 9 });

        var decision = policy.Decide(request);

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.NotEmpty(decision.Citations);
        Assert.Contains(decision.Trace.Proposals, proposal => proposal is { Outcome: Outcome.Deny, Source: "rule:serial", Won: false });
        Assert.Equal(Outcome.Deny, policy.Decide(request.DeliveredAt("2026-10-25T10:00:00Z")).Outcome);
    }

    [Fact]
    public void A_business_customer_has_no_right_of_withdrawal()
    {
        Assert.Equal(Outcome.Deny, NoReturns().Decide(German().Customer(customer => customer with { Kind = CustomerKind.Business })).Outcome);
    }

    [Theory]
    [InlineData("changed-mind", null)]
    [InlineData("arrived-damaged", null)]
    [InlineData("defective", LegalBasis.Warranty)]
    [InlineData(null, LegalBasis.Recall)]
    public void A_missing_country_turns_a_refusal_into_review_whatever_the_ground(string? reason, LegalBasis? basis)
    {
        ARequest Somewhere(string? country) => ARequest.ForARefund().ShippedTo(country).Because(reason)
            .With(request => request with { Legal = basis is null ? null : new LegalCircumstances { Basis = basis } });
        var byRule = APolicy.OfThirtyDays().Proposing(Outcome.Deny, "order.id is '1001'");

        foreach (var decision in new[] { NoReturns().Decide(Somewhere(null)), NoReturns().Decide(Somewhere("XX")), byRule.Decide(Somewhere(null)) })
        {
            Assert.Equal(Outcome.NeedsReview, decision.Outcome);
            Assert.Contains(decision.Reasons, found => found.Code == "country-missing");
            Assert.Contains(new MissingFact("shipTo.country", FactSupplier.Host), decision.Needs);
        }

        Assert.Equal(Outcome.Deny, NoReturns().Decide(Somewhere("AQ")).Outcome);
    }

    [Fact]
    public void A_country_without_data_has_no_floor_and_the_decision_says_so()
    {
        var decision = NoReturns().Decide(ARequest.ForARefund().ShippedTo("AQ"));

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "no-legal-data");
    }

    [Fact]
    public void Without_a_day_of_delivery_a_floor_is_no_approval_unless_it_would_run_from_the_order()
    {
        var excluded = APolicy.OfThirtyDays().Excluding("all", "item.category is apparel");
        var longAgo = German().DeliveredAt(null).Order(order => order with { PlacedAt = ARequest.At("2026-05-01T10:00:00Z") });
        var justNow = German().DeliveredAt(null).Order(order => order with { PlacedAt = ARequest.At("2026-11-15T10:00:00Z") });

        Assert.Equal(Outcome.NeedsInformation, excluded.Decide(longAgo).Outcome);
        Assert.Equal(Outcome.Approve, excluded.Decide(justNow).Outcome);
    }

    [Fact]
    public void The_floor_counts_in_the_buyers_zone()
    {
        // Delivered on 10 November: the fourteenth day is the 24th, and it ends at 23:00 UTC in Berlin.
        Assert.Equal(Outcome.Approve, NoReturns().Decide(German().ReceivedAt("2026-11-24T22:59:00Z")).Outcome);
        Assert.Equal(Outcome.Deny, NoReturns().Decide(German().ReceivedAt("2026-11-24T23:00:00Z")).Outcome);
    }
}

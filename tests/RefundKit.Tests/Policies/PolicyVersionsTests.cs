using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>The terms of the order's day, the operations of today.</summary>
public sealed class PolicyVersionsTests
{
    private static APolicy Old() => APolicy.OfThirtyDays().With(draft => draft with { Version = "old", From = new LocalDate(2026, 1, 1), Until = new LocalDate(2026, 10, 31) })
        .Rule("tag", "shipTo.country is US", new RuleActions { Tags = ["old"] });

    private static APolicy New() => APolicy.OfThirtyDays().Window(window => window with { Days = 5 }).With(draft => draft with { Version = "new", From = new LocalDate(2026, 11, 1) })
        .Rule("tag", "shipTo.country is US", new RuleActions { Tags = ["new"] });

    private static RefundDecision Decide(ARequest request, params RefundPolicy[] versions) =>
        new PolicyVersions(versions).Decide(request.Request, request.Request.LatestInstant(), ReferenceData.Embedded);

    [Fact]
    public void The_terms_of_the_day_of_the_order_bind_and_the_operations_are_todays()
    {
        var decision = Decide(ARequest.ForARefund(), New().Policy, Old().Policy);

        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Equal(["new"], decision.Tags);
        Assert.Equal(Old().Policy.TermsHash, decision.Policy.TermsHash);
        Assert.Equal(Outcome.Deny, Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2026-11-01T12:00:00Z") }), Old().Policy, New().Policy).Outcome);
    }

    [Fact]
    public void An_order_before_all_versions_goes_to_a_human()
    {
        var decision = Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2025-12-31T12:00:00Z") }), Old().Policy, New().Policy);

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "no-policy-in-force");
    }

    [Fact]
    public void Both_ends_of_a_version_are_included_in_its_own_zone()
    {
        // The last hour of 31 October in New York is 1 November elsewhere.
        Assert.Equal(Outcome.Approve, Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2026-11-01T03:59:00Z") }), Old().Policy, New().Policy).Outcome);
    }

    [Fact]
    public void Old_terms_keep_their_words_and_new_promises_their_calendar()
    {
        var old = Old().Operations(operations => operations with { WordGroups = operations.WordGroups.Add("gifts", ["gift"]) })
            .FirstWindow(new ReturnWindow { Id = "gifts", Days = 90, When = Condition.Parse("message contains any gifts") })
            .With(draft => draft with { Calendar = null });
        var now = New().Operations(operations => operations with { Promises = [new PolicyPromise { Id = "approval", After = "inspected", Most = 1 }] });

        var decision = Decide(ARequest.ForARefund().Saying("It was a gift", MessageIntent.RequestRefund), old.Policy, now.Policy);

        Assert.Equal("gifts", decision.Window!.Id);
        Assert.Equal("US", decision.Deadlines.Single().Calendar);
    }

    [Fact]
    public void Terms_that_no_longer_fit_the_operations_are_a_humans_to_apply()
    {
        var old = Old().With(draft => draft with { Facts = [new HostFact { Name = "loyalty", Type = FactType.Number }] }).Excluding("none", "item.category is none")
            .FirstWindow(new ReturnWindow { Id = "loyal", Days = 90, When = Condition.Parse("loyalty > 3") });
        var now = New().With(draft => draft with { Facts = [new HostFact { Name = "loyalty", Type = FactType.Text }] });

        var decision = Decide(ARequest.ForARefund(), old.Policy, now.Policy);

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Equal("RK5901", decision.Problems[0].Id);
    }

    [Fact]
    public void Versions_have_one_id()
    {
        Assert.Throws<ArgumentException>(() => new PolicyVersions(Old().Policy, New().With(draft => draft with { Id = "another" }).Policy));
        Assert.Throws<ArgumentException>(() => new PolicyVersions());
    }
}

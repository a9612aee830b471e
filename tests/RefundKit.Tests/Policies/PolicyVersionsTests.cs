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
    public void Old_terms_read_their_own_facts_though_a_newer_version_declares_them_otherwise()
    {
        var old = Old().With(draft => draft with { Facts = [new HostFact { Name = "loyalty", Type = FactType.Number }] })
            .FirstWindow(new ReturnWindow { Id = "loyal", Days = 90, When = Condition.Parse("loyalty > 3") });
        var now = New().With(draft => draft with { Facts = [new HostFact { Name = "loyalty", Type = FactType.Text }] });

        var decision = Decide(ARequest.ForARefund().With(request => request with { Facts = request.Facts.Add("loyalty", FactValue.Of(5m)) }), old.Policy, now.Policy);

        Assert.Equal((Outcome.Approve, "loyal"), (decision.Outcome, decision.Window!.Id));
    }

    [Fact]
    public void Old_terms_keep_their_own_words_though_a_newer_version_changes_them()
    {
        static APolicy With(APolicy policy, string word) => policy
            .Operations(operations => operations with { WordGroups = operations.WordGroups.Add("gifts", [word]) })
            .FirstWindow(new ReturnWindow { Id = "gifts", Days = 90, When = Condition.Parse("message contains any gifts") });

        var decision = Decide(ARequest.ForARefund().Saying("It was a gift", MessageIntent.RequestRefund), With(Old(), "gift").Policy, With(New(), "present").Policy);

        Assert.Equal("gifts", decision.Window!.Id);
        Assert.Equal(With(Old(), "gift").Policy.TermsHash, decision.Policy.TermsHash);
    }

    [Fact]
    public void A_decision_names_the_version_of_its_terms_and_that_of_its_operations()
    {
        var (old, now) = (Old().Policy, New().Policy);
        var decision = Decide(ARequest.ForARefund(), old, now);

        Assert.Equal(("old", old.Hash, old.TermsHash, now.ApprovalHash), (decision.Policy.Version, decision.Policy.Hash, decision.Policy.TermsHash, decision.Policy.ApprovalHash));
        Assert.Equal(new PolicyVersionReference("new", now.Hash), decision.Policy.Operations);
        Assert.Contains("\"operations\":{\"version\":\"new\",\"hash\":\"" + now.Hash + "\"}", decision.ToJson(), StringComparison.Ordinal);
        Assert.Null(Decide(ARequest.ForARefund(), old).Policy.Operations);
    }

    [Fact]
    public void A_promise_of_the_staff_counted_from_one_the_old_terms_never_made_is_left_out()
    {
        var now = New().Terms(terms => terms with { Promises = [new PolicyPromise { Id = "processed", After = "inspected", Most = 2 }] })
            .Operations(operations => operations with
            {
                Promises = [new PolicyPromise { Id = "told", After = "processed", Most = 1 }, new PolicyPromise { Id = "approval", After = "inspected", Most = 1 }],
            });

        Assert.Equal(["approval"], Decide(ARequest.ForARefund(), Old().Policy, now.Policy).Deadlines.Select(deadline => deadline.Promise));
    }

    [Fact]
    public void Versions_have_one_id()
    {
        Assert.Throws<ArgumentException>(() => new PolicyVersions(Old().Policy, New().With(draft => draft with { Id = "another" }).Policy));
        Assert.Throws<ArgumentException>(() => new PolicyVersions());
    }

    private static string Page(Audience audience, APolicy old, APolicy now) => PolicyPage.Print(
        new PolicyVersions(old.Policy, now.Policy).For(ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2026-10-25T15:00:00Z") }).ReceivedAt("2026-11-20T15:00:00Z").Request),
        audience,
        "en",
        PageFormat.Markdown);

    [Fact]
    public void Old_terms_are_printed_with_the_conditions_that_they_name()
    {
        static APolicy Large(APolicy policy, string amount) => policy.With(draft => draft with { Conditions = [new NamedCondition { Name = "order.large", When = Condition.Parse($"order.total > {amount} USD") }] })
            .Terms(terms => terms with { Exclusions = [new Exclusion { Id = "large", When = Condition.Parse("order.large is true") }] })
            .Rule("large", "order.large is true", new RuleActions { Tags = ["large"] });

        var (old, now) = (Large(Old(), "100.00"), Large(New(), "500.00"));

        Assert.Contains("- For orders (total: more than $100.00): no return.", Page(Audience.Customer, old, now), StringComparison.Ordinal);
        var staff = Page(Audience.Staff, old, now).Split('\n');
        Assert.Contains(staff, line => line.Contains("no return", StringComparison.Ordinal) && line.Contains("the total of the order is more than $100.00", StringComparison.Ordinal));
        Assert.Contains(staff, line => line.Contains("large", StringComparison.Ordinal) && line.Contains("the total of the order is more than $500.00", StringComparison.Ordinal));
    }

    [Fact]
    public void Old_terms_are_printed_with_host_facts_that_a_newer_version_dropped()
    {
        var old = Old().With(draft => draft with { Facts = [new HostFact { Name = "loyalty.points", Type = FactType.Number }] })
            .FirstWindow(new ReturnWindow { Id = "loyal", Days = 90, When = Condition.Parse("loyalty.points < 100") });

        Assert.Contains("“loyalty.points” is less than 100", Page(Audience.Staff, old, New()), StringComparison.Ordinal);
    }
}

using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Tests.Decisions;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Checks;

public class PolicyTestCoverageTests
{
    private static PolicyTestCoverage Of(RefundPolicy policy) => PolicyTestCoverage.Of(policy, PolicyTestRunner.Run(policy, ReferenceData.Embedded));

    private static IEnumerable<string> Untested(RefundPolicy policy, PolicyPartKind kind) => Of(policy).Untested.Where(part => part.Kind == kind).Select(part => part.Id);

    [Fact]
    public void Every_part_is_counted_with_its_place_and_the_untested_ones_are_named()
    {
        var coverage = Of(PageSamples.CrossBorder);

        Assert.Equal((2, 5), coverage.Of(PolicyPartKind.Rule));
        Assert.Equal(["legal-threat", "damage-needs-photo", "everything-else"], Untested(PageSamples.CrossBorder, PolicyPartKind.Rule));
        Assert.Equal(["defects"], Untested(PageSamples.CrossBorder, PolicyPartKind.Window));
        Assert.Equal(["gift-cards"], Untested(PageSamples.CrossBorder, PolicyPartKind.Exclusion));
        Assert.Empty(Untested(PageSamples.CrossBorder, PolicyPartKind.Fee));
        Assert.Equal(["credit", "exchange", "replacement"], Untested(PageSamples.CrossBorder, PolicyPartKind.Resolution));
        Assert.Equal(["manager"], Untested(PageSamples.CrossBorder, PolicyPartKind.ApprovalRole));
        Assert.Equal(new TestedPart(PolicyPartKind.Rule, "refund-inside-window", "operations.rules[1]", 4), coverage.Parts[1]);
    }

    [Fact]
    public void A_policy_without_tests_has_nothing_covered() =>
        Assert.All(Of((PageSamples.CrossBorder.Draft with { Tests = [] }).Build()).Parts, part => Assert.Equal(0, part.Decisions));

    [Fact]
    public void An_exclusion_that_the_law_outweighs_was_exercised_and_one_that_only_may_apply_was_not()
    {
        const string request = """
            {"id":"T","receivedAt":"2026-11-10T10:00:00Z","shipTo":{"country":"DE"},"customer":{"kind":"consumer"},
             "order":{"id":"1","currency":"USD","placedAt":"2026-11-01T10:00:00Z","deliveredAt":"2026-11-05T10:00:00Z","lines":[{"id":"L1","quantity":1,"unitPrice":"9.00","tags":["sale"]}]},
             "return":{"lines":[{"line":"L1","quantity":1,"reason":"changed-mind"}]}}
            """;
        var draft = APolicy.OfThirtyDays().Excluding("sale", "item.tags has sale").Excluding("used", "item.condition is used").Draft;
        var policy = (draft with { Tests = [new PolicyTest { Name = "one", Request = request, Expect = "{}" }] }).Build();

        Assert.Equal(["used"], Untested(policy, PolicyPartKind.Exclusion));
    }

    [Fact]
    public void Of_two_fees_of_one_kind_only_the_one_kept_back_was_exercised()
    {
        const string request = """
            {"id":"T","receivedAt":"2026-11-10T10:00:00Z","shipTo":{"country":"US"},
             "order":{"id":"1","currency":"USD","placedAt":"2026-11-01T10:00:00Z","deliveredAt":"2026-11-05T10:00:00Z","lines":[{"id":"L1","quantity":1,"unitPrice":"9.00"}]},
             "return":{"lines":[{"line":"L1","quantity":1,"reason":"changed-mind","condition":"opened"}]}}
            """;
        var draft = APolicy.OfThirtyDays()
            .Fee(new FeeRule { Id = "used", Kind = FeeKind.Restocking, BasisPoints = 3000, Items = RefundKit.Rules.Condition.Parse("item.condition is used") })
            .Fee(new FeeRule { Id = "opened", Kind = FeeKind.Restocking, BasisPoints = 1500, Items = RefundKit.Rules.Condition.Parse("item.condition is opened") }).Draft;
        var policy = (draft with { Tests = [new PolicyTest { Name = "one", Request = request, Expect = """{"refund":{"fees":[{"kind":"restocking","amount":"1.35"}]}}""" }] }).Build();

        Assert.True(Assert.Single(PolicyTestRunner.Run(policy, ReferenceData.Embedded)).Passed);
        Assert.Equal(["used"], Untested(policy, PolicyPartKind.Fee));
    }
}

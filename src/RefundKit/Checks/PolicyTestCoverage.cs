using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>
/// Which rules, windows, exclusions, fees, resolutions and roles a policy's tests exercise, and which none does. Tests that
/// fail count too: they have reached the part. Immutable and thread-safe.
/// </summary>
public sealed record PolicyTestCoverage
{
    /// <summary>Every part, by kind and then in the order of the policy.</summary>
    public required ImmutableArray<TestedPart> Parts { get; init; }

    /// <summary>The parts that no decision exercises.</summary>
    public IEnumerable<TestedPart> Untested => Parts.Where(part => part.Decisions == 0);

    /// <summary>How many parts of a kind are exercised, and how many there are.</summary>
    public (int Covered, int All) Of(PolicyPartKind kind)
    {
        var parts = Parts.Where(part => part.Kind == kind).ToList();
        return (parts.Count(part => part.Decisions > 0), parts.Count);
    }

    /// <summary>What the results of a policy's tests exercise.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="results">The results, such as those of <see cref="PolicyTestRunner"/>; those without a decision exercise nothing.</param>
    public static PolicyTestCoverage Of(RefundPolicy policy, IEnumerable<PolicyTestResult> results)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(results);
        var counts = new Dictionary<(PolicyPartKind, string), int>();
        foreach (var result in results)
        {
            if (result.Decision is null) continue;
            foreach (var part in Exercised(result.Decision).Distinct()) counts[part] = counts.GetValueOrDefault(part) + 1;
        }

        return new PolicyTestCoverage { Parts = [.. All(policy).Select(part => part with { Decisions = counts.GetValueOrDefault((part.Kind, part.Id)) })] };
    }

    private static IEnumerable<(PolicyPartKind Kind, string Id)> Exercised(RefundDecision decision)
    {
        foreach (var rule in decision.Trace.Rules)
        {
            if (rule.Result == Truth.True) yield return (PolicyPartKind.Rule, rule.Rule);
        }

        foreach (var proposal in decision.Trace.Proposals)
        {
            if (After(proposal.Source, "window:") is { } window) yield return (PolicyPartKind.Window, window);

            // An exclusion that only may apply asks for a fact; one that applies refuses.
            if (proposal.Outcome == Outcome.Deny && After(proposal.Source, "exclusion:") is { } exclusion) yield return (PolicyPartKind.Exclusion, exclusion);
        }

        if (decision.Window is { } found) yield return (PolicyPartKind.Window, found.Id);
        foreach (var fee in decision.Refund?.Fees ?? [])
        {
            if (fee.Rule is { } id) yield return (PolicyPartKind.Fee, id);
        }

        if (decision.Resolution?.Rule is { } resolution) yield return (PolicyPartKind.Resolution, resolution);
        if (decision.Approval is { } approval) yield return (PolicyPartKind.ApprovalRole, approval.Role);
    }

    private static string? After(string source, string prefix) => source.StartsWith(prefix, StringComparison.Ordinal) ? source[prefix.Length..] : null;

    private static IEnumerable<TestedPart> All(RefundPolicy policy) =>
    [
        .. Untried(PolicyPartKind.Rule, "operations.rules", policy.Operations.Rules.Select(rule => rule.Id)),
        .. Untried(PolicyPartKind.Window, "terms.windows", policy.Terms.Windows.Select(window => window.Id)),
        .. Untried(PolicyPartKind.Exclusion, "terms.exclusions", policy.Terms.Exclusions.Select(exclusion => exclusion.Id)),
        .. Untried(PolicyPartKind.Fee, "terms.fees", policy.Terms.Fees.Select(fee => fee.Id)),
        .. Untried(PolicyPartKind.Resolution, "terms.resolutions", policy.Terms.Resolutions.Select(rule => rule.Id)),
        .. Untried(PolicyPartKind.ApprovalRole, "operations.approval", policy.Operations.Approval.Select(level => level.Role)),
    ];

    private static IEnumerable<TestedPart> Untried(PolicyPartKind kind, string list, IEnumerable<string> ids) =>
        ids.Select((id, i) => new TestedPart(kind, id, FormattableString.Invariant($"{list}[{i}]"), 0));
}

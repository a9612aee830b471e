using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>How one of a policy's own tests went. Immutable and thread-safe.</summary>
public sealed record PolicyTestResult
{
    /// <summary>The test's name; for a variation, the test's and its own: <c>The last day: one day later</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where the test stands in the policy, such as <c>tests[2]</c> or <c>tests[2].cases[0]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Where the test stands in the text the policy was read from; null for a policy made in C#.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>Whether the decision is what the test expects.</summary>
    public bool Passed => Differences.IsEmpty && Problems.IsEmpty;

    /// <summary>Where it is not, in the order of the test.</summary>
    public ImmutableArray<PolicyTestDifference> Differences { get; init; } = [];

    /// <summary>
    /// What is wrong with the test itself: its request cannot be read, or it expects what no decision has. Each has its path
    /// in the test, and its place in the text the policy was read from.
    /// </summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The decision that came out; null where the test itself is wrong.</summary>
    public RefundDecision? Decision { get; init; }

    /// <summary>What decided the outcome: the sources of the proposals that won, such as <c>window:standard</c>, each once, the first winner first.</summary>
    public ImmutableArray<string> DecidedBy =>
        Decision is null ? [] : [.. Decision.Trace.Proposals.Where(proposal => proposal.Won).Select(proposal => proposal.Source).Distinct(StringComparer.Ordinal)];
}

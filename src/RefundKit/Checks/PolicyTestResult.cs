using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>How one of a policy's own tests went. Immutable and thread-safe.</summary>
public sealed record PolicyTestResult
{
    /// <summary>The test's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the decision is what the test expects.</summary>
    public bool Passed => Differences.IsEmpty && Problems.IsEmpty;

    /// <summary>Where it is not, in the order of the test.</summary>
    public ImmutableArray<PolicyTestDifference> Differences { get; init; } = [];

    /// <summary>What is wrong with the test itself: its request cannot be read, or it expects what no decision has.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}

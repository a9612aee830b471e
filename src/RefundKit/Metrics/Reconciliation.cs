using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Where two definitions of what has one name differ, case by case.</summary>
public sealed record Reconciliation
{
    /// <summary>The id of one definition.</summary>
    public required string First { get; init; }

    /// <summary>The id of the other.</summary>
    public required string Second { get; init; }

    /// <summary>The cases by how the two answer: those that make a difference first, then the most cases.</summary>
    public required ImmutableArray<ReconciliationGroup> Groups { get; init; }
}

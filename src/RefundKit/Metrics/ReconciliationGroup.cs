using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Cases that two definitions answer in the same way.</summary>
public sealed record ReconciliationGroup
{
    /// <summary>How the two answers compare.</summary>
    public required ReconciliationOutcome Outcome { get; init; }

    /// <summary>Why the first leaves these cases out; null where it counts them.</summary>
    public required string? FirstReason { get; init; }

    /// <summary>Why the second leaves these cases out; null where it counts them.</summary>
    public required string? SecondReason { get; init; }

    /// <summary>How many cases.</summary>
    public required long Cases { get; init; }

    /// <summary>The ids of some of them, the first five in ordinal order.</summary>
    public required ImmutableArray<string> Examples { get; init; }
}

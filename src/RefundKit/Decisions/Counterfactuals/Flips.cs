using System.Collections.Immutable;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>What would have made a decision another: the smallest changes of its facts. Immutable and thread-safe.</summary>
public sealed record Flips
{
    /// <summary>No flips, of a decision whose policy is not at hand.</summary>
    public static Flips None { get; } = new();

    /// <summary>
    /// The flips: one fact where one is enough, else the fewest that are. What can still come about, such as a missing fact or
    /// an inspection, is shown even if it takes several, before what would have to have been otherwise.
    /// </summary>
    public ImmutableArray<Flip> All { get; init; } = [];

    /// <summary>
    /// Whether every change of that many facts was tried, so that none is as small; false where there were too many, and what
    /// stood in the way was taken away one after the other instead.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <inheritdoc/>
    public bool Equals(Flips? other) => other is not null && IsComplete == other.IsComplete && All.AsSpan().SequenceEqual(other.All.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(All.Length, IsComplete);
}

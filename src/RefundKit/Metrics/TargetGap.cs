using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>How far cases are from a target for their whole time or for that of a definition, and which stage stands in the way.</summary>
public sealed record TargetGap
{
    /// <summary>The target; a case that takes exactly as long keeps it.</summary>
    public required Duration Target { get; init; }

    /// <summary>How many cases are measured: all, or those that the definition of the target counts.</summary>
    public required long Cases { get; init; }

    /// <summary>The share of cases that keep it, from 0 to 1; null where there is no case.</summary>
    public required double? Kept { get; init; }

    /// <summary>How many cases miss it.</summary>
    public required long Missed { get; init; }

    /// <summary>What those cases have clearly more often than the others, the largest difference of shares first; at most ten, of at least 0.05.</summary>
    public required ImmutableArray<TargetTrait> InCommon { get; init; }

    /// <summary>The stages that, made faster alone, would let cases keep it: the most cases first, equal ones in ordinal order.</summary>
    public required ImmutableArray<StageGap> Stages { get; init; }
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>How often work goes from one to another, by the attribute <see cref="MetricsOptions.Resource"/>.</summary>
public sealed record HandoverFigures
{
    /// <summary>The cases in which somebody is known to have done something.</summary>
    public required long Cases { get; init; }

    /// <summary>How often one event of a case was done by another than the event before it, of those of which it is known.</summary>
    public required long Handovers { get; init; }

    /// <summary>Handovers per case; null where there is no case.</summary>
    public required double? PerCase { get; init; }

    /// <summary>The share of the cases with a handover, from 0 to 1; null where there is no case.</summary>
    public required double? Share { get; init; }

    /// <summary>Who hands over to whom, the most frequent first, equal ones in ordinal order; at most 20.</summary>
    public required ImmutableArray<Handover> Pairs { get; init; }
}

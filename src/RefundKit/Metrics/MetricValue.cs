using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>A number with what it means: the definition it follows, how many it speaks for, and who was left out.</summary>
public sealed record MetricValue
{
    /// <summary>The id of the <see cref="MetricDefinition"/>.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>The value; null where the population is empty (never NaN), and for breakdowns and amounts.</summary>
    public required double? Value { get; init; }

    /// <summary>What the value counts in.</summary>
    public required MetricUnit Unit { get; init; }

    /// <summary>How many cases, durations, events or answers the value speaks for; each measure says which.</summary>
    public required long Population { get; init; }

    /// <summary>How many were left out and why, by reason in ordinal order.</summary>
    public ImmutableArray<MetricExclusion> Excluded { get; init; } = [];

    internal MetricValue With(string reason, long count) => count == 0 ? this : this with
    {
        Excluded = [.. Excluded.Add(new MetricExclusion(reason, count)).OrderBy(excluded => excluded.Reason, StringComparer.Ordinal)],
    };

    /// <summary>Its 95 % interval; null where <see cref="MetricsOptions.WithIntervals"/> is false, for counts, and where there are too few values.</summary>
    public MetricInterval? Interval { get; init; }

    /// <summary>The sums for each currency, in ordinal order; null for other measures.</summary>
    public ImmutableArray<MetricAmount>? Amounts { get; init; }

    /// <summary>The counts of a breakdown, the largest first, equal ones in ordinal order; null for other measures.</summary>
    public ImmutableArray<BreakdownEntry>? Breakdown { get; init; }
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// What a number means, as data: vendors give the same name to different formulas, so every value names its definition.
/// Immutable and thread-safe. <see cref="MetricDefinitions"/> holds ours and those that reproduce vendors.
/// </summary>
public sealed record MetricDefinition
{
    /// <summary>The stable id, vendor first: <c>refundkit.resolutionTime</c>, <c>zendesk.oneTouch</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name a reader sees, in English.</summary>
    public required string Name { get; init; }

    /// <summary>The formula in one English sentence.</summary>
    public required string Formula { get; init; }

    /// <summary>What is measured, with its aggregation.</summary>
    public required MetricMeasure Measure { get; init; }

    /// <summary>The cases measured: all of these must hold. Others are excluded as <c>outsidePopulation</c>. Empty: every case.</summary>
    public ImmutableArray<CaseCondition> Population { get; init; } = [];

    /// <summary>Cases left out of the population, with the reason; the first that applies is counted.</summary>
    public ImmutableArray<CaseExclusion> Exclusions { get; init; } = [];

    /// <summary>Which instant decides whether a case belongs to the report's period; the case's first event by default.</summary>
    public PeriodAnchor Period { get; init; }

    /// <summary>Where the formula is from: a vendor's documentation or source; null for our own.</summary>
    public string? Source { get; init; }
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// The share of cases that hit, for each value of an attribute alone: return rate by product. A case belongs to every value
/// that its first event with the attribute names; cases without one are excluded as <c>noValue</c>. The population counts
/// cases. The value is the breakdown; its counts are hits.
/// </summary>
public sealed record ShareByMeasure : MetricMeasure
{
    /// <summary>The events of which the first with the attribute says where the case belongs.</summary>
    public required ImmutableArray<EventSelector> Groups { get; init; }

    /// <summary>The attribute; a list has its values apart by semicolons.</summary>
    public required string Attribute { get; init; }

    /// <summary>What a case must show to hit; all of these.</summary>
    public required ImmutableArray<CaseCondition> Hits { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Share;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) => new ShareByFold(definition, this, options);
}

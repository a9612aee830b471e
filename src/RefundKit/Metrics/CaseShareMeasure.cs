using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>The share of the population's cases that meet all conditions.</summary>
public sealed record CaseShareMeasure : MetricMeasure
{
    /// <summary>What a case must show to be counted in the numerator.</summary>
    public required ImmutableArray<CaseCondition> Hits { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Share;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new CaseShareFold(definition, this, options);
}

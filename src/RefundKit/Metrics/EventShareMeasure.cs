using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>The share of events among others, such as promises kept among promises decided. The population counts events.</summary>
public sealed record EventShareMeasure : MetricMeasure
{
    /// <summary>The events of the denominator.</summary>
    public required ImmutableArray<EventSelector> Of { get; init; }

    /// <summary>The events of the numerator; only those that are also in the denominator count.</summary>
    public required ImmutableArray<EventSelector> Hits { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Share;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new EventShareFold(definition, this, options);
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>The number of matching events in the cases of the population. The population counts those cases.</summary>
public sealed record CountMeasure : MetricMeasure
{
    /// <summary>The events that are counted.</summary>
    public required ImmutableArray<EventSelector> Events { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Count;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new CountFold(definition, this, options);
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// How often matching events occur at each stage of a case: the activity of the last event before, strictly, that opens a
/// stage. The population counts events; those before any stage are excluded as <c>noStage</c>.
/// </summary>
public sealed record StageMeasure : MetricMeasure
{
    /// <summary>The events that are counted.</summary>
    public required ImmutableArray<EventSelector> Events { get; init; }

    /// <summary>The events that open a stage.</summary>
    public required ImmutableArray<EventSelector> Stages { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Count;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) => new StageFold(definition, this, options);
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// How often each value of an attribute occurs among matching events. The population counts events with the attribute;
/// those without are excluded as <c>noValue</c>.
/// </summary>
public sealed record BreakdownMeasure : MetricMeasure
{
    /// <summary>The events that are counted.</summary>
    public required ImmutableArray<EventSelector> Events { get; init; }

    /// <summary>The attribute whose values are counted.</summary>
    public required string Attribute { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Count;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new BreakdownFold(definition, this, options);
}

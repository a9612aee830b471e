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

    /// <summary>The attribute whose values are counted. A list has its values apart by semicolons, and each of the first 64 counts; further ones count together as <c>…</c>.</summary>
    public required string Attribute { get; init; }

    /// <summary>An attribute by whose values each of the first is counted apart, as <c>shoes: size-too-small</c>; null (the default) for none.</summary>
    public string? Within { get; init; }

    /// <summary>The group that a value counts in, such as the fault of a reason; other values count as <c>other</c>. Null (the default): each value by itself.</summary>
    public ImmutableDictionary<string, string>? Groups { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Count;

    internal IEnumerable<string> Attributes => Within is null ? [Attribute] : [Attribute, Within];

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new BreakdownFold(definition, this, options);
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// The sum of an amount of matching events, for each currency alone. Sums are exact. The population counts events with an
/// amount; others are excluded as <c>noAmount</c>, <c>unreadableAmount</c> (no decimal number with a point, more than four
/// decimals, or beyond 100,000,000,000,000) or <c>noCurrency</c>. The definitions of a report read one amount of an activity.
/// </summary>
public sealed record AmountMeasure : MetricMeasure
{
    /// <summary>The events whose amounts are added.</summary>
    public required ImmutableArray<EventSelector> Events { get; init; }

    /// <summary>The attribute of the amount; <c>amount</c> by default.</summary>
    public string Attribute { get; init; } = "amount";

    /// <summary>The attribute of the currency; <c>currency</c> by default.</summary>
    public string CurrencyAttribute { get; init; } = "currency";

    /// <summary>Whether only the last of a case's events counts, as of decisions that replace one another; false by default.</summary>
    public bool LastOnly { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => MetricUnit.Money;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) => new AmountFold(definition, this, options);
}

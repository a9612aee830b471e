using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>
/// The time from a start event to an end event of the same case. Times alone decide, not the order of events within one
/// instant: an end at the instant of its start is a duration of zero. A case without a start is excluded as
/// <c>noStart</c>, one whose ends all lie before its start as <c>endBeforeStart</c>, one that has no end yet, or was
/// reopened after its last end, as <c>open</c>.
/// </summary>
public sealed record DurationMeasure : MetricMeasure
{
    /// <summary>The events that start the clock.</summary>
    public required ImmutableArray<EventSelector> Start { get; init; }

    /// <summary>
    /// First (the default): the first start event of the case. Last: the last start event at or before the end, for clocks
    /// that begin anew, such as after a reopening.
    /// </summary>
    public EventChoice StartChoice { get; init; }

    /// <summary>The events that stop the clock.</summary>
    public required ImmutableArray<EventSelector> End { get; init; }

    /// <summary>The rule for reopened cases: First (the default) takes the first end at or after the start, Last the last one.</summary>
    public EventChoice EndChoice { get; init; }

    /// <summary>With <see cref="EventChoice.Last"/>: events that open the case again; a later one than the last end makes the case open.</summary>
    public ImmutableArray<EventSelector> Reopen { get; init; } = [];

    /// <summary>Events from which the clock stands still; a pause still running at the end ends there.</summary>
    public ImmutableArray<EventSelector> PauseStart { get; init; } = [];

    /// <summary>Events from which it goes on. Pauses do not nest.</summary>
    public ImmutableArray<EventSelector> PauseEnd { get; init; } = [];

    /// <summary>Once per case (the default), every turn, or the longest turn. Turns know neither pauses nor reopening.</summary>
    public DurationPairing Pairing { get; init; }

    /// <summary>The clock; calendar time by default.</summary>
    public MetricClock Clock { get; init; } = MetricClock.CalendarTime;

    /// <summary>How the durations become one value; the median by default.</summary>
    public MetricAggregation Aggregation { get; init; }

    /// <summary>
    /// The target of <see cref="MetricAggregation.ShareWithinTarget"/>; a duration of exactly the target keeps it. A case
    /// still open counts as a miss once the report's <see cref="MetricsOptions.AsOf"/>, or else its latest event, has reached the target.
    /// </summary>
    public Duration? Target { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => Aggregation == MetricAggregation.ShareWithinTarget ? MetricUnit.Share : MetricUnit.Seconds;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new DurationFold(definition, this, options);
}

using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>How a report is made. Immutable; the default value gives the definitions of RefundKit over everything.</summary>
public sealed record MetricsOptions
{
    /// <summary>The definitions to report, in that order; <see cref="MetricDefinitions.Own"/> by default. Ids must differ.</summary>
    public ImmutableArray<MetricDefinition> Definitions { get; init; } = MetricDefinitions.Own;

    /// <summary>The period; null (the default) for everything. Log figures take the cases whose first event lies in it.</summary>
    public MetricsPeriod? Period { get; init; }

    /// <summary>How quantiles between two values are taken; interpolated by default.</summary>
    public QuantileMethod Quantiles { get; init; }

    /// <summary>How the events of a case lie in the log; scattered by default.</summary>
    public CaseGrouping Grouping { get; init; }

    /// <summary>
    /// Opens the file in which events of scattered cases wait for the report once there are <see cref="MaxEventsInMemory"/> of
    /// them: a new, empty stream to write, to read and to seek in, closed with the report or the accumulator. It is asked for at
    /// most once an accumulator, and holds ids of cases, times and amounts. Null (the default) keeps all in memory.
    /// </summary>
    public Func<Stream>? SpillFile { get; init; }

    /// <summary>
    /// How many events of scattered cases are kept in memory where there is a <see cref="SpillFile"/>, 16 bytes each beside the ids
    /// of their cases, 48 where they have ids, amounts or resources; 4,194,304 by default, at least 1. The report reads the others
    /// back in 64 sections.
    /// </summary>
    public int MaxEventsInMemory { get; init; } = 1 << 22;

    /// <summary>The instant at which open cases are judged against the target of a definition; null (the default) for the latest event of the log.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>
    /// How many distinct variants are told apart; 1,000,000 by default, at least 1. Beyond it the same variants are kept
    /// whatever the order of the log, and the cases of the others are counted as <c>variantsBeyondCap</c>.
    /// </summary>
    public int MaxVariants { get; init; } = 1_000_000;

    /// <summary>How many variants the report lists, the most frequent first; 20 by default, at least 0.</summary>
    public int ListedVariants { get; init; } = 20;

    /// <summary>
    /// A target for how long a case takes, at least zero; the report then says which stage would
    /// have to be faster for more cases to keep it. Null (the default) for none.
    /// </summary>
    public Duration? Target { get; init; }

    /// <summary>
    /// The id of the definition whose durations <see cref="Target"/> is of, one of <see cref="Definitions"/> that measures a duration
    /// once a case; null (the default) for the time from the first to the last event. Cases that it does not count are left out.
    /// </summary>
    public string? TargetOf { get; init; }

    /// <summary>
    /// Attributes of any activity that are looked at for what the cases beyond <see cref="Target"/> have in common, beside those
    /// that the definitions read; empty by default. For values that are few: each takes memory of its own.
    /// </summary>
    public ImmutableArray<string> Attributes { get; init; } = [];

    /// <summary>The attribute that says who did something, such as <c>org:resource</c>; null (the default) reports no handovers.</summary>
    public string? Resource { get; init; }

    /// <summary>
    /// The attribute in which an event names the <see cref="LogEvent.Id"/> of an event of its case that it corrects: that one is
    /// then left out and counted as <c>correctedEvent</c>. Null (the default) for none.
    /// </summary>
    public string? Corrects { get; init; }

    /// <summary>Pairs of definitions of which the report says case by case where they differ; both are among <see cref="Definitions"/>. Empty by default.</summary>
    public ImmutableArray<DefinitionPair> Reconcile { get; init; } = [];

    /// <summary>
    /// Whether a further event of a case that is equal to another in time, activity, amount, resource and every attribute read is
    /// left out and counted as <c>duplicateEvent</c>, also where it has no id; false by default, since a log dated by days has such
    /// events in earnest.
    /// </summary>
    public bool DropEqualEvents { get; init; }

    /// <summary>Whether values come with their 95 % interval; false by default.</summary>
    public bool WithIntervals { get; init; }

    /// <summary>The zone by whose hours the report counts when work comes in; null (the default) to leave that out.</summary>
    public DateTimeZone? StaffingZone { get; init; }

    /// <summary>
    /// Whether the report looks at the process, too: dwell, rework, variants, steps and waiting, which take most of the time of
    /// a report. True by default; without it they are empty.
    /// </summary>
    public bool WithProcess { get; init; } = true;

    /// <summary>Whether other options count the same things in the same way, lists compared by what is in them.</summary>
    internal bool CountsLike(MetricsOptions other) =>
        Definitions.SequenceEqual(other.Definitions) && Attributes.SequenceEqual(other.Attributes) && Reconcile.SequenceEqual(other.Reconcile)
            && (this with { Definitions = [], Attributes = [], Reconcile = [] }).Equals(other with { Definitions = [], Attributes = [], Reconcile = [] });
}

using System.Collections.Immutable;
using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>
/// The figures of a log and the values of the selected definitions. Immutable. The same events give the same bytes,
/// in whatever parts they were counted.
/// </summary>
public sealed record MetricsReport
{
    /// <summary>The number of cases; with a period, of those whose first event lies in it, as for all figures of the log.</summary>
    public required long Cases { get; init; }

    /// <summary>The number of events in these cases, without dropped duplicates.</summary>
    public required long Events { get; init; }

    /// <summary>The number of distinct activities.</summary>
    public required int Activities { get; init; }

    /// <summary>The number of distinct sequences of activities, up to <see cref="MetricsOptions.MaxVariants"/>.</summary>
    public required int Variants { get; init; }

    /// <summary>How long cases take.</summary>
    public required ThroughputTimes Throughput { get; init; }

    /// <summary>Where the time goes: the activities that were ever followed by another event, the largest total first, equal ones in ordinal order.</summary>
    public required ImmutableArray<ActivityDwell> Dwell { get; init; }

    /// <summary>What was done more than once.</summary>
    public required ReworkFigures Rework { get; init; }

    /// <summary>The steps of the process, the largest total first, then the most frequent, equal ones in ordinal order.</summary>
    public required ImmutableArray<ProcessEdge> Edges { get; init; }

    /// <summary>The most frequent variants, equal ones in a sequence that depends on nothing but their names; at most <see cref="MetricsOptions.ListedVariants"/>.</summary>
    public required ImmutableArray<ProcessVariant> Ways { get; init; }

    /// <summary>For whom the cases waited, the longest first; empty where no event of the journal tells.</summary>
    public required ImmutableArray<WaitingTime> Waiting { get; init; }

    /// <summary>How far the cases are from <see cref="MetricsOptions.Target"/>; null without one.</summary>
    public required TargetGap? Target { get; init; }

    /// <summary>When work comes in; null without <see cref="MetricsOptions.StaffingZone"/>.</summary>
    public required StaffingFigures? Staffing { get; init; }

    /// <summary>How work goes from one to another; null without <see cref="MetricsOptions.Resource"/>.</summary>
    public required HandoverFigures? Handovers { get; init; }

    /// <summary>Where two definitions differ, in the order of <see cref="MetricsOptions.Reconcile"/>.</summary>
    public required ImmutableArray<Reconciliation> Reconciliations { get; init; }

    /// <summary>The values of the selected definitions, in the order of <see cref="MetricsOptions.Definitions"/>.</summary>
    public required ImmutableArray<MetricValue> Metrics { get; init; }

    /// <summary>What was wrong with the log, by code in ordinal order.</summary>
    public required ImmutableArray<CountedProblem> Problems { get; init; }

    /// <summary>
    /// Writes the report as one JSON object: durations in seconds, shares from 0 to 1, numbers in their shortest spelling
    /// that reads back to the same double, null where there is no value. The value of a breakdown is an object of counts.
    /// </summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        MetricsReportJson.Write(this, writer);
    }

    /// <summary>The JSON of <see cref="WriteTo"/> as UTF-8 without line breaks.</summary>
    public byte[] ToUtf8Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) WriteTo(writer);
        return stream.ToArray();
    }
}

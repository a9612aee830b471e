using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>
/// How an event log is read. Immutable; by default everything is told from the log itself. Columns are those of a CSV
/// header, members of JSON objects (nested ones as <c>outer.inner</c>) or keys of XES attributes (those of the trace as
/// <c>case:key</c>); a name is taken exactly, in CSV and JSON else without regard to case, spaces, underscores and hyphens.
/// </summary>
public sealed record EventLogOptions
{
    /// <summary>The format; told from the first character by default.</summary>
    public EventLogFormat Format { get; init; }

    /// <summary>The name of the log in problems, usually a file name.</summary>
    public string? Name { get; init; }

    /// <summary>The column of the case; null (the default) to try common names such as <c>case</c>, <c>case_id</c> and <c>case:concept:name</c>.</summary>
    public string? Case { get; init; }

    /// <summary>The column of the activity; null (the default) to try common names such as <c>activity</c> and <c>concept:name</c>.</summary>
    public string? Activity { get; init; }

    /// <summary>The column of the time; null (the default) to try common names such as <c>timestamp</c> and <c>time:timestamp</c>.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The column of the event's own id; null (the default) to try <c>event_id</c> and <c>identity:id</c>. A log may have none.</summary>
    public string? Id { get; init; }

    /// <summary>The zone of times without an offset; null (the default) reads them as UTC and counts them as a problem.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The order of dates with slashes and the year last.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>
    /// Which rows are read: those that meet all conditions; others are left out and counted in <see cref="EventLogReading.LeftOut"/>.
    /// Every row by default. A condition without a column or a value is an <see cref="ArgumentException"/> of the reading.
    /// </summary>
    public ImmutableArray<RowCondition> Where { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Hears how far the log has been read: after every 1,048,576 bytes or a little more, and once at the end, whatever the log
    /// holds. Called on the reading thread, which waits for it; what it throws ends the reading. Null (the default) for nobody.
    /// </summary>
    public IProgress<EventLogProgress>? Progress { get; init; }
}

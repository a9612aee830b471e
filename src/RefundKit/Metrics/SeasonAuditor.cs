using NodaTime;

namespace RefundKit.Metrics;

/// <summary>Counts a season and its baseline in one reading of a log. Not thread-safe.</summary>
public sealed class SeasonAuditor : IDisposable
{
    private readonly MetricsAccumulator _season;
    private readonly MetricsAccumulator _baseline;
    private readonly double _seasonDays;
    private readonly double _baselineDays;

    /// <summary>Makes an empty auditor.</summary>
    /// <param name="season">The season; both its ends are needed.</param>
    /// <param name="baseline">The baseline; both its ends are needed, and it may not overlap the season.</param>
    /// <param name="options">What is counted; period and intervals are set here. The default options when null.</param>
    /// <exception cref="ArgumentException">A period has no beginning or no later end, they overlap, or the options contradict themselves.</exception>
    public SeasonAuditor(MetricsPeriod season, MetricsPeriod baseline, MetricsOptions? options = null)
    {
        var zone = options?.StaffingZone ?? DateTimeZone.Utc;
        (_seasonDays, _baselineDays) = (Days(season, zone, nameof(season)), Days(baseline, zone, nameof(baseline)));
        if (season.From < baseline.To && baseline.From < season.To) throw new ArgumentException("The season and its baseline overlap.", nameof(baseline));
        options = (options ?? new MetricsOptions()) with { WithIntervals = true };
        _season = new MetricsAccumulator(options with { Period = season });
        _baseline = new MetricsAccumulator(options with { Period = baseline });
    }

    /// <summary>Counts an event.</summary>
    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    public void Add(in LogEvent happened)
    {
        _season.Add(happened);
        _baseline.Add(happened);
    }

    /// <summary>Counts the events of a log.</summary>
    /// <param name="log">The log, read to its end and left open.</param>
    /// <param name="options">How the log is read; the default options when null.</param>
    /// <returns>How much was read, and what was wrong with the log.</returns>
    public EventLogReading AddLog(Stream log, EventLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        return EventLog.Read(log, options ?? new EventLogOptions(), new SeasonSink(_season, _baseline));
    }

    /// <summary>Makes the audit; nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">The audit was already made.</exception>
    public SeasonAudit ToAudit() => SeasonAudit.Of(_season.ToReport(), _seasonDays, _baseline.ToReport(), _baselineDays);

    /// <summary>Closes the <see cref="MetricsOptions.SpillFile"/>s, if there are any; nothing can be added afterwards.</summary>
    public void Dispose()
    {
        _season.Dispose();
        _baseline.Dispose();
    }

    // Days as people count them: the one on which the clocks change is a day, too.
    private static double Days(MetricsPeriod period, DateTimeZone zone, string name)
    {
        ArgumentNullException.ThrowIfNull(period, name);
        if (period is not { From: { } from, To: { } to } || from >= to) throw new ArgumentException("The period needs a beginning and a later end.", name);
        var days = (to.InZone(zone).LocalDateTime.InUtc().ToInstant() - from.InZone(zone).LocalDateTime.InUtc().ToInstant()).TotalDays;
        return days > 0 ? days : (to - from).TotalDays;
    }
}

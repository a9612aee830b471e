using NodaTime;

namespace RefundKit.Metrics;

/// <summary>
/// How the time between two instants is measured: as it passes on the wall, or only as far as a business is open.
/// Immutable and thread-safe as far as the function handed in is.
/// </summary>
public sealed class MetricClock
{
    private readonly Func<Instant, Instant, Duration>? _elapsed;

    private MetricClock(string id, Func<Instant, Instant, Duration>? elapsed)
    {
        Id = id;
        _elapsed = elapsed;
    }

    /// <summary>Time as it passes, around the clock.</summary>
    public static MetricClock CalendarTime { get; } = new("calendar", null);

    /// <summary>The id of the clock: <c>calendar</c>, or the id of the business calendar.</summary>
    public string Id { get; }

    /// <summary>Time as a business calendar counts it.</summary>
    /// <param name="calendarId">The calendar's id, which names the clock.</param>
    /// <param name="elapsed">The business time from the first instant to the second, which is never earlier. Must be a pure function.</param>
    public static MetricClock Business(string calendarId, Func<Instant, Instant, Duration> elapsed)
    {
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        ArgumentNullException.ThrowIfNull(elapsed);
        return new MetricClock(calendarId, elapsed);
    }

    internal long Elapsed(long fromTicks, long toTicks) =>
        _elapsed is null
            ? toTicks - fromTicks
            : _elapsed(Instant.FromUnixTimeTicks(fromTicks), Instant.FromUnixTimeTicks(toTicks)).BclCompatibleTicks;
}

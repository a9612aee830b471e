using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Metrics;

/// <summary>
/// How the time between two instants is measured: as it passes on the wall, or only as far as a business is open.
/// Immutable and thread-safe as far as the function handed in is.
/// </summary>
public sealed class MetricClock
{
    private readonly Func<Instant, Instant, Duration?>? _elapsed;

    private MetricClock(string id, Func<Instant, Instant, Duration?>? elapsed)
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
    /// <exception cref="ArgumentException">The id is empty, or <c>calendar</c>, which is the time around the clock.</exception>
    public static MetricClock Business(string calendarId, Func<Instant, Instant, Duration> elapsed)
    {
        ArgumentNullException.ThrowIfNull(elapsed);
        return new MetricClock(Named(calendarId), (from, to) => elapsed(from, to));
    }

    /// <summary>Time as a business calendar counts it. What it does not cover has no duration and is excluded as <c>outsideCalendar</c>.</summary>
    /// <param name="calendar">The calendar, whose id names the clock.</param>
    /// <exception cref="ArgumentException">Its id is <c>calendar</c>, which is the time around the clock.</exception>
    public static MetricClock Business(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new MetricClock(Named(calendar.Id), (from, to) => calendar.Elapsed(from, to) is { IsKnown: true, Value: var elapsed } ? elapsed : null);
    }

    private static string Named(string calendarId)
    {
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        return calendarId != CalendarTime.Id ? calendarId : throw new ArgumentException($"\"{calendarId}\" is the time around the clock.", nameof(calendarId));
    }

    /// <summary>The ticks from one instant to a later one; null where the clock does not know them.</summary>
    internal long? Elapsed(long fromTicks, long toTicks) =>
        _elapsed is null
            ? toTicks - fromTicks
            : _elapsed(Instant.FromUnixTimeTicks(fromTicks), Instant.FromUnixTimeTicks(toTicks))?.BclCompatibleTicks;
}

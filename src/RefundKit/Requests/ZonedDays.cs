using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Requests;

/// <summary>
/// The days of instants in one zone. A decision asks for a handful of instants that lie on one or two sides of a change of
/// the clocks, and a zone is slow to answer. Thread-safe: a decision's trace is read from its facts by whoever asks.
/// </summary>
internal sealed class ZonedDays(DateTimeZone zone)
{
    // Each is one reference, written at once; two threads that lose one to each other ask the zone again.
    private ZoneInterval? _last;
    private ZoneInterval? _before;

    public DateTimeZone Zone => zone;

    /// <summary>The days of another zone; these where it is the same.</summary>
    public ZonedDays In(DateTimeZone other) => other.Equals(zone) ? this : new ZonedDays(other);

    public LocalDate Of(Instant instant) => instant.WithOffset(IntervalOf(instant).WallOffset).Date;

    public LocalDate? Of(Instant? instant) => instant is { } known ? Of(known) : null;

    private ZoneInterval IntervalOf(Instant instant)
    {
        if (_last is { } last && last.Contains(instant)) return last;
        if (_before is { } before && before.Contains(instant)) return before;
        _before = _last;
        return _last = zone.GetZoneInterval(instant);
    }
}

using NodaTime;

namespace RefundKit.Samples;

/// <summary>The clock of the story, so that every run prints the same. A host passes <c>SystemClock.Instance</c>.</summary>
internal sealed class StoryClock(Instant start, DateTimeZone zone) : IClock
{
    private Instant _now = start;

    public Instant GetCurrentInstant() => _now;

    /// <summary>Goes on to an instant; never back.</summary>
    public void GoTo(Instant instant) => _now = Instant.Max(_now, instant);

    /// <summary>Goes on to a time of day in the shop's zone.</summary>
    public void GoTo(int hour, int minute) =>
        GoTo(_now.InZone(zone).Date.At(new LocalTime(hour, minute)).InZoneStrictly(zone).ToInstant());
}

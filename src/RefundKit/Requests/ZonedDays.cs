using NodaTime;

namespace RefundKit.Requests;

/// <summary>
/// The days of instants in one zone. A decision asks for the same few instants again and again, and a zone is slow to
/// answer. Not thread-safe.
/// </summary>
internal sealed class ZonedDays(DateTimeZone zone)
{
    private readonly (Instant Instant, LocalDate Day)[] _answers = new (Instant, LocalDate)[4];
    private int _count;

    public DateTimeZone Zone => zone;

    public LocalDate Of(Instant instant)
    {
        for (var i = 0; i < Math.Min(_count, _answers.Length); i++)
        {
            if (_answers[i].Instant == instant) return _answers[i].Day;
        }

        var day = instant.InZone(zone).Date;
        _answers[_count++ % _answers.Length] = (instant, day);
        return day;
    }

    public LocalDate? Of(Instant? instant) => instant is { } known ? Of(known) : null;
}

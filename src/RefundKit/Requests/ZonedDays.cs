using NodaTime;

namespace RefundKit.Requests;

/// <summary>
/// The days of instants in one zone. A decision asks for the same few instants again and again, and a zone is slow to
/// answer. Thread-safe: a decision's trace is read from its facts by whoever asks.
/// </summary>
internal sealed class ZonedDays(DateTimeZone zone)
{
    // Each answer is one reference, written at once; two threads that lose one to each other ask the zone again.
    private readonly Answer?[] _answers = new Answer?[4];
    private int _next;

    private sealed record Answer(Instant Instant, LocalDate Day);

    public DateTimeZone Zone => zone;

    public LocalDate Of(Instant instant)
    {
        foreach (var answer in _answers)
        {
            if (answer is not null && answer.Instant == instant) return answer.Day;
        }

        var day = instant.InZone(zone).Date;
        _answers[(uint)_next++ % (uint)_answers.Length] = new Answer(instant, day);
        return day;
    }

    public LocalDate? Of(Instant? instant) => instant is { } known ? Of(known) : null;
}

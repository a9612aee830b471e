using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Metrics;

/// <summary>Counts what comes in by the hour of the week in a zone.</summary>
internal sealed class StaffingFold(DateTimeZone zone)
{
    private const long TicksPerHour = 36_000_000_000;
    private readonly List<bool> _isMessage = [];
    private readonly long[] _messages = new long[168];
    private readonly long[] _cases = new long[168];
    private ZoneInterval? _interval;

    public void Define(EventKind described) =>
        _isMessage.Add(described.Activity == JournalEvents.MessageReceived && described.IsOfCustomer);

    public void Fold(in CaseView view)
    {
        _cases[HourOf(view.First)]++;
        for (var i = 0; i < view.Kinds.Length; i++)
        {
            if (_isMessage[view.Kinds[i]]) _messages[HourOf(view.At[i])]++;
        }
    }

    public void Merge(StaffingFold other)
    {
        for (var i = 0; i < 168; i++)
        {
            _messages[i] += other._messages[i];
            _cases[i] += other._cases[i];
        }
    }

    public StaffingFigures ToFigures()
    {
        var hasMessages = Array.Exists(_messages, count => count > 0);
        return new StaffingFigures { Zone = zone.Id, Of = hasMessages ? "messages" : "cases", Counts = [.. hasMessages ? _messages : _cases] };
    }

    // Events lie close together in time, so that the last offset mostly still holds.
    private int HourOf(long ticks)
    {
        var at = Instant.FromUnixTimeTicks(ticks);
        if (_interval is null || !_interval.Contains(at)) _interval = zone.GetZoneInterval(at);
        var hours = Math.DivRem(ticks + _interval.WallOffset.Ticks, TicksPerHour, out var rest) - (rest < 0 ? 1 : 0);

        // The first of January 1970 was a Thursday.
        return (int)((((hours + 72) % 168) + 168) % 168);
    }
}

using System.Collections.Frozen;
using NodaTime;

namespace RefundKit.Calendars;

/// <summary>
/// Which hours each date has. A closed date has none, whatever else is said of it; a shift replaces the week's hours; a
/// working weekend has its weekday's hours or, having none, those of the last working weekday before it.
/// </summary>
internal sealed class CalendarDays
{
    private readonly OpeningHours[][] _week;
    private readonly FrozenSet<LocalDate> _closed;
    private readonly FrozenSet<LocalDate> _openWeekend;
    private readonly FrozenDictionary<LocalDate, OpeningHours[]> _breaks;
    private readonly FrozenDictionary<LocalDate, OpeningHours[]> _shifts;

    // The week is seven days from Monday, each sorted and free of overlaps.
    public CalendarDays(
        OpeningHours[][] week,
        IEnumerable<LocalDate> closed,
        IEnumerable<LocalDate> openWeekend,
        IEnumerable<KeyValuePair<LocalDate, OpeningHours[]>> breaks,
        IEnumerable<KeyValuePair<LocalDate, OpeningHours[]>> shifts)
    {
        _week = week;
        _closed = closed.ToFrozenSet();
        _openWeekend = openWeekend.ToFrozenSet();
        _breaks = breaks.ToFrozenDictionary();
        _shifts = shifts.ToFrozenDictionary();
    }

    public IReadOnlyList<OpeningHours> Weekly(IsoDayOfWeek day) => _week[(int)day - 1];

    public IEnumerable<LocalDate> Closed => _closed;

    public IEnumerable<LocalDate> OpenWeekend => _openWeekend;

    public IEnumerable<KeyValuePair<LocalDate, OpeningHours[]>> Breaks => _breaks;

    public IEnumerable<KeyValuePair<LocalDate, OpeningHours[]>> Shifts => _shifts;

    public bool IsClosed(LocalDate date) => _closed.Contains(date);

    public bool IsWeekend(LocalDate date) => _week[(int)date.DayOfWeek - 1].Length == 0;

    /// <summary>The periods that open on the date, before breaks are cut out.</summary>
    public OpeningHours[] HoursOf(LocalDate date)
    {
        if (_closed.Contains(date)) return [];
        if (_shifts.TryGetValue(date, out var shift)) return shift;
        var weekday = (int)date.DayOfWeek - 1;
        if (_week[weekday].Length > 0 || !_openWeekend.Contains(date)) return _week[weekday];
        for (var back = 1; back < 7; back++)
        {
            var before = _week[(weekday + 7 - back) % 7];
            if (before.Length > 0) return before;
        }

        return [];
    }

    public OpeningHours[] BreaksOf(LocalDate date) => _breaks.TryGetValue(date, out var breaks) ? breaks : [];

    /// <summary>
    /// Every date that may differ from its weekday. A break reaches back into the night of the day before, and its own
    /// night into the day after.
    /// </summary>
    public IEnumerable<LocalDate> SpecialDates() => _closed
        .Concat(_openWeekend)
        .Concat(_shifts.Keys)
        .Concat(_breaks.Keys.SelectMany(date => (LocalDate[])[date.PlusDays(-1), date, date.PlusDays(1)]))
        .Distinct();

    /// <summary>Whether a period opens on the date and breaks leave something of it.</summary>
    public bool HasBusinessTime(LocalDate date)
    {
        var hours = HoursOf(date);
        if (hours.Length == 0 || _breaks.Count == 0) return hours.Length > 0;
        var spans = TimeSpans.Unite([.. hours.Select(period => ((long)period.FirstSecond, (long)period.EndSecond))]);
        var cuts = new List<(long, long)>();
        for (var offset = -1; offset <= 1; offset++)
        {
            foreach (var pause in BreaksOf(date.PlusDays(offset)))
                cuts.Add(((offset * 86_400L) + pause.FirstSecond, (offset * 86_400L) + pause.EndSecond));
        }

        return TimeSpans.Cut(spans, TimeSpans.Unite(cuts)).Count > 0;
    }
}

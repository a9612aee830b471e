namespace RefundKit.Calendars;

/// <summary>
/// Counts business days by rank and selects them by rank. The week repeats, so a rank is one division plus the number of
/// exceptions before the day; no table of days exists, and 3 days cost what 2,500 do.
/// Days are numbered from 0, Monday 0001-01-01.
/// </summary>
internal sealed class BusinessDayIndex
{
    // The days from 0001-01-01 to 9999-12-31: no rank beyond it has a date, and none up to it overflows.
    private const int MostDays = 3_652_059;

    private readonly int _perWeek;
    private readonly int[] _openBefore = new int[8];
    private readonly int[] _openWeekdays;

    // Days on which the week does not hold, ascending, the change summed up to and with each, and the rank through each.
    private readonly int[] _days;
    private readonly int[] _change;
    private readonly long[] _rank;

    /// <param name="openWeekdays">Seven, from Monday.</param>
    /// <param name="exceptions">Ascending days on which business is the contrary of the week's; true where open.</param>
    public BusinessDayIndex(ReadOnlySpan<bool> openWeekdays, IReadOnlyList<(int Day, bool Open)> exceptions)
    {
        var open = new List<int>(7);
        for (var weekday = 0; weekday < 7; weekday++)
        {
            if (openWeekdays[weekday]) open.Add(weekday);
            _openBefore[weekday + 1] = open.Count;
        }

        _perWeek = open.Count;
        _openWeekdays = [.. open];
        _days = new int[exceptions.Count];
        _change = new int[exceptions.Count];
        _rank = new long[exceptions.Count];
        var change = 0;
        for (var i = 0; i < exceptions.Count; i++)
        {
            change += exceptions[i].Open ? 1 : -1;
            _days[i] = exceptions[i].Day;
            _change[i] = change;
            _rank[i] = ByWeek(exceptions[i].Day) + change;
        }
    }

    public bool IsOpen(int day) => RankThrough(day) != RankThrough(day - 1);

    /// <summary>How many business days there are up to and with <paramref name="day"/>.</summary>
    public long RankThrough(int day)
    {
        int low = 0, high = _days.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_days[middle] <= day) low = middle + 1;
            else high = middle;
        }

        return ByWeek(day) + (low == 0 ? 0 : _change[low - 1]);
    }

    /// <summary>The business day of that rank, from 1; null where no such day exists.</summary>
    public int? Select(long rank)
    {
        if (rank is < 1 or > MostDays) return null;

        // The first exception whose rank reaches the target: the day lies after the exception before it, and not behind it.
        int low = 0, high = _rank.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_rank[middle] >= rank) high = middle;
            else low = middle + 1;
        }

        var before = (uint)(rank - (low == 0 ? 0 : _change[low - 1])) - 1;
        int? day = _perWeek == 0 ? null : (int)(before / (uint)_perWeek * 7) + _openWeekdays[before % (uint)_perWeek];
        return low < _days.Length && !(day < _days[low]) ? _days[low] : day;
    }

    private long ByWeek(int day)
    {
        var (weeks, rest) = Math.DivRem((uint)day + 1, 7u);
        return (weeks * _perWeek) + _openBefore[rest];
    }
}

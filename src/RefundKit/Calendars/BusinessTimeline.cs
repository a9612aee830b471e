using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Calendars;

/// <summary>
/// The open periods of a calendar as instants, with the business time summed up before each, so that a deadline or a
/// measured time is two binary searches. Cut into stretches of about 14 months that are laid out when first asked for.
/// Times are nanoseconds since the Unix epoch.
/// </summary>
internal sealed class BusinessTimeline
{
    private const int StretchBits = 55;

    private readonly CalendarDays _days;
    private readonly DateTimeZone _zone;
    private readonly LocalDate _from;
    private readonly LocalDate _to;
    private readonly int _firstStretch;
    private readonly Stretch?[] _stretches;

    public BusinessTimeline(CalendarDays days, DateTimeZone zone, LocalDate from, LocalDate to)
    {
        _days = days;
        _zone = zone;
        _from = from;
        _to = to;
        First = At(from, LocalTime.Midnight);
        End = At(to.PlusDays(1), LocalTime.Midnight);
        _firstStretch = IndexOf(First);
        _stretches = new Stretch?[IndexOf(End) - _firstStretch + 1];
    }

    /// <summary>The start of the first covered date.</summary>
    public long First { get; }

    /// <summary>The end of the last covered date.</summary>
    public long End { get; }

    /// <summary>Business time in [from, to), both within coverage. Three centuries of it are more nanoseconds than a long holds.</summary>
    public Duration Elapsed(long from, long to)
    {
        var first = IndexOf(from) - _firstStretch;
        var last = IndexOf(to) - _firstStretch;
        var elapsed = Duration.FromNanoseconds(StretchAt(last).Before(to) - StretchAt(first).Before(from));
        for (var i = first; i < last; i++) elapsed += Duration.FromNanoseconds(StretchAt(i).Total);
        return elapsed;
    }

    /// <summary>
    /// The moment at which <paramref name="amount"/> of business time has passed: the first such moment, or the last,
    /// which is where the next business time begins. Null where it lies behind coverage.
    /// </summary>
    public long? Deadline(long from, Duration amount, bool first)
    {
        var i = IndexOf(from) - _firstStretch;
        var target = StretchAt(i).Before(from) + ((Int128)amount.Days * NodaConstants.NanosecondsPerDay) + amount.NanosecondOfDay;
        for (; i < _stretches.Length; i++)
        {
            var stretch = StretchAt(i);
            if (first ? target <= stretch.Total : target < stretch.Total) return stretch.At((long)target, first);
            target -= stretch.Total;
        }

        return null;
    }

    /// <summary>The open periods within [from, to), those that touch joined.</summary>
    public List<(long Start, long End)> Open(long from, long to)
    {
        var open = new List<(long Start, long End)>();
        for (var i = IndexOf(from) - _firstStretch; i <= IndexOf(to) - _firstStretch; i++)
        {
            var stretch = StretchAt(i);
            for (var j = 0; j < stretch.Starts.Length; j++)
            {
                var start = Math.Max(stretch.Starts[j], from);
                var end = Math.Min(stretch.Ends[j], to);
                if (start >= end) continue;
                if (open.Count > 0 && open[^1].End == start) open[^1] = (open[^1].Start, end);
                else open.Add((start, end));
            }
        }

        return open;
    }

    private static int IndexOf(long time) => (int)(time >> StretchBits);

    // A skipped local time is moved by the length of the gap, a repeated one is its first occurrence.
    private long At(LocalDate date, LocalTime time) => _zone
        .ResolveLocal(date + time, Resolvers.LenientResolver)
        .ToInstant()
        .Minus(NodaConstants.UnixEpoch)
        .ToInt64Nanoseconds();

    private Stretch StretchAt(int index) =>
        Volatile.Read(ref _stretches[index]) ?? LayOut(index);

    private Stretch LayOut(int index)
    {
        var start = Math.Max(First, (long)(_firstStretch + index) << StretchBits);
        var end = Math.Min(End, ((long)(_firstStretch + index + 1) << StretchBits));
        var firstDate = DateOf(start).PlusDays(-2);
        var lastDate = DateOf(end).PlusDays(2);
        var open = new List<(long, long)>();
        var cuts = new List<(long, long)>();
        for (var date = firstDate; date <= lastDate; date = date.PlusDays(1))
        {
            Add(cuts, date, _days.BreaksOf(date));
            if (date >= _from && date <= _to) Add(open, date, _days.HoursOf(date));
        }

        var periods = TimeSpans.Cut(TimeSpans.Unite(open), TimeSpans.Unite(cuts));
        var clipped = new List<(long Start, long End)>(periods.Count);
        foreach (var (opens, closes) in periods)
        {
            if (closes > start && opens < end) clipped.Add((Math.Max(opens, start), Math.Min(closes, end)));
        }

        var made = new Stretch(clipped);
        return Interlocked.CompareExchange(ref _stretches[index], made, null) ?? made;
    }

    private LocalDate DateOf(long time) =>
        NodaConstants.UnixEpoch.Plus(Duration.FromNanoseconds(time)).InZone(_zone).Date;

    private void Add(List<(long, long)> spans, LocalDate date, OpeningHours[] hours)
    {
        foreach (var period in hours)
        {
            spans.Add((At(date, period.Opens), At(period.ClosesNextDay ? date.PlusDays(1) : date, period.Closes)));
        }
    }

    /// <summary>Open periods, ascending and apart, with the business time before each.</summary>
    private sealed class Stretch
    {
        private readonly long[] _before;

        public Stretch(List<(long Start, long End)> periods)
        {
            Starts = new long[periods.Count];
            Ends = new long[periods.Count];
            _before = new long[periods.Count + 1];
            for (var i = 0; i < periods.Count; i++)
            {
                (Starts[i], Ends[i]) = periods[i];
                _before[i + 1] = _before[i] + (Ends[i] - Starts[i]);
            }
        }

        public long[] Starts { get; }

        public long[] Ends { get; }

        public long Total => _before[^1];

        public long Before(long time)
        {
            var i = Array.BinarySearch(Starts, time);
            if (i < 0) i = ~i - 1;
            return i < 0 ? 0 : _before[i] + Math.Min(time, Ends[i]) - Starts[i];
        }

        public long At(long businessTime, bool first)
        {
            // The first period through which at least (first) or more than (last) the target has passed.
            int low = 0, high = Starts.Length - 1;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                var through = _before[middle + 1];
                if (first ? through >= businessTime : through > businessTime) high = middle;
                else low = middle + 1;
            }

            return Starts[low] + businessTime - _before[low];
        }
    }
}

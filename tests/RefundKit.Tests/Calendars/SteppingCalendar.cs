using CsCheck;
using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Tests.Calendars;

/// <summary>
/// A generated calendar and the slow, obvious way to compute with it: a date at a time, a minute at a time. What the
/// calendar itself must agree with.
/// </summary>
internal sealed record SteppingCalendar(
    string ZoneId,
    LocalDate First,
    LocalDate Last,
    OpeningHours[][] Week,
    HashSet<LocalDate> Closed,
    HashSet<LocalDate> OpenWeekend,
    Dictionary<LocalDate, OpeningHours[]> Shifts,
    Dictionary<LocalDate, OpeningHours[]> Breaks)
{
    private static readonly string[] Zones =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Auckland", "Asia/Kolkata", "UTC"];

    // Quarters of an hour at which periods begin and end, ascending, so that they never overlap within a day or the next.
    private static readonly Gen<OpeningHours[]> Day = Gen.Int[0, 95].Array[0, 6].Select(Gen.Bool, (quarters, night) =>
    {
        var ends = quarters.Distinct().Order().ToArray();
        var periods = new List<OpeningHours>();
        for (var i = 0; i + 1 < ends.Length; i += 2) periods.Add(new OpeningHours(Quarter(ends[i]), Quarter(ends[i + 1])));
        if (night && ends is [_, .., var last] && ends.Length % 2 == 1) periods.Add(new OpeningHours(Quarter(last), LocalTime.Midnight));
        return periods.ToArray();
    });

    // One week in three has nights past midnight on every open day, clear of the next morning's opening.
    private static readonly Gen<OpeningHours[][]> NightWeek = Gen.Int[40, 95].Select(Gen.Int[1, 20], Gen.Bool.Array[7]).Select((opens, closes, open) =>
        open.Select(isOpen => isOpen ? new[] { new OpeningHours(Quarter(opens), Quarter(closes)) } : []).ToArray());

    public static Gen<SteppingCalendar> Over(LocalDate first, LocalDate last)
    {
        var dates = Gen.Int[0, Period.DaysBetween(first, last)].Select(day => first.PlusDays(day));
        var week = Gen.OneOf(NightWeek, Day.Array[7], Day.Array[7]);
        var days = Gen.Select(dates, Day).Array[0, 12];
        return Gen.Select(Gen.Int[0, Zones.Length - 1].Select(zone => Zones[zone]), week, dates.Array[0, 25], dates.Array[0, 25], days, days)
            .Select((zone, hours, closed, open, shifts, breaks) => new SteppingCalendar(
                zone, first, last, hours, [.. closed], [.. open.Where(date => hours[(int)date.DayOfWeek - 1].Length == 0)],
                shifts.DistinctBy(day => day.Item1).ToDictionary(day => day.Item1, day => day.Item2),
                breaks.DistinctBy(day => day.Item1).ToDictionary(day => day.Item1, day => day.Item2)))
            .Where(calendar => calendar.Week.Any(day => day.Length > 0));
    }

    /// <summary>Calendars none of whose periods begins or ends at a time that a transition skips or repeats, midnight apart.</summary>
    public static Gen<SteppingCalendar> AwayFromTransitions(LocalDate first, LocalDate last)
    {
        var dates = Gen.Int[0, Period.DaysBetween(first, last)].Select(day => first.PlusDays(day));
        var day = Gen.Select(Gen.Int[20, 60], Gen.Int[1, 28], Gen.Int[0, 3]).Select(OpeningHours[] (opens, length, kind) => kind switch
        {
            0 => [],
            1 => [new OpeningHours(Quarter(opens), Quarter(opens + length))],
            2 => [new OpeningHours(Quarter(opens), Quarter(opens + length)), new OpeningHours(new LocalTime(22, 0), new LocalTime(5, 0))],
            _ => [new OpeningHours(Quarter(opens), LocalTime.Midnight)],
        });
        var days = Gen.Select(dates, day).Array[0, 5];
        return Gen.Select(Gen.Int[0, Zones.Length - 1].Select(zone => Zones[zone]), day.Array[7], dates.Array[0, 5], dates.Array[0, 5], days, days)
            .Select((zone, hours, closed, open, shifts, breaks) => new SteppingCalendar(
                zone, first, last, hours, [.. closed], [.. open.Where(date => hours[(int)date.DayOfWeek - 1].Length == 0)],
                shifts.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2),
                breaks.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2)))
            .Where(calendar => calendar.Week.Any(hours => hours.Length > 0));
    }

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

    public BusinessCalendar Build()
    {
        var builder = new BusinessCalendarBuilder("generated", ZoneId).Cover(First, Last);
        for (var day = 0; day < 7; day++) builder.Open((IsoDayOfWeek)(day + 1), Week[day]);
        builder.Close([.. Closed]).OpenWeekend([.. OpenWeekend]);
        foreach (var (date, hours) in Shifts) builder.Shift(date, hours);
        foreach (var (date, hours) in Breaks) builder.Break(date, hours);
        return builder.Build();
    }

    public bool IsBusinessDay(LocalDate date)
    {
        for (var second = 0; second < 2 * 86_400; second += 900)
        {
            var night = second / 86_400;
            var open = HoursOf(date).Any(period => second >= Seconds(period.Opens) && second < Seconds(period.Closes) + (period.Closes <= period.Opens ? 86_400 : 0));
            if (open && !IsBreak(date.PlusDays(night), second % 86_400)) return true;
        }

        return false;
    }

    public LocalDate? Add(LocalDate date, int days)
    {
        var step = Math.Sign(days);
        while (days != 0)
        {
            date = date.PlusDays(step);
            if (date < First || date > Last) return null;
            if (IsBusinessDay(date)) days -= step;
        }

        return date;
    }

    /// <summary>For each minute since the start of the first date, whether it is open; the array ends with coverage.</summary>
    public bool[] Minutes()
    {
        var start = Start;
        var minutes = new bool[(int)(Moment(Last.PlusDays(1), LocalTime.Midnight) - start).TotalMinutes];
        for (var date = First; date <= Last; date = date.PlusDays(1)) Fill(date, HoursOf(date), true);
        for (var date = First; date <= Last; date = date.PlusDays(1)) Fill(date, Breaks.GetValueOrDefault(date, []), false);
        return minutes;

        void Fill(LocalDate date, OpeningHours[] hours, bool open)
        {
            foreach (var period in hours)
            {
                var from = (int)(Moment(date, period.Opens) - start).TotalMinutes;
                var to = (int)(Moment(period.Closes <= period.Opens ? date.PlusDays(1) : date, period.Closes) - start).TotalMinutes;
                for (var minute = from; minute < to && minute < minutes.Length; minute++) minutes[minute] = open;
            }
        }
    }

    /// <summary>The same read off a clock on the wall: each minute has a date and a time of day, and knows nothing of what is to come.</summary>
    public bool[] MinutesOnTheWall()
    {
        var minutes = new bool[(int)(Moment(Last.PlusDays(1), LocalTime.Midnight) - Start).TotalMinutes];
        for (var minute = 0; minute < minutes.Length; minute++)
        {
            var wall = (Start + Duration.FromMinutes(minute)).InZone(Zone).LocalDateTime;
            minutes[minute] = IsOn(Covered(wall.Date), wall.TimeOfDay, ofTheDayBefore: false)
                || IsOn(Covered(wall.Date.PlusDays(-1)), wall.TimeOfDay, ofTheDayBefore: true);
            if (IsOn(Breaks.GetValueOrDefault(wall.Date, []), wall.TimeOfDay, ofTheDayBefore: false)
                || IsOn(Breaks.GetValueOrDefault(wall.Date.PlusDays(-1), []), wall.TimeOfDay, ofTheDayBefore: true)) minutes[minute] = false;
        }

        return minutes;

        OpeningHours[] Covered(LocalDate date) => date < First ? [] : HoursOf(date);

        static bool IsOn(OpeningHours[] hours, LocalTime time, bool ofTheDayBefore) => hours.Any(period =>
            period.Closes > period.Opens ? !ofTheDayBefore && time >= period.Opens && time < period.Closes
            : ofTheDayBefore ? time < period.Closes
            : time >= period.Opens);
    }

    public Instant Start => Moment(First, LocalTime.Midnight);

    private static LocalTime Quarter(int quarter) => new(quarter / 4, quarter % 4 * 15);

    private static int Seconds(LocalTime time) => (int)(time.TickOfDay / NodaConstants.TicksPerSecond);

    private bool IsBreak(LocalDate date, int second) =>
        Breaks.GetValueOrDefault(date, []).Any(period => second >= Seconds(period.Opens) && (period.Closes <= period.Opens || second < Seconds(period.Closes)));

    private Instant Moment(LocalDate date, LocalTime time) => Zone.AtLeniently(date + time).ToInstant();

    private OpeningHours[] HoursOf(LocalDate date)
    {
        if (Closed.Contains(date)) return [];
        if (Shifts.TryGetValue(date, out var shift)) return shift;
        if (OpenWeekend.Contains(date))
        {
            while (Week[(int)date.DayOfWeek - 1].Length == 0) date = date.PlusDays(-1);
        }

        return Week[(int)date.DayOfWeek - 1];
    }
}

using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// Counts what is due from its start. Nothing here guesses or throws: a day no calendar covers, or beyond the calendar of
/// all days, is a problem in place of a result. A later start never gives an earlier result.
/// </summary>
internal readonly struct DutyCounter(ZonedDays days)
{
    // The end of a day is the start of the next, which must still exist.
    private static readonly LocalDate Last = LocalDate.MaxIsoValue.PlusDays(-2);

    // Early enough to be before the end of Last in every zone.
    private static readonly Instant LastMoment = Last.PlusDays(-1).AtMidnight().InUtc().ToInstant();

    /// <summary>What a count came to.</summary>
    /// <param name="Earliest">The earliest day.</param>
    /// <param name="Latest">The latest day, included.</param>
    /// <param name="Moments">The instants, where it was counted in hours.</param>
    /// <param name="Calendar">The calendar; null where none was needed.</param>
    /// <param name="IsProjected">Whether a day was counted that nobody has announced.</param>
    /// <param name="Problem">Why there is no result; null where there is one.</param>
    public readonly record struct Counted(LocalDate Earliest, LocalDate Latest, (Instant Earliest, Instant Latest)? Moments, BusinessCalendar? Calendar, bool IsProjected, Problem? Problem)
    {
        public bool IsKnown => Problem is null;

        public static Counted Of(Problem problem) => new(default, default, null, null, false, problem);
    }

    public static bool NeedsCalendar(DutyUnit unit) => unit is DutyUnit.BusinessDays or DutyUnit.BusinessHours;

    /// <param name="start">The start.</param>
    /// <param name="count">What to count.</param>
    /// <param name="calendar">The calendar, where the unit needs one.</param>
    public Counted Count(in DutyStart start, DutyCount count, BusinessCalendar? calendar) => count.Unit switch
    {
        DutyUnit.Minutes => Hours(start, Duration.FromMinutes(count.Least), Duration.FromMinutes(count.Most)),
        DutyUnit.Hours => Hours(start, Duration.FromHours(count.Least), Duration.FromHours(count.Most)),
        DutyUnit.BusinessHours => BusinessHours(start, count, calendar!),
        DutyUnit.Days => Days(Cut(start, count.CutOff), count),
        _ => BusinessDays(start, count, calendar!),
    };

    private static Problem Beyond(DutyCount count) => new()
    {
        Id = "RK5050", Message = $"{count} ends beyond the year 9999", Suggestion = "Promise less.",
    };

    // What arrives after the cut-off counts as arrived the day after; chained promises are whole days and have none.
    private DutyStart Cut(in DutyStart start, LocalTime? cutOff) =>
        cutOff is { } time && start is { EarliestAt: { } earliest, LatestAt: { } latest }
            ? start with { Earliest = Cut(start.Earliest, earliest, time), Latest = Cut(start.Latest, latest, time) }
            : start;

    private LocalDate Cut(LocalDate day, Instant at, LocalTime cutOff) =>
        day < Last && IsAfter(at, cutOff) ? day.PlusDays(1) : day;

    private static Counted Days(in DutyStart start, DutyCount count)
    {
        if (!Reaches(start.Latest, count.Most)) return Counted.Of(Beyond(count));
        return new(start.Earliest.PlusDays(count.Least), start.Latest.PlusDays(count.Most), null, null, false, null);
    }

    private static bool Reaches(LocalDate day, int days) => day.Year < 9900 || (day <= Last && days <= Period.DaysBetween(day, Last));

    private Counted BusinessDays(in DutyStart start, DutyCount count, BusinessCalendar calendar)
    {
        var earliest = BusinessDay(start.Earliest, start.EarliestAt, count, count.Least, calendar);
        var latest = BusinessDay(start.Latest, start.LatestAt, count, count.Most, calendar);
        if (!earliest.IsKnown || !latest.IsKnown) return Counted.Of((latest.IsKnown ? earliest.Problem : latest.Problem)!);
        return latest.Value > Last ? Counted.Of(Beyond(count)) : new(earliest.Value, latest.Value, null, calendar, latest.IsProjected || earliest.IsProjected, null);
    }

    // Where there is a cut-off, an event belongs to the next business day that still takes it in: what arrives on Friday
    // evening or on Saturday is Monday's.
    private CalendarResult<LocalDate> BusinessDay(LocalDate day, Instant? at, DutyCount count, int days, BusinessCalendar calendar)
    {
        if (count.CutOff is not { } cutOff || at is not { } instant) return calendar.AddBusinessDays(day, days);
        var taken = calendar.AddBusinessDays(IsAfter(instant, cutOff) ? day : day.PlusDays(-1), 1);
        return taken.IsKnown ? calendar.AddBusinessDays(taken.Value, days) : taken;
    }

    private bool IsAfter(Instant at, LocalTime cutOff) => at.InZone(days.Zone).TimeOfDay > cutOff;

    private Counted Hours(in DutyStart start, Duration least, Duration most)
    {
        // A start counted in days ends with the last of them, and begins with the first.
        var earliest = start.EarliestAt ?? StartOf(start.Earliest);
        var latest = start.LatestAt ?? StartOf(start.Latest.PlusDays(1));
        if (latest > LastMoment || most > LastMoment - latest) return Counted.Of(Beyond(new DutyCount { After = "its start", Most = (int)Math.Min(int.MaxValue, most.TotalHours), Unit = DutyUnit.Hours }));
        return Moments(earliest + least, latest + most, null, false);
    }

    private Counted BusinessHours(in DutyStart start, DutyCount count, BusinessCalendar calendar)
    {
        var earliest = calendar.Deadline(start.EarliestAt ?? StartOf(start.Earliest), Duration.FromHours(count.Least), count.AtClose);
        var latest = calendar.Deadline(start.LatestAt ?? StartOf(start.Latest.PlusDays(1)), Duration.FromHours(count.Most), count.AtClose);
        if (!earliest.IsKnown || !latest.IsKnown) return Counted.Of((latest.IsKnown ? earliest.Problem : latest.Problem)!);
        return latest.Value > LastMoment ? Counted.Of(Beyond(count)) : Moments(earliest.Value, latest.Value, calendar, latest.IsProjected || earliest.IsProjected);
    }

    private Counted Moments(Instant earliest, Instant latest, BusinessCalendar? calendar, bool isProjected) =>
        new(days.Of(earliest), days.Of(latest), (earliest, latest), calendar, isProjected, null);

    private Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(days.Zone).ToInstant();
}

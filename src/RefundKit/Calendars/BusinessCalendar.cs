using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>
/// Business days and business hours in one time zone: what a promise of "5 business days" or "4 working hours" means.
/// A business day is a date with business hours. Outside its coverage a calendar answers with the problem RK4002, never
/// with a guess; nothing is thrown for a date. Dates are of the ISO calendar. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A period belongs to the date on which it opens: closing a date, or giving it a shift, takes away the night that begins
/// on it and leaves the night that runs into it. A break cuts local time out of whatever is open then. Opening hours are
/// local times and their length is measured in elapsed time: a night in which clocks go forward is an hour shorter. A
/// local time that a transition skips is moved on by the length of the gap, one that it repeats is the first of the two.
/// </remarks>
public sealed class BusinessCalendar
{
    private readonly BusinessDayIndex _index;
    private readonly BusinessTimeline _timeline;
    private readonly ImmutableArray<int> _projected;
    private readonly int _firstDay;
    private readonly int _lastDay;

    internal BusinessCalendar(
        string id, string edition, string? source, LocalDate? checkedOn, DateTimeZone zone, DateInterval coverage, bool isOpenEnded,
        ImmutableArray<int> projected, CalendarDays days)
    {
        Id = id;
        Edition = edition;
        Source = source;
        CheckedOn = checkedOn;
        Zone = zone;
        Coverage = coverage;
        IsOpenEnded = isOpenEnded;
        Days = days;
        Weekend = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => days.Weekly(day).Count == 0)];
        _projected = projected;
        _firstDay = DayOf(coverage.Start);
        _lastDay = DayOf(coverage.End);
        var week = new bool[7];
        for (var i = 0; i < 7; i++) week[i] = days.Weekly((IsoDayOfWeek)(i + 1)).Count > 0;
        var exceptions = days.SpecialDates()
            .Select(date => (Date: date, Open: days.HasBusinessTime(date)))
            .Where(day => day.Open == days.IsWeekend(day.Date))
            .Select(day => (DayOf(day.Date), day.Open))
            .OrderBy(day => day.Item1)
            .ToList();
        _index = new BusinessDayIndex(week, exceptions);
        _timeline = new BusinessTimeline(days, zone, coverage.Start, coverage.End);
    }

    /// <summary>The first and last date of a calendar whose author states no coverage: the whole of 1900 to 2199.</summary>
    internal static DateInterval Everything { get; } = new(new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31));

    /// <summary>The calendar's name, such as <c>DE-BY</c> or one of the host's own.</summary>
    public string Id { get; }

    /// <summary>
    /// Which edition of the calendar this is. Where the author names none, <c>sha256-</c> and twelve digits of the content.
    /// A promise stores it beside <see cref="Id"/>.
    /// </summary>
    public string Edition { get; }

    /// <summary>Where the closed days come from; null where the author does not say.</summary>
    public string? Source { get; }

    /// <summary>The day on which the closed days were last compared with their source; null where the author does not say.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>The zone of all dates and hours.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// The dates the calendar answers for, both ends included. A host's calendar without stated coverage means what its
    /// weekly hours say for every date from 1900 to 2199.
    /// </summary>
    public DateInterval Coverage { get; }

    /// <summary>Whether the author stated no coverage.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>The weekdays without business hours, from Monday to Sunday.</summary>
    public ImmutableArray<IsoDayOfWeek> Weekend { get; }

    internal CalendarDays Days { get; }

    internal ImmutableArray<int> ProjectedYears => _projected;

    /// <summary>Reads a calendar file.</summary>
    /// <param name="utf8Json">The JSON text; comments and trailing commas are allowed.</param>
    /// <param name="name">The name of the text in problems, usually a file name.</param>
    /// <exception cref="ProblemException">The text has errors; all of them are listed.</exception>
    public static BusinessCalendar Parse(ReadOnlyMemory<byte> utf8Json, string? name = null) =>
        TryParse(utf8Json, name, out var calendar, out var problems) ? calendar : throw new ProblemException(problems);

    /// <summary>Reads a calendar file.</summary>
    /// <param name="utf8Json">The JSON text; comments and trailing commas are allowed.</param>
    /// <param name="name">The name of the text in problems, usually a file name.</param>
    /// <param name="calendar">The calendar; null where there are errors.</param>
    /// <param name="problems">All problems with their places, warnings included, in the order of the text.</param>
    /// <returns>Whether there is a calendar.</returns>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8Json, string? name,
        [NotNullWhen(true)] out BusinessCalendar? calendar, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        calendar = CalendarFile.Read(utf8Json, name, found);
        problems = found.ToImmutable();
        return calendar is not null;
    }

    /// <summary>Whether the closed days of a year are announced or projected; null for a year without a covered date.</summary>
    public CalendarYearStatus? StatusOf(int year)
    {
        if (year < Coverage.Start.Year || year > Coverage.End.Year) return null;
        return _projected.Contains(year) ? CalendarYearStatus.Projected : CalendarYearStatus.Official;
    }

    /// <summary>Whether the date has business hours.</summary>
    public CalendarResult<bool> IsBusinessDay(LocalDate date)
    {
        var day = DayOf(date);
        return day < _firstDay || day > _lastDay ? NotCovered<bool>(date) : new(_index.IsOpen(day), Warning(date, date));
    }

    /// <summary>
    /// The date reached by stepping <paramref name="days"/> business days from <paramref name="date"/>, which never counts
    /// itself: one business day after a Friday, Saturday or Sunday is Monday. 0 gives the date unchanged, even where it is
    /// no business day; a negative number steps back. The cost does not depend on the number.
    /// </summary>
    public CalendarResult<LocalDate> AddBusinessDays(LocalDate date, int days)
    {
        if (days == 0) return new(date);
        var day = DayOf(date);

        // Only the dates behind the start are looked at, so the day before coverage is a fine start.
        if (days > 0 ? day < _firstDay - 1 || day > _lastDay : day < _firstDay || day > _lastDay + 1)
            return NotCovered<LocalDate>(date);
        var rank = days > 0 ? _index.RankThrough(day) + days : _index.RankThrough(day - 1) + days + 1;
        if (_index.Select(rank) is not { } found || found < _firstDay || found > _lastDay)
        {
            return new(CalendarProblems.NotCovered(this, string.Create(
                CultureInfo.InvariantCulture, $"{days} business days from {CalendarProblems.Iso(date)} run past that")));
        }

        var result = DateOf(found);
        return new(result, _projected.IsEmpty ? null : days > 0 ? Warning(date.PlusDays(1), result) : Warning(result, date.PlusDays(-1)));
    }

    /// <summary>
    /// How many business days there are after <paramref name="from"/> up to and with <paramref name="to"/>; the negative of
    /// the other direction where <paramref name="to"/> is earlier.
    /// </summary>
    public CalendarResult<int> BusinessDaysBetween(LocalDate from, LocalDate to)
    {
        var (start, end) = from <= to ? (from, to) : (to, from);
        if (start == end) return new(0);
        var first = DayOf(start);
        var last = DayOf(end);
        if (first < _firstDay - 1) return NotCovered<int>(start);
        if (last > _lastDay) return NotCovered<int>(end);
        return new((int)(_index.RankThrough(DayOf(to)) - _index.RankThrough(DayOf(from))), Warning(start.PlusDays(1), end));
    }

    /// <summary>The date itself where it is a business day, else the next that is.</summary>
    public CalendarResult<LocalDate> RollForward(LocalDate date)
    {
        var isOpen = IsBusinessDay(date);
        if (!isOpen.IsKnown) return isOpen.As<LocalDate>();
        if (isOpen.Value) return new(date, isOpen.Problem);
        var next = AddBusinessDays(date, 1);
        return next.IsKnown ? new(next.Value, isOpen.Problem ?? next.Problem) : next;
    }

    /// <summary>
    /// The same clock time that many business days later, moved on to the next opening where the calendar is closed then.
    /// The date of <paramref name="from"/> in the calendar's zone never counts itself; a negative number steps back before
    /// it moves on.
    /// </summary>
    public CalendarResult<Instant> AddBusinessDays(Instant from, int days)
    {
        // The day before coverage may be counted from, in whatever zone; the ends of time have no date in every zone.
        if (from < MomentOf(_timeline.First) - Duration.FromDays(2) || from > MomentOf(_timeline.End) + Duration.FromDays(2))
            return NotCovered<Instant>(from);
        var local = from.InZone(Zone).LocalDateTime;
        var date = AddBusinessDays(local.Date, days);
        if (!date.IsKnown) return date.As<Instant>();
        var moment = Zone.AtLeniently(date.Value + local.TimeOfDay).ToInstant();
        var opening = Deadline(moment, Duration.Zero);
        return opening.IsKnown ? new(opening.Value, date.Problem ?? opening.Problem) : opening;
    }

    /// <summary>
    /// The moment at which <paramref name="amount"/> of business time has passed since <paramref name="from"/>; outside of
    /// hours the count begins at the next opening. An amount of zero gives <paramref name="from"/> itself inside a period
    /// and else the next opening. The cost does not depend on the amount.
    /// </summary>
    /// <param name="from">When the count begins.</param>
    /// <param name="amount">Business time, as elapsed time; not negative.</param>
    /// <param name="atClose">Where a deadline falls that uses up a period exactly.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public CalendarResult<Instant> Deadline(
        Instant from, Duration amount, DeadlineAtClose atClose = DeadlineAtClose.EndOfPeriod)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Duration.Zero);
        if (!Within(from, out var start)) return NotCovered<Instant>(from);
        var first = atClose == DeadlineAtClose.EndOfPeriod && amount > Duration.Zero;
        if (_timeline.Deadline(start, amount, first) is not { } end)
        {
            return new(CalendarProblems.NotCovered(this, string.Create(
                CultureInfo.InvariantCulture, $"{amount} (days:hours:minutes:seconds) of business time from {from} run past that")));
        }

        var deadline = MomentOf(end);
        return new(deadline, Warning(from, deadline));
    }

    /// <summary>
    /// How much business time lies between two moments, the first included, as elapsed time. Zero where
    /// <paramref name="to"/> is not later than <paramref name="from"/>. The cost does not depend on the distance.
    /// </summary>
    public CalendarResult<Duration> Elapsed(Instant from, Instant to)
    {
        if (to <= from) return new(Duration.Zero);
        if (!Within(from, out var start)) return NotCovered<Duration>(from);
        if (!Within(to, out var end)) return NotCovered<Duration>(to);
        return new(_timeline.Elapsed(start, end), Warning(from, to));
    }

    /// <summary>
    /// The open periods between two moments, clipped to them, ascending; periods that touch are one. Costs by the number of
    /// periods: for explaining, not for computing.
    /// </summary>
    public CalendarResult<ImmutableArray<Interval>> OpenPeriods(Instant from, Instant to)
    {
        if (to <= from) return new([]);
        if (!Within(from, out var start)) return NotCovered<ImmutableArray<Interval>>(from);
        if (!Within(to, out var end)) return NotCovered<ImmutableArray<Interval>>(to);
        return new(
            [.. _timeline.Open(start, end).Select(period => new Interval(MomentOf(period.Start), MomentOf(period.End)))],
            Warning(from, to));
    }

    /// <summary>
    /// The dates after <paramref name="from"/> up to and with <paramref name="to"/> that are no business days, each with its
    /// reason: why a promise made on the one date falls on the other. Costs by the number of dates.
    /// </summary>
    public CalendarResult<ImmutableArray<SkippedDay>> Explain(LocalDate from, LocalDate to)
    {
        var counted = BusinessDaysBetween(from, to);
        if (!counted.IsKnown) return counted.As<ImmutableArray<SkippedDay>>();
        if (to <= from) return new([], counted.Problem);
        var skipped = ImmutableArray.CreateBuilder<SkippedDay>();
        for (var date = from.PlusDays(1); date <= to; date = date.PlusDays(1))
        {
            if (_index.IsOpen(DayOf(date))) continue;
            skipped.Add(new SkippedDay(date, Days switch
            {
                _ when Days.IsClosed(date) => SkippedDayReason.Closed,
                _ when Days.IsWeekend(date) => SkippedDayReason.Weekend,
                _ => SkippedDayReason.NoHours,
            }));
        }

        return new(skipped.ToImmutable(), counted.Problem);
    }

    /// <summary>The id and the edition, as in <c>DE-BY@2026-11</c>.</summary>
    public override string ToString() => $"{Id}@{Edition}";

    // DateOnly numbers days from 0, Monday 0001-01-01, as the index does, and converts faster than a Period counts.
    private static int DayOf(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso) throw new ArgumentException("business dates are of the ISO calendar", nameof(date));
        return date.Year < 1 ? -1 : date.ToDateOnly().DayNumber;
    }

    private static LocalDate DateOf(int day)
    {
        var (year, month, dayOfMonth) = DateOnly.FromDayNumber(day);
        return new LocalDate(year, month, dayOfMonth);
    }

    private static Instant MomentOf(long time) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(time);

    // The end of coverage is a moment the calendar can still measure up to.
    private bool Within(Instant moment, out long time)
    {
        time = 0;
        if (moment < MomentOf(_timeline.First) || moment > MomentOf(_timeline.End)) return false;
        time = (moment - NodaConstants.UnixEpoch).ToInt64Nanoseconds();
        return true;
    }

    private CalendarResult<T> NotCovered<T>(LocalDate date) =>
        new(CalendarProblems.NotCovered(this, $"not {CalendarProblems.Iso(date)}"));

    private CalendarResult<T> NotCovered<T>(Instant moment) =>
        new(CalendarProblems.NotCovered(this, $"not {InstantPattern.ExtendedIso.Format(moment)}"));

    private Problem? Warning(Instant from, Instant to) =>
        _projected.IsEmpty ? null : Warning(from.InZone(Zone).Date, to.InZone(Zone).Date);

    private Problem? Warning(LocalDate from, LocalDate to)
    {
        foreach (var year in _projected)
        {
            if (year >= from.Year && year <= to.Year) return CalendarProblems.Projected(this, year);
        }

        return null;
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>
/// Collects a host's own calendar in code; <see cref="Build"/> checks it as a whole. Not thread-safe; what it builds is.
/// </summary>
public sealed class BusinessCalendarBuilder
{
    private static readonly IsoDayOfWeek[] MondayToFriday =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private readonly CalendarDraft _draft = new();

    /// <summary>Begins a calendar without hours.</summary>
    /// <param name="id">The calendar's name; what a policy and a promise refer to.</param>
    /// <param name="timeZone">The TZDB id of the zone, such as <c>Europe/Berlin</c>.</param>
    public BusinessCalendarBuilder(string id, string timeZone)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(timeZone);
        _draft.Id = id;
        _draft.ZoneId = new Placed<string>(timeZone, null);
    }

    /// <summary>Names the edition and, where it is not the author, the source of the closed days.</summary>
    public BusinessCalendarBuilder WithEdition(string edition, string? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        _draft.Edition = edition;
        _draft.Source = source;
        return this;
    }

    /// <summary>Says on which day the closed days were last compared with their source.</summary>
    public BusinessCalendarBuilder CheckedOn(LocalDate date)
    {
        _draft.CheckedOn = date;
        return this;
    }

    /// <summary>Adds periods to a weekday. A weekday without periods is weekend.</summary>
    public BusinessCalendarBuilder Open(IsoDayOfWeek weekday, params ReadOnlySpan<OpeningHours> hours)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "a weekday is Monday to Sunday");
        foreach (var period in hours) _draft.Week[(int)weekday - 1].Add(new Placed<OpeningHours>(period, null));
        return this;
    }

    /// <summary>Adds periods to each of Monday to Friday.</summary>
    public BusinessCalendarBuilder OpenMondayToFriday(params ReadOnlySpan<OpeningHours> hours)
    {
        foreach (var weekday in MondayToFriday) Open(weekday, hours);
        return this;
    }

    /// <summary>Closes dates, whatever else is said of them.</summary>
    public BusinessCalendarBuilder Close(params ReadOnlySpan<LocalDate> dates)
    {
        Add(_draft.Closed, dates);
        return this;
    }

    /// <summary>Makes dates of a weekend working days, with the hours of the last working weekday before them.</summary>
    public BusinessCalendarBuilder OpenWeekend(params ReadOnlySpan<LocalDate> dates)
    {
        Add(_draft.OpenWeekend, dates);
        return this;
    }

    /// <summary>Cuts local time out of a date, whichever day's period is open then.</summary>
    public BusinessCalendarBuilder Break(LocalDate date, params ReadOnlySpan<OpeningHours> hours)
    {
        _draft.Breaks.Add((new Placed<LocalDate>(date, null), Placed(hours)));
        return this;
    }

    /// <summary>Replaces the hours of a date; without periods the date has none.</summary>
    public BusinessCalendarBuilder Shift(LocalDate date, params ReadOnlySpan<OpeningHours> hours)
    {
        _draft.Shifts.Add((new Placed<LocalDate>(date, null), Placed(hours)));
        return this;
    }

    /// <summary>Says for which dates the calendar answers, both ends included. Without it: for all its hours mean.</summary>
    public BusinessCalendarBuilder Cover(LocalDate from, LocalDate to)
    {
        _draft.Coverage = new Placed<DateInterval>(new DateInterval(from, to), null);
        return this;
    }

    /// <summary>
    /// Takes over the closed dates, working weekends, coverage and projected years of another calendar, such as a country's,
    /// for hours and a zone of one's own; of the first such calendar also the source and the day it was checked, where none is named.
    /// </summary>
    public BusinessCalendarBuilder WithClosedDaysOf(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Add(_draft.Closed, [.. calendar.Days.Closed]);
        Add(_draft.OpenWeekend, [.. calendar.Days.OpenWeekend]);
        _draft.ProjectedYears.AddRange(calendar.ProjectedYears);

        // The day somebody looked at that source says nothing about another one.
        if (_draft.Source is null) (_draft.Source, _draft.CheckedOn) = ($"closed days of {calendar}", _draft.CheckedOn ?? calendar.CheckedOn);
        if (!calendar.IsOpenEnded) _draft.Coverage = new Placed<DateInterval>(calendar.Coverage, null);
        return this;
    }

    /// <summary>Checks and makes the calendar.</summary>
    /// <exception cref="ProblemException">Something is wrong; all problems are listed.</exception>
    public BusinessCalendar Build() =>
        TryBuild(out var calendar, out var problems) ? calendar : throw new ProblemException(problems);

    /// <summary>Checks and makes the calendar.</summary>
    /// <returns>Whether there is a calendar; <paramref name="problems"/> holds warnings even then.</returns>
    public bool TryBuild([NotNullWhen(true)] out BusinessCalendar? calendar, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        calendar = _draft.Build(found);
        problems = found.ToImmutable();
        return calendar is not null;
    }

    private static void Add(List<Placed<LocalDate>> to, ReadOnlySpan<LocalDate> dates)
    {
        foreach (var date in dates) to.Add(new Placed<LocalDate>(date, null));
    }

    private static List<Placed<OpeningHours>> Placed(ReadOnlySpan<OpeningHours> hours)
    {
        var placed = new List<Placed<OpeningHours>>(hours.Length);
        foreach (var period in hours) placed.Add(new Placed<OpeningHours>(period, null));
        return placed;
    }
}

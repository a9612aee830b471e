namespace RefundKit.Calendars;

/// <summary>
/// Where a host keeps its calendars: a folder, a table, a service. <see cref="CalendarSet.With(ICalendarSource)"/> asks it
/// once, before anything is counted; for newer calendars a new set is made.
/// </summary>
public interface ICalendarSource
{
    /// <summary>
    /// The id of the set that its calendars make with those they are laid over, such as <c>2026-11+acme.3</c>. Decisions
    /// record it and a replay pins it, so that other calendars need another edition.
    /// </summary>
    string Edition { get; }

    /// <summary>The calendars, each id at most once.</summary>
    IEnumerable<BusinessCalendar> Load();
}

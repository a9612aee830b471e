namespace RefundKit.Calendars;

/// <summary>How sure the closed days of a calendar year are.</summary>
public enum CalendarYearStatus
{
    /// <summary>Fixed by law, by a published announcement, or by the calendar's author.</summary>
    Official,

    /// <summary>Computed ahead of the announcement: results say so with the warning RK4003.</summary>
    Projected,
}

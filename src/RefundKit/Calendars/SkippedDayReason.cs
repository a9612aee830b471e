namespace RefundKit.Calendars;

/// <summary>Why a date is no business day.</summary>
public enum SkippedDayReason
{
    /// <summary>A weekday without business hours.</summary>
    Weekend,

    /// <summary>A closed date, such as a public holiday; also where it falls on a weekend.</summary>
    Closed,

    /// <summary>A working weekday whose hours a shift or a break takes away whole.</summary>
    NoHours,
}

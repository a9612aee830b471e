using NodaTime;

namespace RefundKit.Calendars;

/// <summary>A date that a count of business days passed over, and why.</summary>
/// <param name="Date">The date in the calendar's zone.</param>
/// <param name="Reason">Why it is no business day.</param>
public readonly record struct SkippedDay(LocalDate Date, SkippedDayReason Reason);

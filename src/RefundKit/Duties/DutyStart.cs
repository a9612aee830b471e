using NodaTime;

namespace RefundKit.Duties;

/// <summary>When something due begins to be counted: an event, or what another promise came to, which has a range.</summary>
/// <param name="Earliest">The day, at the earliest.</param>
/// <param name="Latest">The day, at the latest.</param>
/// <param name="EarliestAt">The instant, at the earliest; null where only days are known, which then begin with their first hour.</param>
/// <param name="LatestAt">The instant, at the latest; null where only days are known, which then end with their last hour.</param>
public readonly record struct DutyStart(LocalDate Earliest, LocalDate Latest, Instant? EarliestAt, Instant? LatestAt);

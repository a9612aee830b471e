using NodaTime;

namespace RefundKit.Law;

/// <summary>The zones that a place may lie in, from one end to the other; both are the same where only one is possible.</summary>
/// <param name="Westernmost">The zone in which a day ends last.</param>
/// <param name="Easternmost">The zone whose date is the latest: the one to count from.</param>
internal readonly record struct ZoneSpan(DateTimeZone Westernmost, DateTimeZone Easternmost);

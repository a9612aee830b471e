using NodaTime;

namespace RefundKit.Checks;

/// <summary>
/// Days and instants of an example. What lies beyond the calendar is moved to its end: then it shows nothing, and whoever
/// uses the example sees that.
/// </summary>
internal static class ExampleDays
{
    // A day within what the calendar knows, since elsewhere it may be the day before or after.
    private static readonly LocalDate First = LocalDate.MinIsoValue.PlusDays(1), Last = LocalDate.MaxIsoValue.PlusDays(-1);
    private static readonly Instant Earliest = NoonOf(First, DateTimeZone.Utc), Latest = NoonOf(Last, DateTimeZone.Utc);

    public static LocalDate Plus(LocalDate day, int days) =>
        First.PlusDays((int)Math.Clamp((long)Period.DaysBetween(First, day) + days, 0, Period.DaysBetween(First, Last)));

    public static Instant Noon(LocalDate day, DateTimeZone zone) => NoonOf(Plus(day, 0), zone);

    public static Instant Before(Instant instant, Duration span) => instant - Duration.Max(instant - Latest, Duration.Min(instant - Earliest, span));

    private static Instant NoonOf(LocalDate day, DateTimeZone zone) => day.AtMidnight().PlusHours(12).InZoneLeniently(zone).ToInstant();
}

using NodaTime;

namespace RefundKit.Law;

/// <summary>
/// The days that are a public holiday in some part of a country and not in all of it, as far as they can move a last day.
/// Where the part is not known, or has no calendar of its own, nobody knows whether such a day is worked.
/// </summary>
/// <remarks>
/// Germany: the holiday acts of the states. France: Alsace and Moselle (Code du travail art. L3134-13), the overseas days of
/// art. L3422-2. Italy: South Tyrol's Whit Monday, Rome's 29 June (DPR 792/1985). Portugal: the days of the Azores and of
/// Madeira. In Spain the regions choose their own days each year and every town adds two (Estatuto de los Trabajadores
/// art. 37.2), and in Brazil states and towns set theirs by law (Lei 9.093/1995): any weekday may be one. Corsica and the
/// Netherlands have none.
/// </remarks>
internal static class RegionalHolidays
{
    /// <summary>Whether a day that the country works may be a holiday where the consumer lives.</summary>
    /// <param name="country">The country, ISO 3166-1 in capitals.</param>
    /// <param name="day">The day.</param>
    public static bool MayFallOn(string country, LocalDate day) => country switch
    {
        "ES" or "BR" => true,
        "DE" => (day.Month, day.Day) is (1, 6) or (3, 8) or (8, 8) or (8, 15) or (9, 20) or (10, 31) or (11, 1)
            || AfterEaster(day) == 60 || IsRepentanceDay(day) || (day.Year, day.Month, day.Day) is (2025, 5, 8) or (2028, 6, 17),
        "FR" => (day.Month, day.Day) is (12, 26) or (4, 27) or (5, 22) or (5, 27) or (6, 10) or (10, 9) or (12, 20) || AfterEaster(day) == -2,
        "IT" => (day.Month, day.Day) is (6, 29) || AfterEaster(day) == 50,
        "PT" => (day.Month, day.Day) is (7, 1) or (12, 26) || AfterEaster(day) == 50,
        _ => false,
    };

    // The Wednesday before 23 November.
    private static bool IsRepentanceDay(LocalDate day) => day is { Month: 11, Day: >= 16 and <= 22, DayOfWeek: IsoDayOfWeek.Wednesday };

    private static int AfterEaster(LocalDate day) => Period.DaysBetween(Easter(day.Year), day);

    // The Gregorian computus in the form of Meeus.
    private static LocalDate Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }
}

using NodaTime;

namespace RefundKit.Law;

/// <summary>Moves a last day that nobody works on to the next working day.</summary>
/// <remarks>
/// Saturdays and Sundays need no calendar: the statutes that roll name them (Regulation 1182/71 Art. 3(4), § 193 BGB,
/// art. L221-19 Code de la consommation). Public holidays do.
/// </remarks>
internal readonly struct WorkingDayRoll(bool rolls, Func<LocalDate, bool?>? isWorkingDay)
{
    // The longest run of public holidays on weekdays that we know of in the Union is three (Lithuania, 24 to 26 December).
    private const int HolidaysInARow = 3;

    // Ends the walk over a calendar that has no working day at all.
    private const int LongestWalk = 60;

    /// <summary>The day by what the calendar says; what it does not say counts as a working day.</summary>
    public LocalDate Known(LocalDate day) => Walk(day, 0);

    /// <summary>The day if what the calendar does not say were holidays, as many as follow upon each other somewhere.</summary>
    public LocalDate Latest(LocalDate day) => Walk(day, HolidaysInARow);

    private LocalDate Walk(LocalDate day, int doubtsInFavour)
    {
        if (!rolls) return day;
        for (var steps = 0; steps < LongestWalk; steps++)
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                var works = isWorkingDay?.Invoke(day);
                if (works == true || (works is null && doubtsInFavour-- == 0)) return day;
            }

            day = day.PlusDays(1);
        }

        return day;
    }
}

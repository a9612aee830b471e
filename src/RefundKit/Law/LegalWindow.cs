using NodaTime;

namespace RefundKit.Law;

/// <summary>A legal window as days in the consumer's zone. Both ends are included.</summary>
internal sealed record LegalWindow
{
    /// <summary>The row it comes from.</summary>
    public required LegalFloor Floor { get; init; }

    /// <summary>The day of the start event. A request before it, such as one made while the goods are under way, is in time as well.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The day that is counted as day one: the first day itself, or the one after it.</summary>
    public required LocalDate CountedFrom { get; init; }

    /// <summary>The last day, by all that is known: rolled over weekends and over those holidays that the calendar names.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>
    /// The last day if every day the calendar says nothing about were a holiday, as far as holidays follow upon each other;
    /// the same as <see cref="LastDay"/> where the calendar is complete. This is the consumer's reading.
    /// </summary>
    public required LocalDate LatestLastDay { get; init; }

    /// <summary>The latest last day if the consumer was not told of the right; null where that changes nothing or is already counted.</summary>
    public LocalDate? LastDayIfNotInformed { get; init; }

    /// <summary>Whether the last day was moved off a weekend or a holiday.</summary>
    public bool IsRolled { get; init; }

    /// <summary>Whether the window was lengthened because the consumer was not told of the right.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether the last day hangs on a holiday calendar that does not cover it.</summary>
    public bool IsCalendarMissing => LatestLastDay != LastDay && !IsRollUnsettled;

    /// <summary>Whether it is not settled that a last day off work moves here at all, and this one would.</summary>
    public bool IsRollUnsettled => LatestLastDay != LastDay && Floor.Window!.RollsToWorkingDay == false;

    /// <summary>Whether a request of that day is in time; null where it hangs on holidays that nobody knows, or on a roll that is not settled.</summary>
    public bool? IsOpenOn(LocalDate day) => day <= LastDay ? true : day > LatestLastDay ? false : null;

    /// <summary>The window that a floor gives.</summary>
    /// <param name="floor">A floor with a window.</param>
    /// <param name="startDay">The day of its start event in the consumer's zone.</param>
    /// <param name="isInformed">Whether the consumer was told of the right; null counts as told, and <see cref="LastDayIfNotInformed"/> says what else it could be.</param>
    /// <param name="isWorkingDay">Whether a day is a working day in the consumer's region; null, or an answer of null, where that is not known.</param>
    public static LegalWindow Of(LegalFloor floor, LocalDate startDay, bool? isInformed, Func<LocalDate, bool?>? isWorkingDay)
    {
        var rule = floor.Window ?? throw new ArgumentException($"The row \"{floor.Id}\" gives no window.", nameof(floor));

        // A date near the end of the calendar is a mistake in somebody's data and must not overflow here.
        var start = LocalDate.Min(startDay, FarthestStart);
        var counted = rule.CountsStartDay ? start : start.PlusDays(1);
        var end = PlainLastDay(rule, start);
        var roll = new WorkingDayRoll(rule.RollsToWorkingDay, isWorkingDay);

        var known = roll.Known(end);
        var latest = new WorkingDayRoll(rule.RollsToWorkingDay || rule.MayRollToWorkingDay, isWorkingDay).Latest(end);
        var window = new LegalWindow
        {
            Floor = floor, FirstDay = startDay, CountedFrom = counted, LastDay = known, LatestLastDay = latest, IsRolled = known != end,
        };
        if (rule.ExtensionMonthsIfNotInformed == 0 || isInformed == true) return window;

        // The months run from the end of the first period, as the statutes put it.
        var extended = known.PlusMonths(rule.ExtensionMonthsIfNotInformed);
        var latestExtended = roll.Latest(latest.PlusMonths(rule.ExtensionMonthsIfNotInformed));
        if (isInformed is null) return window with { LastDayIfNotInformed = latestExtended };

        var last = roll.Known(extended);
        return window with { LastDay = last, LatestLastDay = latestExtended, IsRolled = last != extended, IsExtended = true };
    }

    private static readonly LocalDate FarthestStart = new(9990, 1, 1);

    /// <summary>The last day by the count alone, before it moves off a day off and before anything is added; never later than the true one.</summary>
    public static LocalDate PlainLastDay(LegalWindowRule rule, LocalDate startDay) =>
        LocalDate.Min(startDay, FarthestStart).PlusMonths(rule.Months).PlusDays(rule.CountsStartDay ? rule.Days - 1 : rule.Days);
}

namespace RefundKit.Law;

/// <summary>How long a right lasts, and how its days are counted. Days are calendar days in the consumer's zone; the last one is included, to its end.</summary>
public sealed record LegalWindowRule
{
    /// <summary>How many days; 0 where the window is given in months.</summary>
    public int Days { get; init; }

    /// <summary>How many months; 0 where the window is given in days.</summary>
    public int Months { get; init; }

    /// <summary>The day it is counted from.</summary>
    public required LegalStartEvent Start { get; init; }

    /// <summary>Whether the day of the start event is day one (Japan) instead of day zero (EU, China).</summary>
    public bool CountsStartDay { get; init; }

    /// <summary>Whether a window that would end on a Saturday, a Sunday or a public holiday ends on the next working day instead.</summary>
    public bool RollsToWorkingDay { get; init; }

    /// <summary>
    /// Whether a general rule on periods may move the last day off a Saturday, a Sunday or a public holiday, without it being
    /// settled that it does here. A request that hangs on it is neither in time nor late; a human looks.
    /// </summary>
    public bool MayRollToWorkingDay { get; init; }

    /// <summary>How many months are added at the end where the consumer was not told of the right; 0 where nothing is.</summary>
    public int ExtensionMonthsIfNotInformed { get; init; }
}

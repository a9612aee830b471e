namespace RefundKit.Duties;

/// <summary>What a duty is counted in.</summary>
public enum DutyUnit
{
    /// <summary>Days on which a business calendar is open.</summary>
    BusinessDays,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours, around the clock.</summary>
    Hours,

    /// <summary>Hours in which a business calendar is open.</summary>
    BusinessHours,

    /// <summary>Minutes, around the clock.</summary>
    Minutes,
}

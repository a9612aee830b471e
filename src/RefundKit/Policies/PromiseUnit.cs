namespace RefundKit.Policies;

/// <summary>What a promise is counted in.</summary>
public enum PromiseUnit
{
    /// <summary>Days on which the calendar is open.</summary>
    BusinessDays,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours, around the clock.</summary>
    Hours,

    /// <summary>Hours in which the calendar is open.</summary>
    BusinessHours,
}

namespace RefundKit.Cases;

/// <summary>What became of a promise that was counted again from what was kept with it.</summary>
public enum PromiseReview
{
    /// <summary>The same moment.</summary>
    Confirmed,

    /// <summary>Another moment, since the calendar is of another edition.</summary>
    CalendarChanged,

    /// <summary>Another moment, though the calendar is the same: the record was changed, or the counting.</summary>
    Differs,

    /// <summary>The calendar is not there, or does not cover the days.</summary>
    CalendarMissing,

    /// <summary>Somebody else named the day, such as the law or a platform, or nothing was kept to count from.</summary>
    NotCountable,
}

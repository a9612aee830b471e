namespace RefundKit.Metrics;

/// <summary>How a date written with slashes and the year last is read.</summary>
public enum DateOrder
{
    /// <summary>
    /// Told by the first date with a number above 12. Until one appears dates are read month first, as spreadsheets set to
    /// American English write them, and are counted as <see cref="LogProblemCodes.AmbiguousDate"/>.
    /// </summary>
    Detect,

    /// <summary>3/4/2010 is the 4th of March.</summary>
    MonthFirst,

    /// <summary>3/4/2010 is the 3rd of April.</summary>
    DayFirst,
}

namespace RefundKit.Metrics;

/// <summary>How a date written with slashes and the year last is read.</summary>
public enum DateOrder
{
    /// <summary>
    /// Told by the first date with a number above 12, looked for in the first MiB of a log of CSV or JSON lines before any event
    /// is read. Where none is there, dates are read month first, as spreadsheets set to American English write them, and are
    /// counted as <see cref="LogProblemCodes.AmbiguousDate"/>; a later date that contradicts this is an error, and so are dates
    /// of both orders in one log.
    /// </summary>
    Detect,

    /// <summary>3/4/2010 is the 4th of March.</summary>
    MonthFirst,

    /// <summary>3/4/2010 is the 3rd of April.</summary>
    DayFirst,
}

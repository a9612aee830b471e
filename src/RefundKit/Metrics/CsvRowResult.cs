namespace RefundKit.Metrics;

/// <summary>How reading a row of CSV went.</summary>
internal enum CsvRowResult
{
    Read,

    /// <summary>The row goes on behind the bytes at hand.</summary>
    Incomplete,

    /// <summary>A quote is not closed before the end of the log.</summary>
    OpenQuote,

    /// <summary>A closing quote is followed by more text of the field.</summary>
    TextAfterQuote,
}

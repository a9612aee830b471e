namespace RefundKit.Metrics;

/// <summary>
/// Writes events as CSV one by one, in constant memory: <c>case_id,activity,timestamp,event_id</c> and the attributes asked for.
/// Quotes are those of RFC 4180, lines end with LF, times are ISO 8601 in UTC with at least six digits of a second's fraction.
/// Up to 64 KiB are held back until <see cref="Complete"/>, or else until it is disposed of. Not thread-safe.
/// </summary>
/// <remarks>pm4py reads it with <c>format_dataframe(pandas.read_csv(…), case_id="case_id", activity_key="activity", timestamp_key="timestamp")</c>.</remarks>
public sealed class CsvEventLogWriter : IDisposable
{
    private readonly CsvRows _rows;
    private readonly EventEncoder _encoder;
    private bool _isComplete;

    /// <summary>Writes the header.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="attributes">The attributes, one column each; others of an event are left out. One that is called like a column of ours gets a number.</param>
    /// <param name="options">How it is written; the default options when null.</param>
    /// <exception cref="ArgumentException">An attribute stands twice.</exception>
    public CsvEventLogWriter(Stream output, IEnumerable<string> attributes, EventLogExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(attributes);
        _rows = new CsvRows(output, options ?? new EventLogExportOptions());
        _encoder = new EventEncoder(attributes);
        _rows.Begin(_encoder.Names);
    }

    /// <summary>Writes an event.</summary>
    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    /// <exception cref="InvalidOperationException">The log is complete.</exception>
    public void Add(in LogEvent happened)
    {
        ThrowIfComplete();
        _rows.Write(_encoder.Encode(happened));
    }

    /// <summary>Writes what is held back; nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">The log is complete already.</exception>
    public void Complete()
    {
        ThrowIfComplete();
        Dispose();
    }

    /// <summary>Writes what is held back, unless the log is complete.</summary>
    public void Dispose()
    {
        if (_isComplete) return;
        _isComplete = true;
        _rows.Flush();
    }

    private void ThrowIfComplete()
    {
        if (_isComplete) throw new InvalidOperationException("The log is complete.");
    }
}

namespace RefundKit.Metrics;

/// <summary>
/// Takes a log and writes it as CSV: at once where its columns are known from a header, else after its end, when no event can
/// bring another column.
/// </summary>
internal sealed class CsvExport(Stream output, EventLogExportOptions options) : IEventSink, IDisposable
{
    private readonly CsvRows _rows = new(output, options);
    private EventSpool? _spool;

    public IReadOnlyList<string> AttributeNames => [];

    public bool WantsAll => true;

    public long FormulaCells => _rows.FormulaCells;

    public void Accept(in RawEvent happened)
    {
        if (!happened.NamesAreComplete)
        {
            (_spool ??= new EventSpool(options.SpillFile)).Write(happened);
            return;
        }

        if (!_rows.HasBegun) _rows.Begin(happened.Names!);
        _rows.Write(happened);
    }

    public void Complete()
    {
        if (!_rows.HasBegun) _rows.Begin(_spool?.Names ?? []);
        _spool?.Replay(_rows.Write);
        _rows.Flush();
    }

    public void Dispose() => _spool?.Dispose();
}

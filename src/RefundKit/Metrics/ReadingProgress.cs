namespace RefundKit.Metrics;

/// <summary>Tells the host how far a log is, by bytes and never by time.</summary>
internal sealed class ReadingProgress(IProgress<EventLogProgress> host, LogRowSink rows)
{
    public const int Step = 1 << 20;

    private long _bytes;
    private long _next = Step;

    public void Read(int count)
    {
        _bytes += count;
        if (_bytes < _next) return;
        _next = _bytes + Step;
        Report();
    }

    public void Report() => host.Report(new EventLogProgress(_bytes, rows.Rows));
}

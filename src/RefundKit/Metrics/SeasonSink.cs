namespace RefundKit.Metrics;

/// <summary>Hands each event of a log to two accumulators of the same definitions, so that a season and its baseline take one reading.</summary>
internal sealed class SeasonSink(MetricsAccumulator season, MetricsAccumulator baseline) : IEventSink
{
    public IReadOnlyList<string> AttributeNames => ((IEventSink)season).AttributeNames;

    public void Accept(in RawEvent happened)
    {
        ((IEventSink)season).Accept(happened);
        ((IEventSink)baseline).Accept(happened);
    }
}

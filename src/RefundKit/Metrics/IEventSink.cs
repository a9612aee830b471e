namespace RefundKit.Metrics;

/// <summary>Takes the events of a log one by one, without a string per field.</summary>
internal interface IEventSink
{
    /// <summary>The attributes the sink wants to see, in the order of <see cref="RawEvent.Attributes"/>.</summary>
    IReadOnlyList<string> AttributeNames { get; }

    void Accept(in RawEvent happened);
}

namespace RefundKit.Metrics;

/// <summary>Takes the events of a log one by one, without a string per field.</summary>
internal interface IEventSink
{
    /// <summary>The attributes the sink wants to see, in the order of <see cref="RawEvent.Attributes"/>.</summary>
    IReadOnlyList<string> AttributeNames { get; }

    /// <summary>Whether the sink wants every attribute the log has; it then finds their names in <see cref="RawEvent.Names"/>.</summary>
    bool WantsAll => false;

    void Accept(in RawEvent happened);
}

namespace RefundKit.Metrics;

/// <summary>An event as the readers see it: UTF-8 pieces of their buffer, valid only during the call.</summary>
internal readonly ref struct RawEvent
{
    public required ReadOnlySpan<byte> Case { get; init; }

    public required ReadOnlySpan<byte> Activity { get; init; }

    /// <summary>Ticks of 100 ns since 1970 in UTC.</summary>
    public required long Ticks { get; init; }

    /// <summary>Empty where the event has no id of its own.</summary>
    public ReadOnlySpan<byte> Id { get; init; }

    public ReadOnlySpan<byte> AttributeBytes { get; init; }

    /// <summary>One slice of <see cref="AttributeBytes"/> per name the sink asked for, in that order.</summary>
    public ReadOnlySpan<Slice> Attributes { get; init; }
}

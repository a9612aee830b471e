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

    /// <summary>One slice of <see cref="AttributeBytes"/> per name the sink asked for, in that order; for a sink that wants all, per name of <see cref="Names"/> so far.</summary>
    public ReadOnlySpan<Slice> Attributes { get; init; }

    /// <summary>
    /// The names of all attributes, each once, for a sink that wants all; null for others. The same list with every event of a
    /// log, to which later events may add.
    /// </summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The places of the attributes that the log says are text, whatever they look like; null where it says nothing of types.</summary>
    public IReadOnlySet<int>? Texts { get; init; }

    /// <summary>Whether no later event adds to <see cref="Names"/>, as in a log with a header.</summary>
    public bool NamesAreComplete { get; init; }

    /// <summary>The value of an attribute; false where the event has none.</summary>
    public bool TryGet(int attribute, out ReadOnlySpan<byte> value)
    {
        var found = attribute < Attributes.Length ? Attributes[attribute] : Slice.Missing;
        value = found.Of(AttributeBytes);
        return !found.IsMissing;
    }
}

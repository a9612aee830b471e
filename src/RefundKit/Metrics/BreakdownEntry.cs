namespace RefundKit.Metrics;

/// <summary>How often one value occurred.</summary>
/// <param name="Key">The value of the attribute.</param>
/// <param name="Count">How often; at least 1, but for hits of a <see cref="ShareByMeasure"/>.</param>
public sealed record BreakdownEntry(string Key, long Count)
{
    /// <summary>The cases among which <see cref="Count"/> hit, at least 1; null for plain counts.</summary>
    public long? Of { get; init; }
}

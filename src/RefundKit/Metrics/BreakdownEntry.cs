namespace RefundKit.Metrics;

/// <summary>How often one value occurred.</summary>
/// <param name="Key">The value of the attribute.</param>
/// <param name="Count">How often, at least 1.</param>
public sealed record BreakdownEntry(string Key, long Count);

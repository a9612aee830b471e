namespace RefundKit.Metrics;

/// <summary>A sum of amounts in one currency.</summary>
/// <param name="Currency">The currency, as the log writes it.</param>
/// <param name="Amount">The exact sum, without trailing zeros.</param>
/// <param name="Count">How many amounts it adds.</param>
public sealed record MetricAmount(string Currency, decimal Amount, long Count);

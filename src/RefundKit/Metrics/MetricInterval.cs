namespace RefundKit.Metrics;

/// <summary>
/// The 95 % interval of a value: what it might as well have been, had the same process given other cases. Shares by Wilson's
/// score (1927), quantiles by the order statistics around them, means by their standard error.
/// </summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record MetricInterval(double Low, double High);

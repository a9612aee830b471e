namespace RefundKit.Metrics;

/// <summary>How many cases or events a metric left out for one reason.</summary>
/// <param name="Reason">The reason, in camel case.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record MetricExclusion(string Reason, long Count);

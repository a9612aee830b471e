namespace RefundKit.Metrics;

/// <summary>How the durations of many cases become one value.</summary>
public enum MetricAggregation
{
    /// <summary>The quantile at 0.5.</summary>
    Median,

    /// <summary>The arithmetic mean, from an exact sum.</summary>
    Mean,

    /// <summary>The quantile at 0.9.</summary>
    P90,

    /// <summary>The quantile at 0.95.</summary>
    P95,

    /// <summary>The largest.</summary>
    Max,

    /// <summary>The share of durations at or below <see cref="DurationMeasure.Target"/>.</summary>
    ShareWithinTarget,
}

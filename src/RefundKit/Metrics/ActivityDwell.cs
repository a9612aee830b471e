namespace RefundKit.Metrics;

/// <summary>The time from an event to the next one of its case, under the activity of the first, in seconds.</summary>
public sealed record ActivityDwell
{
    /// <summary>The activity.</summary>
    public required string Activity { get; init; }

    /// <summary>How many of its events were followed by another one, at least 1.</summary>
    public required long Count { get; init; }

    /// <summary>The arithmetic mean.</summary>
    public required double Mean { get; init; }

    /// <summary>The quantile at 0.5.</summary>
    public required double Median { get; init; }

    /// <summary>The 95 % interval of the median; null where <see cref="MetricsOptions.WithIntervals"/> is false and for a single time.</summary>
    public MetricInterval? MedianInterval { get; init; }

    /// <summary>The quantile at 0.9.</summary>
    public required double P90 { get; init; }

    /// <summary>The sum.</summary>
    public required double Total { get; init; }
}

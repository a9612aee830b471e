namespace RefundKit.Metrics;

/// <summary>The time from the first to the last event of a case, over all cases, in seconds. All null where there is no case.</summary>
public sealed record ThroughputTimes
{
    /// <summary>The arithmetic mean.</summary>
    public required double? Mean { get; init; }

    /// <summary>The quantile at 0.5.</summary>
    public required double? Median { get; init; }

    /// <summary>The quantile at 0.9.</summary>
    public required double? P90 { get; init; }

    /// <summary>The quantile at 0.95.</summary>
    public required double? P95 { get; init; }

    /// <summary>The largest.</summary>
    public required double? Max { get; init; }
}

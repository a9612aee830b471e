namespace RefundKit.Metrics;

/// <summary>The measures by the words in which files name them.</summary>
internal enum MetricMeasureKind
{
    Duration,
    CaseShare,
    ShareBy,
    EventShare,
    Score,
    Count,
    Breakdown,
    Amount,
    Stage,
}

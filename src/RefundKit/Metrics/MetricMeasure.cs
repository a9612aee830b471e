namespace RefundKit.Metrics;

/// <summary>What a metric measures in the cases of its population: one of the measures of this namespace, as data.</summary>
public abstract record MetricMeasure
{
    private protected MetricMeasure()
    {
    }

    /// <summary>What the value counts in.</summary>
    public abstract MetricUnit Unit { get; }

    internal abstract MetricFold NewFold(MetricDefinition definition, MetricsOptions options);
}

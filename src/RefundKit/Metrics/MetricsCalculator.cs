using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>The calculator of RefundKit. Has no state; thread-safe.</summary>
public sealed class MetricsCalculator : IMetricsCalculator
{
    /// <inheritdoc/>
    public MetricsReport Calculate(IEnumerable<LogEvent> events, MetricsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        using var accumulator = new MetricsAccumulator(options);
        foreach (var happened in events) accumulator.Add(happened);
        return accumulator.ToReport();
    }

    /// <inheritdoc/>
    public MetricsReport CalculateLog(Stream log, EventLogOptions? reading = null, MetricsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        using var accumulator = new MetricsAccumulator(options);
        var read = accumulator.AddLog(log, reading);
        return read.HasErrors ? throw new ProblemException(read.Problems) : accumulator.ToReport();
    }
}

namespace RefundKit.Metrics;

/// <summary>Turns a log of events into figures. Pure: the same events and options give the same report.</summary>
public interface IMetricsCalculator
{
    /// <summary>The figures of a sequence of events, which is enumerated once and not kept.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="options">What is counted; the default options when null.</param>
    MetricsReport Calculate(IEnumerable<LogEvent> events, MetricsOptions? options = null);

    /// <summary>The figures of a log file, read in one pass.</summary>
    /// <param name="log">The log, read to its end and left open; compressed logs are unpacked by the caller.</param>
    /// <param name="reading">How the log is read; the default options when null.</param>
    /// <param name="options">What is counted; the default options when null.</param>
    /// <exception cref="Problems.ProblemException">The log cannot be read at all, such as one without a column of cases.</exception>
    MetricsReport CalculateLog(Stream log, EventLogOptions? reading = null, MetricsOptions? options = null);
}

using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>The figures by RefundKit, exact, from a journal grouped by case.</summary>
internal static class RefundKitFigures
{
    private static readonly MetricDefinition Resolution = MetricDefinitions.Find("refundkit.resolutionTime")!;

    private static readonly MetricsOptions Options = new()
    {
        Grouping = CaseGrouping.Contiguous, WithProcess = false,
        Definitions =
        [
            With("mean", MetricAggregation.Mean), With("median", MetricAggregation.Median), With("p90", MetricAggregation.P90), With("p95", MetricAggregation.P95),
            .. MetricDefinitions.FindAll(["refundkit.firstContactResolution", "refundkit.csat.topBox", "refundkit.returnReasons"]),
        ],
    };

    public static JournalFigures Of(LogEvent[] journal) => Figures(Count(journal, 0, journal.Length));

    /// <summary>One accumulator for each half of the journal, split between two cases, and merged.</summary>
    public static JournalFigures OnTwoThreads(LogEvent[] journal)
    {
        var half = journal.Length / 2;
        while (half < journal.Length && journal[half].CaseId == journal[half - 1].CaseId) half++;
        MetricsAccumulator? second = null;
        var thread = new Thread(() => second = Count(journal, half, journal.Length));
        thread.Start();
        var first = Count(journal, 0, half);
        thread.Join();
        first.Merge(second!);
        return Figures(first);
    }

    private static MetricDefinition With(string name, MetricAggregation aggregation) =>
        Resolution with { Id = "resolution." + name, Measure = (DurationMeasure)Resolution.Measure with { Aggregation = aggregation } };

    private static MetricsAccumulator Count(LogEvent[] journal, int from, int to)
    {
        var accumulator = new MetricsAccumulator(Options);
        for (var i = from; i < to; i++) accumulator.Add(journal[i]);
        return accumulator;
    }

    private static JournalFigures Figures(MetricsAccumulator accumulator)
    {
        var metrics = accumulator.ToReport().Metrics;
        return new JournalFigures(
            metrics[0].Population, metrics[0].Value!.Value, metrics[1].Value!.Value, metrics[2].Value!.Value, metrics[3].Value!.Value, metrics[4].Value!.Value, metrics[5].Value!.Value,
            string.Join(", ", metrics[6].Breakdown!.Value.Select(entry => $"{entry.Key} {entry.Count}")));
    }
}

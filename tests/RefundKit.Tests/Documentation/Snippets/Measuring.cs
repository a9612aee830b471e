using System.Text;
using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class Measuring
{
    [Fact]
    public void A_journal_and_what_happens_now_make_one_report()
    {
        using var log = new MemoryStream(Encoding.UTF8.GetBytes("case,activity,timestamp\nR-1,goodsReceived,2026-11-02T09:00:00Z\nR-2,goodsReceived,2026-11-01T09:00:00Z\nR-2,refundSettled,2026-11-12T09:00:00Z\n"));
        var now = Instant.FromUtc(2026, 11, 3, 9, 0);
        var written = new List<string>();
        void Show(string line) => written.Add(line);

        #region doc:count-metrics
        var options = new MetricsOptions
        {
            Definitions = [.. MetricDefinitions.Own, .. MetricDefinitions.FindAll(["refundkit.refundWithin5Days", "refundkit.refundedAmount"])],
            Target = Duration.FromDays(5),
            TargetOf = "refundkit.timeToRefund",
            WithIntervals = true,
        };
        using var accumulator = new MetricsAccumulator(options);
        var reading = accumulator.AddLog(log, new EventLogOptions { Name = "journal.csv" });
        foreach (var problem in reading.Problems) Show(problem.ToString());
        accumulator.Add(new LogEvent("R-1", "refundSettled", now)
        {
            Attributes = new Dictionary<string, string> { ["amount"] = "49.90", ["currency"] = "EUR" },
        });
        var report = accumulator.ToReport();
        foreach (var metric in report.Metrics) Show($"{metric.DefinitionId}: {FigureText.Of(metric)} of {metric.Population}");
        var page = MetricsHtml.Write(report, options, "journal.csv");
        #endregion

        Assert.Contains("refundkit.refundedAmount: 49.90 EUR of 1", written);
        Assert.Contains("refundkit.refundWithin5Days: 50 % of 2", written);
        Assert.Contains("The target of 5 d for: Time from receipt to refund", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_counted_on_threads_of_their_own()
    {
        var parts = Enumerable.Range(0, 3).Select(part => Encoding.UTF8.GetBytes($"case,activity,timestamp\nR-{part},caseOpened,2026-11-02T09:00:00Z\n")).ToArray();

        #region doc:merge-metrics
        var counted = parts.AsParallel().Select(part =>
        {
            var accumulator = new MetricsAccumulator();
            accumulator.AddLog(new MemoryStream(part));
            return accumulator;
        }).ToList();
        foreach (var other in counted.Skip(1)) counted[0].Merge(other);
        var report = counted[0].ToReport();
        #endregion

        Assert.Equal(3, report.Cases);
    }
}

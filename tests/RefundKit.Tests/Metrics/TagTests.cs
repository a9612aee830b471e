using System.Text;
using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

/// <summary>What events have beside time and kind: corrections, who did it, lists, what late cases share.</summary>
public class TagTests
{
    private static readonly MetricsOptions Plain = new() { Definitions = [], Corrects = "corrects", Resource = "by" };

    [Theory]
    [InlineData(CaseGrouping.Scattered)]
    [InlineData(CaseGrouping.Contiguous)]
    public void A_corrected_event_is_left_out_whenever_its_correction_comes(CaseGrouping grouping)
    {
        var log = new LogBuilder()
            .Seconds(0, "a", "opened").WithId("1").Seconds(500, "a", "closed").WithId("2")
            .Seconds(60, "a", "closed", ("corrects", "2")).WithId("3");

        foreach (var events in (LogEvent[][])[[.. log.Events], [.. log.Events.Reverse()]])
        {
            var report = new MetricsCalculator().Calculate(events, Plain with { Grouping = grouping });
            Assert.Equal((2, 60.0), (report.Events, report.Throughput.Max));
            Assert.Equal([new CountedProblem("correctedEvent", 1)], report.Problems);
        }
    }

    [Fact]
    public void A_correction_may_be_corrected_and_one_of_nothing_is_named()
    {
        var report = new LogBuilder()
            .Seconds(0, "a", "opened").WithId("1").Seconds(10, "a", "closed").WithId("2").Seconds(20, "a", "closed", ("corrects", "2")).WithId("3").Seconds(30, "a", "closed", ("corrects", "3")).WithId("4")
            .Seconds(0, "b", "opened", ("corrects", "2")).WithId("9").Report(Plain);

        Assert.Equal([new CountedProblem("correctedEvent", 2), new CountedProblem("correctionOfNothing", 1)], report.Problems);
        Assert.Equal(30, report.Throughput.Max);
    }

    [Fact]
    public void Handovers_are_between_those_who_are_known_to_have_done_something()
    {
        var handovers = new LogBuilder()
            .Seconds(0, "a", "opened", ("by", "Ana")).Seconds(5, "a", "noted").Seconds(60, "a", "checked", ("by", "Ben")).Seconds(70, "a", "paid", ("by", "Ben")).Seconds(100, "a", "closed", ("by", "Ana"))
            .Seconds(0, "b", "opened", ("by", "Ana")).Seconds(9, "c", "opened").Report(Plain).Handovers!;

        Assert.Equal((2, 2, 1.0, 0.5), (handovers.Cases, handovers.Handovers, handovers.PerCase, handovers.Share));
        Assert.Equal(["Ana Ben 1 60", "Ben Ana 1 30"], handovers.Pairs.Select(pair => $"{pair.From} {pair.To} {pair.Count} {pair.Mean}"));
    }

    [Fact]
    public void What_late_cases_have_clearly_more_often_is_said()
    {
        var log = new LogBuilder();
        for (var i = 0; i < 200; i++)
        {
            var late = i % 4 == 0;
            log.Seconds(0, $"C{i}", "opened", ("carrier", late && i % 8 == 0 ? "snail" : "hare")).Seconds(late ? 500 : 5, $"C{i}", "closed");
            if (late) log.Seconds(6, $"C{i}", "opened", ("carrier", "hare"));
        }

        var traits = log.Report(new MetricsOptions { Definitions = [], Target = Duration.FromSeconds(60), Attributes = ["carrier"] }).Target!.InCommon;

        Assert.Equal(["opened more than once", "opened with carrier snail"], traits.Select(FigureText.Of));
        Assert.Equal((50, 1.0, 0.0), (traits[0].Missed, traits[0].ShareOfMissed, traits[0].ShareOfKept));
        Assert.True(traits[1].Interval.Low > 0);
    }

    [Fact]
    public void A_list_in_json_counts_for_each_of_its_texts()
    {
        var log = """
            {"schema":1,"tenant":"t","case":"a","seq":1,"type":"decisionMade","at":"2026-11-02T09:00:00Z","data":{"rules":["late","damaged",["deep"],7],"payments":[]}}
            {"schema":1,"tenant":"t","case":"b","seq":1,"type":"decisionMade","at":"2026-11-02T09:00:00Z","data":{"rules":["late"]}}
            {"schema":1,"tenant":"t","case":"c","seq":1,"type":"decisionMade","at":"2026-11-02T09:00:00Z","data":{"rules":[]}}

            """;

        var value = new MetricsCalculator().CalculateLog(new MemoryStream(Encoding.UTF8.GetBytes(log)), options: new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.rulesHit"]) }).Metrics[0];

        Assert.Equal("late 2, damaged 1", FigureText.Of(value));
        Assert.Equal((2, "noValue"), (value.Population, Assert.Single(value.Excluded).Reason));
    }
}

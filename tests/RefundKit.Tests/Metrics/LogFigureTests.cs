using System.Text;
using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

/// <summary>Figures worked out by hand.</summary>
public class LogFigureTests
{
    private static LogBuilder Log => new();

    private static MetricsOptions NoMetrics => new() { Definitions = [] };

    [Fact]
    public void Interleaved_cases_in_reverse_order_give_the_figures_of_each_case()
    {
        var report = Log.Seconds(100, "b", "C").Seconds(30, "a", "B").Seconds(60, "b", "B").Seconds(10, "b", "A").Seconds(0, "a", "A")
            .Report(NoMetrics);

        Assert.Equal((2, 5, 3, 2), (report.Cases, report.Events, report.Activities, report.Variants));
        Assert.Equal(new ThroughputTimes { Mean = 60, Median = 60, P90 = 84, P95 = 87, Max = 90 }, report.Throughput);
        Assert.Equal(
            [
                new ActivityDwell { Activity = "A", Count = 2, Mean = 40, Median = 40, P90 = 48, Total = 80 },
                new ActivityDwell { Activity = "B", Count = 1, Mean = 40, Median = 40, P90 = 40, Total = 40 },
            ],
            report.Dwell);
        Assert.Equal(new ReworkFigures { Cases = 0, Share = 0 }, report.Rework);
    }

    [Fact]
    public void A_case_of_one_event_takes_no_time_and_dwells_nowhere()
    {
        var report = Log.Seconds(5, "a", "A").Report(NoMetrics);

        Assert.Equal(0, report.Throughput.Max);
        Assert.Empty(report.Dwell);
        Assert.Equal(1, report.Variants);
    }

    [Fact]
    public void Events_of_one_instant_keep_the_order_of_the_log()
    {
        var report = Log.Seconds(0, "a", "A").Seconds(0, "a", "B").Seconds(10, "a", "C")
            .Seconds(0, "b", "B").Seconds(0, "b", "A").Seconds(10, "b", "C").Report(NoMetrics);

        Assert.Equal(2, report.Variants);
        Assert.Equal([("A", 5.0), ("B", 5.0)], report.Dwell.Select(dwell => (dwell.Activity, dwell.Mean)));
    }

    [Fact]
    public void Rework_counts_cases_in_which_an_activity_comes_twice()
    {
        var report = Log.Seconds(0, "a", "A").Seconds(1, "a", "B").Seconds(2, "a", "A").Seconds(3, "a", "A")
            .Seconds(0, "b", "A").Seconds(0, "c", "A").Seconds(4, "c", "B").Report(NoMetrics);

        Assert.Equal(1, report.Rework.Cases);
        Assert.Equal(1.0 / 3, report.Rework.Share);
    }

    [Fact]
    public void An_empty_log_has_nulls_and_no_division_by_zero()
    {
        var report = Log.Report();

        Assert.Null(report.Throughput.Mean);
        Assert.Null(report.Rework.Share);
        Assert.All(report.Metrics, value => Assert.Equal((null, 0L), (value.Value, value.Population)));
    }

    [Fact]
    public void Nearest_rank_takes_a_value_that_occurred()
    {
        var log = Log;
        foreach (var seconds in (int[])[1, 2, 3, 4]) log.Seconds(0, $"{seconds}", "A").Seconds(seconds, $"{seconds}", "B");

        var interpolated = log.Report(NoMetrics).Throughput;
        var nearest = log.Report(NoMetrics with { Quantiles = QuantileMethod.NearestRank }).Throughput;

        Assert.Equal((2.5, 3.7, 3.85), (interpolated.Median, interpolated.P90, interpolated.P95));
        Assert.Equal((2, 4, 4), (nearest.Median, nearest.P90, nearest.P95));
    }

    [Fact]
    public void A_night_of_daylight_saving_is_measured_in_time_that_passed()
    {
        // Berlin, 2026-10-25: from 02:00 summer time to 03:00 winter time two hours pass.
        const string log = "case,activity,timestamp\nK,A,2026-10-25T02:00:00+02:00\nK,B,2026-10-25T03:00:00+01:00\n";

        var report = new MetricsCalculator().CalculateLog(new MemoryStream(Encoding.UTF8.GetBytes(log)), null, NoMetrics);

        Assert.Equal(7200, report.Throughput.Max);
    }

    [Fact]
    public void A_period_takes_whole_cases_by_their_first_event_from_the_first_day_to_the_last()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var log = Log.At("2026-11-01T22:59:59Z", "before", "A").At("2026-11-01T23:00:00Z", "first", "A").At("2026-11-05T10:00:00Z", "first", "B")
            .At("2026-11-02T22:59:59Z", "last", "A").At("2026-11-02T23:00:00Z", "after", "A");

        var report = log.Report(NoMetrics with { Period = MetricsPeriod.OfDays(new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 2), zone) });

        Assert.Equal((2, 3), (report.Cases, report.Events));
    }

    [Fact]
    public void A_duplicate_with_the_same_id_is_dropped_and_one_without_an_id_only_counted()
    {
        var report = Log.Seconds(0, "a", "A").WithId("1").Seconds(0, "a", "A").WithId("1").Seconds(0, "a", "A").WithId("2")
            .Seconds(0, "b", "A").Seconds(0, "b", "A").Report(NoMetrics);

        Assert.Equal(4, report.Events);
        Assert.Equal([new CountedProblem("duplicateEvent", 1), new CountedProblem("possibleDuplicate", 1)], report.Problems);
    }

    [Fact]
    public void Beyond_the_cap_the_same_variants_are_kept_whatever_the_order_and_the_rest_is_counted()
    {
        var events = new LogBuilder();
        for (var i = 0; i < 40; i++) events.Seconds(0, $"c{i}", $"A{i % 10}");
        var options = NoMetrics with { MaxVariants = 4 };

        var forward = new MetricsCalculator().Calculate(events.Events, options);
        var backward = new MetricsCalculator().Calculate(events.Events.Reverse(), options);

        Assert.Equal(4, forward.Variants);
        Assert.Equal([new CountedProblem("variantsBeyondCap", 24)], forward.Problems);
        Assert.Equal(forward.ToUtf8Json(), backward.ToUtf8Json());
    }

    [Fact]
    public void In_a_log_grouped_by_case_a_case_that_comes_back_is_counted_as_a_problem()
    {
        var log = Log.Seconds(0, "a", "A").Seconds(5, "a", "B").Seconds(0, "b", "A").Seconds(9, "a", "C");

        var report = log.Report(NoMetrics with { Grouping = CaseGrouping.Contiguous });

        Assert.Equal((3, 4), (report.Cases, report.Events));
        Assert.Equal([new CountedProblem("caseInSeveralParts", 1)], report.Problems);
    }

    [Fact]
    public void The_json_has_the_members_scripts_depend_on_in_their_order()
    {
        var report = Log.Seconds(0, "a", "caseOpened", ("reason", "defective")).Seconds(1.5, "a", "caseResolved")
            .Report(new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.resolutionTime", "refundkit.timeToRefund", "refundkit.returnReasons"]) });

        Assert.Equal(
            """
            {"cases":1,"events":2,"activities":2,"variants":1,"throughput":{"mean":1.5,"median":1.5,"p90":1.5,"p95":1.5,"max":1.5},"dwell":[{"activity":"caseOpened","count":1,"mean":1.5,"median":1.5,"p90":1.5,"total":1.5}],"rework":{"cases":0,"share":0},"metrics":[{"id":"refundkit.resolutionTime","value":1.5,"unit":"seconds","population":1,"excluded":[]},{"id":"refundkit.timeToRefund","value":null,"unit":"seconds","population":0,"excluded":[{"reason":"noStart","count":1}]},{"id":"refundkit.returnReasons","value":{"defective":1},"unit":"count","population":1,"excluded":[]}],"problems":[],"edges":[{"from":"caseOpened","to":"caseResolved","count":1,"cases":1,"mean":1.5,"median":1.5,"p90":1.5,"total":1.5,"share":1}],"ways":[{"activities":["caseOpened","caseResolved"],"length":2,"cases":1,"share":1,"mean":1.5}],"waiting":[{"on":"house","total":1.5,"share":1}]}
            """,
            Encoding.UTF8.GetString(report.ToUtf8Json()));
    }
}

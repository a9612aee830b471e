using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

/// <summary>Steps, ways, waiting and targets, worked out by hand.</summary>
public class ProcessFigureTests
{
    private static LogBuilder Log => new();

    private static MetricsOptions NoMetrics => new() { Definitions = [] };

    [Fact]
    public void A_step_has_its_times_its_cases_and_its_share_of_all_time()
    {
        var report = Log.Seconds(0, "a", "A").Seconds(10, "a", "B").Seconds(20, "a", "A").Seconds(50, "a", "B")
            .Seconds(0, "b", "A").Seconds(40, "b", "B").Report(NoMetrics);

        Assert.Equal(
            [
                new ProcessEdge { From = "A", To = "B", Count = 3, Cases = 2, Mean = 80.0 / 3, Median = 30, P90 = 38, Total = 80, Share = 80.0 / 90 },
                new ProcessEdge { From = "B", To = "A", Count = 1, Cases = 1, Mean = 10, Median = 10, P90 = 10, Total = 10, Share = 10.0 / 90 },
            ],
            report.Edges);
    }

    [Fact]
    public void Cases_that_take_no_time_have_steps_without_a_share() =>
        Assert.Equal(0, Assert.Single(Log.Seconds(0, "a", "A").Seconds(0, "a", "B").Report(NoMetrics).Edges).Share);

    [Fact]
    public void The_most_frequent_ways_come_first_and_as_many_as_asked_for()
    {
        var log = Log.Seconds(0, "a", "A").Seconds(10, "a", "B").Seconds(0, "b", "A").Seconds(30, "b", "B").Seconds(0, "c", "B");
        var way = Assert.Single(log.Report(NoMetrics with { ListedVariants = 1 }).Ways);
        Assert.Equal(["A", "B"], way.Activities);
        Assert.Equal((2, 2, 2.0 / 3, 20.0), (way.Length, way.Cases, way.Share, way.Mean));
        Assert.Equal(2, log.Report(NoMetrics).Ways.Length);
        Assert.Empty(log.Report(NoMetrics with { ListedVariants = 0 }).Ways);
    }

    [Fact]
    public void A_long_way_lists_its_first_activities_and_says_how_long_it_is()
    {
        var log = Log;
        for (var i = 0; i < 100; i++) log.Seconds(i, "a", "A");
        var way = Assert.Single(log.Report(NoMetrics).Ways);
        Assert.Equal((64, 100), (way.Activities.Length, way.Length));
    }

    [Fact]
    public void Time_counts_for_whoever_has_to_act_next()
    {
        var report = Log.Seconds(0, "a", "messageReceived").Seconds(10, "a", "factsRequested").Seconds(15, "a", "replySent").Seconds(40, "a", "messageReceived")
            .Seconds(45, "a", "labelSent").Seconds(145, "a", "returnScanned").Seconds(345, "a", "goodsReceived").Seconds(350, "a", "inspected").Seconds(360, "a", "refundSubmitted")
            .Seconds(400, "a", "refundSettled").Seconds(402, "a", "caseResolved").Seconds(900, "a", "satisfactionRated").Report(NoMetrics);

        Assert.Equal([(WaitingOn.Carrier, 200.0), (WaitingOn.Customer, 130), (WaitingOn.Payment, 40), (WaitingOn.House, 32)], report.Waiting.Select(time => (time.On, time.Total)));
        Assert.Equal(1, report.Waiting.Sum(time => time.Share), 12);
    }

    [Fact]
    public void An_agents_message_changes_nothing_and_facts_asked_of_the_warehouse_wait_for_the_house()
    {
        var report = Log.Seconds(0, "a", "labelSent").Seconds(10, "a", "messageReceived", ("from", "agent")).Seconds(30, "a", "factsRequested", ("from", "warehouse")).Seconds(70, "a", "caseResolved").Report(NoMetrics);
        Assert.Equal([(WaitingOn.House, 40.0), (WaitingOn.Customer, 30)], report.Waiting.Select(time => (time.On, time.Total)));
    }

    [Fact]
    public void A_log_that_is_no_journal_waits_for_nobody() => Assert.Empty(Log.Seconds(0, "a", "A").Seconds(9, "a", "B").Report(NoMetrics).Waiting);

    [Fact]
    public void A_target_names_the_stage_that_alone_would_save_the_cases_that_miss_it()
    {
        var report = Log.Seconds(0, "kept", "A").Seconds(100, "kept", "B")
            .Seconds(0, "late", "A").Seconds(90, "late", "B").Seconds(130, "late", "C")
            .Seconds(0, "later", "A").Seconds(20, "later", "B").Seconds(220, "later", "C")
            .Seconds(0, "lost", "A").Seconds(1000, "lost", "B").Seconds(2000, "lost", "C")
            .Report(NoMetrics with { Target = Duration.FromSeconds(100) });

        Assert.Equal((0.25, 3), (report.Target!.Kept, report.Target.Missed));
        Assert.Equal(
            [
                new StageGap { Activity = "B", Cases = 2, KeptThen = 0.75, MedianSaving = 75 },
                new StageGap { Activity = "A", Cases = 1, KeptThen = 0.5, MedianSaving = 30 },
            ],
            report.Target.Stages);
    }

    [Fact]
    public void Time_in_a_stage_that_was_passed_twice_counts_together()
    {
        var report = Log.Seconds(0, "a", "A").Seconds(60, "a", "B").Seconds(61, "a", "A").Seconds(121, "a", "B").Report(NoMetrics with { Target = Duration.FromSeconds(10) });
        Assert.Equal(new StageGap { Activity = "A", Cases = 1, KeptThen = 1, MedianSaving = 111 }, Assert.Single(report.Target!.Stages));
    }

    [Fact]
    public void Without_a_target_nothing_is_said_of_one() => Assert.Null(Log.Seconds(0, "a", "A").Report(NoMetrics).Target);

    [Fact]
    public void A_report_without_the_process_still_has_its_metrics_and_times()
    {
        var report = Log.Seconds(0, "a", "caseOpened").Seconds(9, "a", "caseResolved").Report(new MetricsOptions { WithProcess = false });
        Assert.Equal((1, 9.0, 0), (report.Cases, report.Throughput.Max!.Value, report.Variants));
        Assert.Empty(report.Edges);
        Assert.Empty(report.Dwell);
        Assert.Equal(9, report.Metrics[0].Value);
    }

    [Fact]
    public void More_activities_than_a_grid_holds_are_counted_alike()
    {
        var log = Log;
        for (var i = 0; i < 1_500; i++) log.Seconds(i, "a", FormattableString.Invariant($"A{i}"));
        for (var i = 0; i < 1_500; i++) log.Seconds(i, "b", FormattableString.Invariant($"A{i}"));
        var report = log.Report(NoMetrics);
        Assert.Equal(1_499, report.Edges.Length);
        Assert.All(report.Edges, edge => Assert.Equal((2, 2), (edge.Count, edge.Cases)));
        Assert.Equal(1_499, report.Dwell.Length);
    }
}

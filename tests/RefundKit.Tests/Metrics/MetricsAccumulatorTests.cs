using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class MetricsAccumulatorTests
{
    private static readonly LogEvent Opened = new("a", "caseOpened", Instant.FromUnixTimeSeconds(0));

    [Fact]
    public void An_accumulator_gives_one_report_and_then_takes_nothing_more()
    {
        var accumulator = new MetricsAccumulator();
        accumulator.Add(Opened);
        accumulator.ToReport();

        Assert.Throws<InvalidOperationException>(() => accumulator.Add(Opened));
        Assert.Throws<InvalidOperationException>(accumulator.ToReport);
        Assert.Throws<InvalidOperationException>(() => new MetricsAccumulator().Merge(accumulator));
    }

    [Fact]
    public void Only_accumulators_that_count_the_same_can_be_merged()
    {
        var accumulator = new MetricsAccumulator();

        Assert.Throws<ArgumentException>(() => accumulator.Merge(accumulator));
        Assert.Throws<ArgumentException>(() => accumulator.Merge(new MetricsAccumulator(new MetricsOptions { Definitions = [] })));
    }

    [Fact]
    public void Merging_leaves_the_other_accumulator_as_it_was()
    {
        var one = new MetricsAccumulator();
        var other = new MetricsAccumulator();
        other.Add(Opened);

        one.Merge(other);
        other.Add(Opened with { Activity = "caseResolved" });

        Assert.Equal(1, one.ToReport().Events);
        Assert.Equal(2, other.ToReport().Events);
    }

    [Fact]
    public void A_case_split_over_two_grouped_parts_is_named()
    {
        var options = new MetricsOptions { Definitions = [], Grouping = CaseGrouping.Contiguous };
        var one = new MetricsAccumulator(options);
        var other = new MetricsAccumulator(options);
        one.Add(Opened);
        other.Add(Opened);

        one.Merge(other);

        Assert.Equal([new CountedProblem("caseInSeveralParts", 1)], one.ToReport().Problems);
    }

    [Fact]
    public void An_event_without_a_case_or_an_activity_is_refused()
    {
        var accumulator = new MetricsAccumulator();

        Assert.Throws<ArgumentException>(() => accumulator.Add(default));
        Assert.Throws<ArgumentException>(() => accumulator.Add(Opened with { Activity = "" }));
    }
}

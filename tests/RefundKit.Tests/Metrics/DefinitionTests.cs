using NodaTime;
using RefundKit.Metrics;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class DefinitionTests
{
    private static LogBuilder Log => new();

    [Fact]
    public void Ids_are_unique_and_every_definition_has_a_sentence()
    {
        Assert.Equal(MetricDefinitions.All.Length, MetricDefinitions.All.Select(definition => definition.Id).Distinct().Count());
        Assert.All(MetricDefinitions.All, definition => Assert.EndsWith(".", definition.Formula, StringComparison.Ordinal));
        Assert.All(MetricDefinitions.Vendors, definition => Assert.NotNull(definition.Source));
    }

    [Fact]
    public void Definitions_read_events_of_the_journal_and_the_orders_that_a_host_adds()
    {
        var read = MetricDefinitions.All.SelectMany(AskedAttributes.Selectors).Select(selector => selector.Activity).Distinct();

        Assert.Equal([JournalEvents.OrderPlaced], read.Except(JournalEvents.Types));
    }

    [Fact]
    public void A_misspelt_id_is_refused_with_the_nearest_one()
    {
        var refused = Assert.Throws<ProblemException>(() => MetricDefinitions.FindAll(["refundkit.resolutionTme"]));

        Assert.Equal("Did you mean \"refundkit.resolutionTime\"?", Assert.Single(refused.Problems).Suggestion);
    }

    [Fact]
    public void An_open_case_is_in_no_median_and_named_instead()
    {
        var log = Log.At("08:00", "done", "caseOpened").At("09:00", "done", "caseResolved").At("08:00", "open", "caseOpened")
            .At("08:00", "reopened", "caseOpened").At("08:10", "reopened", "caseResolved").At("08:20", "reopened", "caseReopened");

        var value = log.Metric("refundkit.resolutionTime");

        Assert.Equal((3600, 1L), (value.Value, value.Population));
        Assert.Equal([new MetricExclusion("open", 2)], value.Excluded);
        var options = new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.resolutionTime", "zendesk.fullResolutionTime"]) };
        Assert.Equal([new CountedProblem("missingEnd", 2)], log.Report(options).Problems);
    }

    [Fact]
    public void An_end_before_its_start_is_in_no_median_and_named_instead()
    {
        var log = Log.At("08:00", "a", "refundSettled").At("09:00", "a", "goodsReceived")
            .At("08:00", "b", "refundSettled").At("09:00", "b", "goodsReceived").At("10:00", "b", "refundSettled");

        var value = log.Metric("refundkit.timeToRefund");

        Assert.Equal((3600, 1L), (value.Value, value.Population));
        Assert.Equal([new MetricExclusion("endBeforeStart", 1)], value.Excluded);
        Assert.Contains(new CountedProblem("endBeforeStart", 1), log.Report().Problems);
    }

    [Fact]
    public void A_pause_stops_the_clock_and_one_that_never_ends_stops_it_to_the_end()
    {
        var measure = new DurationMeasure
        {
            Start = ["caseOpened"], End = ["caseResolved"], PauseStart = ["factsRequested"], PauseEnd = ["messageReceived"],
        };
        var log = Log.At("08:00", "a", "caseOpened").At("08:10", "a", "factsRequested").At("08:20", "a", "factsRequested")
            .At("08:30", "a", "messageReceived").At("08:50", "a", "factsRequested").At("09:00", "a", "caseResolved");

        Assert.Equal(30 * 60, log.Metric(measure).Value);
    }

    [Fact]
    public void A_business_clock_measures_pauses_and_durations_alike()
    {
        // Half of all time is business time.
        var clock = MetricClock.Business("half", (from, to) => (to - from) / 2);
        var measure = new DurationMeasure { Start = ["A"], End = ["D"], PauseStart = ["B"], PauseEnd = ["C"], Clock = clock };

        var value = Log.Seconds(0, "a", "A").Seconds(10, "a", "B").Seconds(30, "a", "C").Seconds(100, "a", "D").Metric(measure);

        Assert.Equal(40, value.Value);
    }

    [Fact]
    public void An_automatic_reply_is_no_first_reply()
    {
        var log = Log.At("08:00", "a", "messageReceived").At("08:00:05", "a", "replySent", ("automatic", "true")).At("08:30", "a", "replySent", ("automatic", "false"));

        Assert.Equal(1800, log.Metric("refundkit.firstReplyTime").Value);
    }

    [Fact]
    public void A_case_in_which_no_human_acted_was_resolved_automatically()
    {
        var log = Log.At("08:00", "a", "decisionMade", ("automatic", "true")).At("08:01", "a", "replySent", ("automatic", "true")).At("08:02", "a", "caseResolved")
            .At("08:00", "b", "decisionMade", ("automatic", "true")).At("08:01", "b", "approvalGiven").At("08:02", "b", "caseResolved")
            .At("08:00", "c", "caseOpened");

        var value = log.Metric("refundkit.automationShare");

        Assert.Equal((0.5, 2L), (value.Value, value.Population));
    }

    [Fact]
    public void Promises_still_running_are_neither_kept_nor_broken()
    {
        var log = Log.At("08:00", "a", "promiseMade").At("08:00", "a", "promiseMade").At("08:00", "a", "promiseMade").At("09:00", "a", "promiseKept").At("09:30", "a", "promiseBroken");

        var value = log.Metric("refundkit.promiseKept");

        Assert.Equal((0.5, 2L), (value.Value, value.Population));
    }

    [Fact]
    public void Reasons_are_counted_the_largest_first_and_missing_ones_named()
    {
        var log = Log.At("08:00", "a", "caseOpened", ("reason", "defective")).At("08:00", "b", "caseOpened", ("reason", "changed-mind"))
            .At("08:00", "c", "caseOpened", ("reason", "defective")).At("08:00", "d", "caseOpened");

        var value = log.Metric("refundkit.returnReasons");

        Assert.Equal([new BreakdownEntry("defective", 2), new BreakdownEntry("changed-mind", 1)], value.Breakdown!.Value);
        Assert.Equal([new MetricExclusion("noValue", 1)], value.Excluded);
    }

    [Fact]
    public void An_answer_off_the_scale_is_excluded_and_a_spreadsheets_spelling_is_not()
    {
        var log = Log.At("08:00", "a", "satisfactionRated", ("score", "5.0")).At("08:00", "b", "satisfactionRated", ("score", "9")).At("08:00", "c", "satisfactionRated");

        var value = log.Metric("refundkit.csat.topBox");

        Assert.Equal((1, 1L), (value.Value, value.Population));
        Assert.Equal([new MetricExclusion("noAnswer", 1), new MetricExclusion("unknownAnswer", 1)], value.Excluded);
    }

    [Fact]
    public void Events_that_are_measured_themselves_belong_to_the_period_by_their_own_time()
    {
        var log = Log.At("2026-10-31T08:00:00Z", "a", "caseOpened").At("2026-11-02T08:00:00Z", "a", "satisfactionRated", ("score", "5"));
        var november = new MetricsOptions { Period = new MetricsPeriod { From = Instant.FromUtc(2026, 11, 1, 0, 0) } };

        Assert.Equal(1, log.Metric("refundkit.csat.topBox", november).Population);
        Assert.Equal([new MetricExclusion("outsidePeriod", 1)], log.Metric("refundkit.resolutionTime", november).Excluded);
    }

    [Fact]
    public void Options_that_contradict_themselves_are_refused_at_the_door()
    {
        var untargeted = MetricDefinitions.Own[0] with
        {
            Measure = new DurationMeasure { Start = ["A"], End = ["B"], Aggregation = MetricAggregation.ShareWithinTarget },
        };

        Assert.Throws<ArgumentException>(() => new MetricsAccumulator(new MetricsOptions { Definitions = [untargeted] }));
        Assert.Throws<ArgumentException>(() => new MetricsAccumulator(new MetricsOptions { Definitions = [.. MetricDefinitions.Own, MetricDefinitions.Own[0]] }));
    }

    [Fact]
    public void A_reopening_before_any_resolution_is_none()
    {
        var log = Log.At("08:00", "a", "caseOpened").At("08:10", "a", "caseReopened").At("09:00", "a", "caseResolved").At("08:00", "b", "caseOpened").At("09:00", "b", "caseResolved");

        Assert.Equal(0, log.Metric("refundkit.reopenedShare").Value);
        Assert.Equal(1, log.Metric("refundkit.firstContactResolution").Value);
    }

    [Fact]
    public void An_open_case_misses_a_target_once_the_log_is_beyond_it()
    {
        var log = Log.At("2026-11-01T00:00:00Z", "late", "goodsReceived").At("2026-11-20T00:00:00Z", "paid", "goodsReceived").At("2026-11-21T00:00:00Z", "paid", "refundSettled")
            .At("2026-11-20T00:00:00Z", "young", "goodsReceived").At("2026-11-01T00:00:00Z", "denied", "goodsReceived").At("2026-11-02T00:00:00Z", "denied", "caseResolved", ("resolution", "denied"));

        var value = log.Metric("refundkit.refundWithin5Days");

        Assert.Equal((0.5, 2), (value.Value, value.Population));
        Assert.Equal([new MetricExclusion("noRefund", 1), new MetricExclusion("open", 1)], value.Excluded);
        Assert.Equal(1, log.Metric("refundkit.refundWithin5Days", new MetricsOptions { AsOf = Instant.FromUtc(2026, 11, 2, 0, 0) }).Value);
    }

    [Fact]
    public void A_rating_on_another_scale_is_named()
    {
        var value = Log.At("08:00", "a", "satisfactionRated", ("score", "9"), ("scale", "10")).At("08:00", "b", "satisfactionRated", ("score", "5")).Metric("refundkit.csat.topBox");

        Assert.Equal((1.0, 1), (value.Value, value.Population));
        Assert.Equal([new MetricExclusion("otherScale", 1)], value.Excluded);
    }

    [Theory]
    [InlineData("gorgias.csat", 1, 5)]
    [InlineData("trengo.csat", 0, 1)]
    [InlineData("helpscout.happiness", -100, 100)]
    public void The_interval_of_a_score_stays_on_its_scale(string id, double least, double most)
    {
        foreach (var ratings in (int[][])[[1, 1], [5, 5, 4, 5, 2], [5, 5, 5, 5], [1, 5], [3, 3, 3]])
        {
            var log = ratings.Aggregate(Log, (log, rating) => log.Ratings((rating, 1)));
            var value = log.Metric(id, new MetricsOptions { WithIntervals = true });
            Assert.InRange(value.Interval!.Low, least, value.Value!.Value);
            Assert.InRange(value.Interval.High, value.Value!.Value, most);
            Assert.True(value.Interval.Low < value.Interval.High, $"{id} of {string.Join(",", ratings)}");
        }
    }

    [Fact]
    public void The_mean_of_short_durations_has_an_interval()
    {
        var bag = new DurationBag(QuantileMethod.Interpolated);
        var sketch = new DurationBag(QuantileMethod.Sketch);
        for (var i = 0; i < 1_000; i++)
        {
            bag.Add(1_000_000 + (i * 8_000));
            sketch.Add(1_000_000 + (i * 8_000));
        }

        var interval = bag.MeanInterval()!;
        Assert.Equal(0.0286, interval.High - interval.Low, 0.001);
        Assert.Equal(interval, sketch.MeanInterval());
    }
}

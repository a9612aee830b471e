using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

/// <summary>What vendors publish for worked examples, on the events of the journal.</summary>
public class VendorReconciliationTests
{
    private static LogBuilder Log => new();

    // help.trengo.com, measuring CSAT results: (average - 1) / 4, here on ratings of ours.
    [Fact]
    public void Trengo_stretches_the_mean_rating_to_a_share()
    {
        var log = Log.Ratings((1, 1), (3, 1), (4, 2), (5, 6));

        Assert.Equal(0.8, log.Metric("trengo.csat").Value);
        Assert.Equal(0.8, log.Metric("refundkit.csat.topBox").Value);
        Assert.Equal(4.2, log.Metric("gorgias.csat").Value);
    }

    [Fact]
    public void Ten_neutral_ratings_mean_four_different_numbers()
    {
        var log = Log.Ratings((3, 10));

        Assert.Equal(0.5, log.Metric("trengo.csat").Value);
        Assert.Equal(0, log.Metric("chatwoot.csat").Value);
        Assert.Equal(0, log.Metric("helpscout.happiness").Value);
        Assert.Equal(3, log.Metric("gorgias.csat").Value);
    }

    // docs.bird.com, inbox reports in action, examples 1 and 2.
    [Fact]
    public void Bird_measures_to_the_last_resolution_and_the_first_one_stays_known()
    {
        var log = Log.At("09:00", "T", "caseOpened").At("09:11", "T", "replySent").At("09:30", "T", "caseResolved");
        Assert.Equal(30 * 60, log.Metric("bird.resolutionTime").Value);

        log.At("09:45", "T", "caseReopened").At("10:15", "T", "caseResolved");

        Assert.Equal(11 * 60, log.Metric("zendesk.firstReplyTime").Value);
        Assert.Equal(75 * 60, log.Metric("bird.resolutionTime").Value);
        Assert.Equal(75 * 60, log.Metric("zendesk.fullResolutionTime").Value);
        Assert.Equal(30 * 60, log.Metric("zendesk.firstResolutionTime").Value);
        Assert.Equal(1, log.Metric(new CountMeasure { Events = ["caseReopened"] }).Value);
    }

    // chatwoot reporting_event_listener_spec.rb: a customer waiting for two hours.
    [Fact]
    public void Chatwoot_measures_a_turn_from_the_first_unanswered_message()
    {
        var log = Log.At("08:00", "T", "messageReceived").At("09:00", "T", "messageReceived").At("10:00", "T", "replySent");

        Assert.Equal(7200, log.Metric("chatwoot.replyTime").Value);
    }

    [Fact]
    public void Chatwoot_starts_the_first_reply_anew_after_a_reopening()
    {
        var log = Log.At("08:00", "T", "caseOpened").At("09:00", "T", "caseResolved").At("11:00", "T", "caseReopened").At("11:10", "T", "replySent");

        Assert.Equal(600, log.Metric("chatwoot.firstReplyTime").Value);
        Assert.Equal(190 * 60, log.Metric("zendesk.firstReplyTime").Value);
    }

    // zammad escalation_spec.rb, statistics_update: exchanges of 10 and 5 minutes.
    [Fact]
    public void Zammad_keeps_the_longest_exchange()
    {
        var log = Log.At("08:00", "T", "messageReceived").At("08:10", "T", "replySent").At("09:00", "T", "messageReceived").At("09:05", "T", "replySent");

        var value = log.Metric("zammad.updateTime");

        Assert.Equal(600, value.Value);
        Assert.Equal(1, value.Population);
    }

    // chatwoot evaluate_applied_sla_service.rb: a reply at the due instant is a hit; without one, the due instant is a miss.
    [Theory]
    [InlineData(100, null, 1.0, 1)]
    [InlineData(101, null, 0.0, 1)]
    [InlineData(null, 99, null, 0)]
    [InlineData(null, 100, 0.0, 1)]
    [InlineData(null, null, null, 0)]
    public void A_target_is_kept_at_its_instant_and_missed_there_without_a_reply(int? reply, int? now, double? share, int population)
    {
        var log = Log.Seconds(0, "T", "caseOpened");
        if (reply is { } at) log.Seconds(at, "T", "replySent");
        var start = log.Events[0].At;

        var value = log.Metric(
            new DurationMeasure
            {
                Start = ["caseOpened"], End = ["replySent"], Aggregation = MetricAggregation.ShareWithinTarget, Target = Duration.FromSeconds(100),
            },
            new MetricsOptions { AsOf = now is { } seconds ? start + Duration.FromSeconds(seconds) : null });

        Assert.Equal(share, value.Value);
        Assert.Equal(population, value.Population);
        Assert.Equal(MetricUnit.Share, value.Unit);
    }

    // chatwoot csat.js: (n4 + n5) over responses, responses over surveys sent.
    [Fact]
    public void Chatwoot_counts_the_top_two_ratings_and_the_surveys_answered()
    {
        var log = Log.Ratings((1, 1), (3, 1), (4, 2), (5, 3));
        Assert.Equal(5.0 / 7, log.Metric("chatwoot.csat").Value!.Value, 15);

        for (var i = 0; i < 21; i++) log.Seconds(-60, $"R{i}", "replySent", ("survey", "true"));

        var rate = log.Metric("chatwoot.csatResponseRate");
        Assert.Equal(7.0 / 21, rate.Value!.Value, 15);
        Assert.Equal(21, rate.Population);
    }

    [Fact]
    public void The_same_five_tickets_are_first_contact_resolutions_for_some_vendors_only()
    {
        // a: nothing sent; b: one reply; c: one reply, the customer wrote again; d: two replies; e: one reply, still open.
        var log = Log;
        foreach (var ticket in "abcde") log.At("08:00", $"{ticket}", "messageReceived").At("08:00", $"{ticket}", "caseOpened");
        foreach (var ticket in "bcde") log.At("09:00", $"{ticket}", "replySent");
        log.At("09:30", "c", "messageReceived").At("09:30", "d", "replySent");
        foreach (var ticket in "abcd") log.At("10:00", $"{ticket}", "caseResolved");

        Assert.Equal(0.75, log.Metric("zendesk.oneTouch").Value); // a, b, c
        Assert.Equal(0.5, log.Metric("dbtZendesk.oneTouch").Value); // b, c
        Assert.Equal(0.75, log.Metric("freshservice.fcr").Value); // a, b, d
        Assert.Equal(0.5, log.Metric("zoho.fcr").Value); // b, c
        var value = log.Metric("freshservice.fcr");
        Assert.Equal(4, value.Population);
        Assert.Equal([new MetricExclusion("outsidePopulation", 1)], value.Excluded);
    }

    [Theory]
    [InlineData(3, 2, 0)]
    [InlineData(3, 3, 1)]
    [InlineData(5, 4, 1)]
    [InlineData(7, 5, 0)]
    [InlineData(7, 6, 1)]
    [InlineData(10, 7, 0)]
    [InlineData(10, 8, 1)]
    public void Formbricks_takes_the_top_box_of_each_scale(int scale, int score, double expected)
    {
        var log = Log.At("08:00", "T", "satisfactionRated", ("scale", $"{scale}"), ("score", $"{score}"));

        Assert.Equal(expected, log.Metric("formbricks.topBox").Value);
    }

    [Fact]
    public void Gorgias_leaves_out_tickets_that_an_agent_started_and_says_so()
    {
        var log = Log.At("08:00", "a", "caseOpened", ("startedBy", "agent")).At("08:01", "a", "messageReceived").At("09:01", "a", "replySent")
            .At("08:00", "b", "messageReceived").At("08:02", "b", "replySent", ("automatic", "True")).At("08:10", "b", "replySent");

        var value = log.Metric("gorgias.firstReplyTime");

        Assert.Equal(600, value.Value);
        Assert.Equal([new MetricExclusion("startedByAgent", 1)], value.Excluded);
    }
}

using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class SeasonAuditTests
{
    private static readonly MetricsPeriod November = MetricsPeriod.OfDays(new LocalDate(2026, 11, 1), new LocalDate(2026, 11, 30), DateTimeZone.Utc);
    private static readonly MetricsPeriod September = MetricsPeriod.OfDays(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30), DateTimeZone.Utc);

    // As many cases as asked for, spread over a month, each answered after some minutes and opened for a reason.
    private static IEnumerable<LogEvent> Month(int month, int cases, int minutes, Func<int, string> reason)
    {
        for (var i = 0; i < cases; i++)
        {
            var at = new LocalDateTime(2026, month, 1, 8, 0).InUtc().ToInstant() + Duration.FromMinutes(i * 37 % (28 * 24 * 60));
            var id = FormattableString.Invariant($"{month}-{i}");
            yield return new LogEvent(id, "messageReceived", at);
            yield return new LogEvent(id, "caseOpened", at) { Attributes = new Dictionary<string, string> { ["reason"] = reason(i) } };
            yield return new LogEvent(id, "replySent", at + Duration.FromMinutes(minutes + (i % 7)));
            yield return new LogEvent(id, "caseResolved", at + Duration.FromMinutes(minutes + 60));
        }
    }

    private static SeasonAudit Audit(IEnumerable<LogEvent> events, MetricsOptions? options = null)
    {
        var auditor = new SeasonAuditor(November, September, options);
        foreach (var happened in events) auditor.Add(happened);
        return auditor.ToAudit();
    }

    [Fact]
    public void A_busier_slower_season_says_what_grew_with_an_interval()
    {
        var audit = Audit(Month(9, 300, 30, i => i % 10 == 0 ? "defective" : "changed-mind").Concat(Month(11, 900, 90, i => i % 3 == 0 ? "defective" : "changed-mind")));

        Assert.Equal((10.0, 30.0, true), (audit.Volume.Baseline, audit.Volume.Season, audit.Volume.IsClear));
        var reply = Assert.Single(audit.Metrics, metric => metric.Id == "refundkit.firstReplyTime");
        Assert.Equal((33.0 * 60, 93.0 * 60, 3_600.0, true), (reply.Baseline, reply.Season, reply.Difference, reply.IsClear));
        Assert.Equal("refundkit.returnReasons: defective", audit.Values[0].Id);
        Assert.InRange(audit.Values[0].Difference!.Value, audit.Values[0].Interval!.Low, audit.Values[0].Interval!.High);
        Assert.StartsWith("30 cases a day came in, 3 times the 10 of the baseline.", audit.Findings[0].Text, StringComparison.Ordinal);
        Assert.Contains(audit.Findings, finding => finding.Code == "grownValue" && finding.Text.StartsWith("Reasons: defective grew from 10 % to 33.3 %", StringComparison.Ordinal));
    }

    [Fact]
    public void A_season_like_its_baseline_has_nothing_clear_to_say()
    {
        var audit = Audit(Month(9, 300, 30, _ => "style").Concat(Month(11, 300, 30, _ => "style")));
        Assert.False(audit.Volume.IsClear);
        Assert.DoesNotContain(audit.Metrics, metric => metric.IsClear);
        Assert.Empty(audit.Findings);
    }

    [Fact]
    public void Reading_a_log_gives_the_audit_of_its_events()
    {
        var events = Month(9, 50, 30, _ => "style").Concat(Month(11, 80, 40, _ => "colour")).ToList();
        var csv = "case,activity,timestamp,reason\n" + string.Concat(events.Select(happened => $"{happened.CaseId},{happened.Activity},{InstantPattern.ExtendedIso.Format(happened.At)},{happened.Attributes?.GetValueOrDefault("reason")}\n"));
        var auditor = new SeasonAuditor(November, September);
        Assert.False(auditor.AddLog(new MemoryStream(Encoding.UTF8.GetBytes(csv))).HasErrors);
        Assert.Equal(Json(Audit(events)), Json(auditor.ToAudit()));
    }

    private static string Json(SeasonAudit audit)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream)) audit.WriteTo(writer);
        return JsonNode.Parse(stream.ToArray())!.ToJsonString();
    }

    [Fact]
    public void Periods_without_ends_or_that_overlap_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new SeasonAuditor(new MetricsPeriod { From = November.From }, September));
        Assert.Throws<ArgumentException>(() => new SeasonAuditor(November, new MetricsPeriod { From = September.From, To = November.From!.Value + Duration.FromTicks(1) }));
        Assert.NotNull(new SeasonAuditor(November, new MetricsPeriod { From = September.From, To = November.From }));
    }

    [Fact]
    public void Work_is_counted_by_the_hours_of_the_zone()
    {
        var at = InstantPattern.ExtendedIso.Parse("2026-10-25T00:30:00Z").Value;
        var report = new MetricsCalculator().Calculate(
            [new LogEvent("a", "messageReceived", at), new LogEvent("b", "messageReceived", at + Duration.FromHours(1)), new LogEvent("b", "replySent", at + Duration.FromHours(2))],
            new MetricsOptions { StaffingZone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] });

        // The clocks went back on that Sunday, so that 2:30 came twice.
        Assert.Equal(("messages", 2L), (report.Staffing!.Of, report.Staffing.At(IsoDayOfWeek.Sunday, 2)));
        Assert.Equal(2, report.Staffing.Counts.Sum());
    }

    [Fact]
    public void An_agents_own_message_is_no_work_that_comes_in_whatever_is_measured() =>
        Assert.Equal(1, new LogBuilder().At("09:00", "a", "messageReceived").At("10:00", "a", "messageReceived", ("from", "agent"))
            .Report(new MetricsOptions { Definitions = [], WithProcess = false, StaffingZone = DateTimeZone.Utc }).Staffing!.Counts.Sum());

    [Fact]
    public void A_log_without_messages_is_staffed_by_the_beginnings_of_cases()
    {
        var report = new LogBuilder().At("1969-12-31T23:30:00Z", "a", "A").At("1970-01-01T00:00:00Z", "a", "B").Report(new MetricsOptions { StaffingZone = DateTimeZone.Utc });
        Assert.Equal(("cases", 1L), (report.Staffing!.Of, report.Staffing.At(IsoDayOfWeek.Wednesday, 23)));
    }

    [Theory]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    public void A_share_has_Wilsons_interval(int hits, int of, double low, double high)
    {
        // 81 of 263: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        var interval = Intervals.Share(hits, of)!;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void The_difference_of_two_shares_has_Newcombes_interval()
    {
        // 56/70 less 48/80: R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10: 0.0524 to 0.3339.
        var interval = Intervals.Difference(56 / 70.0, Intervals.Share(56, 70)!, 48 / 80.0, Intervals.Share(48, 80)!);
        Assert.Equal((0.0524, 0.3339), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Every_interval_holds_its_value_and_every_share_lies_between_nothing_and_one() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 400]).Where(pair => pair.Item2 <= pair.Item1).Sample((of, hits) =>
        {
            var interval = Intervals.Share(hits, of)!;
            var share = (double)hits / of;
            return interval.Low >= 0 && interval.High <= 1 && interval.Low <= share && share <= interval.High;
        });

    [Fact]
    public void The_interval_of_a_median_holds_it_nineteen_times_of_twenty()
    {
        // The median of numbers drawn evenly below a million is half a million; 2,000 draws of 101 with a fixed seed.
        var random = new Random(7);
        var held = 0;
        for (var draw = 0; draw < 2_000; draw++)
        {
            var bag = new DurationBag(QuantileMethod.Interpolated);
            for (var i = 0; i < 101; i++) bag.Add(random.Next(1_000_000) * 10_000_000L);
            var interval = bag.QuantileInterval(500)!;
            if (interval.Low <= 500_000 && 500_000 <= interval.High) held++;
        }

        Assert.InRange(held / 2_000.0, 0.94, 0.99);
    }

    [Fact]
    public void The_page_of_an_audit_stands_by_itself()
    {
        var html = SeasonHtml.Write(Audit(Month(9, 300, 30, _ => "style").Concat(Month(11, 900, 90, _ => "<b>")), new MetricsOptions { StaffingZone = DateTimeZone.Utc }), new MetricsOptions(), "x.csv");
        Assert.Contains("<h1>Season audit: x.csv</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("When work comes in", html, StringComparison.Ordinal);
    }
}

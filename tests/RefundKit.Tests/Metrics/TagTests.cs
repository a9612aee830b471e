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

    [Fact]
    public void Events_that_correct_each_other_in_a_circle_all_stay()
    {
        var report = new LogBuilder()
            .Seconds(0, "a", "x", ("corrects", "2")).WithId("1").Seconds(1, "a", "y", ("corrects", "3")).WithId("2").Seconds(2, "a", "z", ("corrects", "1")).WithId("3")
            .Seconds(3, "a", "w", ("corrects", "4")).WithId("4").Seconds(4, "a", "v", ("corrects", "1")).WithId("5").Report(Plain);

        Assert.Equal(4, report.Events);
        Assert.Equal([new CountedProblem("correctedEvent", 1), new CountedProblem("correctionOfNothing", 4)], report.Problems);
    }

    [Fact]
    public void Who_did_what_at_one_instant_is_the_same_in_whatever_order_parts_are_merged()
    {
        string Merged(params string[] names)
        {
            var parts = names.Select(name =>
            {
                var part = new MetricsAccumulator(Plain);
                part.Add(new LogEvent("a", "noted", Instant.FromUnixTimeSeconds(5)) { Attributes = new Dictionary<string, string> { ["by"] = name } });
                return part;
            }).ToArray();
            foreach (var part in parts.Skip(1)) parts[0].Merge(part);
            return Encoding.UTF8.GetString(parts[0].ToReport().ToUtf8Json());
        }

        Assert.Equal(Merged("Ana", "Ben", "Cem"), Merged("Cem", "Ana", "Ben"));
    }

    [Fact]
    public void Parts_of_a_log_that_is_no_utf8_can_be_merged()
    {
        MetricsAccumulator Part(string caseId)
        {
            var part = new MetricsAccumulator(Plain with { Definitions = MetricDefinitions.FindAll(["refundkit.returnReasons"]) });
            part.AddLog(new MemoryStream(Encoding.Latin1.GetBytes($"case,activity,timestamp,reason\n{caseId},geöffnet,2026-01-01T00:00:00Z,\n{caseId},caseOpened,2026-01-02T00:00:00Z,zu spät\n")));
            return part;
        }

        var merged = new MetricsAccumulator(Plain with { Definitions = MetricDefinitions.FindAll(["refundkit.returnReasons"]) });
        merged.Merge(Part("a"));
        merged.Merge(Part("b"));
        var report = merged.ToReport();

        Assert.Equal((2, 2, 1), (report.Cases, report.Activities, report.Variants));
        Assert.Equal(2, Assert.Single(report.Metrics[0].Breakdown!.Value).Count);
    }

    [Fact]
    public void A_case_that_goes_on_after_a_merge_is_said_to_come_back()
    {
        var options = Plain with { Grouping = CaseGrouping.Contiguous };
        using var one = new MetricsAccumulator(options);
        using var other = new MetricsAccumulator(options);
        one.Add(new LogEvent("a", "x", Instant.FromUnixTimeSeconds(1)));
        one.Merge(other);
        one.Add(new LogEvent("a", "y", Instant.FromUnixTimeSeconds(2)));

        var report = one.ToReport();

        Assert.Equal(2, report.Cases);
        Assert.Equal([new CountedProblem("caseInSeveralParts", 1)], report.Problems);
    }

    [Fact]
    public void A_case_merged_before_and_after_spilling_is_known_to_be_of_several_parts()
    {
        // Of each case two events of one instant, in parts that were merged in memory, spilled, and merged again.
        string Merged(bool spilling, string first, string second)
        {
            MetricsAccumulator Part(string? activity, int room)
            {
                var part = new MetricsAccumulator(Plain with { MaxEventsInMemory = spilling ? room : int.MaxValue, SpillFile = s_memory });
                if (activity is not null) part.Add(new LogEvent("a", activity, Instant.FromUnixTimeSeconds(5)));
                return part;
            }

            var one = Part(first, 2);
            var other = Part(null, 2);
            other.Merge(Part(second, 2));
            other.Add(new LogEvent("b", "x", Instant.FromUnixTimeSeconds(5)));
            one.Merge(other);
            return Encoding.UTF8.GetString(one.ToReport().ToUtf8Json());
        }

        Assert.Equal(Merged(false, "p", "q"), Merged(true, "p", "q"));
        Assert.Equal(Merged(true, "p", "q"), Merged(true, "q", "p"));
    }

    private static readonly Func<Stream> s_memory = () => new MemoryStream();

    [Fact]
    public void A_spill_file_that_cannot_be_written_ends_the_count_instead_of_counting_twice()
    {
        using var accumulator = new MetricsAccumulator(Plain with { MaxEventsInMemory = 3, SpillFile = () => new FullStream() });
        void Add(int i) => accumulator.Add(new LogEvent($"{i}", "x", Instant.FromUnixTimeSeconds(i)));
        Add(1);
        Add(2);

        Assert.Throws<IOException>(() => Add(3));
        Assert.Contains("lost events", Assert.Throws<InvalidOperationException>(() => Add(4)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => accumulator.ToReport());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }

    [Fact]
    public void Equal_options_made_twice_can_be_merged()
    {
        MetricsOptions Made() => new() { Definitions = MetricDefinitions.FindAll(["refundkit.resolutionTime"]), Attributes = ["region"], Target = Duration.FromDays(1) };
        var one = new MetricsAccumulator(Made());
        one.Merge(new MetricsAccumulator(Made()));

        Assert.Equal(0, one.ToReport().Cases);
    }

    [Fact]
    public void Equal_events_are_dropped_where_that_is_asked_for()
    {
        var log = new LogBuilder().Seconds(0, "a", "refundSettled", ("amount", "5.00"), ("currency", "EUR")).Seconds(0, "a", "refundSettled", ("amount", "5.00"), ("currency", "EUR")).Seconds(0, "a", "refundSettled", ("amount", "6.00"), ("currency", "EUR"));
        var options = new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.refundedAmount"]) };

        Assert.Equal("16 EUR", FigureText.Of(log.Report(options).Metrics[0]));
        var dropped = log.Report(options with { DropEqualEvents = true });
        Assert.Equal("11 EUR", FigureText.Of(dropped.Metrics[0]));
        Assert.Equal([new CountedProblem("duplicateEvent", 1), new CountedProblem("possibleDuplicate", 1)], dropped.Problems);
    }

    [Fact]
    public void A_target_can_be_of_the_duration_of_a_definition()
    {
        var log = new LogBuilder();
        for (var i = 0; i < 40; i++)
        {
            var late = i % 2 == 0;
            log.Seconds(0, $"C{i}", "caseOpened", ("country", late ? "NO" : "DE")).Seconds(1_000, $"C{i}", "goodsReceived").Seconds(1_010, $"C{i}", "inspected").Seconds(late ? 1_500 : 1_060, $"C{i}", "refundSettled").Seconds(90_000, $"C{i}", "satisfactionRated", ("score", "5"));
        }

        log.Seconds(0, "never", "caseOpened");
        var gap = log.Report(new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.timeToRefund"]), Target = Duration.FromSeconds(100), TargetOf = "refundkit.timeToRefund" }).Target!;

        Assert.Equal((40, 20, 0.5), (gap.Cases, gap.Missed, gap.Kept));
        Assert.Equal(("inspected", 20, 400.0), (gap.Stages[0].Activity, gap.Stages[0].Cases, gap.Stages[0].MedianSaving));
        Assert.Equal("caseOpened with country NO", FigureText.Of(Assert.Single(gap.InCommon)));
        Assert.Throws<ArgumentException>(() => log.Report(new MetricsOptions { Target = Duration.FromSeconds(1), TargetOf = "refundkit.returnReasons" }));
    }

    [Fact]
    public void Amounts_and_products_of_which_only_it_matters_that_they_are_there_make_no_kinds()
    {
        var kinds = new EventKinds(new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.coverageAmount", "refundkit.refundedAmount"]) });
        foreach (var amount in (string[])["1.00", "2.00", "3.00"]) kinds.KindOf(RawWith(kinds, amount));

        Assert.Single(kinds.All);

        static RawEvent RawWith(EventKinds kinds, string amount)
        {
            var bytes = Encoding.UTF8.GetBytes(amount);
            return new RawEvent { Case = "a"u8, Activity = "refundSettled"u8, Ticks = 0, AttributeBytes = bytes, Attributes = kinds.AttributeNames.Select(name => name == "amount" ? new Slice(0, bytes.Length) : Slice.Missing).ToArray() };
        }
    }
}

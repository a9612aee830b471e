using System.Text;
using CsCheck;
using NodaTime;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class MetricsLawTests
{
    private static readonly string[] Activities =
    [
        "messageReceived", "caseOpened", "replySent", "caseResolved", "caseReopened", "goodsReceived", "refundSettled", "promiseKept",
        "promiseBroken", "satisfactionRated", "approvalGiven", "decisionMade", "orderPlaced", "Something else",
    ];

    private static readonly MetricsOptions Everything = new()
    {
        Definitions = MetricDefinitions.All, Target = Duration.FromSeconds(8), TargetOf = "refundkit.resolutionTime", Resource = "by", Corrects = "corrects", Attributes = ["rules"],
        Reconcile = [new DefinitionPair("zendesk.fullResolutionTime", "gorgias.resolutionTime"), new DefinitionPair("zendesk.oneTouch", "refundkit.firstContactResolution"), new DefinitionPair("refundkit.customerMessages", "refundkit.automaticReplies")],
    };

    private static readonly Gen<Dictionary<string, string>?> Attributes = Gen.OneOf(
        Gen.Bool.Select(_ => (Dictionary<string, string>?)null),
        Gen.Int[0, 6].Select(score => (Dictionary<string, string>?)new Dictionary<string, string> { ["score"] = $"{score}" }),
        Gen.Bool.Select(automatic => (Dictionary<string, string>?)new Dictionary<string, string> { ["automatic"] = automatic ? "true" : "false" }),
        Gen.Bool.Select(defective => defective ? "defective" : "wrong-item").Select(reason => (Dictionary<string, string>?)new Dictionary<string, string> { ["reason"] = reason }));

    private static readonly Gen<Dictionary<string, string>?> More = Gen.Select(Attributes, Gen.Int[0, 9], (attributes, more) => more switch
    {
        < 3 => new Dictionary<string, string>(attributes ?? []) { ["by"] = $"agent {more}" },
        3 or 7 or 8 => new Dictionary<string, string>(attributes ?? []) { ["corrects"] = $"{more % 3 + 1}" },
        < 6 => new Dictionary<string, string>(attributes ?? []) { ["amount"] = $"{more}.05", ["currency"] = more == 4 ? "EUR" : "JPY", ["rules"] = "late;damaged" },
        _ => attributes,
    });

    // Few instants, so that ties are common; some beyond whole seconds, so that bags widen.
    private static readonly Gen<LogEvent> Happened =
        from number in Gen.Int[0, 12]
        from activity in Gen.Int[0, Activities.Length - 1].Select(index => Activities[index])
        from tick in Gen.OneOf(Gen.Long[0, 20].Select(second => second * 10_000_000), Gen.Long[0, 200_000_000])
        from attributes in More
        from id in Gen.OneOf(Gen.Bool.Select(_ => (string?)null), Gen.Int[0, 3].Select(value => (string?)$"{value}"))
        select new LogEvent($"C{number}", activity, Instant.FromUnixTimeTicks(tick)) { Attributes = attributes, Id = id };

    private static readonly Gen<LogEvent[]> Log = Happened.Array[0, 80];

    private static MetricsAccumulator Accumulate(IEnumerable<LogEvent> events, MetricsOptions? options = null)
    {
        var accumulator = new MetricsAccumulator(options ?? Everything);
        foreach (var happened in events) accumulator.Add(happened);
        return accumulator;
    }

    private static string Json(MetricsAccumulator accumulator) => Encoding.UTF8.GetString(accumulator.ToReport().ToUtf8Json());

    private static MetricsAccumulator Merged(params MetricsAccumulator[] parts)
    {
        foreach (var part in parts.Skip(1)) parts[0].Merge(part);
        return parts[0];
    }

    // Every text a new object, as a reader of files makes them.
    private static LogEvent Copied(LogEvent happened) => happened with
    {
        CaseId = new string(happened.CaseId), Activity = new string(happened.Activity),
        Attributes = happened.Attributes?.ToDictionary(pair => new string(pair.Key), pair => new string(pair.Value)),
    };

    [Fact]
    public void It_does_not_matter_whether_equal_texts_are_one_object() =>
        Log.Sample(events => Assert.Equal(Json(Accumulate(events)), Json(Accumulate(events.Select(Copied)))), iter: 80);

    [Fact]
    public void A_definition_has_the_same_value_alone_and_among_others_that_share_its_durations()
    {
        var resolution = MetricDefinitions.Find("refundkit.resolutionTime")!;
        var definitions = Enum.GetValues<MetricAggregation>().Select(aggregation => resolution with
        {
            Id = $"{aggregation}", Measure = (DurationMeasure)resolution.Measure with { Aggregation = aggregation, Target = aggregation == MetricAggregation.ShareWithinTarget ? Duration.FromSeconds(5) : null },
        }).ToArray();
        Log.Sample(events =>
        {
            var together = Accumulate(events, new MetricsOptions { Definitions = [.. definitions] }).ToReport().Metrics;
            for (var i = 0; i < definitions.Length; i++)
            {
                var alone = Accumulate(events, new MetricsOptions { Definitions = [definitions[i]] }).ToReport().Metrics[0];
                Assert.Equal((alone.DefinitionId, alone.Value, alone.Population), (together[i].DefinitionId, together[i].Value, together[i].Population));
                Assert.Equal(alone.Excluded, together[i].Excluded);
            }
        }, iter: 80);
    }

    [Fact]
    public void Merging_is_commutative_and_associative_to_the_byte_even_within_cases() =>
        Gen.Select(Log, Log, Log).Sample((a, b, c) =>
        {
            var left = Json(Merged(Merged(Accumulate(a), Accumulate(b)), Accumulate(c)));
            var right = Json(Merged(Accumulate(a), Merged(Accumulate(b), Accumulate(c))));
            var turned = Json(Merged(Accumulate(c), Accumulate(b), Accumulate(a)));
            Assert.Equal(left, right);
            Assert.Equal(left, turned);
        }, iter: 80);

    [Theory]
    [InlineData(CaseGrouping.Scattered)]
    [InlineData(CaseGrouping.Contiguous)]
    public void Parts_of_whole_cases_equal_the_whole_in_any_order(CaseGrouping grouping) =>
        Gen.Select(Log, Gen.Int[1, 4]).Sample((log, parts) =>
        {
            var options = Everything with { Grouping = grouping };
            var ordered = log.OrderBy(happened => happened.CaseId, StringComparer.Ordinal).ToArray();
            var whole = Json(Accumulate(ordered, options));
            var pieces = ordered.GroupBy(happened => happened.CaseId[^1] % parts).Select(group => Accumulate(group, options)).ToArray();
            if (pieces.Length == 0) return;
            var turned = ordered.GroupBy(happened => happened.CaseId[^1] % parts).Reverse().Select(group => Accumulate(group, options)).ToArray();
            Assert.Equal(whole, Json(Merged(pieces)));
            Assert.Equal(whole, Json(Merged(turned)));
        }, iter: 80);

    [Fact]
    public void A_grouped_log_gives_the_same_report_as_a_scattered_one() =>
        Log.Sample(log =>
        {
            var grouped = log.OrderBy(happened => happened.CaseId, StringComparer.Ordinal).ToArray();
            Assert.Equal(Json(Accumulate(log)), Json(Accumulate(grouped, Everything with { Grouping = CaseGrouping.Contiguous })));
        }, iter: 100);

    [Fact]
    public void Every_share_lies_between_zero_and_one_and_an_empty_population_has_no_value() =>
        Log.Sample(log =>
        {
            foreach (var value in Accumulate(log).ToReport().Metrics)
            {
                if (value.Unit == MetricUnit.Share && value.Value is { } share) Assert.InRange(share, 0, 1);
                if (value.Unit == MetricUnit.Seconds && value.Value is { } seconds) Assert.InRange(seconds, 0, 20);
                if (value.Population == 0) Assert.True(value.Value is null || value.Unit == MetricUnit.Count);
            }
        }, iter: 80);

    [Fact]
    public void The_order_of_events_within_one_instant_changes_no_metric() =>
        Gen.Select(Log, Gen.Int).Sample((log, seed) =>
        {
            var plain = log.Select(happened => happened with { Id = null }).ToArray();
            var shuffled = plain.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(
                Accumulate(plain).ToReport().Metrics.Select(Described),
                Accumulate(shuffled).ToReport().Metrics.Select(Described));
        }, iter: 80);

    [Fact]
    public void An_event_that_no_definition_reads_changes_no_metric() =>
        Gen.Select(Log, Gen.Int[0, 12], Gen.Long[0, 200_000_000]).Sample((log, number, tick) =>
        {
            var known = log.Where(happened => happened.CaseId == $"C{number}").ToArray();
            if (known.Length == 0) return;
            var more = log.Append(new LogEvent($"C{number}", "a cup of coffee", Instant.FromUnixTimeTicks(tick)));
            Assert.Equal(Accumulate(log).ToReport().Metrics.Select(Described), Accumulate(more).ToReport().Metrics.Select(Described));
        }, iter: 80);

    [Fact]
    public void Every_case_of_a_case_share_is_either_in_its_population_or_excluded_with_a_reason() =>
        Log.Sample(log =>
        {
            var report = Accumulate(log).ToReport();
            foreach (var value in report.Metrics)
            {
                var definition = MetricDefinitions.Find(value.DefinitionId)!;
                if (definition.Measure is CaseShareMeasure or DurationMeasure { Pairing: DurationPairing.Once })
                    Assert.Equal(report.Cases, value.Population + value.Excluded.Sum(excluded => excluded.Count));
            }
        }, iter: 80);

    [Fact]
    public void A_log_that_spills_gives_the_report_of_one_that_stays_in_memory() =>
        Gen.Select(Log, Log, Gen.Int[1, 30]).Sample((log, more, room) =>
        {
            var spilling = Everything with { MaxEventsInMemory = room, SpillFile = () => new MemoryStream() };
            Assert.Equal(Json(Accumulate(log)), Json(Accumulate(log, spilling)));
            Assert.Equal(Json(Merged(Accumulate(log), Accumulate(more))), Json(Merged(Accumulate(log, spilling), Accumulate(more, spilling))));
            Assert.Equal(Json(Merged(Accumulate(log), Accumulate(more))), Json(Merged(Accumulate(more, spilling), Accumulate(log, spilling))));
        }, iter: 80);

    [Fact]
    public void A_sketch_of_parts_is_the_sketch_of_the_whole_and_within_its_bound() =>
        Gen.Select(Log, Log).Sample((log, more) =>
        {
            var sketch = Everything with { Quantiles = QuantileMethod.Sketch };
            var merged = Merged(Accumulate(log, sketch), Accumulate(more, sketch)).ToReport();
            Assert.Equal(Encoding.UTF8.GetString(merged.ToUtf8Json()), Json(Merged(Accumulate(more, sketch), Accumulate(log, sketch))));
            var exact = Merged(Accumulate(log, Everything with { Quantiles = QuantileMethod.NearestRank }), Accumulate(more, Everything with { Quantiles = QuantileMethod.NearestRank })).ToReport();
            Assert.Equal((exact.Throughput.Mean, exact.Throughput.Max), (merged.Throughput.Mean, merged.Throughput.Max));
            Within(exact.Throughput.P95, merged.Throughput.P95);
            for (var i = 0; i < exact.Metrics.Length; i++) Within(exact.Metrics[i].Value, merged.Metrics[i].Value);
        }, iter: 80);

    private static void Within(double? exact, double? sketched)
    {
        Assert.Equal(exact is null, sketched is null);
        if (exact is { } value) Assert.Equal(value, sketched!.Value, Math.Abs(value) / 128);
    }

    private static DurationBag Bag(QuantileMethod method, IEnumerable<long> ticks)
    {
        var bag = new DurationBag(method);
        foreach (var value in ticks) bag.Add(value);
        return bag;
    }

    [Fact]
    public void Quantiles_equal_those_of_a_full_sort_and_a_sketch_is_within_one_percent() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 5], Gen.Long[0, 1000], Gen.Long[0, long.MaxValue / 2]).Array[1, 200], Gen.Bool).Sample((values, wholeSeconds) =>
        {
            var ticks = values.Select(value => wholeSeconds ? value % 1_000_000 * 10_000_000 : value).ToArray();
            var interpolated = Bag(QuantileMethod.Interpolated, ticks);
            var nearest = Bag(QuantileMethod.NearestRank, ticks);
            var sketch = Bag(QuantileMethod.Sketch, ticks);
            Array.Sort(ticks);
            foreach (var permille in (int[])[0, 500, 900, 950, 1000])
            {
                var position = (ticks.Length - 1) * (decimal)permille / 1000;
                var low = ticks[(int)position];
                var high = ticks[Math.Min((int)position + 1, ticks.Length - 1)];
                var between = (double)((low + ((decimal)(high - low) * (position - (int)position))) / 10_000_000);
                var ranked = ticks[Math.Max(1, (int)Math.Ceiling(ticks.Length * (decimal)permille / 1000)) - 1] / 1e7;
                Assert.Equal(between, interpolated.QuantileSeconds(permille)[0]!.Value, Math.Abs(between) * 1e-15);
                Assert.Equal(ranked, nearest.QuantileSeconds(permille)[0]!.Value, ranked * 1e-15);
                Within(ranked, sketch.QuantileSeconds(permille)[0]);
            }

            Assert.Equal(interpolated.QuantileSeconds(950)[0], interpolated.QuantileSeconds(500, 900, 950)[2]);
            Assert.Equal((nearest.MeanSeconds, nearest.MaxSeconds, nearest.Count), (sketch.MeanSeconds, sketch.MaxSeconds, sketch.Count));
            Assert.Equal(nearest.MeanInterval(), sketch.MeanInterval());
        }, iter: 1000);

    [Fact]
    public void Many_values_in_hostile_orders_are_selected_right()
    {
        foreach (var order in (Func<int, long>[])[i => i, i => -i, i => i % 2, i => i < 50_000 ? i : 100_000 - i, _ => 7, i => i == 0 ? long.MaxValue : i, i => i == 0 ? long.MinValue : i, i => (long)i << (i % 40)])
        {
            var values = Enumerable.Range(0, 100_000).Select(order).ToArray();
            var found = new long[4];
            Quantiles.AtRanks<long>(values, [89_999, 49_999, 94_999, 49_999], found);
            Array.Sort(values);
            Assert.Equal([values[89_999], values[49_999], values[94_999], values[49_999]], found);
        }
    }

    [Fact]
    public void Any_fields_written_to_csv_are_read_back() =>
        Gen.Select(Gen.String[Gen.Char["ab,;\"\n\r äß\t"], 1, 8], Gen.String[Gen.Char["xy,\"\n "], 1, 8], Gen.Bool).Array[1, 20].Sample(rows =>
        {
            var text = new StringBuilder("case,activity,timestamp\n");
            foreach (var (caseId, activity, windows) in rows)
                text.Append(Quoted(caseId)).Append(',').Append(Quoted(activity)).Append(",\"2026-11-02T09:00:00Z\"").Append(windows ? "\r\n" : "\n");
            var events = new List<LogEvent>();
            EventLog.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), new EventLogOptions(), [], events.Add);
            Assert.Equal(rows.Select(row => (row.Item1, row.Item2)), events.Select(happened => (happened.CaseId, happened.Activity)));
        }, iter: 500);

    [Fact]
    public void No_bytes_make_a_reader_throw() =>
        Gen.Select(Gen.Enum<EventLogFormat>(), Gen.OneOf(
            Gen.Byte.Array[0, 200],
            Gen.String[Gen.Char["{}[]\":,<>/?!\ncase activity timestamp0123"], 0, 200].Select(Encoding.UTF8.GetBytes))).Sample((format, bytes) =>
        {
            foreach (var prefix in (string[])["", "case,activity,timestamp\n", "<log><trace>", "{\"case\":1,\"activity\":2,\"timestamp\":1793610000}\n"])
            {
                var reading = EventLog.Read(
                    new MemoryStream([.. Encoding.UTF8.GetBytes(prefix), .. bytes]), new EventLogOptions { Format = format }, ["a"], _ => { });
                Assert.True(reading.Events <= reading.Rows);
            }
        }, iter: 400);

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Described(MetricValue value) =>
        $"{value.DefinitionId} {value.Value} {value.Population} {string.Join(',', value.Excluded)} {string.Join(',', value.Breakdown ?? [])}";
}

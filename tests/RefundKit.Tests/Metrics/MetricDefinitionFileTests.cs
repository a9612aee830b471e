using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Metrics;
using RefundKit.Problems;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class MetricDefinitionFileTests
{
    private const string Share = "\"formula\":\"f\",\"measure\":\"caseShare\",\"hits\":\"a\"";

    [Fact]
    public void Writing_and_reading_definitions_gives_the_same_definitions() => MetricDefinitionGen.Definitions.Sample(
        definitions =>
        {
            var text = MetricDefinitionFile.Write(definitions);
            var read = MetricDefinitionFile.Parse(text);
            AssertSame(definitions, read);
            Assert.Equal(text, MetricDefinitionFile.Write(read));
        },
        iter: 2_000);

    [Fact]
    public void The_definitions_of_the_package_can_be_said_in_a_file()
    {
        var renamed = MetricDefinitions.All.Select(definition => definition with { Id = "acme." + definition.Id }).ToImmutableArray();

        AssertSame(renamed, MetricDefinitionFile.Parse(MetricDefinitionFile.Write(renamed)));
    }

    [Fact]
    public void The_sample_is_what_the_page_shows_and_has_no_problem()
    {
        var sample = File.ReadAllText(Repository.PathOf("samples", "events", "definitions.json"));

        Assert.Contains($"```jsonc metrics\n{sample}```\n", File.ReadAllText(Repository.PathOf("docs", "metric-files.md")), StringComparison.Ordinal);
        Assert.Equal((4, 0), (Read(sample, out var problems).Length, problems.Length));
    }

    [Fact]
    public void A_definition_made_from_another_says_what_was_changed()
    {
        var made = Assert.Single(Valid("""{"id":"acme.refundWithin3Days","from":"refundkit.refundWithin5Days","target":"3d"}"""));
        var from = MetricDefinitions.Find("refundkit.refundWithin5Days")!;

        AssertSame(((DurationMeasure)from.Measure) with { Target = Duration.FromDays(3) }, made.Measure);
        Assert.Equal("Refunded within 5 days of receipt (target 3d)", made.Name);
        Assert.Equal($"As refundkit.refundWithin5Days, but with target 3d. refundkit.refundWithin5Days: {from.Formula}", made.Formula);
    }

    [Fact]
    public void A_vendors_definition_that_was_changed_is_not_the_vendors()
    {
        var made = Valid("""{"id":"a.1","from":"zendesk.oneTouch","name":"One touch"},{"id":"a.2","from":"a.1","population":"caseResolved"}""");

        Assert.Equal((MetricDefinitions.Find("zendesk.oneTouch")!.Source, null), (made[0].Source, made[1].Source));
        Assert.Equal(MetricDefinitions.Find("zendesk.oneTouch")!.Formula, made[0].Formula);
        AssertSame(made[0].Measure, made[1].Measure);
        Assert.Equal("caseResolved", Assert.Single(Assert.Single(made[1].Population).Events).Activity);
    }

    [Fact]
    public void A_target_makes_a_share_of_any_duration_and_another_aggregation_drops_it()
    {
        var made = Valid("""{"id":"a.1","from":"refundkit.resolutionTime","target":"36h"},{"id":"a.2","from":"a.1","aggregation":"p90"}""").Select(definition => (DurationMeasure)definition.Measure).ToList();

        Assert.Equal((MetricAggregation.ShareWithinTarget, Duration.FromHours(36)), (made[0].Aggregation, made[0].Target));
        Assert.Equal((MetricAggregation.P90, null), (made[1].Aggregation, made[1].Target));
    }

    [Theory]
    [InlineData("5d", 432_000)]
    [InlineData("36h", 129_600)]
    [InlineData("2d12h", 216_000)]
    [InlineData("1d2h3m4s", 93_784)]
    [InlineData("0s", 0)]
    [InlineData("PT36H", 129_600)]
    [InlineData("P5D", 432_000)]
    [InlineData("P1W", 604_800)]
    [InlineData("P1DT0.5S", 86_400.5)]
    [InlineData("36500d", 3_153_600_000)]
    public void A_target_is_days_hours_minutes_and_seconds_or_iso(string text, double seconds)
    {
        var measure = (DurationMeasure)Assert.Single(Valid($$"""{"id":"a","from":"refundkit.resolutionTime","target":"{{text}}"}""")).Measure;

        Assert.Equal(seconds, measure.Target!.Value.TotalSeconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("d")]
    [InlineData("5 d")]
    [InlineData("-5d")]
    [InlineData("12h2d")]
    [InlineData("1d1d")]
    [InlineData("1.5d")]
    [InlineData("36501d")]
    [InlineData("36500d1s")]
    [InlineData("99999999999999999999d")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("PT1D")]
    [InlineData("PT0.5H")]
    [InlineData("PT0.00000001S")]
    [InlineData("PT9223372036854775807S")]
    public void What_is_no_span_is_a_problem(string text) =>
        Assert.Equal("RK8024", Assert.Single(Invalid($$"""{"id":"a","from":"refundkit.resolutionTime","target":"{{text}}"}""")).Id);

    [Fact]
    public void At_most_some_includes_none()
    {
        var hits = ((CaseShareMeasure)Assert.Single(Valid("""{"id":"a","formula":"f","measure":"caseShare","hits":["x",{"events":"y","atMost":1},{"events":"z","atLeast":1,"atMost":2},{"activity":"w"}]}""")).Measure).Hits;

        Assert.Equal([(1, int.MaxValue), (0, 1), (1, 2), (1, int.MaxValue)], hits.Select(hit => (hit.AtLeast, hit.AtMost)));
    }

    [Fact]
    public void Numbers_and_truth_values_are_compared_as_logs_have_them()
    {
        var events = ((CountMeasure)Assert.Single(Valid("""{"id":"a","formula":"f","measure":"count","events":{"activity":"x","where":{"score":[4,5],"automatic":true,"note":{"known":true}}}}""")).Measure).Events;

        AssertSame(new EventSelector { Activity = "x" }.WhereIs("score", "4", "5").WhereIs("automatic", "true").WhereIsKnown("note"), Assert.Single(events));
    }

    [Theory]
    [InlineData("\"where\":{\"a\":\"TRUE\"}", "Did you mean \"true\"?")]
    [InlineData("\"where\":{\"a\":{\"not\":[\"False\"]}}", "Did you mean \"false\"?")]
    public void A_value_that_no_log_has_is_warned_about(string where, string suggestion)
    {
        Assert.NotEmpty(Read(Document($$"""{"id":"a","formula":"f","measure":"count","events":{"activity":"x",{{where}} } }"""), out var problems));
        Assert.Equal(("RK8029", ProblemSeverity.Warning, suggestion), Assert.Single(problems) is var warned ? (warned.Id, warned.Severity, warned.Suggestion) : default);
    }

    [Theory]
    [InlineData("""{"id":"a","formula":"f","measure":"duration","start":"x","end":"y","reopen":"z"}""", "\"reopen\" says nothing where the first end counts")]
    [InlineData("""{"id":"a","formula":"f","measure":"duration","start":"x","end":"y","pauseEnd":"z"}""", "\"pauseEnd\" says nothing without \"pauseStart\"")]
    [InlineData("""{"id":"a","formula":"f","measure":"duration","start":"x","end":"y","pairing":"everyTurn","endChoice":"last"}""", "\"endChoice\" says nothing where durations are taken by turns")]
    public void What_says_nothing_is_warned_about(string definition, string message)
    {
        Assert.NotEmpty(Read(Document(definition), out var problems));
        Assert.Equal(("RK8028", message), Assert.Single(problems) is var warned ? (warned.Id, warned.Message) : default);
    }

    [Theory]
    [InlineData("""{"id":"refundkit.resolutionTime",SHARE}""", "RK8021", "Choose an id of your own, such as \"acme.resolutionTime\", and \"from\": \"refundkit.resolutionTime\".")]
    [InlineData("""{"id":"stages",SHARE}""", "RK8021", "Choose an id such as \"acme.stages\".")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTme"}""", "RK8022", "Did you mean \"refundkit.resolutionTime\"?")]
    [InlineData("""{"id":"a","from":"a"}""", "RK8022", null)]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","measure":"count"}""", "RK8023", "Leave \"measure\" out.")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","target":"3d","aggregation":"mean"}""", "RK8025", "Leave \"aggregation\" out, or the target.")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","aggregation":"shareWithinTarget"}""", "RK8025", "Write one such as \"target\": \"5d\".")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","clock":"DE-BI"}""", "RK4001", "Did you mean \"DE-BY\"?")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","clock":"calender"}""", "RK4001", "Did you mean \"calendar\"?")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","tarket":"3d"}""", "RK1006", "Did you mean \"target\"?")]
    [InlineData("""{"id":"a","from":"refundkit.resolutionTime","aggregation":"medium"}""", "RK1009", "Did you mean \"median\"?")]
    [InlineData("""{"id":"a","formula":"f","measure":"durations"}""", "RK1009", "Did you mean \"duration\"?")]
    [InlineData("""{"id":"a",SHARE,"population":{"events":"x","atLeast":3,"atMost":2}}""", "RK8026", null)]
    [InlineData("""{"id":"a",SHARE,"population":{"events":"x","atLeast":0}}""", "RK8026", "Say \"atMost\": 0 for cases without them.")]
    [InlineData("""{"id":"a",SHARE,"population":{"events":{"activity":"x","where":{"y":{"is":"1","not":"2"}}}}}""", "RK8026", "Keep \"is\": what is one of some values is none of the others.")]
    [InlineData("""{"id":"a",SHARE,"population":{"events":{"activity":"x","where":{"y":{"known":false}}}}}""", "RK8026", null)]
    [InlineData("""{"id":"a",SHARE,"population":{"events":{"activity":"x","where":{"y":[]}}}}""", "RK1010", null)]
    [InlineData("""{"id":"a",SHARE,"population":{"events":[]}}""", "RK1010", null)]
    [InlineData("""{"id":"a",SHARE,"population":{"events":"x","atLeast":99999999999}}""", "RK1011", null)]
    [InlineData("""{"id":"a",SHARE,"population":{"events":"x","atLeast":1e999999999}}""", "RK1011", null)]
    [InlineData("""{"id":"a",SHARE,"population":7}""", "RK1005", null)]
    [InlineData("""{"id":"a","formula":"f","measure":"score","attribute":"s","tables":{"events":"x","points":{"5":2}},"share":true}""", "RK8027", "Choose \"divisor\" so that the best answer is worth 1, or leave \"share\" out for a score.")]
    [InlineData("""{"id":"a","formula":"f","measure":"score","attribute":"s","tables":{"events":"x","points":{}}}""", "RK1010", null)]
    [InlineData("""{"id":"a","formula":"f","measure":"score","attribute":"s","tables":{"events":"x","points":{"5":1}},"divisor":0}""", "RK1011", null)]
    [InlineData("""{"id":"a","formula":"f","measure":"breakdown","events":"x","attribute":"r","groups":{"g":["v"],"h":"v"}}""", "RK8031", null)]
    [InlineData("""{"id":"a","measure":"count","events":"x"}""", "RK1008", null)]
    [InlineData("""{"id":"a","formula":"f"}""", "RK1008", null)]
    [InlineData("""{"id":"","formula":"f","measure":"count","events":"x"}""", "RK1010", null)]
    [InlineData("""{"id":"a","formula":"f","measure":"count","events":"\u0007"}""", "RK1010", null)]
    [InlineData("7", "RK1005", null)]
    public void A_problem_has_its_place_and_what_to_try(string definition, string id, string? suggestion)
    {
        var problem = Assert.Single(Invalid(definition.Replace("SHARE", Share, StringComparison.Ordinal)));

        Assert.Equal((id, suggestion, "own.json", 2), (problem.Id, problem.Suggestion, problem.Source, problem.Position?.Line));
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = Invalid($$"""
            {"id":"a","formula":"f","measure":"duration","start":[],"end":5,"clock":"XX","target":"soon"},
            {"id":"b",{{Share}}},
            {"id":"b",{{Share}}}
            """);

        Assert.Equal(["RK1010", "RK1005", "RK4001", "RK8024", "RK8020"], problems.Select(problem => problem.Id));
        Assert.Equal([2, 2, 2, 2, 4], problems.Select(problem => problem.Position!.Value.Line));
    }

    [Fact]
    public void The_ids_of_a_file_read_before_are_taken_and_can_be_made_from()
    {
        var options = new MetricFileOptions { Known = Valid($$"""{"id":"a",{{Share}}}""") };

        Assert.True(MetricDefinitionFile.TryParse(Encoding.UTF8.GetBytes(Document("""{"id":"b","from":"a"}""")), options, out _, out _));
        Assert.False(MetricDefinitionFile.TryParse(Encoding.UTF8.GetBytes(Document("""{"id":"a","from":"a"}""")), options, out _, out var problems));
        Assert.Equal("RK8020", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_hostile_file_is_a_problem_and_never_an_exception()
    {
        string[] hostile =
        [
            "", "null", "[]", "{}", "{\"definitions\":null}", "{\"definitions\":{}}", "{\"format\":2,\"definitions\":[]}",
            new string('[', 200_000), "{\"definitions\":[" + new string('[', 60) + new string(']', 60) + "]}",
            Document(string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"from\":", 40)) + "1" + new string('}', 40)),
            Document(string.Join(',', Enumerable.Repeat("0", 400_000))), Document(string.Join(',', Enumerable.Repeat($"{{\"id\":\"a\",{Share}}}", 500))),
            Document($"{{\"id\":\"a\",\"formula\":\"f\",\"measure\":\"count\",\"events\":[{string.Join(',', Enumerable.Repeat("\"x\"", 200_000))}]}}"),
            Document($"{{\"id\":\"a\",\"formula\":\"f\",\"measure\":\"count\",\"events\":{{\"activity\":\"x\",\"where\":{{\"a\":[{string.Join(',', Enumerable.Repeat("1", 400_000))}]}}}}}}"),
            Document($"{{\"id\":\"a\",\"formula\":\"f\",\"measure\":\"score\",\"attribute\":\"s\",\"tables\":{{\"events\":\"x\",\"points\":{{{string.Join(',', Enumerable.Range(0, 50_000).Select(answer => $"\"{answer}\":1"))}}}}}}}"),
            Document($"{{\"id\":\"{new string('x', 900_000)}\",{Share}}}"), new string(' ', 1_000_001),
            Document("{\"id\":\"\\ud800\",\"from\":\"refundkit.resolutionTime\"}"),
        ];
        foreach (var text in hostile)
        {
            Assert.Empty(Read(text, out var problems));
            Assert.InRange(problems.Count(problem => problem.Severity == ProblemSeverity.Error), 1, 1_001);
        }
    }

    [Fact]
    public void Whatever_is_changed_in_a_file_reading_it_and_counting_with_it_throws_nothing()
    {
        var log = new LogBuilder().At("08:00", "a", "caseOpened", ("amount", "1.00"), ("reason", "defective")).At("09:00", "a", "caseResolved", ("score", "5"));
        JsonNode?[] values = [null, true, "", "x", "caseOpened", "5d", -1, 0, 2_147_483_648, 1e300, new JsonArray(), new JsonObject(), new JsonArray("caseOpened", "caseResolved"), new JsonObject { ["activity"] = "caseOpened", ["where"] = new JsonObject { ["reason"] = "defective" } }];
        Gen.Select(MetricDefinitionGen.Definitions.Where(definitions => !definitions.IsEmpty), Gen.Int[0, 10_000], Gen.Int[0, values.Length - 1]).Sample(
            (definitions, at, value) =>
            {
                var root = JsonNode.Parse(MetricDefinitionFile.Write(definitions))!;
                var places = Places(root).ToList();
                places[at % places.Count](values[value]?.DeepClone());
                if (!MetricDefinitionFile.TryParse(Encoding.UTF8.GetBytes(root.ToJsonString()), null, out var read, out var problems)) return problems.Any(problem => problem.Severity == ProblemSeverity.Error);
                foreach (var definition in read) log.Report(new MetricsOptions { Definitions = MetricDefinitions.FindAll([definition.Id], read), AsOf = Instant.FromUtc(2027, 1, 1, 0, 0), WithIntervals = true });
                return true;
            },
            iter: 1_000);
    }

    [Fact]
    public void Two_amounts_of_one_activity_are_a_problem_and_no_exception_of_the_counting()
    {
        var own = Valid("""{"id":"acme.fees","formula":"f","measure":"amount","events":"refundSettled","attribute":"fee"}""");

        var refused = Assert.Throws<ProblemException>(() => MetricDefinitions.FindAll(["refundkit.refundedAmount", "acme.fees"], own));

        Assert.Equal("RK8030", Assert.Single(refused.Problems).Id);
        Assert.Single(MetricDefinitions.FindAll(["acme.fees"], own));
    }

    [Fact]
    public void A_business_clock_counts_open_hours_and_leaves_out_what_its_calendar_does_not_cover()
    {
        var desk = BusinessCalendar.Parse(Encoding.UTF8.GetBytes("""{"id":"desk","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]},"coverage":{"from":"2026-11-01","to":"2026-11-30"}}"""), null);
        var options = new MetricFileOptions { Calendars = CalendarSet.Shipped.With("test", desk) };
        MetricDefinitionFile.TryParse(Encoding.UTF8.GetBytes(Document("""{"id":"a","formula":"f","measure":"duration","start":"x","end":"y","clock":"desk","pauseStart":"p","pauseEnd":"q"},{"id":"b","from":"a","pairing":"longestTurn","pauseStart":null},{"id":"c","from":"b","pairing":"everyTurn"}""")), options, out var definitions, out _);
        var report = new LogBuilder()
            .At("2026-11-02T16:00:00Z", "in", "x").At("2026-11-02T16:30:00Z", "in", "p").At("2026-11-03T09:30:00Z", "in", "q").At("2026-11-03T10:00:00Z", "in", "y")
            .At("2026-12-01T16:00:00Z", "out", "x").At("2026-12-01T16:15:00Z", "out", "p").At("2026-12-01T17:00:00Z", "out", "y")
            .Report(new MetricsOptions { Definitions = definitions });

        Assert.Equal([3_600, 7_200, 7_200], report.Metrics.Select(metric => metric.Value!.Value));
        Assert.All(report.Metrics, metric => Assert.Equal([new MetricExclusion("outsideCalendar", 1)], metric.Excluded));
        Assert.Equal("desk", ((DurationMeasure)definitions[0].Measure).Clock.Id);
    }

    [Fact]
    public void The_word_for_the_time_around_the_clock_is_no_calendar() =>
        Assert.Throws<ArgumentException>(() => MetricClock.Business("calendar", (_, _) => Duration.Zero));

    [Fact]
    public void Options_that_are_not_set_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentException>(() => MetricDefinitionFile.Parse(default, new MetricFileOptions { Known = default }));
        Assert.Throws<ArgumentException>(() => MetricDefinitionFile.Parse(default, new MetricFileOptions { Calendars = null! }));
        Assert.Equal("RK1002", Assert.Single(Assert.Throws<ProblemException>(() => MetricDefinitionFile.Parse(default)).Problems).Id);
    }

    private static string Document(string definitions) => "{\"definitions\":[\n" + definitions + "]}";

    private static ImmutableArray<MetricDefinition> Read(string text, out ImmutableArray<Problem> problems)
    {
        MetricDefinitionFile.TryParse(Encoding.UTF8.GetBytes(text), new MetricFileOptions { Name = "own.json" }, out var definitions, out problems);
        return definitions;
    }

    private static ImmutableArray<MetricDefinition> Valid(string definitions)
    {
        var read = Read(Document(definitions), out var problems);
        Assert.Empty(problems);
        return read;
    }

    private static ImmutableArray<Problem> Invalid(string definitions)
    {
        Assert.Empty(Read(Document(definitions), out var problems));
        return problems;
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                yield return other => members[name] = other;
                foreach (var inner in value is null ? [] : Places(value)) yield return inner;
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var index = i;
                yield return other => items[index] = other;
                foreach (var inner in items[i] is { } item ? Places(item) : []) yield return inner;
            }
        }
    }

    // Records compare lists and dictionaries by identity.
    private static void AssertSame(object? expected, object? actual)
    {
        switch (expected)
        {
            case null or string or ValueType and not IEnumerable:
                Assert.Equal(expected, actual);
                break;
            case MetricClock clock:
                Assert.Equal(clock.Id, ((MetricClock)actual!).Id);
                break;
            case ImmutableDictionary<string, string> texts:
                Assert.Equal(texts.OrderBy(entry => entry.Key, StringComparer.Ordinal), ((ImmutableDictionary<string, string>)actual!).OrderBy(entry => entry.Key, StringComparer.Ordinal));
                break;
            case ImmutableDictionary<string, int> numbers:
                Assert.Equal(numbers.OrderBy(entry => entry.Key, StringComparer.Ordinal), ((ImmutableDictionary<string, int>)actual!).OrderBy(entry => entry.Key, StringComparer.Ordinal));
                break;
            case IEnumerable items:
                var (left, right) = (items.Cast<object>().ToList(), ((IEnumerable)actual!).Cast<object>().ToList());
                Assert.Equal(left.Count, right.Count);
                for (var i = 0; i < left.Count; i++) AssertSame(left[i], right[i]);
                break;
            default:
                Assert.Equal(expected.GetType(), actual?.GetType());
                foreach (var property in expected.GetType().GetProperties()) AssertSame(property.GetValue(expected), property.GetValue(actual));
                break;
        }
    }
}

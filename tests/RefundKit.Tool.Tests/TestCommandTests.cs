using System.Text.Json;
using RefundKit.Checks;
using RefundKit.Policies;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class TestCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void WriteFailing() =>
        _folder.Write("p.json", File.ReadAllText(WorkFolder.Policy).Replace("\"expect\": { \"outcome\": \"deny\" }", "\"expect\": { \"outcome\": \"approve\" }", StringComparison.Ordinal));

    [Fact]
    public void A_failing_test_names_its_place_what_decided_and_the_rules_that_match()
    {
        WriteFailing();
        var run = _folder.Run("test", "p.json", "--filter", "final SALE");
        Assert.Equal(1, run.Code);
        Assert.Matches("""^FAIL  A final sale item is refused even inside the window\n      outcome: expected "approve", got "deny"  p\.json\(\d+,\d+\)\n      decided by exclusion:final-sale\n      rules that match: refund-inside-window\n""", run.Output);
        Assert.EndsWith("\n0 passed, 1 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_and_replays_count_by_the_calendar_of_the_house()
    {
        _folder.Write("house.json", """{"id":"house","timeZone":"Europe/Berlin","hours":{"wed":[["09:00","17:00"]]}}""");
        _folder.Write("p.json", """
            {"format":1,"id":"p","version":"1","currency":"EUR","timeZone":"Europe/Berlin","calendar":"house",
             "terms":{"windows":[{"id":"w","days":30}],"promises":[{"id":"answered","after":"requestReceived","within":{"businessDays":1}}]},
             "tests":[{"name":"answered on a Wednesday","request":REQUEST,"expect":{"deadlines":[{"promise":"answered","latest":"2026-11-25"}]}}]}
            """.Replace("REQUEST", WorkFolder.Request, StringComparison.Ordinal));
        _folder.Write("r.jsonl", WorkFolder.Request);

        var test = _folder.Run("test", "p.json", "--calendar", "house.json");
        Assert.True(test.Code == 0, test.Output + test.Error);
        Assert.Equal(1, _folder.Run("test", "p.json").Code);
        var replay = _folder.Run("replay", "--baseline", "p.json", "--candidate", "p.json", "--calendar", "house.json", "--json", "r.jsonl");
        Assert.Equal((0, ""), (replay.Code, replay.Error));
        Assert.Equal(1, _folder.Run("replay", "--baseline", "p.json", "--candidate", "p.json", "--calendar", "gone.json", "r.jsonl").Code);
    }

    [Fact]
    public void Coverage_is_summed_up_and_named_part_by_part_when_asked_for()
    {
        var brief = _folder.Run("test", WorkFolder.Policy);
        Assert.Contains("\ncovered: rules 2 of 5, windows 1 of 2, exclusions 1 of 2, fees 1 of 1, resolutions 1 of 4, roles 2 of 3\n4 passed, 0 failed\n", brief.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no test:", brief.Output, StringComparison.Ordinal);
        var whole = _folder.Run("test", WorkFolder.Policy, "--coverage");
        Assert.Contains("\n      no test: rule legal-threat (operations.rules[2])\n", whole.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 passed, 0 failed\n", whole.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (brief.Code, whole.Code));
    }

    [Fact]
    public void Json_holds_the_tests_and_the_coverage()
    {
        WriteFailing();
        var run = _folder.Run("test", "p.json", "--json");
        Assert.Equal(1, run.Code);
        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal((3, 1), (report.GetProperty("passed").GetInt32(), report.GetProperty("failed").GetInt32()));
        var policy = Assert.Single(report.GetProperty("policies").EnumerateArray());
        var failed = policy.GetProperty("tests")[3];
        Assert.False(failed.GetProperty("passed").GetBoolean());
        Assert.Equal("tests[3]", failed.GetProperty("path").GetString());
        Assert.Equal(("\"approve\"", "\"deny\""), (failed.GetProperty("differences")[0].GetProperty("expected").GetString(), failed.GetProperty("differences")[0].GetProperty("actual").GetString()));
        Assert.Equal("exclusion:final-sale", failed.GetProperty("decidedBy")[0].GetString());
        Assert.True(failed.GetProperty("line").GetInt32() > 200);
        var rules = policy.GetProperty("coverage").GetProperty("rules");
        Assert.Equal((2, 5, "legal-threat"), (rules.GetProperty("covered").GetInt32(), rules.GetProperty("all").GetInt32(), rules.GetProperty("untested")[0].GetString()));
    }

    [Fact]
    public void A_filter_that_no_test_meets_is_warned_about_and_fails_only_strictly()
    {
        var run = _folder.Run("test", WorkFolder.Policy, "--filter", "no such test");
        Assert.Equal((0, "0 passed, 0 failed\n"), (run.Code, run.Output));
        Assert.StartsWith("warning RK1361: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("test", WorkFolder.Policy, "--filter", "no such test", "--strict").Code);
    }

    [Fact]
    public void A_policy_that_cannot_be_read_is_a_problem_and_the_others_are_tested()
    {
        _folder.Write("bad.json", "{\"format\":1}");
        var run = _folder.Run("test", "bad.json", WorkFolder.Policy);
        Assert.Equal(1, run.Code);
        Assert.EndsWith("4 passed, 0 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_without_a_path_stands_alone()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var result = new PolicyTestResult
        {
            Name = "one", Path = "tests[0]",
            Problems = [new Problem { Id = "RK1006", Message = "a word is unknown" }, new Problem { Id = "RK1006", Message = "a word is unknown", Path = "request.order" }],
        };
        Assert.True(RefundPolicy.TryParse(File.ReadAllText(WorkFolder.Policy), out var policy, out _));
        TestReport.WriteText(new Shell(Stream.Null, output, error, _folder.Root), [new TestedPolicy("p.json", [result], PolicyTestCoverage.Of(policy, []))], withUntested: false);

        Assert.StartsWith(
            "FAIL  one\n      error RK1006: a word is unknown.\n      request.order: error RK1006: a word is unknown.\n",
            System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}

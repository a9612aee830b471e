using System.Text;
using System.Text.Json;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class ReplayTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public ReplayTests() => _folder.Write("new.json", File.ReadAllText(WorkFolder.Policy)
        .Replace("\"version\": \"2026.1\"", "\"version\": \"2027.1\"", StringComparison.Ordinal)
        .Replace("\"from\": \"2026-01-01\"", "\"from\": \"2027-01-01\"", StringComparison.Ordinal)
        .Replace("\"id\": \"standard\", \"days\": 30", "\"id\": \"standard\", \"days\": 5", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    /// <summary>Thirteen days after delivery, in Texas: thirty days allow it and five do not.</summary>
    private static string Request(string id, string price = "29.90") => WorkFolder.Request.Replace("R-1", id, StringComparison.Ordinal).Replace("29.90", price, StringComparison.Ordinal)
        .Replace("\"order\":", "\"shipTo\":{\"country\":\"US\",\"region\":\"TX\"},\"return\":{\"lines\":[{\"line\":\"L1\",\"quantity\":1,\"reason\":\"changed-mind\"}]},\"order\":", StringComparison.Ordinal);

    private ToolRun Replay(string lines, params string[] more)
    {
        _folder.Write("requests.jsonl", lines);
        return _folder.Run(["replay", "--baseline", WorkFolder.Policy, "--candidate", "new.json", "requests.jsonl", .. more]);
    }

    [Fact]
    public void Who_is_treated_differently_is_said_first_and_differences_are_no_problem()
    {
        var run = Replay(Request("R-1") + "\n" + Request("R-2", "100.00") + "\n");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("2 of 2 requests would be treated differently, 2 of them with another outcome or amount.\n  2 denied instead of waiting for information: waiting -116.90 EUR\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Approved is paid once", run.Output, StringComparison.Ordinal);
        Assert.Contains("window:standard", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_against_itself_says_that_nothing_changes()
    {
        _folder.Write("requests.jsonl", Request("R-1"));
        var run = _folder.Run("replay", "--baseline", WorkFolder.Policy, "--candidate", WorkFolder.Policy, "requests.jsonl");
        Assert.Equal(0, run.Code);
        Assert.Contains("None of 1 request would be treated differently.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("what changes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_one_line_each_with_bad_lines_in_their_place()
    {
        var run = Replay($"{Request("R-1")}\n{{\"id\":\"R-2\",\"receivedAt\":\"yesterday\",\"message\":{{\"text\":\"refund\"}}}}\n{{\"id\":\"R-3\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"message\":{{\"text\":\"Where is my parcel?\"}}}}\nnot json\n{Request("R-5")}", "--changes");
        Assert.Equal(1, run.Code);
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(4, lines.Count);
        Assert.Equal("R-1", lines[0].GetProperty("id").GetString());
        Assert.Equal("deny", lines[0].GetProperty("outcome").GetProperty("candidate").GetString());
        Assert.Equal((2, "R-2", "RK1012"), (lines[1].GetProperty("line").GetInt32(), lines[1].GetProperty("id").GetString(), lines[1].GetProperty("problems")[0].GetProperty("id").GetString()));
        Assert.Equal(4, lines[2].GetProperty("line").GetInt32());
        Assert.Equal("R-5", lines[3].GetProperty("id").GetString());
        Assert.StartsWith("requests.jsonl(2,26): error RK1012: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_lines_are_counted_beside_the_others_and_end_with_1()
    {
        var run = Replay($"{Request("R-1")}\nnot json\n{new string('x', 5 << 20)}\n{Request("R-2")}\n");
        Assert.Equal(1, run.Code);
        Assert.Contains("2 of 2 requests would be treated differently, 2 of them with another outcome or amount. 2 lines could not be read.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("requests.jsonl(3,1): error RK9004: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_whole_report()
    {
        var run = Replay(Request("R-1") + "\n" + Request("R-2", "100.00"), "--json", "--top", "1");
        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(2, report.GetProperty("changed").GetInt32());
        Assert.Equal("2027.1", report.GetProperty("candidate")[0].GetProperty("version").GetString());
        Assert.Equal("R-2", Assert.Single(report.GetProperty("largest").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void The_order_of_the_requests_changes_no_byte()
    {
        var one = Replay(Request("R-1") + "\n" + Request("R-2", "100.00") + "\n" + Request("R-3", "7.00"), "--json").Output;
        Assert.Equal(one, Replay(Request("R-3", "7.00") + "\n" + Request("R-1") + "\n" + Request("R-2", "100.00"), "--json").Output);
    }

    [Fact]
    public void An_empty_file_is_nothing_to_tell()
    {
        var run = Replay("");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("None of 0 requests would be treated differently.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_candidate_alone_counts_whatever_its_dates_and_by_date_it_is_said_that_none_was_in_force()
    {
        Assert.DoesNotContain("RK1362", Replay(Request("R-1")).Error, StringComparison.Ordinal);
        var run = Replay(Request("R-1"), "--by-date");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("warning RK1362: 1 of the orders were placed when no version of the candidate was in force", run.Error, StringComparison.Ordinal);
        Assert.Contains("  1 denied instead of waiting for information", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Replay(Request("R-1"), "--by-date", "--strict").Code);
    }

    [Fact]
    public void Several_versions_are_told_apart_by_the_orders_date()
    {
        var lines = Request("R-1") + "\n" + Request("R-2").Replace("2026-11", "2027-03", StringComparison.Ordinal);
        var run = Replay(lines, "--candidate", WorkFolder.Policy);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("1 of 2 requests would be treated differently, 1 of them", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_can_stand_in_the_place_of_each_requests_own()
    {
        var run = Replay(Request("R-1"), "--message", "I will call my lawyer", "--changes");
        Assert.Equal(0, run.Code);
        Assert.Equal(("needsReview", "deny"), (Outcome(run, "baseline"), Outcome(run, "candidate")));
    }

    private static string? Outcome(ToolRun run, string side) => JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("outcome").GetProperty(side).GetString();

    [Fact]
    public void Progress_says_how_fast_it_goes() =>
        Assert.Matches(@"^1 lines in \d+\.\d\d s, [\d,]+ lines/s\n$", Replay(Request("R-1"), "--progress").Error);

    [Theory]
    [InlineData("RK9001", "missing.jsonl")]
    [InlineData("RK9002", ".")]
    public void A_file_that_cannot_be_read_is_a_problem(string id, string name)
    {
        var run = _folder.Run("replay", "--baseline", WorkFolder.Policy, "--candidate", "new.json", name);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(id, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_cannot_be_read_ends_before_the_requests_are()
    {
        _folder.Write("bad.json", "{\"format\":1}");
        _folder.Write("requests.jsonl", Request("R-1"));
        var run = _folder.Run("replay", "--baseline", "bad.json", "--candidate", "new.json", "requests.jsonl");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("bad.json(1,1): error RK1008: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--top", "-1")]
    [InlineData("--top", "many")]
    [InlineData("--json", "--changes")]
    [InlineData("--as-of", "yesterday")]
    public void Wrong_usage_ends_with_2(params string[] more) => Assert.Equal(2, Replay(Request("R-1"), more).Code);

    [Fact]
    public void Standard_input_is_read_once()
    {
        var bytes = Encoding.UTF8.GetBytes(Request("R-1"));
        Assert.Contains("1 of 1 request would", ToolRun.Of(_folder.Root, bytes, "replay", "--baseline", WorkFolder.Policy, "--candidate", "new.json", "-").Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of(_folder.Root, bytes, "replay", "--baseline", "-", "--candidate", "new.json", "-").Code);
    }
}

using System.Text;
using System.Text.Json;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class DecideTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ToolRun Decide(string lines, params string[] more)
    {
        _folder.Write("requests.jsonl", lines);
        return _folder.Run(["decide", "--policy", WorkFolder.Policy, "requests.jsonl", .. more]);
    }

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    [Fact]
    public void A_request_gives_one_line_and_nothing_on_standard_error()
    {
        var run = Decide(WorkFolder.Request + "\n");
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Error);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        var decision = Json(Assert.Single(run.Lines));
        Assert.Equal("R-1", decision.GetProperty("id").GetString());
        Assert.Equal("needsInformation", decision.GetProperty("outcome").GetString());
        Assert.Equal("2026-11-20T10:00:00Z", decision.GetProperty("asOf").GetString());
        Assert.False(decision.TryGetProperty("trace", out _));
    }

    [Fact]
    public void Explain_adds_the_trace_and_as_of_moves_the_instant()
    {
        var run = Decide(WorkFolder.Request, "--explain", "--as-of", "2026-12-01T00:00:00+01:00");
        var decision = Json(Assert.Single(run.Lines));
        Assert.Equal("2026-11-30T23:00:00Z", decision.GetProperty("asOf").GetString());
        Assert.NotEqual(0, decision.GetProperty("trace").GetArrayLength());
        Assert.True(decision.TryGetProperty("flip", out _));
    }

    [Fact]
    public void Explain_on_a_terminal_tells_staff_in_words_below_the_table()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var shell = new Shell(new MemoryStream(), output, error, Repository.Root) { OutputIsTerminal = true };
        var code = Cli.Run(["decide", "--policy", WorkFolder.Policy, "--explain", "--message", "The headphones arrived broken, I want my money back", "--order", "samples/requests/order.json"], shell);

        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(0, code);
        Assert.Contains("\nWhy\n", text, StringComparison.Ordinal);
        Assert.Contains("\nWhat was proposed\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_to_deny_is_no_problem()
    {
        var late = WorkFolder.Request.Replace("2026-11-20T10:00:00Z", "2027-06-20T10:00:00Z", StringComparison.Ordinal)
            .Replace("\"order\":", "\"shipTo\":{\"country\":\"US\"},\"return\":{\"lines\":[{\"line\":\"L1\",\"quantity\":1,\"reason\":\"changed-mind\"}]},\"order\":", StringComparison.Ordinal);
        var run = Decide(late);
        Assert.Equal("deny", Json(Assert.Single(run.Lines)).GetProperty("outcome").GetString());
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void A_bad_line_is_answered_in_its_place_and_the_others_are_decided()
    {
        var run = Decide($"\n{WorkFolder.Request}\r\n  \r\n{{\"id\":\"R-2\",\"receivedAt\":\"yesterday\",\"message\":{{\"text\":\"refund\"}}}}\n{WorkFolder.Request}");
        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal("R-1", Json(run.Lines[0]).GetProperty("id").GetString());
        var refused = Json(run.Lines[1]);
        Assert.Equal(4, refused.GetProperty("line").GetInt32());
        Assert.Equal("R-2", refused.GetProperty("id").GetString());
        Assert.Equal("needsReview", refused.GetProperty("outcome").GetString());
        Assert.Equal("RK1012", refused.GetProperty("problems")[0].GetProperty("id").GetString());
        Assert.Equal(["line", "id", "outcome", "problems"], refused.EnumerateObject().Select(member => member.Name));
        Assert.StartsWith("requests.jsonl(4,26): error RK1012: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("needsInformation", Json(run.Lines[2]).GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_byte_order_mark_and_a_missing_last_line_break_are_fine()
    {
        _folder.Write("requests.jsonl", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WorkFolder.Request)]);
        var run = _folder.Run("decide", "--policy", WorkFolder.Policy, "requests.jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("{\"id\":\"X\",\"recievedAt\":\"2026-11-20T10:00:00Z\",\"message\":{\"text\":\"refund\"}}", "RK1008")]
    [InlineData("{\"id\":\"X\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"mesage\":{\"text\":\"refund\"},\"message\":{\"text\":\"refund\"}}", "RK1006", 0)]
    [InlineData("{\"id\":\"X\",\"id\":\"Y\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"message\":{\"text\":\"refund\"}}", "RK1003")]
    [InlineData("{\"id\":\"X\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"requestedAmount\":\"1_000\",\"message\":{\"text\":\"refund\"},\"order\":{\"id\":\"1\",\"currency\":\"EUR\"}}", "RK1013")]
    [InlineData("{\"id\":\"X\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"requestedAmount\":5e2,\"message\":{\"text\":\"refund\"},\"order\":{\"id\":\"1\",\"currency\":\"EUR\"}}", "RK1013")]
    [InlineData("{\"id\":\"X\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"requestedAmount\":\"1.005\",\"message\":{\"text\":\"refund\"},\"order\":{\"id\":\"1\",\"currency\":\"EUR\"}}", "RK5015")]
    [InlineData("{\"id\":\"X\",\"receivedAt\":\"2026-11-20T10:00:00Z\",\"message\":{\"text\":\"refu", "RK1002")]
    [InlineData("[]", "RK1005")]
    [InlineData("\u0001\u0002", "RK1002")]
    public void Hostile_lines_are_located_problems_and_the_next_line_is_decided(string line, string id, int code = 1)
    {
        var run = Decide(line + "\n" + WorkFolder.Request);
        Assert.Equal(code, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.Matches($@"^requests\.jsonl\(1,\d+\): (error|warning) {id}: ", run.Error);
        Assert.Equal("R-1", Json(run.Lines[1]).GetProperty("id").GetString());
    }

    [Fact]
    public void Twenty_thousand_brackets_and_a_line_too_long_do_not_stop_the_rest()
    {
        var run = Decide(new string('[', 20_000) + "\n{\"id\":\"" + new string('x', 6 << 20) + "\"}\n" + WorkFolder.Request);
        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("requests.jsonl(2,1): error RK9004", run.Error, StringComparison.Ordinal);
        Assert.Equal("R-1", Json(run.Lines[2]).GetProperty("id").GetString());
    }

    [Fact]
    public void A_misspelt_member_gets_a_suggestion_and_strict_makes_the_warning_fail()
    {
        var line = WorkFolder.Request.Replace("\"message\"", "\"chanel\":\"email\",\"message\"", StringComparison.Ordinal);
        var run = Decide(line);
        Assert.Equal(0, run.Code);
        Assert.Contains("warning RK1006", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"channel\"?", run.Error, StringComparison.Ordinal);
        Assert.Equal("RK1006", Json(run.Lines[0]).GetProperty("problems")[0].GetProperty("id").GetString());
        Assert.Equal(1, Decide(line, "--strict").Code);
    }

    [Fact]
    public void Standard_input_is_read_and_named()
    {
        var run = ToolRun.Of(_folder.Root, Encoding.UTF8.GetBytes(WorkFolder.Request + "\n{"), "decide", "--policy", WorkFolder.Policy, "-");
        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("stdin(2,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_tried_alone_and_about_an_order()
    {
        var alone = _folder.Run("decide", "--policy", WorkFolder.Policy, "--message", "@where is my refund?", "--received-at", "2026-11-20T10:00:00Z");
        Assert.Equal((0, ""), (alone.Code, alone.Error));
        Assert.Equal("trackRefund", Json(alone.Lines[0]).GetProperty("intent").GetString());

        _folder.Write("order.json", "{\n  \"id\": \"1001\", \"currency\": \"USD\", \"placedAt\": \"2026-11-01T10:00:00Z\", \"deliveredAt\": \"2026-11-07T15:00:00Z\",\n  \"lines\": [{ \"id\": \"L1\", \"quantity\": 1, \"unitPrice\": \"29.90\" }]\n}\n");
        var about = _folder.Run("decide", "--policy", WorkFolder.Policy, "--message", "I want a refund", "--order", "order.json");
        Assert.Equal((0, ""), (about.Code, about.Error));
        Assert.Equal("2026-11-07T15:00:00Z", Json(about.Lines[0]).GetProperty("asOf").GetString());
        Assert.Contains("eligible-for-refund", about.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_takes_the_place_of_each_requests_own()
    {
        var run = Decide(WorkFolder.Request, "--message", "Where is my parcel?");
        Assert.Equal("none", Json(Assert.Single(run.Lines)).GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_problem_in_an_order_is_located_where_the_order_has_it()
    {
        _folder.Write("order.json", """{"id":"1001","currency":"USB","lines":[{"id":"L1","quantity":1}]}""");
        var run = _folder.Run("decide", "--policy", WorkFolder.Policy, "--message", "refund", "--order", "order.json", "--as-of", "2026-11-20T10:00:00Z");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("order.json(1,25): error RK1014: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Shopify_orders_are_read_alone_and_inside_requests()
    {
        const string body = """{"id":820982911946154508,"currency":"USD","presentment_currency":"USD","created_at":"2026-11-01T10:00:00Z","financial_status":"paid","total_price":"29.90","line_items":[{"id":466157049,"quantity":1,"price":"29.90","title":"T-shirt","requires_shipping":true}]}""";
        _folder.Write("body.json", body.Replace(",", ",\n", StringComparison.Ordinal));
        var tried = _folder.Run("decide", "--policy", WorkFolder.Policy, "--from", "shopify", "--message", "I want a refund", "body.json");
        Assert.True(tried.Code == 0, tried.Error);
        Assert.Equal("requestRefund", Json(Assert.Single(tried.Lines)).GetProperty("intent").GetString());

        _folder.Write("requests.jsonl", $$$"""{"id":"S-1","receivedAt":"2026-11-20T10:00:00Z","order":{{{body}}},"message":{"text":"refund please"}}""" + "\n" + body);
        var lines = _folder.Run("decide", "--policy", WorkFolder.Policy, "--from", "shopify", "requests.jsonl");
        Assert.Equal(1, lines.Code);
        Assert.Equal("S-1", Json(lines.Lines[0]).GetProperty("id").GetString());
        Assert.NotEqual("needsReview: " + lines.Error, Json(lines.Lines[0]).GetProperty("outcome").GetString());
        Assert.Contains("requests.jsonl(2,1): error RK9021", lines.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_policies_are_versions_told_apart_by_the_orders_date()
    {
        var text = File.ReadAllText(WorkFolder.Policy);
        _folder.Write("old.json", text.Replace("\"from\": \"2026-01-01\"", "\"from\": \"2025-01-01\", \"until\": \"2025-12-31\"", StringComparison.Ordinal).Replace("2026.1", "2025.1", StringComparison.Ordinal));
        _folder.Write("new.json", text);
        _folder.Write("requests.jsonl", WorkFolder.Request);
        var run = _folder.Run("decide", "--policy", "old.json", "new.json", "requests.jsonl");
        Assert.Equal("2026.1", Json(Assert.Single(run.Lines)).GetProperty("policy").GetProperty("version").GetString());
        Assert.Equal(run.Output, _folder.Run("decide", "--policy", "old.json", "--policy", "new.json", "requests.jsonl").Output);
        _folder.Write("new.json", text.Replace("\"cross-border\"", "\"other\"", StringComparison.Ordinal));
        Assert.Contains("RK9020", _folder.Run("decide", "--policy", "old.json", "new.json", "requests.jsonl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_folders_and_wrong_usage_are_told_apart()
    {
        var missing = _folder.Run("decide", "--policy", WorkFolder.Policy, "nowhere.jsonl");
        Assert.Equal((1, "nowhere.jsonl: error RK9001: there is no such file.\n"), (missing.Code, missing.Error));
        var folder = _folder.Run("decide", "--policy", ".", "nowhere.jsonl");
        Assert.Equal((1, ".: error RK9002: this is a folder, and a file is wanted.\n"), (folder.Code, folder.Error));
        Assert.Equal(2, _folder.Run("decide", "--policy", WorkFolder.Policy).Code);
        Assert.Equal(2, _folder.Run("decide", "requests.jsonl").Code);
        Assert.Equal(2, _folder.Run("decide", "--policy", WorkFolder.Policy, "--as-of", "today", "requests.jsonl").Code);
        Assert.Equal(2, _folder.Run("decide", "--policy", WorkFolder.Policy, "--from", "shopfy", "requests.jsonl").Code);
    }

    [Fact]
    public void Progress_is_said_only_when_asked_for()
    {
        Assert.Equal("", Decide(WorkFolder.Request).Error);
        Assert.Matches("^1 lines in .* lines/s\n$", Decide(WorkFolder.Request, "--progress").Error);
    }

    [Fact]
    public void Many_lines_keep_their_order_across_the_buffers()
    {
        var lines = Enumerable.Range(1, 2_000).Select(i => WorkFolder.Request.Replace("R-1", $"R-{i}", StringComparison.Ordinal));
        var run = Decide(string.Join('\n', lines));
        Assert.Equal(Enumerable.Range(1, 2_000).Select(i => $"R-{i}"), run.Lines.Select(line => Json(line).GetProperty("id").GetString()));
    }

    [Fact]
    public void What_was_decided_before_the_input_broke_is_written_and_its_rate_said()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var taker = new Counting();
        using var input = new Breaking(Encoding.UTF8.GetBytes(WorkFolder.Request + "\n"));
        var shell = new Shell(input, output, error, _folder.Root);
        var lines = new RequestLines(new InputFile(shell, "-")) { Format = RequestFormats.Of(null), Rate = RateReport.For(shell, asked: true) };

        Assert.Throws<InputException>(() => lines.Run(taker));
        Assert.Equal((1, 0), (taker.Taken, taker.Unflushed));
        Assert.Matches("^1 lines in .* lines/s\n$", error.ToString());
    }

    [Fact]
    public void What_a_failing_taker_has_taken_before_is_handed_on()
    {
        _folder.Write("two.jsonl", WorkFolder.Request + "\n" + WorkFolder.Request);
        using var error = new StringWriter { NewLine = "\n" };
        var taker = new Counting { FailsAt = 2 };

        Assert.Throws<InvalidOperationException>(() => new RequestLines(new InputFile(new Shell(Stream.Null, Stream.Null, error, _folder.Root), "two.jsonl")) { Format = RequestFormats.Of(null) }.Run(taker));
        Assert.Equal((1, 0), (taker.Taken, taker.Unflushed));
    }

    [Fact]
    public void A_document_over_many_lines_is_counted_as_the_one_request_it_is()
    {
        _folder.Write("one.json", WorkFolder.Request.Replace(",", ",\n", StringComparison.Ordinal));
        Assert.Matches("^1 lines in .* lines/s\n$", _folder.Run("decide", "--policy", WorkFolder.Policy, "--progress", "one.json").Error);
    }

    private sealed class Counting : IRequestTaker
    {
        public int FailsAt { get; init; }

        public int Taken { get; private set; }

        public int Unflushed { get; private set; }

        public void Take(in InputLine line, Requests.RefundRequest request, System.Collections.Immutable.ImmutableArray<Problems.Problem> problems)
        {
            if (Taken + 1 == FailsAt) throw new InvalidOperationException();
            Taken++;
            Unflushed++;
        }

        public void Refuse(in InputLine line, System.Collections.Immutable.ImmutableArray<Problems.Problem> problems) => throw new NotSupportedException();

        public void Flush() => Unflushed = 0;
    }

    private sealed class Breaking(byte[] first) : MemoryStream(first)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position < Length ? base.Read(buffer, offset, count) : throw new IOException("the disk is gone");
    }

    private string OnATerminal(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Cli.Run(arguments, new Shell(Stream.Null, output, error, _folder.Root) { OutputIsTerminal = true });
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void An_explanation_on_a_terminal_shows_what_a_terminal_would_obey()
    {
        _folder.Write("order.json", WorkFolder.Request.Replace("\"quantity\":1", "\"name\":\"\\u001b]0;owned\",\"quantity\":1", StringComparison.Ordinal));
        var text = OnATerminal("decide", "--policy", WorkFolder.Policy, "--message", "I want a refund", "--order", "order.json", "--explain");
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("\\u001b]0;owned", text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_each_reason_is_given_once_and_a_message_without_a_request_has_no_id()
    {
        string[] tried = ["decide", "--policy", WorkFolder.Policy, "--message", "I will call my lawyer", "--received-at", "2026-11-20T10:00:00Z"];
        const string reason = "legal-threat";
        var plain = OnATerminal(tried);
        var explained = OnATerminal([.. tried, "--explain"]);

        Assert.Matches("(?m)^ *reason +.*" + reason, plain);
        Assert.DoesNotMatch("(?m)^ *reason ", explained);
        Assert.Contains("\nWhy\n", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("Decision on message", explained, StringComparison.Ordinal);
    }
}

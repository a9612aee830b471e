using System.IO.Compression;
using System.Text;
using System.Text.Json;
using RefundKit.Messages;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Log = "case,activity,timestamp\n1,messageReceived,2026-11-01T00:00:00Z\n1,replySent,2026-11-03T03:00:00Z\n2,messageReceived,2026-11-05T00:00:00Z\n2,replySent,2026-11-05T00:00:30Z\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-11-26", "calendar", "add", "--calendar", "DE", "--from", "2026-11-20", "--days", "4")]
    [InlineData("2026-12-23", "calendar", "add", "--calendar", "DE", "--from", "2026-12-24", "--days", "-1")]
    [InlineData("5", "calendar", "between", "--calendar", "mon-fri", "--from", "2026-11-20", "--to", "2026-11-27")]
    [InlineData("2026-11-20T11:00:00Z", "calendar", "deadline", "--calendar", "mon-fri", "--from", "2026-11-20T12:00:00+02:00", "--minutes", "60")]
    [InlineData("90.5", "calendar", "elapsed", "--calendar", "mon-fri", "--from", "2026-11-20T10:00:00Z", "--to", "2026-11-20T11:30:30Z")]
    [InlineData("60", "calendar", "elapsed", "--calendar", "24x7", "--from", "2026-11-21T10:00:00Z", "--to", "2026-11-21T11:00:00Z")]
    public void A_calendar_gives_one_bare_value(string value, params string[] arguments)
    {
        var run = _folder.Run(arguments);
        Assert.Equal((0, value + "\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_calendar_file_is_read_and_its_close_may_move_to_the_next_opening()
    {
        _folder.Write("desk.json", """{"id":"desk","timeZone":"Asia/Shanghai","hours":{"fri":[["09:00","17:00"]],"mon":[["09:00","17:00"]]}}""");
        string[] asked = ["calendar", "deadline", "--calendar", "desk.json", "--from", "2026-11-20T16:00:00+08:00", "--minutes", "60"];
        Assert.Equal("2026-11-20T09:00:00Z\n", _folder.Run(asked).Output);
        Assert.Equal("2026-11-23T01:00:00Z\n", _folder.Run([.. asked, "--at-close", "nextOpening"]).Output);
    }

    [Fact]
    public void A_year_without_data_is_a_problem_and_a_misspelt_calendar_gets_a_suggestion()
    {
        var year = _folder.Run("calendar", "add", "--calendar", "US", "--from", "2040-01-01", "--days", "1");
        Assert.Equal((1, ""), (year.Code, year.Output));
        Assert.StartsWith("US: error RK4002: ", year.Error, StringComparison.Ordinal);
        var name = _folder.Run("calendar", "add", "--calendar", "DE-BZ", "--from", "2026-01-01", "--days", "1");
        Assert.Equal(1, name.Code);
        Assert.Contains("Did you mean \"DE-BY\"?", name.Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("calendar", "add", "--calendar", "nowhere.json", "--from", "2026-01-01", "--days", "1").Code);
    }

    [Theory]
    [InlineData("calendar", "deadline", "--calendar", "US", "--from", "2026-11-20T10:00:00Z", "--minutes", "0")]
    [InlineData("calendar", "deadline", "--calendar", "US", "--from", "2026-11-20T10:00:00Z", "--minutes", "-5")]
    [InlineData("calendar", "add", "--calendar", "US", "--from", "20.11.2026", "--days", "1")]
    [InlineData("calendar", "add", "--calendar", "US", "--from", "2026-11-20", "--days", "1.5")]
    [InlineData("calendar")]
    [InlineData("schema", "polcy")]
    [InlineData("metrics", "log.csv", "--format", "pdf")]
    [InlineData("metrics", "log.csv", "--target", "5")]
    [InlineData("metrics", "log.csv", "--target", "d5")]
    [InlineData("metrics", "log.csv", "--target", "99999999999d")]
    [InlineData("metrics", "log.csv", "--zone", "Europe/Berlinn")]
    [InlineData("check")]
    [InlineData("replay")]
    public void Wrong_usage_ends_with_2_and_says_why(params string[] arguments)
    {
        var run = _folder.Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("refundkit: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void An_unknown_command_or_option_gets_a_suggestion()
    {
        Assert.StartsWith("refundkit: unknown command \"chek\". Did you mean \"check\"?\n", _folder.Run("chek").Error, StringComparison.Ordinal);
        Assert.StartsWith("refundkit: unknown option \"--explian\". Did you mean \"--explain\"?\n", _folder.Run("decide", "--policy", "p.json", "--explian", "r.jsonl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_commands()
    {
        var run = _folder.Run("--help");
        Assert.Equal(0, run.Code);
        foreach (var command in (string[])["init", "check", "test", "diff", "fmt", "schema", "decide", "replay", "classify", "metrics", "events", "calendar", "render", "lint-template", "import-template"])
            Assert.Contains($"  {command}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_classified_one_line_each()
    {
        _folder.Write("m.txt", "I want my money back\n\nHello there\n");
        var text = _folder.Run("classify", "m.txt");
        Assert.Equal(0, text.Code);
        Assert.StartsWith("""{"id":1,"refundMatter":true,"intent":"requestRefund","topics":["refund"],"confidence":0.""", text.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":3,"refundMatter":false,"intent":"other",""", text.Lines[1], StringComparison.Ordinal);

        _folder.Write("m.jsonl", "{\"id\":\"a\",\"text\":\"Wo bleibt meine Erstattung?\",\"language\":\"de\"}\n{\"id\":\"b\",\"txt\":1}\n" + WorkFolder.Request + "\n{\"id\":\"c\",\"text\":\"x");
        var lines = _folder.Run("classify", "m.jsonl");
        Assert.Equal(1, lines.Code);
        Assert.Equal(4, lines.Lines.Length);
        Assert.Contains("\"trackRefund\"", lines.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":2,"id":"b","problems":[{"id":"RK9031",""", lines.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"R-1","refundMatter":true,""", lines.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":4,"id":"c","problems":[""", lines.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_says_the_language_and_where_the_answer_comes_from()
    {
        _folder.Write("m.jsonl", "{\"id\":\"a\",\"text\":\"Wo bleibt meine Erstattung?\"}\n{\"id\":\"b\",\"text\":\"I want a refund\",\"language\":\"english\"}\n");
        var run = _folder.Run("classify", "m.jsonl");
        Assert.Equal(0, run.Code);
        Assert.EndsWith("\"language\":\"de\",\"origin\":\"lists\",\"edition\":\"" + WordListClassifier.Edition + "\"}", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"problems\":[{\"id\":\"RK9032\",", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("m.jsonl(2,1): warning RK9032: \"english\" is none of the languages understood", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_are_a_table_for_people_and_json_for_scripts()
    {
        _folder.Write("log.csv", Log);
        var table = _folder.Run("metrics", "log.csv");
        Assert.Equal(0, table.Code);
        Assert.Contains("2 cases, 4 events, 2 activities, 1 variants\n", table.Output, StringComparison.Ordinal);
        Assert.Contains("2 d 3 h", table.Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(_folder.Run("metrics", "log.csv", "--json").Output).RootElement;
        Assert.Equal(2, json.GetProperty("cases").GetInt32());
        Assert.Equal(183_600, json.GetProperty("throughput").GetProperty("max").GetDouble());
        var later = JsonDocument.Parse(_folder.Run("metrics", "log.csv", "--format", "json", "--from", "2026-11-02", "--quantile", "nearestRank").Output).RootElement;
        Assert.Equal(1, later.GetProperty("cases").GetInt32());
    }

    [Fact]
    public void A_gzipped_log_is_read_and_a_broken_one_is_a_problem()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Log));
        _folder.Write("log.csv", Log);
        _folder.Write("log.csv.gz", packed.ToArray());
        Assert.Equal(_folder.Run("metrics", "log.csv", "--json").Output, _folder.Run("metrics", "log.csv.gz", "--json").Output);
        Assert.Equal(_folder.Run("metrics", "log.csv", "--json").Output, _folder.Run("metrics", "log.csv", "--json", "--grouped").Output);
        Assert.Equal(0, _folder.Run("metrics", "log.csv", "--quantile", "sketch", "--grouped").Code);
        var foreign = _folder.Run("metrics", "log.csv", "--resource", "agnt", "--target", "1d", "--by", "region");
        Assert.Equal(0, foreign.Code);
        Assert.Contains("log.csv: warning RK8004: no event of the log has \"region\".", foreign.Error, StringComparison.Ordinal);
        Assert.Contains("log.csv: warning RK8004: no event of the log has \"agnt\".", foreign.Error, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("metrics", "log.csv", "--by", "region").Code);
        Assert.Equal(2, _folder.Run("metrics", "log.csv", "--target", "1d", "--target-of", "refundkit.returnReasons").Code);
        Assert.Equal(2, _folder.Run("metrics", "log.csv", "--target-of", "refundkit.timeToRefund").Code);
        Assert.Equal(2, _folder.Run("metrics", "log.csv", "--reconcile", "refundkit.returnReasons", "refundkit.resolutionTime").Code);
        Assert.Equal(1, _folder.Run("metrics", "log.csv", "--target", "1d", "--target-of", "refundkit.timeToRefnd").Code);
        var measured = _folder.Run("metrics", "log.csv", "--target", "1d", "--target-of", "refundkit.timeToRefund", "--as-of", "2026-12-01T00:00:00Z", "--corrects", "corrects", "--drop-duplicates");
        Assert.Equal(0, measured.Code);
        Assert.Contains("target 1 d: kept by - of 0 cases", measured.Output, StringComparison.Ordinal);
        _folder.Write("broken.gz", [0x1F, 0x8B, 1, 2, 3, 4]);
        var broken = _folder.Run("metrics", "broken.gz");
        Assert.Equal((1, ""), (broken.Code, broken.Output));
        Assert.StartsWith("broken.gz: error RK9005: ", broken.Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("metrics", "log.csv", "--case", "tickt").Code);
        var unknown = _folder.Run("metrics", "log.csv", "--definition", "first-reply-tim");
        Assert.Equal(1, unknown.Code);
        Assert.Contains("RK8001", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_a_policy_that_passes_its_own_tests_and_never_overwrites()
    {
        var init = _folder.Run("init", "shop");
        Assert.Equal((0, "shop/policy.json\nshop/policy.schema.json\nshop/requests.jsonl\n", ""), (init.Code, init.Output, init.Error));
        var check = _folder.Run("check", "--strict", "shop/policy.json");
        Assert.True(check.Code == 0, check.Error);
        var test = _folder.Run("test", "shop/policy.json");
        Assert.Equal((0, "pass  A refund inside the window is waiting for the goods\npass  A final sale item is refused even inside the window\ncovered: rules 1 of 2, windows 1 of 2, exclusions 1 of 1, resolutions 1 of 1, roles 1 of 2\n2 passed, 0 failed\n"), (test.Code, test.Output));
        Assert.Equal(0, _folder.Run("decide", "--strict", "--policy", "shop/policy.json", "shop/requests.jsonl").Code);
        var before = _folder.Read("shop/policy.json");
        File.Delete(Path.Combine(_folder.Root, "shop", "requests.jsonl"));
        var again = _folder.Run("init", "shop");
        Assert.Equal(1, again.Code);
        Assert.Contains("shop/policy.json: error RK9007: ", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("shop/policy.json"));
        Assert.False(File.Exists(Path.Combine(_folder.Root, "shop", "requests.jsonl")));
    }

    [Fact]
    public void A_failing_test_case_says_what_differs()
    {
        _folder.Write("p.json", File.ReadAllText(WorkFolder.Policy).Replace("\"expect\": { \"outcome\": \"deny\" }", "\"expect\": { \"outcome\": \"approve\" }", StringComparison.Ordinal));
        var run = _folder.Run("test", "p.json");
        Assert.Equal(1, run.Code);
        Assert.Contains("FAIL  A final sale item is refused even inside the window\n      outcome: expected \"approve\", got \"deny\"  p.json(", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 passed, 1 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_keeps_the_schema_line_is_stable_and_spares_comments()
    {
        _folder.Write("p.json", File.ReadAllText(WorkFolder.Policy).Replace("\"days\": 30", "\"days\": 30, \"from\": \"delivered\"", StringComparison.Ordinal));
        var formatted = _folder.Run("fmt", "p.json").Output;
        Assert.StartsWith("{\n  \"$schema\": \"../../docs/schemas/policy.schema.json\",\n  \"format\": 1,\n", formatted, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("fmt", "--check", "p.json").Code);
        var kept = _folder.Run("fmt", "--write", "p.json");
        Assert.Equal(1, kept.Code);
        Assert.StartsWith("p.json(2,3): error RK9009: ", kept.Error, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("fmt", "--write", "--force", "p.json").Code);
        Assert.Equal(formatted, _folder.Read("p.json"));
        Assert.Equal(0, _folder.Run("fmt", "--check", "p.json").Code);
        Assert.Equal(0, _folder.Run("fmt", "--write", "p.json").Code);
    }

    [Theory]
    [InlineData("", "RK1002")]
    [InlineData("\u0000\u0001\u0002", "RK1002")]
    [InlineData("{\"format\":1,", "RK1002")]
    [InlineData("{\"format\":1,\"format\":1,\"id\":\"a\",\"version\":\"1\",\"currency\":\"EUR\",\"timeZone\":\"UTC\"}", "RK1003")]
    [InlineData("{\"format\":\"1\",\"id\":\"a\",\"version\":\"1\",\"currency\":\"EUR\",\"timeZone\":\"UTC\"}", "RK1005")]
    [InlineData("{\"format\":1,\"id\":\"a\",\"currency\":\"EUR\",\"timeZone\":\"UTC\"}", "RK1008")]
    [InlineData("{\"format\":1,\"id\":\"a\",\"version\":\"1\",\"currency\":\"EUR\",\"timeZone\":\"UTC\",\"operations\":{\"approval\":[{\"role\":\"a\",\"below\":{\"EUR\":\"1.005\"}}]}}", "RK5015")]
    public void Hostile_policies_are_located_problems(string policy, string id)
    {
        _folder.Write("p.json", policy);
        var run = _folder.Run("check", "p.json");
        Assert.Equal(1, run.Code);
        Assert.Matches($@"(?m)^p\.json\(\d+,\d+\): error {id}: ", run.Error);
        Assert.StartsWith("p.json: not read; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deeply_nested_policy_a_folder_and_a_missing_file_are_problems_and_the_others_are_checked()
    {
        _folder.Write("deep.json", "{\"terms\":" + new string('[', 20_000));
        var run = _folder.Run("check", "deep.json", ".", "missing.json", WorkFolder.Policy);
        Assert.Equal(1, run.Code);
        Assert.Contains("missing.json: error RK9001", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Lines.Length);
        Assert.Contains("; 0 errors, ", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_member_of_a_policy_gets_its_place_and_a_suggestion()
    {
        _folder.Write("p.json", "{\n  \"format\": 1, \"id\": \"a\", \"version\": \"1\", \"currency\": \"EUR\",\n  \"timezone\": \"UTC\"\n}\n");
        Assert.Contains("p.json(3,3): error RK1006: \"timezone\" is no member of the document. Did you mean \"timeZone\"?\n", _folder.Run("check", "p.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_terminal_would_obey_is_not_printed()
    {
        _folder.Write("p.json", "{\"\\u001b[31mred\": 1}");
        var run = _folder.Run("check", "p.json");
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("\\u001b[31mred", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_standing_template_gives_exactly_its_text()
    {
        _folder.Write("t.liquid", "Hello {{ name }}!");
        _folder.Write("d.json", "{\"name\":\"<Ana>\"}");
        Assert.Equal((0, "Hello <Ana>!"), (_folder.Run("render", "--file", "t.liquid", "d.json").Code, _folder.Run("render", "--file", "t.liquid", "d.json").Output));
        Assert.Equal("Hello &lt;Ana&gt;!", _folder.Run("render", "--file", "t.liquid", "--output", "html", "d.json").Output);
        _folder.Write("e.json", "{}");
        var strict = _folder.Run("render", "--file", "t.liquid", "e.json");
        Assert.Equal((1, ""), (strict.Code, strict.Output));
        Assert.StartsWith("t.liquid(1,", strict.Error, StringComparison.Ordinal);
        Assert.Equal("Hello !", _folder.Run("render", "--file", "t.liquid", "--missing", "blank", "e.json").Output);
        Assert.Equal("Hello [name]!", _folder.Run("render", "--file", "t.liquid", "--missing", "marker", "e.json").Output);
        Assert.Equal(2, _folder.Run("render", "e.json").Code);
    }

    [Fact]
    public void A_reply_of_a_policy_is_rendered_in_the_language_asked_for()
    {
        _folder.Write("d.json", """{"order":{"number":"#1001"},"customer":{"name":"Ana"}}""");
        var english = _folder.Run("render", "--policy", WorkFolder.Policy, "--template", "request-received", "d.json");
        Assert.Equal((0, ""), (english.Code, english.Error));
        Assert.StartsWith("Subject: We have your refund request for order #1001\n\nHello Ana,\n", english.Output, StringComparison.Ordinal);
        var chinese = JsonDocument.Parse(_folder.Run("render", "--policy", WorkFolder.Policy, "--template", "request-received", "--language", "zh-CN", "--json", "d.json").Output).RootElement;
        Assert.Equal("zh-Hans", chinese.GetProperty("language").GetString());
        Assert.Contains("Ana，您好！", chinese.GetProperty("body").GetString(), StringComparison.Ordinal);
        var unknown = _folder.Run("render", "--policy", WorkFolder.Policy, "--template", "request-recieved", "d.json");
        Assert.Equal(1, unknown.Code);
        Assert.Contains("Did you mean \"request-received\"?", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_linted_with_line_and_column()
    {
        _folder.Write("t.liquid", "Hello\n{% if order.number %}x");
        _folder.Write("u.liquid", "Thank you for order {{ order.numbr }}.");
        var run = _folder.Run("lint-template", "t.liquid", "missing.liquid", "u.liquid");
        Assert.Equal(1, run.Code);
        Assert.Matches(@"(?m)^t\.liquid\(2,\d+\): error RK\d{4}: ", run.Error);
        Assert.Contains("missing.liquid: error RK9001", run.Error, StringComparison.Ordinal);
        Assert.Contains("u.liquid(1,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_linted_for_the_policy_whose_reply_names_it_reads()
    {
        _folder.Write("t.liquid", "{{ extra.copon | default: 'x' }}");
        _folder.Write("p.json", """{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","replyNames":{"coupon":{"type":"text"}}}""");
        var without = _folder.Run("lint-template", "t.liquid");
        Assert.Equal((0, "refundkit: t.liquid: the names under \"extra\" are not checked; give the policy that declares them with --policy\n"), (without.Code, without.Error));
        var run = _folder.Run("lint-template", "--policy", "p.json", "t.liquid");
        Assert.Equal((1, "t.liquid(1,4): error RK3203: the policy declares no reply name \"copon\". Did you mean \"extra.coupon\"?\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_policy_among_the_templates_has_its_templates_linted()
    {
        _folder.Write("p.json", """{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","templates":{"late":{"en":{"body":"{{ order.numbr }}"}}}}""");
        var run = _folder.Run("lint-template", "p.json");
        Assert.Equal(1, run.Code);
        Assert.Contains("error RK3203: template late/en(1,4): no reply has a name \"order.numbr\". Did you mean \"order.number\"?", run.Error, StringComparison.Ordinal);
        _folder.Write("data.txt", """{ "customer": { "name": "Ana" } }""");
        var other = _folder.Run("lint-template", "data.txt");
        Assert.Equal(1, other.Code);
        Assert.Contains("error RK", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_another_house_is_converted_and_what_had_no_counterpart_is_said()
    {
        _folder.Write("t.txt", "Hi {{ticket.requester.name}},\n{{ticket.title}} #{{ticket.id}}");
        var run = _folder.Run("import-template", "t.txt");
        Assert.Equal((0, "Hi {{customer.name}},\n{{imported[\"ticket.title\"]}} #{{case.id}}"), (run.Code, run.Output));
        Assert.Contains("t.txt: read as zendesk", run.Error, StringComparison.Ordinal);
        Assert.Equal("2 converted, 1 without counterpart", run.Error.TrimEnd().Split('\n')[^1].TrimEnd());
        Assert.Contains("t.txt(2,1): warning RK3220: \"{{ticket.title}}\" has no counterpart in a reply.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("import-template", "--strict", "t.txt").Code);
        Assert.Equal(2, _folder.Run("import-template", "--from", "zendsk", "t.txt").Code);
        Assert.Equal(1, _folder.Run("import-template", "missing.txt").Code);

        using var document = JsonDocument.Parse(_folder.Run("import-template", "--from", "zendesk", "--json", "t.txt").Output);
        var root = document.RootElement;
        Assert.Equal("zendesk", root.GetProperty("dialect").GetString());
        Assert.Equal((2, 1), (root.GetProperty("converted").GetInt32(), root.GetProperty("withoutCounterpart").GetInt32()));
        Assert.Equal("{{ticket.title}}", root.GetProperty("replacements")[1].GetProperty("original").GetString());
        Assert.Equal("RK3220", root.GetProperty("problems")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_policy_is_printed_for_its_customers_and_its_staff()
    {
        var customer = _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "customer");
        Assert.Equal((0, ""), (customer.Code, customer.Error));
        Assert.Contains("30", customer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("supervisor", customer.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("supervisor", _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "staff").Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("退款", _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "customer", "--language", "zh-Hans", "--format", "html").Output, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "staff", "--format", "schema.org").Code);
        Assert.Equal(2, _folder.Run("text", "--policy", WorkFolder.Policy).Code);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_command_quietly()
    {
        _folder.Write("requests.jsonl", WorkFolder.Request);
        using var error = new StringWriter();
        var code = Cli.Run(["decide", "--policy", WorkFolder.Policy, "requests.jsonl"], new Shell(Stream.Null, new ClosedPipe(), error, _folder.Root));
        Assert.Equal((0, ""), (code, error.ToString()));
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }

    [Fact]
    public void The_words_an_option_takes_are_listed_on_one_line()
    {
        Assert.StartsWith("refundkit: Argument 'boss' not recognized. Must be one of: 'customer', 'staff'\n", _folder.Run("text", "--policy", "p.json", "--audience", "boss").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u000a", _folder.Run("schema", "order").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "p.json(1,1): error RK1002: the text is empty, and JSON is wanted.\n")]
    [InlineData(" \n", "p.json(2,1): error RK1002: the text is empty, and JSON is wanted.\n")]
    [InlineData("not json", "p.json(1,1): error RK1002: this is not valid JSON: \"not\" is none of true, false and null, and names and texts stand in double quotes.\n")]
    [InlineData("{\"id\": tru}", "p.json(1,8): error RK1002: this is not valid JSON: \"tru\" is none of true, false and null, and names and texts stand in double quotes.\n")]
    [InlineData("{\"id\": \"a", "p.json(1,8): error RK1002: this is not valid JSON: the text ends before it is complete.\n")]
    [InlineData("{\"id\": [", "p.json(1,9): error RK1002: this is not valid JSON: the text ends before it is complete.\n")]
    public void What_is_no_json_is_said_in_plain_words(string text, string error)
    {
        _folder.Write("p.json", text);
        Assert.Equal(error, _folder.Run("check", "p.json").Error);
    }

    [Theory]
    [InlineData("xx", "--language: \"xx\" is no language. There are en, de, fr, es, it, ja, zh-Hans, zh-Hant")]
    [InlineData("klingon", "--language: \"klingon\" is no language. There are en, de,")]
    [InlineData("German", "--language: \"German\" is no language. Did you mean \"de\"?")]
    [InlineData("englsh", "--language: \"englsh\" is no language. Did you mean \"en\"?")]
    [InlineData("jp", "--language: \"jp\" is no language. Did you mean \"ja\"?")]
    [InlineData("eng", "--language: \"eng\" is no language. Did you mean \"en\"?")]
    [InlineData("xx-DE", "--language: \"xx-DE\" is no language. There are")]
    public void A_language_that_does_not_exist_is_refused_with_what_is_meant(string language, string message)
    {
        _folder.Write("d.json", "{}");
        foreach (var arguments in (string[][])[["render", "--policy", WorkFolder.Policy, "--template", "satisfaction-survey", "d.json"], ["text", "--policy", WorkFolder.Policy, "--audience", "customer"], ["diff", WorkFolder.Policy, WorkFolder.Policy]])
        {
            var run = _folder.Run([.. arguments, "--language", language]);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sv", true)]
    [InlineData("tlh", true)]
    [InlineData("de-AT", false)]
    [InlineData("zh_HK", false)]
    [InlineData("EN", false)]
    public void A_language_that_a_reply_is_not_written_in_is_said(string language, bool isSaid)
    {
        _folder.Write("d.json", """{"survey":{"url":"https://s.example/1"},"case":{"id":"R-1"}}""");
        var run = _folder.Run("render", "--policy", WorkFolder.Policy, "--template", "satisfaction-survey", "--language", language, "d.json");
        Assert.Equal(0, run.Code);
        Assert.Equal(isSaid, run.Error.Contains($"warning RK9010: template \"satisfaction-survey\" is not written in \"{language}\"; \"en\" stands in", StringComparison.Ordinal));
        Assert.Equal(isSaid, _folder.Run("diff", WorkFolder.Policy, WorkFolder.Policy, "--language", language).Error.Contains("warning RK9010", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("render")]
    [InlineData("lint-template")]
    public void The_help_lists_the_channels_and_their_kinds_of_message(string command)
    {
        var help = string.Join(' ', _folder.Run(command, "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"The channel: {string.Join(", ", ChannelProfiles.Embedded.All.Select(channel => channel.Id == "amazon-mail" ? "amazon-mail (or amazon)" : channel.Id))};", help, StringComparison.Ordinal);
        foreach (var channel in ChannelProfiles.Embedded.All.Where(channel => channel.Kinds.Length > 1))
            Assert.Contains($"{channel.Id} has {string.Join(", ", channel.Kinds.Select(kind => kind.Id))}", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "pages are not printed in \"ru\"; English stands in")]
    [InlineData("fr", "the policy is not written in \"fr\"; its own texts appear as they are")]
    public void What_stands_in_for_a_language_is_said(string language, string warning) =>
        Assert.Contains("warning RK9010: " + warning, _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "customer", "--language", language).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("zh-CN")]
    public void A_region_of_a_language_the_policy_is_written_in_is_no_other_language(string language) =>
        Assert.Equal("", _folder.Run("text", "--policy", WorkFolder.Policy, "--audience", "customer", "--language", language).Error);

    [Fact]
    public void Formatting_leaves_defaults_out_and_keeps_what_is_short_on_one_line()
    {
        _folder.Write("p.json", """{"format":1,"id":"a","version":"1","currency":"EUR","timeZone":"UTC","languages":["en"],"terms":{"windows":[{"id":"w","days":30,"from":"delivered"}],"countries":["DE","FR"]}}""");
        Assert.Equal(
            """
            {
              "format": 1,
              "id": "a",
              "version": "1",
              "currency": "EUR",
              "timeZone": "UTC",
              "terms": {
                "windows": [{ "id": "w", "days": 30 }],
                "countries": ["DE", "FR"]
              }
            }

            """.ReplaceLineEndings("\n"),
            _folder.Run("fmt", "p.json").Output);
    }

    [Fact]
    public void A_formatted_policy_says_the_same_and_no_line_that_could_be_broken_is_too_long()
    {
        _folder.Write("p.json", _folder.Run("fmt", WorkFolder.Policy).Output);
        Assert.Equal("{\"same\":true}", _folder.Run("diff", WorkFolder.Policy, "p.json", "--json").Output.Contains("\"changes\":[]", StringComparison.Ordinal) ? "{\"same\":true}" : "");
        Assert.All(_folder.Read("p.json").Split('\n').Where(line => line.TrimStart() is ['{' or '[', ..]), line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public void What_is_shipped_is_formatted_and_comments_are_left_where_they_are()
    {
        _folder.Run("init", "shop");
        var next = WorkFolder.Policy.Replace("cross-border.json", "cross-border-2027.json", StringComparison.Ordinal);
        var run = _folder.Run("fmt", "--check", "shop/policy.json", WorkFolder.Policy, next);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var before = _folder.Read("shop/policy.json");
        Assert.Equal(0, _folder.Run("fmt", "--write", "shop/policy.json").Code);
        Assert.Equal(before, _folder.Read("shop/policy.json"));
    }

    [Fact]
    public void A_file_with_comments_that_is_not_formatted_is_not_sent_to_a_command_that_refuses_it()
    {
        _folder.Write("p.json", "{\n  // Ours.\n  \"id\": \"a\", \"format\": 1, \"version\": \"1\", \"currency\": \"EUR\", \"timeZone\": \"UTC\"\n}\n");
        var run = _folder.Run("fmt", "--check", "p.json");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("p.json: error RK9008: the file is not in its canonical form. ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--write p.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("comments", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_in_a_template_has_its_place_in_the_policy()
    {
        _folder.Write("p.json", """
            {
              "format": 1, "id": "a", "version": "1", "currency": "EUR", "timeZone": "UTC",
              "templates": {
                "ack": {
                  "en": { "subject": "{{ order.numbr }}", "body": ["Hello,", "{{ order.nmber }}"] }
                }
              }
            }
            """);
        var error = _folder.Run("check", "p.json").Error;
        Assert.Matches(@"(?m)^p\.json\(5,26\): \w+ RK32\d\d: template ack/en", error);
        Assert.Matches(@"(?m)^p\.json\(5,66\): \w+ RK32\d\d: template ack/en", error);
    }

    [Fact]
    public void Metrics_give_a_table_json_or_a_page_and_say_which_stage_stands_before_a_target()
    {
        _folder.Write("log.csv", "case,activity,timestamp\na,A,2026-11-01T09:00:00Z\na,B,2026-11-01T12:00:00Z\nb,A,2026-11-01T09:00:00Z\nb,B,2026-11-01T10:00:00Z\n");
        var table = _folder.Run("metrics", "log.csv", "--target", "1h30m").Output;
        Assert.Contains("target 1 h 30 min: kept by 50 % of 2 cases, missed by 1", table, StringComparison.Ordinal);
        Assert.Contains("A > B", table, StringComparison.Ordinal);
        Assert.Contains("\"keptThen\":1", _folder.Run("metrics", "log.csv", "--target", "90m", "--format", "json").Output, StringComparison.Ordinal);
        var page = _folder.Run("metrics", "log.csv", "--format", "html");
        Assert.Equal((0, ""), (page.Code, page.Error));
        Assert.StartsWith("<!DOCTYPE html>", page.Output, StringComparison.Ordinal);
        Assert.Contains("<h1>Metrics: log.csv</h1>", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_counts_the_tests_that_test_runs()
    {
        var next = WorkFolder.Policy.Replace("cross-border.json", "cross-border-2027.json", StringComparison.Ordinal);
        var ran = _folder.Run("test", next).Lines[^1].Split(' ')[0];
        Assert.Contains($", {ran} tests;", _folder.Run("check", next).Output, StringComparison.Ordinal);
    }
}

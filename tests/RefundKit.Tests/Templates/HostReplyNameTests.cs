using System.Text;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Replay;
using RefundKit.Requests;
using RefundKit.Templates;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>Names that a host adds to its replies: declared in the policy, known to the linter, read by their kind.</summary>
public sealed class HostReplyNameTests
{
    private static readonly HostReplyName[] Names =
    [
        new() { Name = "coupon", Type = ReplyNameType.Text, IsAlways = true, Description = LocalizedText.Of("en", "a code for the next order") },
        new() { Name = "points", Type = ReplyNameType.Number },
        new() { Name = "voucher", Type = ReplyNameType.Money },
        new() { Name = "until", Type = ReplyNameType.Date },
        new() { Name = "form", Type = ReplyNameType.Link },
    ];

    private static RefundPolicy Policy(string body, params HostReplyName[] names) => (ReplyPolicies.With(body).Draft with { ReplyNames = [.. names] }).Build();

    private static RenderedReply Reply(string body, string extra, string language = "en") =>
        new TemplateRenderer().Render(Policy(body, Names), "t", language, ReplyModel.TryFromJson(Encoding.UTF8.GetBytes($"{{\"extra\":{extra}}}"), "data.json", out var model, out _) ? model : throw new InvalidOperationException());

    [Theory]
    [InlineData("{{ extra.copon }}", "RK3203", ProblemSeverity.Error, "Did you mean \"extra.coupon\"?")]
    [InlineData("{{ extra.weather }}", "RK3203", ProblemSeverity.Error, "Declare it in the policy: \"replyNames\": { \"weather\": { \"type\": \"text\" } }.")]
    [InlineData("{{ extra.coupon.code }}", "RK3203", ProblemSeverity.Error, "\"extra.coupon\" has size.")]
    [InlineData("{{ extra.points.x }}", "RK3203", ProblemSeverity.Error, "Write \"extra.points\".")]
    [InlineData("{{ extra.points }}", "RK3204", ProblemSeverity.Warning, "Put it into {% if extra.points %}, or add | default: '…'.")]
    [InlineData("{% if extra.voucher %}{{ extra.voucher | round: 2 }}{% endif %}", "RK3205", ProblemSeverity.Error, "Write {{ extra.voucher }} without it.")]
    [InlineData("{% if extra.voucher %}{{ extra.voucher.amount }}{% endif %}", "RK3205", ProblemSeverity.Error, "Write {{ extra.voucher }}; it is written as the reader's language does.")]
    [InlineData("{% if extra.until %}{{ extra.until | date: '%d' }}{% endif %}", "RK3205", ProblemSeverity.Error, "Write {{ extra.until }} without it.")]
    public void A_template_is_checked_against_what_the_policy_declares(string body, string id, ProblemSeverity severity, string suggestion)
    {
        var problem = Assert.Single(TemplateLinter.Lint(Policy(body, Names)));

        Assert.Equal((id, severity, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
    }

    [Theory]
    [InlineData("{{ extra.coupon }} {% if extra.points %}{{ extra.points }}{% endif %} {{ extra.form | default: 'none' }} {% if extra.until %}{{ extra.until.withoutWeekday }}{% endif %}")]
    [InlineData("{% for pair in extra %}{{ pair[0] }}{% endfor %}")]
    public void What_is_declared_and_guarded_is_clean(string body) => Assert.Empty(TemplateLinter.Lint(Policy(body, Names)));

    [Fact]
    public void A_policy_that_declares_none_lets_templates_read_any() => Assert.Empty(TemplateLinter.Lint(Policy("{{ extra.weather.today }}")));

    [Theory]
    [InlineData("en", "T10 12.5 $9.50 Thursday, 3 December 2026 https://f.example/1?a=1")]
    [InlineData("de", "T10 12.5 9,50\u00a0$ Donnerstag, 3. Dezember 2026 https://f.example/1?a=1")]
    public void Values_of_JSON_are_read_by_their_kind_and_written_in_the_readers_language(string language, string expected)
    {
        const string body = "{{ extra.coupon }} {{ extra.points }} {{ extra.voucher }} {{ extra.until }} {{ extra.form }}";
        var policy = (ReplyPolicies.With(("en", null, body), ("de", null, body)).Draft with { ReplyNames = [.. Names] }).Build();

        var reply = new TemplateRenderer().Render(policy, "t", language, ReplyModel.FromJson("""{"extra":{"coupon":"T10","points":12.5,"voucher":{"amount":"9.50","currency":"USD"},"until":"2026-12-03","form":"https://f.example/1?a=1"}}"""));

        Assert.Empty(reply.Problems);
        Assert.Equal(expected, reply.Body);
    }

    [Theory]
    [InlineData("""{"coupon":true}""", "RK3206", "extra.coupon")]
    [InlineData("""{"coupon":7}""", "RK3206", "extra.coupon")]
    [InlineData("""{"coupon":"x","points":"7"}""", "RK3206", "extra.points")]
    [InlineData("""{"coupon":"x","voucher":"9.50"}""", "RK3206", "extra.voucher")]
    [InlineData("""{"coupon":"x","voucher":{"amount":"9.505","currency":"USD"}}""", "RK5015", "extra.voucher.amount")]
    [InlineData("""{"coupon":"x","until":"tomorrow"}""", "RK3206", "extra.until")]
    [InlineData("""{"coupon":"x","form":"javascript:alert(1)"}""", "RK3206", "extra.form")]
    public void A_value_of_the_wrong_kind_is_a_located_problem_and_there_is_no_reply(string extra, string id, string path)
    {
        var reply = Reply("{{ extra.coupon }}", extra);

        Assert.False(reply.CanBeSent);
        var problem = Assert.Single(reply.Problems, problem => problem.Id == id);
        Assert.Equal(("data.json", path, 1), (problem.Source, problem.Path, problem.Position!.Value.Line));
    }

    [Fact]
    public void A_name_that_is_not_there_is_missing_as_any_other()
    {
        Assert.Contains(Reply("{{ extra.coupon }}", """{"coupon":"  "}""").Problems, problem => problem.Path == "extra.coupon");
        Assert.Equal("none", Reply("{{ extra.coupon | default: 'none' }}", "{}").Body);
    }

    [Fact]
    public void A_host_hands_in_values_of_its_own_types()
    {
        var additions = new ReplyAdditions
        {
            Extra = new ReplyAdditions().Extra.Add("coupon", "THANKS10").Add("points", 12).Add("voucher", Money.Parse("9.50", Currency.Of("USD"))).Add("until", new LocalDate(2026, 12, 3)).Add("form", new Uri("https://f.example/1")),
        };

        Assert.Equal("THANKS10 12 $9.50 Thursday, 3 December 2026 https://f.example/1", Rendered(additions, Names).Body);
        Assert.Equal("THANKS10 12 $9.50 Thursday, 3 December 2026 https://f.example/1", Rendered(additions).Body);
        Assert.Equal("2026-12-03", additions.Extra["until"].ToString());
        Assert.Throws<ArgumentException>(() => ReplyValue.FromLink(new Uri("file:///etc/passwd")));
    }

    [Fact]
    public void A_value_a_host_hands_in_must_be_of_the_declared_kind()
    {
        var reply = Rendered(new ReplyAdditions { Extra = new ReplyAdditions().Extra.Add("coupon", 10m) }, Names);

        Assert.False(reply.CanBeSent);
        var problem = Assert.Single(reply.Problems, problem => problem.Id == "RK3206");
        Assert.Equal(("extra.coupon", "\"extra.coupon\" is a value of the type number, and the policy declares text"), (problem.Path, problem.Message));
    }

    private static RenderedReply Rendered(ReplyAdditions additions, params HostReplyName[] names)
    {
        var policy = Policy("{{ extra.coupon }} {{ extra.points }} {{ extra.voucher }} {{ extra.until }} {{ extra.form }}", names);
        var decision = policy.Decide(RefundRequest.Parse("""{"id":"R-1","receivedAt":"2026-11-20T15:00:00Z","message":{"text":"I want my money back"}}"""), ARequest.At("2026-11-20T15:00:00Z"));
        return new TemplateRenderer().Render(policy, "t", "en", ReplyModel.From(policy, decision, additions));
    }

    private static string File(string replyNames) => $$"""{"format":1,"id":"p","version":"1","currency":"USD","timeZone":"UTC","replyNames":{{replyNames}}}""";

    [Fact]
    public void The_file_declares_them_by_name_and_they_are_operations()
    {
        var policy = RefundPolicy.Parse(File("""{"coupon":{"type":"text","always":true,"description":"a code"},"voucher":{"type":"money"}}"""));
        var without = RefundPolicy.Parse(File("{}"));

        Assert.Equal([("coupon", ReplyNameType.Text, true, "a code"), ("voucher", ReplyNameType.Money, false, null)], policy.Draft.ReplyNames.Select(name => (name.Name, name.Type, name.IsAlways, name.Description?.ToString())));
        Assert.Equal(policy, RefundPolicy.Parse(policy.ToJson()));
        Assert.Equal(policy, policy.Draft.Build());
        Assert.NotEqual(policy.Hash, without.Hash);
        Assert.Equal((without.TermsHash, without.ApprovalHash), (policy.TermsHash, policy.ApprovalHash));
    }

    [Theory]
    [InlineData("""{"coupon":{"type":"txt"}}""", "RK1009")]
    [InlineData("""{"coupon":{}}""", "RK1008")]
    [InlineData("""{"coupon":{"type":"text","alway":true}}""", "RK1006")]
    [InlineData("""{"my coupon":{"type":"text"}}""", "RK1232")]
    [InlineData("""{"size":{"type":"number"}}""", "RK1232")]
    [InlineData("""{"coupon":"text"}""", "RK1005")]
    public void What_is_wrong_with_a_declaration_has_its_place(string replyNames, string id)
    {
        Assert.False(RefundPolicy.TryParse(File(replyNames), out _, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal((id, true), (problem.Id, problem.Position is not null));
        Assert.StartsWith("replyNames", problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_declares_each_name_once_and_with_a_type_of_the_file()
    {
        static string[] Problems(params HostReplyName[] names)
        {
            Assert.False((ReplyPolicies.Sample.Draft with { ReplyNames = [.. names] }).TryBuild(out _, out var problems));
            return [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Id)];
        }

        Assert.Equal(["RK1114"], Problems(Names[0], Names[0] with { Type = ReplyNameType.Date }));
        Assert.Equal(["RK1219"], Problems(Names[0] with { Type = (ReplyNameType)9 }));
    }

    [Fact]
    public void A_diff_says_what_changed_about_them()
    {
        var before = RefundPolicy.Parse(File("""{"coupon":{"type":"text"},"old":{"type":"date"}}"""));
        var after = RefundPolicy.Parse(File("""{"coupon":{"type":"text","always":true},"voucher":{"type":"money"}}"""));

        var diff = PolicyDiff.Of(before, after);

        Assert.All(diff.Changes, change => Assert.Equal(PolicySection.Templates, change.Section));
        Assert.Equal(3, diff.Changes.Length);
        Assert.Contains(diff.Describe("en"), sentence => sentence.StartsWith("Reply name “coupon”: being there in every reply is now ", StringComparison.Ordinal));
        Assert.Contains(diff.Describe("de"), sentence => sentence.Contains("Antwortname „voucher“", StringComparison.Ordinal));
        Assert.False(diff.TermsChanged);
    }
}

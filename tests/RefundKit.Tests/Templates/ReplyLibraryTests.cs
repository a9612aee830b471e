using CsCheck;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class ReplyLibraryTests
{
    private static readonly RefundPolicy Bare = ReplyPolicies.With("unused");

    public static TheoryData<string, string> Texts { get; } = [.. from template in ReplyLibrary.Templates from language in LanguageTag.Written select (template.Id, language)];

    [Fact]
    public void Every_step_of_a_case_has_a_reply_in_every_language_replies_are_written_in()
    {
        Assert.Equal(Enum.GetValues<ReplyStep>(), ReplyLibrary.Templates.Select(template => template.Step!.Value));
        Assert.All(ReplyLibrary.Templates, template => Assert.Equal(LanguageTag.Written.Order(StringComparer.Ordinal), template.Variants.Keys));
        Assert.Equal("refund-sent", ReplyLibrary.For(ReplyStep.RefundSent).Id);
        Assert.Null(ReplyLibrary.Find("refund-lost"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_in_the_library_is_remarked_on(string id, string language)
    {
        var text = ReplyLibrary.Find(id)!.Variants[language];
        var options = new TemplateLintOptions { Step = ReplySteps.ByWord[id] };
        Assert.Empty(((string[])[text.Subject!, text.Body, .. text.Wordings.Values]).SelectMany(part => TemplateLinter.Lint(part, $"{id}/{language}", options)));
    }

    [Fact]
    public void Every_text_of_the_library_renders_over_every_model_the_catalogue_allows_at_its_step()
    {
        var renderer = new TemplateRenderer();
        foreach (var template in ReplyLibrary.Templates)
        {
            Gen.Select(CatalogueModels.At(template.Step), Gen.Int[0, LanguageTag.Written.Length - 1], Gen.Enum<TextMedium>()).Sample((model, language, medium) =>
            {
                var reply = renderer.Render(Bare, template.Id, LanguageTag.Written[language], model, new ReplyOptions { Medium = medium });
                return reply is { CanBeSent: true, Subject.Length: > 0, Problems.IsEmpty: true } && !reply.Body!.Contains("\n\n\n", StringComparison.Ordinal);
            }, iter: 60);
        }
    }

    [Fact]
    public void A_sent_reply_can_name_the_edition_and_the_hash_of_its_text()
    {
        var model = ReplyModel.FromJson("""{ "survey": { "url": "https://s.example/1" } }""");
        var reply = new TemplateRenderer().Render(Bare, "satisfaction-survey", "fr-CA", model);
        Assert.Equal(("fr", ReplyLibrary.Edition), (reply.Language, reply.TemplateVersion));
        Assert.StartsWith("sha256:", reply.TemplateHash, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_policy_replaces_the_one_of_the_library()
    {
        var own = RefundPolicy.Parse("""
            { "format": 1, "id": "p", "version": "7", "currency": "USD", "timeZone": "UTC",
              "terms": { "windows": [{ "id": "w", "days": 30, "from": "delivered" }] },
              "operations": { "acknowledge": "request-received" },
              "templates": { "request-received": { "version": "b", "en": { "body": "Got it." } }, "sorry": { "step": "refund-delayed", "en": { "body": "Sorry." } } } }
            """);
        var renderer = new TemplateRenderer();
        Assert.Equal(("Got it.", "b"), (renderer.Render(own, "request-received", "en-GB", ReplyPolicies.FullModel).Body, renderer.Render(own, "request-received", "en-GB", ReplyPolicies.FullModel).TemplateVersion));
        Assert.Equal("7", renderer.Render(own, "sorry", "en", ReplyPolicies.FullModel).TemplateVersion);
        Assert.Equal(ReplyLibrary.Edition, renderer.Render(own, "goods-received", "en", ReplyPolicies.FullModel).TemplateVersion);
    }

    private static readonly RefundPolicy InTwoLanguages = RefundPolicy.Parse("""
        { "format": 1, "id": "p", "version": "7", "currency": "USD", "timeZone": "UTC", "languages": ["en", "de", "fr"],
          "terms": { "windows": [{ "id": "w", "days": 30, "from": "delivered" }] },
          "operations": { "acknowledge": "request-received" },
          "templates": {
            "request-received": { "en": { "body": "Ours." }, "zh-Hans": { "body": "我们的。" } },
            "ours": { "step": "request-received", "en": { "body": "Ours." } },
            "refund-delayed": { "step": "refund-sent", "en": { "body": "Ours." } } } }
        """);

    [Theory]
    [InlineData("request-received", "en", "en", true)]
    [InlineData("request-received", "en-GB", "en", true)]
    [InlineData("request-received", "de-AT", "de", false)]
    [InlineData("request-received", "fr", "fr", false)]
    [InlineData("request-received", "ja", "ja", false)]
    [InlineData("request-received", "zh-CN", "zh-Hans", true)]
    [InlineData("request-received", "zh-TW", "zh-Hant", false)]
    [InlineData("request-received", "nl", "en", true)]
    [InlineData("ours", "de", "en", true)]
    [InlineData("refund-delayed", "de", "en", true)]
    public void In_a_language_that_a_template_of_the_policy_lacks_the_library_s_text_stands_in(string id, string language, string written, bool isOwn)
    {
        var reply = new TemplateRenderer().Render(InTwoLanguages, id, language, ReplyPolicies.FullModel);
        Assert.Equal((written, isOwn, isOwn ? "7" : ReplyLibrary.Edition), (reply.Language, reply.Body is "Ours." or "我们的。", reply.TemplateVersion));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    [InlineData("nl")]
    public void A_decision_names_the_language_that_the_reply_is_written_in(string language)
    {
        var request = RefundKit.Requests.RefundRequest.Parse($$"""{ "id": "R", "receivedAt": "2026-11-22T09:30:00Z", "message": { "text": "refund please", "language": "{{language}}" } }""");
        var chosen = RefundKit.Decisions.DecisionExtensions.Decide(InTwoLanguages, request, request.ReceivedAt).Reply!;
        Assert.Equal(chosen.Language, new TemplateRenderer().Render(InTwoLanguages, chosen.Template, language, ReplyPolicies.FullModel).Language);
    }

    [Fact]
    public void A_check_says_what_the_readers_of_a_missing_language_get()
    {
        Assert.True(RefundPolicy.TryParse("""
            { "format": 1, "id": "p", "version": "7", "currency": "USD", "timeZone": "UTC", "languages": ["en", "fr"],
              "terms": { "windows": [{ "id": "w", "days": 30, "from": "delivered" }] },
              "templates": { "refund-sent": { "en": { "body": "Ours." } }, "ours": { "en": { "body": "Ours." } } } }
            """, out _, out var problems));
        Assert.Equal(
            ["Its readers get the text of the package in their language.", "Its readers get another language."],
            problems.Where(problem => problem.Id == "RK1216").Select(problem => problem.Suggestion));
    }

    [Fact]
    public void A_rule_may_name_a_reply_that_only_the_library_has()
    {
        var policy = RefundPolicy.Parse("""
            { "format": 1, "id": "p", "version": "1", "currency": "USD", "timeZone": "UTC", "languages": ["en"],
              "terms": { "windows": [{ "id": "w", "days": 30, "from": "delivered" }] },
              "operations": { "acknowledge": "request-received" } }
            """);
        var request = RefundKit.Requests.RefundRequest.Parse("""{ "id": "R", "receivedAt": "2026-11-22T09:30:00Z", "message": { "text": "Ich möchte mein Geld zurück", "language": "de" } }""");
        Assert.Equal(new RefundKit.Decisions.ReplyChoice("request-received", "de"), RefundKit.Decisions.DecisionExtensions.Decide(policy, request, request.ReceivedAt).Reply);
    }

    [Theory]
    [InlineData("goods-received", "{{ refund.amount }}", "RK3204")]
    [InlineData("goods-received", "{{ order.number }} {{ return.receivedOn }}", null)]
    [InlineData("refund-sent", "{{ refund.amount }}", null)]
    [InlineData("refund-sent", "{% if refund.sentOn %}{{ refund.sentOn }}{% endif %}", null)]
    [InlineData("request-received", "{{ order.number }}", "RK3204")]
    [InlineData("satisfaction-survey", "{{ survey.url }}", null)]
    public void A_name_that_can_be_absent_at_a_step_is_found_before_it_is_sent(string step, string source, string? id)
    {
        var found = TemplateLinter.Lint(source, "t", new TemplateLintOptions { Step = ReplySteps.ByWord[step] });
        Assert.Equal(id is null ? [] : [id], found.Select(problem => problem.Id));
        if (id is not null) Assert.Contains($"at the step \"{step}\"", found[0].Message, StringComparison.Ordinal);
    }
}

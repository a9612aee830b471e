using System.Collections.Immutable;
using System.Text;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

public class ChannelLintTests
{
    private static TemplateLintOptions For(string channel) => new() { Channel = ChannelProfiles.Embedded.Find(channel) };

    private static Problem? One(string source, string channel) => TemplateLinter.Lint(source, "t", For(channel)).SingleOrDefault(problem => problem.Id.StartsWith("RK33", StringComparison.Ordinal));

    [Fact]
    public void A_message_is_estimated_as_it_would_be_sent()
    {
        var source = "We’re sorry. " + string.Concat(Enumerable.Repeat("Your parcel is on the way. ", 26));
        var found = Assert.Single(TemplateLinter.Lint(source, "t", new TemplateLintOptions { Channel = ChannelProfiles.Embedded.Find("sms") }));
        Assert.Equal(("RK3301", RefundKit.Problems.ProblemSeverity.Warning), (found.Id, found.Severity));
        Assert.Contains("5 SMS parts", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_too_long_without_its_values_is_an_error_and_one_that_may_be_is_a_warning()
    {
        var text = new string('a', 1_990);
        Assert.Equal(
            "even without its values the text has 2,010 characters, 10 characters more than the 2,000 that a message \"reply\" of channel \"ebay\" takes",
            One(text + new string('b', 20) + "{{ case.id }}", "ebay")!.Message);
        var estimated = One(text + "{{ case.id }}", "ebay")!;
        Assert.Equal(("RK3300", ProblemSeverity.Warning), (estimated.Id, estimated.Severity));
        Assert.StartsWith("estimated with values of typical length, the text has 2,005 characters", estimated.Message, StringComparison.Ordinal);
        Assert.Equal("RK3301", One(text, "ebay")!.Id);
    }

    [Fact]
    public void Of_branches_only_one_is_printed_and_what_is_captured_or_repeated_may_not_be()
    {
        var half = new string('a', 1_100);
        Assert.Equal(ProblemSeverity.Warning, One($"{{% if order.number %}}{half}{{% else %}}{half}{{% endif %}}", "ebay")!.Severity);
        Assert.Null(One($"{{% capture x %}}{half}{{% endcapture %}}", "ebay"));
        Assert.Equal(ProblemSeverity.Warning, One($"{{% for item in order.items %}}{half}{{% endfor %}}", "ebay")!.Severity);
        Assert.Equal(ProblemSeverity.Error, One($"{{% if order.number %}}{half}{{% else %}}{half}{{% endif %}}{half}", "ebay")!.Severity);
        Assert.Equal("RK3301", One($"{{% case decision.outcome %}}{{% when 'approve' %}}{half}{{% when 'deny' %}}{half}{{% endcase %}}", "ebay")!.Id);
    }

    [Fact]
    public void Links_addresses_numbers_and_tags_are_found_where_they_are_written()
    {
        var found = TemplateLinter.Lint("Hello,\nwrite to help@acme.example or call +49 30 1234567:\n<b>now</b>", "t.liquid", For("amazon-messaging"));
        Assert.Equal(
            [("RK3303", new TextPosition(2, 10)), ("RK3304", new TextPosition(2, 36)), ("RK3305", new TextPosition(3, 1)), ("RK3305", new TextPosition(3, 7))],
            found.Where(problem => problem.Position is not null).Select(problem => (problem.Id, problem.Position!.Value)));
        Assert.Contains(found, problem => problem is { Id: "RK3309", Suggestion: "Use channel \"amazon-mail\"." });
    }

    [Fact]
    public void A_link_around_a_value_and_a_value_that_is_a_link_are_links()
    {
        Assert.Equal(ProblemSeverity.Error, One("See https://acme.example/{{ order.number }}/x", "tiktok-shop")!.Severity);
        var label = One("{% if return.labelUrl %}{{ return.labelUrl }}{% endif %}", "tiktok-shop")!;
        Assert.Equal(("RK3302", ProblemSeverity.Warning, new TextPosition(1, 28)), (label.Id, label.Severity, label.Position));
    }

    [Fact]
    public void A_place_is_that_of_the_text_as_written_with_placeholders_in_brackets() =>
        Assert.Equal(new TextPosition(1, 8), One("[订单号], a@b.example", "amazon-mail")!.Position);

    [Fact]
    public void A_wording_is_compared_with_the_channel_it_is_named_after()
    {
        Assert.Equal(["RK3305"], Lint("""{ "ebay": "<b>Hello</b>" }""").Select(problem => problem.Id).Distinct());
        Assert.Empty(Lint("""{ "short": "<b>Hello</b>", "kiosk": "<b>Hello</b>", "email": "<b>Hello</b>" }"""));
        var found = Assert.Single(Lint("""{ "ebai": "Hello" }"""));
        Assert.Equal(("RK3314", ProblemSeverity.Warning, "Did you mean \"ebay\"?", "own.json"), (found.Id, found.Severity, found.Suggestion, found.Source));
    }

    [Fact]
    public void A_policy_can_be_compared_with_one_channel_as_it_would_be_worded_there()
    {
        var policy = With("""{ "short": "a@b.example" }""");
        Assert.Equal("templates.t.en.wordings.short", Assert.Single(TemplateLinter.Lint(policy, For("amazon-mail"))).Path);
        Assert.Empty(TemplateLinter.Lint(policy, For("email")));
    }

    [Theory]
    [InlineData("ebay")]
    [InlineData("email")]
    [InlineData("whatsapp")]
    [InlineData("sms")]
    public void The_library_lints_without_an_error_for_every_channel(string channel)
    {
        var profile = ChannelProfiles.Embedded.Find(channel)!;
        foreach (var template in ReplyLibrary.Templates)
        {
            foreach (var (language, text) in template.Variants)
            {
                var body = profile.Wordings.Contains("short") ? text.Wordings["short"] : text.Body;
                Complaints(template.Id, language, TemplateLinter.Lint(body, "t", For(channel)).Where(problem => problem.Severity == ProblemSeverity.Error));
            }
        }
    }

    private static void Complaints(string id, string language, IEnumerable<Problem> problems) => Assert.Equal("", string.Join('\n', problems.Select(problem => $"{id}/{language}: {problem}")));

    private static ImmutableArray<Problem> Lint(string wordings) => TemplateLinter.Lint(With(wordings));

    private static RefundPolicy With(string wordings)
    {
        var json = $$"""
            { "format": 1, "id": "p", "version": "1", "currency": "USD", "timeZone": "UTC", "languages": ["en"],
              "terms": { "windows": [{ "id": "w", "days": 30, "from": "delivered" }] },
              "templates": { "t": { "en": { "body": "Hello.", "wordings": {{wordings}} } } } }
            """;
        Assert.True(RefundPolicy.TryParse(Encoding.UTF8.GetBytes(json), "own.json", out var policy, out var problems), string.Join('\n', problems));
        return policy;
    }
}

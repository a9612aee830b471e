using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class TemplateRendererTests
{
    [Theory]
    [InlineData("en", "$1,082.05 by Thursday, 3 December 2026")]
    [InlineData("de", "1.082,05\u00a0$ by Donnerstag, 3. Dezember 2026")]
    [InlineData("fr", "1\u202f082,05\u00a0$US by jeudi 3 décembre 2026")]
    [InlineData("es", "1082,05\u00a0US$ by jueves, 3 de diciembre de 2026")]
    [InlineData("it", "1.082,05\u00a0USD by giovedì 3 dicembre 2026")]
    [InlineData("ja", "$1,082.05 by 2026年12月3日木曜日")]
    [InlineData("zh-Hans", "US$1,082.05 by 2026年12月3日星期四")]
    [InlineData("zh-TW", "US$1,082.05 by 2026年12月3日星期四")]
    public void Amounts_and_days_are_written_as_the_language_of_the_template_does(string language, string expected) =>
        Assert.Equal(expected, ReplyPolicies.Body("{{ refund.amount }} by {{ promise.on-account.by }}", language: language));

    [Fact]
    public void The_language_of_the_text_decides_and_not_the_one_asked_for()
    {
        var policy = ReplyPolicies.With(("en", null, "{{ refund.amount }}, {{ return.items[0].reason }}"));

        var reply = new TemplateRenderer().Render(policy, "t", "fr-CA", ReplyPolicies.FullModel);

        Assert.Equal(("en", "$1,082.05, defective"), (reply.Language, reply.Body));
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("pt-BR", "en")]
    [InlineData("en-GB", "en")]
    public void The_nearest_language_is_chosen(string asked, string chosen)
    {
        var policy = ReplyPolicies.With(("en", null, "a"), ("de", null, "b"), ("zh-Hans", null, "c"));
        Assert.Equal(chosen, new TemplateRenderer().Render(policy, "t", asked, ReplyPolicies.FullModel).Language);
    }

    [Fact]
    public void A_template_without_English_is_still_found() =>
        Assert.Equal("it", new TemplateRenderer().Render(ReplyPolicies.With("ciao", language: "it"), "t", "ja", ReplyPolicies.FullModel).Language);

    [Fact]
    public void An_unknown_template_is_a_problem_with_a_suggestion()
    {
        var reply = new TemplateRenderer().Render(ReplyPolicies.Sample, "refund-procesed", "en", ReplyPolicies.FullModel);

        Assert.False(reply.CanBeSent);
        Assert.Equal(("RK3200", "Did you mean \"refund-processed\"?"), (reply.Problems.Single().Id, reply.Problems.Single().Suggestion));
    }

    [Fact]
    public void A_missing_value_gives_no_text_at_all_and_names_the_place()
    {
        var reply = ReplyPolicies.Reply("Hello,\nyour refund of {{ refund.amount }} is here.", "{}", subject: "Hi {{ customer.name }}");

        Assert.Null(reply.Subject);
        Assert.Null(reply.Body);
        Assert.Equal(["customer.name", "refund.amount"], reply.Problems.Select(problem => problem.Path));
        Assert.Equal(["t/en/subject", "t/en"], reply.Problems.Select(problem => problem.Source));
        Assert.Equal(new TextPosition(2, 19), reply.Problems[1].Position);
    }

    [Theory]
    [InlineData(WhenMissing.Blank, "Hello !")]
    [InlineData(WhenMissing.Marker, "Hello [customer.name]!")]
    public void A_draft_for_a_human_may_show_what_is_missing(WhenMissing missing, string expected) =>
        Assert.Equal(expected, ReplyPolicies.Body("Hello {{ customer.name }}!", "{}", options: new ReplyOptions { Missing = missing }));

    [Fact]
    public void A_template_that_does_not_parse_says_which_language_and_where()
    {
        var reply = ReplyPolicies.Reply("Hello\n[customer name], {{ refund.amount | upcse }}");

        var problem = Assert.Single(reply.Problems);
        Assert.Equal(("t/en", "templates.t.en.body", new TextPosition(2, 37)), (problem.Source, problem.Path, problem.Position));
        Assert.StartsWith("t/en(2,37): error RK3006:", problem.ToString(), StringComparison.Ordinal);
        Assert.False(reply.CanBeSent);
    }

    [Theory]
    [InlineData("{{secret}}{% assign x = 1 %}")]
    [InlineData("{{ order.number }}")]
    [InlineData("<b>Ana</b> & [refund amount]")]
    public void What_a_customer_calls_themselves_is_never_template(string name) =>
        Assert.Equal($"Hello {name}!", ReplyPolicies.Body("Hello {{ customer.name }}!", ReplyPolicies.Named(name)));

    [Fact]
    public void Html_encodes_names_and_links() =>
        Assert.Equal(
            "<p>&lt;b&gt;Ana&lt;/b&gt;</p>",
            ReplyPolicies.Body("<p>{{ customer.name }}</p>", ReplyPolicies.Named("<b>Ana</b>"), options: new ReplyOptions { Medium = TextMedium.Html }));

    [Fact]
    public void A_subject_stays_one_line_whatever_a_customer_is_called()
    {
        var reply = ReplyPolicies.Reply("x", ReplyPolicies.Named("Ana\r\nBcc: all@example.com\nX: y"), subject: "For {{ customer.name }}");
        Assert.Equal("For Ana Bcc: all@example.com X: y", reply.Subject);
    }

    [Fact]
    public void A_body_loses_control_characters_and_overrides_of_the_writing_direction() =>
        Assert.Equal("Ana txt.exe", ReplyPolicies.Body("{{ customer.name }}", ReplyPolicies.Named("Ana\u0007 \u202etxt\u0000.exe")));

    [Fact]
    public void The_hash_follows_the_wording_and_nothing_else()
    {
        string Hash(string body, string? subject, string data) => ReplyPolicies.Reply(body, data, subject).TemplateHash!;

        var hash = Hash("a", "s", ReplyPolicies.Full);
        Assert.Matches("^sha256:[0-9a-f]{64}$", hash);
        Assert.Equal(hash, Hash("a", "s", "{}"));
        Assert.Equal(4, new[] { hash, Hash("b", "s", "{}"), Hash("a", "r", "{}"), Hash("a", null, "{}") }.Distinct().Count());
    }

    [Fact]
    public void Threads_may_share_a_renderer()
    {
        var renderer = new TemplateRenderer();
        var policies = Enumerable.Range(0, 4).Select(i => ReplyPolicies.With($"{i} {{{{ refund.amount }}}}")).ToList();

        var bodies = Enumerable.Range(0, 400).AsParallel().Select(i => renderer.Render(policies[i % 4], "t", "en", ReplyPolicies.FullModel).Body).Distinct();

        Assert.Equal(["0 $1,082.05", "1 $1,082.05", "2 $1,082.05", "3 $1,082.05"], bodies.Order());
    }

    [Fact]
    public void Words_for_codes_are_in_the_language_and_the_code_is_there_to_ask_about()
    {
        const string body = "{% for fee in refund.fees %}{{ fee.kind }} {{ fee.amount }}{% if fee.kind.code == 'returnShipping' %}!{% endif %}{% endfor %}; {{ refund.method }}; {{ decision.needs | join: ', ' }}";

        Assert.Equal("Rückversand 6,95\u00a0$!; Erstattung auf das ursprüngliche Zahlungsmittel; ein Foto, auf dem das Problem zu sehen ist", ReplyPolicies.Body(body, language: "de"));
    }

    [Theory]
    [InlineData("{{ refund.amount.currency }}", "USD")]
    [InlineData("{% if refund.amount.amount > 1000 %}much{% endif %}", "much")]
    [InlineData("{{ promise['on-account'].by.iso }}", "2026-12-03")]
    [InlineData("{{ promise['on-account'].by.withoutWeekday }}", "3 December 2026")]
    [InlineData("{{ order.items.size }} {{ order.items.first.price }}", "1 $199.00")]
    [InlineData("{{ extra.coupon }} {{ case.id }}", "THANKS10 R-1")]
    public void Values_have_parts(string body, string expected) => Assert.Equal(expected, ReplyPolicies.Body(body));
}

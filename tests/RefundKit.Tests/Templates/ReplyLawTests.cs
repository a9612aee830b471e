using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class ReplyLawTests
{
    private static readonly TemplateRenderer Renderer = new();

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Piece = Gen.Frequency(
        (4, Any("[订单号]", "[customer name]", "【退款金额】", "[refund amount]", "[ordr number]", "[商品名称]", "[", "]", "[[", "【", "](", "\n", "\r\n", "{", "}}")),
        (4, Any("{{ customer.name }}", "{{ order.items[0].name | upcase }}", "{{ refund.amount }}", "{{ extra.x | append: customer.name }}", "{{ return.labelUrl }}", "{{ decision.reasons | join: '' }}")),
        (2, Any("{% if customer.name %}", "{% endif %}", "{% else %}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% for i in order.items %}{{ i.name }}{% endfor %}", "{%")),
        (1, Gen.String[0, 10]));

    private static readonly Gen<string> Source = Piece.Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Any("<script>alert(1)</script>", "{{ order.number }}", "\" onload='x'", "\r\nBcc: x", "&lt;b&gt;", "[订单号]", "\u202e<"), Gen.String[0, 12]);

    private static readonly Gen<ReplyModel> Model = Gen.Select(Hostile, Hostile, Hostile, (name, item, extra) => ReplyModel.FromJson(new JsonObject
    {
        ["customer"] = new JsonObject { ["name"] = Valid(name) },
        ["order"] = new JsonObject { ["number"] = Valid(extra), ["items"] = new JsonArray(new JsonObject { ["name"] = Valid(item), ["quantity"] = 1 }) },
        ["return"] = new JsonObject { ["labelUrl"] = "https://l.example/?a='b'&c=<d>" },
        ["refund"] = new JsonObject { ["amount"] = new JsonObject { ["amount"] = "5.00", ["currency"] = "USD" } },
        ["decision"] = new JsonObject { ["reasons"] = new JsonArray(Valid(item)) },
        ["extra"] = new JsonObject { ["x"] = Valid(extra) },
    }.ToJsonString()));

    // JSON cannot carry half a surrogate pair.
    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Rendering_and_linting_never_throw_and_give_a_text_or_an_error() =>
        Gen.Select(Source, Source, Model, Gen.Enum<WhenMissing>(), Gen.Enum<TextMedium>()).Sample((body, subject, model, missing, medium) =>
        {
            var policy = ReplyPolicies.With(body, subject);
            var reply = Renderer.Render(policy, "t", "en", model, new ReplyOptions { Missing = missing, Medium = medium });
            return reply.CanBeSent != reply.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)
                && (reply.Subject is null || reply.Subject.AsSpan().IndexOfAny('\r', '\n') < 0)
                && !TemplateLinter.Lint(policy).Any(problem => problem.Position is null);
        }, iter: 300);

    [Fact]
    public void Places_stay_inside_the_text_as_written() =>
        Source.Sample(source =>
        {
            var end = TextPosition.Of(source, source.Length);
            return TemplateLinter.Lint(source, "t").All(problem => problem.Position is { Line: >= 1, Column: >= 1 } place && place <= end);
        }, iter: 5_000);

    [Fact]
    public void Html_never_has_markup_that_came_from_data() =>
        Gen.Select(Any("{{ customer.name }}", "[客户姓名]", "{{ extra.x | append: customer.name }}", "{{ return.labelUrl }}", "{{ order.items[0].name | upcase }}", "{{ decision.reasons | join: '' }}").Array[1, 4], Model).Sample((values, model) =>
        {
            var body = Renderer.Render(ReplyPolicies.With(string.Concat(values)), "t", "en", model, new ReplyOptions { Medium = TextMedium.Html, Missing = WhenMissing.Blank }).Body;
            return body is not null && !body.Any(c => "<>\"'".Contains(c));
        }, iter: 300);

    [Fact]
    public void A_text_without_errors_and_warnings_renders_over_a_model_that_has_everything_it_is_about() =>
        Source.Sample(source =>
        {
            if (!TemplateLinter.Lint(source, "t").IsEmpty) return true;
            return Renderer.Render(ReplyPolicies.With(source), "t", "en", ReplyPolicies.FullModel).CanBeSent;
        }, iter: 500);
}

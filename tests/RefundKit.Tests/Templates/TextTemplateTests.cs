using System.Text;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class TextTemplateTests
{
    private static RenderedText Render(string source, string json, ReplyOptions? options = null)
    {
        Assert.True(TextTemplate.TryParse(source, "t.liquid", out var template, out var problems), string.Join('\n', problems));
        return template.Render(Encoding.UTF8.GetBytes(json), "data.json", options);
    }

    [Theory]
    [InlineData("{{ a }} {{ b }} {{ c }}", """{"a":1,"b":1.0,"c":1e2}""", "1 1.0 100")]
    [InlineData("{{ a | divided_by: 2 }} {{ b | divided_by: 2 }}", """{"a":3,"b":3.0}""", "1 1.5")]
    [InlineData("{{ when }}", """{"when":"2026-12-03T10:00:00Z"}""", "2026-12-03T10:00:00Z")]
    [InlineData("{{ big }}", """{"big":9007199254740993}""", "9007199254740993")]
    [InlineData("[order number] {{ a[0].b }}", """{"a":[{"b":true}]}""", "[order number] true")]
    [InlineData("x\n", "{}", "x\n")]
    public void A_template_renders_over_any_object(string source, string json, string expected) => Assert.Equal(expected, Render(source, json).Text);

    [Theory]
    [InlineData("[1]", "RK3208")]
    [InlineData("{", "RK1002")]
    [InlineData("""{"a":1,"a":2}""", "RK1003")]
    [InlineData("""{"a":1e99}""", "RK3209")]
    public void Data_that_is_no_object_is_a_located_problem(string json, string id)
    {
        var result = Render("x", json);
        Assert.Null(result.Text);
        Assert.Equal((id, "data.json"), (Assert.Single(result.Problems).Id, result.Problems[0].Source));
    }

    [Fact]
    public void Missing_names_and_markup_are_treated_as_asked()
    {
        Assert.Null(Render("{{ x }}", "{}").Text);
        Assert.Equal("", Render("{{ x }}", "{}", new ReplyOptions { Missing = WhenMissing.Blank }).Text);
        Assert.Equal("[x]", Render("{{ x }}", "{}", new ReplyOptions { Missing = WhenMissing.Marker }).Text);
        Assert.Equal("<b>&lt;i&gt;</b>", Render("<b>{{ x }}</b>", """{"x":"<i>"}""", new ReplyOptions { Medium = TextMedium.Html }).Text);
    }

    // Cases that helpdesks learned the hard way; the sources name where.

    [Fact]
    public void A_customers_text_is_not_rendered_even_where_it_is_a_template() =>
        // chatwoot spec/models/concerns/liquidable_shared.rb at 16331719
        Assert.Equal("> hey {{contact.name}} how are you?", Render("> {{ message }}", """{"message":"hey {{contact.name}} how are you?","contact":{"name":"John"}}""").Text);

    [Fact]
    public void Two_bars_are_refused_instead_of_printing_nothing()
    {
        // chatwoot issue 8422: the documented fallback rendered blank
        Assert.False(TextTemplate.TryParse("{{ contact.first_name || 'Hello'}}, what can I get you", "t", out _, out var problems));
        Assert.Equal("RK3009", Assert.Single(problems).Id);
    }

    [Fact]
    public void Another_helpdesks_fallback_syntax_is_refused_with_its_place()
    {
        // freescout tests/Unit/MailVarsTest.php at ab277253; in Liquid this is a tag nobody knows
        Assert.False(TextTemplate.TryParse("{%custom.currentYear,fallback=2021%}", "t", out _, out var problems));
        Assert.Equal(1, Assert.Single(problems).Position!.Value.Line);
    }

    [Fact]
    public void Another_helpdesks_interpolation_is_plain_text() =>
        // zammad test/unit/notification_factory_renderer_test.rb at 0bd781fa
        Assert.Equal("#{ticket.created_at}", Render("#{ticket.created_at}", """{"ticket":{"created_at":"2016-11-12T12:00:00Z"}}""").Text);
}

using NodaTime;
using RefundKit.Liquid;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class OutputTests
{
    private static string? Text(string template, string value, LiquidOutput output) =>
        Rendered.Parse(template).Render(new Dictionary<string, object?> { ["x"] = value, ["list"] = new List<object?> { value } }, new LiquidRenderOptions { Output = output }).Text;

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>&lt;b&gt; &amp; &quot;&#39;</p>")]
    [InlineData("{{ x | escape }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ x | escape_once }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{% capture c %}<i>{{ x }}</i>{% endcapture %}{{ c }}", "<i>&lt;b&gt; &amp; &quot;&#39;</i>")]
    [InlineData("{% assign y = x | append: '!' %}{{ y }}", "&lt;b&gt; &amp; &quot;&#39;!")]
    [InlineData("{{ list }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ x | escape | append: '<' | upcase }}", "&amp;LT;B&amp;GT; &amp;AMP; &amp;QUOT;&amp;#39;&lt;")]
    [InlineData("{{ x | newline_to_br }}", "&lt;b&gt; &amp; &quot;&#39;")]
    public void Html_encodes_each_value_once(string template, string expected) =>
        Assert.Equal(expected, Text(template, "<b> & \"'", LiquidOutput.Html));

    [Fact]
    public void Newline_to_br_in_html_keeps_the_text_a_text() =>
        Assert.Equal("&lt;a&gt;<br />\nb", Text("{{ x | newline_to_br }}", "<a>\nb", LiquidOutput.Html));

    [Fact]
    public void Escape_outside_of_html_is_a_text_like_any_other() =>
        Assert.Equal("\\&lt;b\\&gt;", Text("{{ x | escape | replace: ';', ';' }}", "<b>", LiquidOutput.Markdown));

    [Theory]
    [InlineData("a\u0000\u001b[31mb\u0085c", "a[31mbc")]
    [InlineData("abc\u202Egnp.exe\u2066x\u2069", "abcgnp.exex")]
    [InlineData("שלום\u200F\u200E", "שלום\u200F\u200E")]
    [InlineData("a\r\nb\rc\td", "a\nb\nc\td")]
    public void Text_leaves_out_what_could_deceive_or_break_a_reader(string value, string expected) =>
        Assert.Equal(expected, Text("{{ x }}", value, LiquidOutput.Text));

    [Fact]
    public void Half_a_character_becomes_a_replacement_character() =>
        Assert.Equal("ok 👍 \uFFFD", Text("{{ x }}", "ok 👍 \ud83d", LiquidOutput.Text));

    [Fact]
    public void The_authors_own_text_stays_as_written() =>
        Assert.Equal("<b>\r\n*x*</b>", Text("<b>\r\n*x*</b>", "", LiquidOutput.Text));

    [Theory]
    [InlineData("Re: {{ x }}\n", "a\r\nBcc: evil@example.com", "Re: a Bcc: evil@example.com")]
    [InlineData("{% if true %}\n  Re: {{ x }}\n{% endif %}", "a\u2028b", "Re: a b")]
    public void A_header_is_one_line_whatever_is_in_it(string template, string value, string expected)
    {
        var text = Text(template, value, LiquidOutput.Header)!;

        Assert.DoesNotContain('\n', text);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(expected, text.Trim());
    }

    [Theory]
    [InlineData("*bold* _it_ [l](u) `c` <b> # | ~ &lt;", "\\*bold\\* \\_it\\_ \\[l\\]\\(u\\) \\`c\\` \\<b\\> \\# \\| \\~ \\&lt;")]
    [InlineData("1. a\n- b", "1\\. a\n\\- b")]
    [InlineData("https://example.com/a-b.html", "https://example.com/a-b.html")]
    public void Markdown_gets_a_backslash_where_a_character_would_mean_something(string value, string expected) =>
        Assert.Equal(expected, Text("{{ x }}", value, LiquidOutput.Markdown));

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{% assign y = x %}{{ y }}")]
    [InlineData("{{ x | append: '' }}")]
    public void A_text_of_the_model_is_never_parsed(string template) =>
        Assert.Equal("{{ secret }}{% include 'x' %}", Text(template, "{{ secret }}{% include 'x' %}", LiquidOutput.Text));

    [Theory]
    [InlineData("{{ money }} {{ money.amount }} {{ money.currency }}", "$ 50.00 50.00 USD")]
    [InlineData("{% assign m = money %}{{ m.amount | times: 2 }}{{ m | append: '!' }}", "100.0$ 50.00!")]
    [InlineData("{{ day }} {{ day | date: '%-d %B' }}", "2026-11-22 22 November")]
    [InlineData("{{ moment }} {{ moment | date: '%H:%M' }}", "2026-11-22 09:30:00 +0000 09:30")]
    public void Money_and_dates_print_for_people_and_have_parts(string template, string expected) =>
        Assert.Equal(expected, Rendered.Parse(template).Render(Models.OfEveryKind, Rendered.Plain).Text);

    [Fact]
    public void An_object_of_the_host_is_refused_and_not_looked_into()
    {
        var result = Rendered.Parse("{{ x.Length }}{{ x }}").Render(new Dictionary<string, object?> { ["x"] = new Uri("https://example.com") }, Rendered.Plain);

        Assert.Equal("RK3109", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Dates_compare_as_dates() =>
        Assert.Equal("later", Rendered.Parse("{% if b > a %}later{% endif %}").Render(
            new Dictionary<string, object?> { ["a"] = new LocalDate(2026, 1, 2), ["b"] = new LocalDate(2026, 1, 10) }, Rendered.Plain).Text);
}

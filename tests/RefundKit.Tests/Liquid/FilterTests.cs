using System.Globalization;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class FilterTests
{
    [Theory]
    [InlineData("{{ 2.5 | round }} {{ -2.5 | round }} {{ 3.5 | round }} {{ 1.25 | round: 1 }}", "3 -3 4 1.3")]
    [InlineData("{{ 5.666 | round: -2 }} {{ 5.666 | round: 'foo' }} {{ 5.0 | round: 2 }}", "0 6 5.0")]
    [InlineData("{{ 9 | divided_by: 2 }} {{ 9.0 | divided_by: 2 }} {{ -5 | divided_by: 2 }}", "4 4.5 -3")]
    [InlineData("{{ 20 | divided_by: 7.0 }}", "2.857142857142857")]
    [InlineData("{{ 1.0 | divided_by: 3 }} {{ 10.1 | divided_by: 7.0 }}", "0.3333333333333333 1.4428571428571428")]
    [InlineData("{{ 10.1 | modulo: 7.0 }} {{ '10' | modulo: '2.0' }} {{ -5 | modulo: 3 }}", "3.1 0.0 1")]
    [InlineData("{{ 10 | plus: 2.0 }} {{ '10.1' | minus: '2.2' }} {{ 5.0 | times: 2.1 }}", "12.0 7.9 10.5")]
    [InlineData("{{ -5.4 | ceil }} {{ 5.4 | floor }} {{ '-5.1' | abs }}", "-5 5 5.1")]
    [InlineData("{{ 5 | at_least: 8.9 }} {{ '9' | at_most: 8 }}", "8.9 8")]
    public void Numbers_are_calculated_in_decimals_and_rounded_half_away_from_zero(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template));

    [Theory]
    [InlineData("{{ 'aBC dE' | capitalize }}", "Abc de")]
    [InlineData("{{ 'a' | append: 5 | prepend: 'x' }}", "xa5")]
    [InlineData("{{ 'Take my protein' | replace: nothing, '#' }}", "#T#a#k#e# #m#y# #p#r#o#t#e#i#n#")]
    [InlineData("{{ 'aXbXc' | replace_first: 'X', '1' | replace_last: 'X', '2' }}", "a1b2c")]
    [InlineData("{{ 'aXbXcX' | remove_first: 'X' | remove_last: 'X' }}", "abXc")]
    [InlineData("{{ 'hello' | slice: 1, 3 }} {{ 'Liquid' | slice: -2, 2 }} {{ 'a' | slice: 9 }}", "ell id ")]
    [InlineData("{{ 'a,b,,c,,' | split: ',' | join: '#' }}", "a#b##c")]
    [InlineData("{{ 'a b\nc' | split: ' ' | join: '#' }}", "a#b#c")]
    [InlineData("{{ 'abc' | split: '' | join: '#' }}", "a#b#c")]
    [InlineData("{{ ' a \n b ' | squish }}|{{ ' a ' | lstrip }}|{{ ' a ' | rstrip }}", "a b|a | a")]
    [InlineData("{{ 'Ground control to Major Tom.' | truncate: 20 }}", "Ground control to...")]
    [InlineData("{{ 'one two  three' | truncatewords: 2 }}|{{ 'one two' | truncatewords: 2 }}", "one two...|one two")]
    [InlineData("{{ '<p>a & \"b\"</p>' | escape }}", "&lt;p&gt;a &amp; &quot;b&quot;&lt;/p&gt;")]
    [InlineData("{{ '&lt;p&gt; & &amp &#39; &#x27;' | escape_once }}", "&lt;p&gt; &amp; &amp;amp &#39; &#x27;")]
    [InlineData("{{ 'a<script>x</script>b<!-- c -->d<em>e</em>' | strip_html }}", "abde")]
    [InlineData("{{ \"a\r\nb\" | newline_to_br }}", "a<br />\nb")]
    [InlineData("{{ 'email is bob@example.com! ä' | url_encode }}", "email+is+bob%40example.com%21+%C3%A4")]
    [InlineData("{{ 'a+b%21' | url_decode }}", "a b!")]
    [InlineData("{{ '_#/.' | base64_encode }} {{ 'XyMvLg==' | base64_decode }}", "XyMvLg== _#/.")]
    [InlineData("{{ '👍👎' | size }}{{ '👍👎' | slice: 1 }}{{ '👍👎👍👎' | truncate: 3, '…' }}", "2👎👍👎…")]
    [InlineData("{{ false | default: 'x' }}{{ false | default: 'x', allow_false: true }}{{ '' | default: 'y' }}{{ 0 | default: 'z' }}", "xfalsey0")]
    public void Texts_follow_Shopifys_Liquid(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template));

    [Theory]
    [InlineData("{{ a | map: 'k' | join: '#' }}", "1#2#3")]
    [InlineData("{{ a | where: 'k', 2 | map: 'n' | first }}", "two")]
    [InlineData("{{ a | reject: 'k', 2 | size }}", "2")]
    [InlineData("{% assign b = a | find: 'k', 3 %}{{ b.n }}{{ a | find_index: 'k', 3 }}{{ a | has: 'k', 9 }}", "three2false")]
    [InlineData("{{ a | sum: 'k' }}", "6")]
    [InlineData("{{ a | sort: 'n' | map: 'k' | join }}", "1 3 2")]
    [InlineData("{{ words | sort | join }}|{{ words | sort_natural | join }}", "B a c|a B c")]
    [InlineData("{{ mixed | compact | size }}{{ mixed | uniq | size }}", "33")]
    [InlineData("{{ nested | concat: words | join: '' }}", "xyzcaB")]
    [InlineData("{{ words | reverse | join: '' }}{{ words | slice: 1, 2 | join: '' }}{{ words | first }}{{ words | last }}", "BacaBcB")]
    [InlineData("{{ 12 | join: '#' }}{{ nothing | size }}", "120")]
    public void Lists_follow_Shopifys_Liquid(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, """{"a":[{"k":1,"n":"one"},{"k":2,"n":"two"},{"k":3,"n":"three"}],"words":["c","a","B"],"mixed":["x",null,"x",1],"nested":["x",["y",["z"]]]}"""));

    [Theory]
    [InlineData("{{ 'March 14, 2016' | date: '%s' }}", "1457913600")]
    [InlineData("{{ 1152098955 | date: '%m/%d/%Y' }}", "07/05/2006")]
    [InlineData("{{ '2026-11-22T09:05:07+01:00' | date: '%a, %d %b %Y %-I:%M %p %z' }}", "Sun, 22 Nov 2026 9:05 AM +0100")]
    [InlineData("{{ '2026-01-02' | date: '%e|%j|%U|%V|%^B|%y|%%|%Q' }}", " 2|002|00|01|JANUARY|26|%|%Q")]
    [InlineData("{{ 'March 14, 2016 4:30 pm' | date: '%H:%M' }}", "16:30")]
    [InlineData("{{ '03/04/2026' | date: '%B' }}", "03/04/2026")]
    [InlineData("{{ 'not a date' | date: '%Y' }}", "not a date")]
    [InlineData("{{ nothing | date: '%Y' }}", "")]
    public void Dates_are_formatted_in_English_and_in_their_own_offset(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template));

    [Theory]
    [InlineData("{{ 'now' | date: '%Y' }}", "RK3110")]
    [InlineData("{{ 'today' | date: '%Y' }}", "RK3110")]
    [InlineData("{{ 1 | divided_by: 0 }}", "RK3106")]
    [InlineData("{{ 5 | base64_decode }}", "RK3106")]
    [InlineData("{{ 'a' | slice: 'foo' }}", "RK3106")]
    [InlineData("{{ 'a' | concat: 'b' }}", "RK3106")]
    [InlineData("{{ 1 | map: 'title' }}", "RK3106")]
    [InlineData("{% if 1 < 'a' %}{% endif %}", "RK3107")]
    [InlineData("{% for i in (1..4) limit: 'foo' %}{{ i }}{% endfor %}", "RK3108")]
    [InlineData("{{ 99999999999999999999 | times: 99999999999999999999 }}", "RK3111")]
    [InlineData("{% include name %}", "RK3112")]
    public void What_cannot_be_done_is_a_problem_and_no_text(string template, string id)
    {
        var result = Rendered.Result(template, """{"name":"nobody"}""");

        Assert.Null(result.Text);
        Assert.Equal(id, Assert.Single(result.Problems).Id);
        Assert.NotNull(result.Problems[0].Position);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        const string Template = "{{ 'I i' | downcase }}{{ 'i' | upcase }}{{ 1234.5 | times: 2 }}{{ 'straße' | replace: 'ss', 'x' }}{{ '2026-03-04' | date: '%x %B' }}{{ 'b,A,ä' | split: ',' | sort | join }}";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("i iI2469.0straße03/04/26 MarchA b ä", Rendered.Text(Template));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("en", 1, "item")]
    [InlineData("en", 0, "items")]
    [InlineData("fr", 0, "item")]
    [InlineData("fr-CA", 2, "items")]
    [InlineData("fr", 2_000_000, "d’items")]
    [InlineData("pl", 1, "item")]
    [InlineData("pl", 3, "few")]
    [InlineData("pl", 13, "d’items")]
    [InlineData("pl", 22, "few")]
    [InlineData("zh-Hant", 1, "items")]
    public void Plural_takes_the_form_that_the_language_has_for_the_number(string language, int number, string form) =>
        Assert.Equal(form, Rendered.Parse("{{ n | plural: one: 'item', few: 'few', many: 'd’items', other: 'items' }}")
            .Render(new Dictionary<string, object?> { ["n"] = number }, Rendered.Plain with { Language = language }).Text);

    [Theory]
    [InlineData("{{ 1.0 | plural: one: 'a', other: 'b' }}", "b")]
    [InlineData("{{ 1 | plural: other: 'b' }}", "b")]
    [InlineData("{{ '1' | plural: one: 'a', other: 'b' }}", "a")]
    public void Plural_counts_written_decimals_and_falls_to_other(string template, string text) => Assert.Equal(text, Rendered.Text(template));

    [Theory]
    [InlineData("{{ nothing | default: absent | default: 'c' }}", "c")]
    [InlineData("{{ 'a' | default: absent }}", "a")]
    [InlineData("{{ nothing | default: absent | upcase | default: 'c' }}", "c")]
    public void A_default_may_itself_be_missing_where_another_takes_it(string template, string text)
    {
        var result = Rendered.Parse(template).Render(Models.OfEveryKind, Rendered.Plain with { MissingValues = MissingValues.Strict });
        Assert.Equal(text, result.Text);
    }

    [Fact]
    public void A_default_that_is_missing_with_nothing_behind_it_is_named() =>
        Assert.Contains("absent", Assert.Single(Rendered.Parse("{{ nothing | default: absent }}").Render(Models.OfEveryKind, Rendered.Plain with { MissingValues = MissingValues.Strict }).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_filter_survives_every_kind_of_value()
    {
        foreach (var name in FilterCatalogue.Names)
        {
            foreach (var value in new[] { "nothing", "true", "1", "-1.5", "'x'", "list", "object", "money", "day", "(1..3)", "empty", "blank" })
            {
                foreach (var argument in new[] { "nothing", "2", "'k'", "list", "money" })
                {
                    var template = Rendered.Parse($"{{{{ {value} | {Rendered.Call(name, argument)} }}}}");
                    var result = template.Render(Models.OfEveryKind, Rendered.Plain);
                    Assert.DoesNotContain(result.Problems, problem => problem.Id == "RK3199");
                }
            }
        }
    }
}

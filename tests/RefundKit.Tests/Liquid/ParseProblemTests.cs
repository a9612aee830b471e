using RefundKit.Liquid;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class ParseProblemTests
{
    private static Problem Only(string source)
    {
        var parsed = LiquidTemplate.TryParse(source, new LiquidParseOptions { Name = "t.liquid" }, out var template, out var problems);

        Assert.False(parsed);
        Assert.Null(template);
        return Assert.Single(problems);
    }

    [Theory]
    [InlineData("Hello\n  {{ name | upcas }}", "RK3006", 2, 13, "Did you mean \"upcase\"?")]
    [InlineData("{% asign x = 1 %}", "RK3005", 1, 1, "Did you mean \"assign\"?")]
    [InlineData("{{ name || 'there' }}", "RK3009", 1, 9, "Write {{ name | default: 'there' }}.")]
    [InlineData("{% if a = 1 %}{% endif %}", "RK3008", 1, 9, "Compare with \"==\".")]
    [InlineData("{% if a && b %}{% endif %}", "RK3008", 1, 9, "Write \"and\".")]
    [InlineData("{% if not a %}{% endif %}", "RK3008", 1, 11, "Write {% unless … %}, or compare with false.")]
    [InlineData("a\n{% if a %}", "RK3003", 2, 1, "Close it with {% endif %}.")]
    [InlineData("{{ 'abc }}", "RK3008", 1, 4, "Close the text with the quote it begins with.")]
    [InlineData("{{ x", "RK3002", 1, 1, "Close it with \"}}\".")]
    [InlineData("{% if x", "RK3002", 1, 1, "Close it with \"%}\".")]
    [InlineData("{% render 'gretting' %}", "RK3010", 1, 11, null)]
    [InlineData("{% endif %}", "RK3004", 1, 1, null)]
    [InlineData("{% else %}", "RK3004", 1, 1, null)]
    [InlineData("{{ x | append }}", "RK3007", 1, 8, null)]
    [InlineData("{{ x | upcase: 1 }}", "RK3007", 1, 8, null)]
    [InlineData("{{ x | default: 1, allow_flase: true }}", "RK3007", 1, 8, "Did you mean \"allow_false\"?")]
    public void A_mistake_has_one_problem_with_its_place_and_what_to_try(string source, string id, int line, int column, string? suggestion)
    {
        var problem = Only(source);

        Assert.Equal(id, problem.Id);
        Assert.Equal(new TextPosition(line, column), problem.Position);
        Assert.Equal(suggestion, problem.Suggestion);
        Assert.Equal("t.liquid", problem.Source);
    }

    [Theory]
    [InlineData("{% assign x = 1 - 2 %}")]
    [InlineData("{{ products.0.title }}")]
    [InlineData("{{ products[0]title }}")]
    [InlineData("{{ product.['title'] }}")]
    [InlineData("{{ foo bar }}")]
    [InlineData("{% for x in -foo %}{% endfor %}")]
    [InlineData("{% capture -foo %}{% endcapture %}")]
    [InlineData("{% if a startswith b %}{% endif %}")]
    [InlineData("{% case a %}{% when %}{% endcase %}")]
    [InlineData("{% case a %}{% when 'b' and 'c' %}{% endcase %}")]
    [InlineData("{% comment %}{% assign foo = '1'{% endcomment %}")]
    [InlineData("{% doc hello %}{% enddoc %}")]
    [InlineData("{% doc %}{% doc %}{% enddoc %}")]
    [InlineData("{% raw %}")]
    [InlineData("{%-\n # a\n b\n-%}")]
    [InlineData("{% for i in (1..3) limt: 2 %}{% endfor %}")]
    [InlineData("{% render name %}")]
    [InlineData("{% liquid\n if a\n%}{% endif %}")]
    [InlineData("{% %}")]
    [InlineData("{{ x | }}")]
    [InlineData("{{ a['b }}")]
    [InlineData("{{ 99999999999999999999999999999999 }}")]
    public void What_is_no_Liquid_is_refused(string source)
    {
        Assert.False(LiquidTemplate.TryParse(source, null, out _, out var problems));
        Assert.All(problems, problem => Assert.NotNull(problem.Position));
    }

    [Fact]
    public void All_mistakes_are_found_together_in_the_order_of_the_text()
    {
        LiquidTemplate.TryParse("{{ a | upcas }}\n{% foo %}\n{% if a = b %}{{ c || d }}{% endif %}", null, out _, out var problems);

        Assert.Equal(["RK3006", "RK3005", "RK3008", "RK3009"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_mistake_in_a_partial_names_the_partial()
    {
        var options = new LiquidParseOptions { Partials = new Dictionary<string, string> { ["footer"] = "\n{{ x | upcas }}" } };

        LiquidTemplate.TryParse("{% render 'footer' %}", options, out _, out var problems);

        Assert.Equal("footer", Assert.Single(problems).Source);
        Assert.Equal(new TextPosition(2, 8), problems[0].Position);
    }

    [Fact]
    public void A_named_argument_given_twice_is_one_too_many() =>
        Assert.Equal("RK3007", Only("{{ a | default: 'x', allow_false: true, allow_false: false }}").Id);

    [Fact]
    public void An_unknown_partial_is_suggested_from_the_known_ones()
    {
        var options = new LiquidParseOptions { Partials = new Dictionary<string, string> { ["greeting"] = "Hi" } };

        LiquidTemplate.TryParse("{% render 'gretting' %}", options, out _, out var problems);

        Assert.Equal("Did you mean \"greeting\"?", Assert.Single(problems).Suggestion);
    }
}

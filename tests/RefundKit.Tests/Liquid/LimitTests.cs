using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using Xunit;

namespace RefundKit.Tests.Liquid;

// What a hostile template or a hostile customer could try. Every attempt ends as its own problem, in bounded memory.
public class LimitTests
{
    // Far above what the limits allow to be alive at once, far below what the attacks would take without them.
    private const long MostBytes = 200L * 1024 * 1024;

    private static readonly LiquidParseOptions Roomy = new() { MaxSourceLength = 10_000_000 };

    private static string Refused(string source, string json = "{}", LiquidRenderOptions? options = null)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Rendered.Result(source, json, options ?? Rendered.Plain with { Output = LiquidOutput.Html });
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Null(result.Text);
        Assert.True(allocated < MostBytes, $"{allocated} bytes");
        return Assert.Single(result.Problems).Id;
    }

    [Theory]
    [InlineData("{% if a %}")]
    [InlineData("{% for i in (1..2) %}")]
    [InlineData("{% capture a %}")]
    [InlineData("{% case a %}{% when 1 %}")]
    public void Twenty_thousand_nested_blocks_are_refused(string opening)
    {
        Assert.False(LiquidTemplate.TryParse(string.Concat(Enumerable.Repeat(opening, 20_000)), Roomy, out _, out var problems));
        Assert.Contains(problems, problem => problem.Id == "RK3001");
    }

    [Theory]
    [InlineData("{{ a", "[a", 20_000)]
    [InlineData("{{ ", "(", 20_000)]
    [InlineData("{{ ", "[", 20_000)]
    public void Twenty_thousand_nested_brackets_are_refused(string start, string bracket, int count)
    {
        var source = start + string.Concat(Enumerable.Repeat(bracket, count)) + " }}";

        Assert.False(LiquidTemplate.TryParse(source, Roomy, out _, out var problems));
        Assert.Equal("RK3001", Assert.Single(problems).Id);
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{%")]
    [InlineData("{{{{{{{{")]
    [InlineData("{% comment %}")]
    [InlineData("{% raw %}")]
    [InlineData("{{ a | }}")]
    [InlineData("{{ '")]
    [InlineData("{% liquid\n")]
    public void A_wall_of_openings_is_refused_quickly(string opening)
    {
        Assert.False(LiquidTemplate.TryParse(string.Concat(Enumerable.Repeat(opening, 20_000)), Roomy, out _, out var problems));
        Assert.InRange(problems.Length, 1, 1_001);
    }

    [Fact]
    public void A_chain_of_twenty_thousand_conditions_or_filters_needs_no_stack()
    {
        var condition = "{% if a" + string.Concat(Enumerable.Repeat(" or a", 20_000)) + " %}{% endif %}";
        var filters = "{{ 'a'" + string.Concat(Enumerable.Repeat(" | strip", 20_000)) + " }}";
        var elsif = "{% if a %}" + string.Concat(Enumerable.Repeat("{% elsif a %}", 20_000)) + "x{% endif %}";

        foreach (var source in new[] { condition, filters, elsif })
        {
            Assert.True(LiquidTemplate.TryParse(source, Roomy, out var template, out _));
            Assert.Empty(template.Render(new Dictionary<string, object?>(), Rendered.Plain).Problems);
        }
    }

    [Fact]
    public void Long_paths_and_many_calls_of_partials_take_little_to_parse()
    {
        var partials = new Dictionary<string, string> { ["p"] = "{{ a }}" };
        var calls = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{{% assign a{i} = 1 %}}{{% include 'p' %}}"));
        foreach (var source in new[] { "{{ a" + string.Concat(Enumerable.Repeat(".b", 32_000)) + " }}", calls })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();

            Assert.True(LiquidTemplate.TryParse(source, new LiquidParseOptions { Partials = partials }, out _, out _));
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes / 4);
        }
    }

    [Fact]
    public void A_source_that_is_too_long_is_refused()
    {
        Assert.False(LiquidTemplate.TryParse(new string('a', 65_537), null, out _, out var problems));
        Assert.Equal("RK3000", Assert.Single(problems).Id);
    }

    [Fact]
    public void Thirty_doubling_appends_stop_at_the_size_of_a_value() =>
        Assert.Equal("RK3103", Refused("{% assign a = 'x' %}" + string.Concat(Enumerable.Repeat("{% assign a = a | append: a %}", 30))));

    [Fact]
    public void Doubling_captures_stop_at_the_size_of_a_value() =>
        Assert.Equal("RK3103", Refused("{% assign a = 'xxxxxxxx' %}" + string.Concat(Enumerable.Repeat("{% capture a %}{{ a }}{{ a }}{% endcapture %}", 30))));

    [Fact]
    public void Doubling_lists_stop_at_the_size_of_a_value() =>
        Assert.Equal("RK3103", Refused("{% assign a = 'x,y' | split: ',' %}" + string.Concat(Enumerable.Repeat("{% assign a = a | concat: a %}", 30))));

    [Theory]
    [InlineData("{% for i in (1..2000000000) %}{% endfor %}", "RK3102")]
    [InlineData("{% for i in (1..2000000000) %}{% if false %}{% endif %}{% endfor %}", "RK3102")]
    [InlineData("{% tablerow i in (1..2000000000) %}{% endtablerow %}", "RK3102")]
    [InlineData("{% for a in (1..999) %}{% for b in (1..999) %}{% endfor %}{% endfor %}", "RK3101")]
    [InlineData("{{ (1..2000000000) | join: '' }}", "RK3103")]
    [InlineData("{{ (1..2000000000) | reverse | first }}", "RK3103")]
    [InlineData("{% assign a = (1..2000000000) | map: 'x' %}", "RK3103")]
    [InlineData("{{ (1..99999999999) | size }}", "RK3111")]
    [InlineData("{% assign a = (1..60000) | sort %}{% for i in (1..999) %}{% assign a = a | sort %}{% endfor %}", "RK3101")]
    public void Loops_and_ranges_cost_what_they_would_do(string template, string id) => Assert.Equal(id, Refused(template));

    [Theory]
    [InlineData("{% for i in (1..1000) %}{{ big }}{% endfor %}")]
    [InlineData("{% for i in (1..1000) %}{% capture a %}{{ big }}{% endcapture %}{% endfor %}")]
    [InlineData("{% for i in (1..1000) %}{% ifchanged %}{{ i }}{{ big }}{% endifchanged %}{% endfor %}")]
    public void Output_is_charged_wherever_it_goes(string template) =>
        Assert.Equal("RK3100", Refused(template, $$"""{"big":"{{new string('x', 10_000)}}"}"""));

    [Fact]
    public void A_list_of_many_large_texts_is_not_strung_together()
    {
        var json = $$"""{"big":"{{new string('x', 60_000)}}"}""";
        const string Many = "{% assign a = big | append: ',' | append: '' | split: ',' %}{% assign b = a | concat: a | concat: a | concat: a %}";

        Assert.Equal("RK3103", Refused(Many + "{{ b | join: '' }}", json));
        Assert.Equal("RK3103", Refused(Many + "{{ b | upcase }}", json));
        Assert.Equal("RK3103", Refused(Many + "{{ 'x' | append: b }}", json));
    }

    [Theory]
    [InlineData("{{ b | uniq | size }}")]
    [InlineData("{{ b | where: 'y' | size }}")]
    [InlineData("{{ b | has: 'x', 'y' }}")]
    [InlineData("{{ b | sum }}")]
    [InlineData("{% for i in (1..900) %}{% if big contains other %}{% endif %}{% endfor %}")]
    [InlineData("{% for i in (1..900) %}{{ big | remove: other | size }}{% endfor %}")]
    [InlineData("{% for i in (1..900) %}{% if big.size == 1 %}{% endif %}{% endfor %}")]
    public void Looking_at_large_texts_again_and_again_costs_steps(string use)
    {
        var doubled = "{% assign b = big | split: ',' %}" + string.Concat(Enumerable.Repeat("{% assign b = b | concat: b %}", 12));

        Assert.Equal("RK3101", Refused(doubled + use, $$"""{"big":"{{new string('x', 60_000)}}","other":"{{new string('x', 30_000)}}yx"}"""));
    }

    [Fact]
    public void A_long_text_of_a_customer_may_still_be_shortened() =>
        Assert.Equal("aaa...", Rendered.Parse("{{ x | truncate: 6 }}").Render(new Dictionary<string, object?> { ["x"] = new string('a', 400_000) }, Rendered.Plain).Text);

    [Fact]
    public void A_replacement_is_measured_before_it_is_made()
    {
        var json = $$"""{"a":"{{new string('a', 60_000)}}","b":"{{new string('b', 60_000)}}"}""";

        Assert.Equal("RK3103", Refused("{{ a | replace: 'a', b }}", json));
        Assert.Equal("RK3103", Refused("{{ a | replace: '', b }}", json));
        Assert.Equal("RK3103", Refused("{{ '2026-01-01' | date: f }}", """{"f":"%1000Y%1000Y"}""", Rendered.Plain with { MaxValueLength = 1_500 }));
    }

    [Fact]
    public void A_customers_text_of_400_000_characters_goes_through_every_filter_without_harm()
    {
        foreach (var text in new[] { new string('<', 400_000), string.Concat(Enumerable.Repeat("&<a\n", 100_000)), string.Concat(Enumerable.Repeat("<!--<script<style", 23_600)) })
        {
            var model = new Dictionary<string, object?> { ["x"] = text };
            foreach (var name in FilterCatalogue.Names)
            {
                foreach (var argument in new[] { "x", "2", "'a'" })
                {
                    var template = Rendered.Parse($"{{{{ x | {Rendered.Call(name, argument)} }}}}");
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var result = template.Render(model, Rendered.Plain with { Output = LiquidOutput.Html });

                    Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes / 4, name);
                    Assert.DoesNotContain(result.Problems, problem => problem.Id == "RK3199");
                }
            }
        }
    }

    [Fact]
    public void Two_billion_numbers_as_input_or_argument_of_any_filter_are_never_strung_together()
    {
        foreach (var name in FilterCatalogue.Names)
        {
            foreach (var input in new[] { "'x'", "list", "object", "money", "1", "(1..2000000000)" })
            {
                var template = Rendered.Parse($"{{{{ {input} | {Rendered.Call(name, "(1..2000000000)")} }}}}");
                var before = GC.GetAllocatedBytesForCurrentThread();
                var result = template.Render(Models.OfEveryKind, Rendered.Plain);

                Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes / 100, $"{input} | {name}");
                Assert.DoesNotContain(result.Problems, problem => problem.Id == "RK3199");
            }
        }
    }

    [Fact]
    public void Data_that_contains_itself_ends_as_a_problem()
    {
        var list = new List<object?>();
        list.Add(list);
        var map = new Dictionary<string, object?>();
        map["map"] = map;
        var model = new Dictionary<string, object?> { ["list"] = list, ["map"] = map, ["other"] = new List<object?> { list } };

        foreach (var source in new[] { "{{ list }}", "{{ map }}", "{{ list | join }}", "{{ list | append: 'x' }}" })
            Assert.Equal("RK3104", Assert.Single(Rendered.Parse(source).Render(model, Rendered.Plain).Problems).Id);
    }

    [Fact]
    public void A_fault_of_the_hosts_own_list_is_a_problem_too()
    {
        var result = Rendered.Parse("{% for i in x %}{{ i }}{% endfor %}").Render(new Dictionary<string, object?> { ["x"] = new FaultyList() }, Rendered.Plain);

        Assert.Null(result.Text);
        Assert.Equal("RK3199", Assert.Single(result.Problems).Id);
    }

    private sealed class FaultyList : IReadOnlyList<object?>
    {
        public int Count => 3;

        public object? this[int index] => throw new InvalidOperationException("broken");

        public IEnumerator<object?> GetEnumerator() => throw new InvalidOperationException("broken");

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

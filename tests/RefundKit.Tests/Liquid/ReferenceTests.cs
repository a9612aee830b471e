using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class ReferenceTests
{
    private static IEnumerable<string> Paths(string source, params (string Name, string Source)[] partials) =>
        Rendered.Parse(source, partials).References.Select(reference => reference.Path);

    [Theory]
    [InlineData("{{ customer.name }}", "customer.name")]
    [InlineData("{{ customer['name'] }}{{ items[0].title }}", "customer.name items[].title")]
    [InlineData("{% for line in order.lines %}{{ line.title }}{{ forloop.index }}{% endfor %}{{ line }}", "order.lines order.lines[].title line")]
    [InlineData("{% for a in x %}{% for b in a.y %}{{ b.z }}{% endfor %}{% endfor %}", "x x[].y x[].y[].z")]
    [InlineData("{% assign c = customer %}{{ c.name }}", "customer customer.name")]
    [InlineData("{% assign f = lines | where: 'kind', kind | first %}{{ f.title }}", "lines kind lines[].title")]
    [InlineData("{% assign n = a | size %}{{ n }}{{ n.b }}", "a")]
    [InlineData("{% capture t %}{{ a }}{% endcapture %}{{ t }}{% increment c %}{{ c }}", "a")]
    [InlineData("{% if a.b == c %}{% endif %}{% case d %}{% when e %}{% endcase %}", "a.b c d e")]
    [InlineData("{{ 'x' | append: y }}{{ a[b.c] }}", "y b.c a[]")]
    public void Every_name_of_the_model_is_found_and_aliases_are_resolved(string template, string expected) =>
        Assert.Equal(expected, string.Join(' ', Paths(template)));

    [Fact]
    public void Partials_are_followed_with_what_they_are_given()
    {
        var paths = Paths(
            "{% for l in order.lines %}{% render 'line', line: l %}{% include 'shared' %}{% endfor %}",
            ("line", "{{ line.title }}{{ shop.name }}{{ l }}"),
            ("shared", "{{ l.sku }}"));

        Assert.Equal(["order.lines", "order.lines[]", "order.lines[].title", "shop.name", "l", "order.lines[].sku"], paths);
    }

    [Fact]
    public void A_reference_says_where_it_stands_and_whether_the_value_is_needed()
    {
        var references = Rendered.Parse("{{ a }}\n{{ b | default: 'x' }}{% if c %}{% endif %}").References;

        Assert.Equal([true, false, false], references.Select(reference => reference.Required));
        Assert.Equal([new TextPosition(1, 4), new TextPosition(2, 4), new TextPosition(2, 29)], references.Select(reference => reference.Position));
        Assert.Equal("t.liquid", references[0].Source);
    }

    [Fact]
    public void Partials_that_call_themselves_are_followed_to_an_end() =>
        Assert.Equal(["a"], Paths("{% render 'p' %}", ("p", "{{ a }}{% render 'p' %}{% render 'p' %}{% render 'p' %}")));
}

using RefundKit.Liquid;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class MissingValueTests
{
    private static LiquidResult Strictly(string template, string model = "{}") =>
        Rendered.Result(template, model, new LiquidRenderOptions { MissingValues = MissingValues.Strict, Output = LiquidOutput.Text });

    [Fact]
    public void Strict_lists_every_missing_name_once_with_its_place()
    {
        var result = Strictly("Hi {{ customer.name }},\n{% for i in (1..3) %}{{ order.total | upcase }}{% endfor %}{{ ok }}", """{"ok":"yes","customer":{}}""");

        Assert.Null(result.Text);
        Assert.Equal(["customer.name", "order.total"], result.Problems.Select(problem => problem.Path));
        Assert.Equal([new TextPosition(1, 7), new TextPosition(2, 25)], result.Problems.Select(problem => problem.Position!.Value));
        Assert.All(result.Problems, problem => Assert.Equal("RK3105", problem.Id));
    }

    [Theory]
    [InlineData("{{ x | default: 'y' }}", "y")]
    [InlineData("{{ x | upcase | default: 'y' }}", "y")]
    [InlineData("{% if x %}a{% else %}b{% endif %}", "b")]
    [InlineData("{% if x == nil and x.y.z != 5 %}a{% endif %}", "a")]
    [InlineData("{% unless x contains 'a' %}a{% endunless %}", "a")]
    [InlineData("{% case x %}{% when 'a' %}a{% else %}b{% endcase %}", "b")]
    [InlineData("{% assign a = x %}{{ a | default: 'y' }}", "y")]
    [InlineData("{% if x > 5 %}a{% else %}b{% endif %}", "b")]
    public void Asking_about_a_missing_value_is_allowed(string template, string expected) =>
        Assert.Equal(expected, Strictly(template).Text);

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{% echo x %}")]
    [InlineData("{% assign a = x %}{{ a }}")]
    [InlineData("{% for i in x %}{{ i }}{% endfor %}")]
    [InlineData("{{ 'a' | append: x }}")]
    [InlineData("{% cycle x, 'b' %}")]
    [InlineData("{% capture c %}{{ x }}{% endcapture %}")]
    [InlineData("{{ list[x] }}")]
    public void Printing_or_using_a_missing_value_is_a_problem(string template)
    {
        var result = Strictly(template, """{"list":[1]}""");

        Assert.Null(result.Text);
        Assert.Contains(result.Problems, problem => problem.Path == "x");
    }

    [Fact]
    public void Null_is_as_missing_as_a_name_that_is_not_there() =>
        Assert.Equal("customer.name", Assert.Single(Strictly("{{ customer.name }}", """{"customer":{"name":null}}""").Problems).Path);

    [Theory]
    [InlineData("Hi {{ customer.name }}!", "Hi [customer.name]!")]
    [InlineData("{{ customer.name | upcase }}", "[customer.name]")]
    [InlineData("{{ customer . names [0] }}", "[customer.names[0]]")]
    [InlineData("{{ 'Hi ' | append: customer.name }}", "Hi [customer.name]")]
    [InlineData("{{ customer.name | default: 'there' }}", "there")]
    public void Marker_prints_the_name_in_brackets(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, "{}", new LiquidRenderOptions { MissingValues = MissingValues.Marker }));

    [Fact]
    public void Blank_prints_nothing() =>
        Assert.Equal("Hi !", Rendered.Text("Hi {{ customer.name }}!", "{}", new LiquidRenderOptions { MissingValues = MissingValues.Blank }));
}

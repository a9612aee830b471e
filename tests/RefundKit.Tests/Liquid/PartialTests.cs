using RefundKit.Liquid;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class PartialTests
{
    private static LiquidResult Render(string source, string json, params (string Name, string Source)[] partials) =>
        Rendered.Parse(source, partials).Render(Rendered.Model(json), Rendered.Plain);

    [Theory]
    [InlineData("{% include 'p', foo: 'hello' %} {{ foo }}", "{{ foo }}{% assign foo = 'goodbye' %} {{ foo }}", "hello hello goodbye")]
    [InlineData("{% render 'p', foo: 'hello' %}{{ foo }}", "{{ foo }}{% assign foo='goodbye' %} {{ foo }}", "hello goodbye")]
    [InlineData("{% assign a = 1 %}{% render 'p' %}", "[{{ a }}{{ title }}]", "[shop]")]
    [InlineData("{% assign a = 1 %}{% include 'p' %}", "[{{ a }}{{ title }}]", "[1shop]")]
    [InlineData("{% include 'p' with items[1] %}", "{{ p.t }}", "car")]
    [InlineData("{% include 'p' for items %}", "{{ p.t }}", "bikecar")]
    [InlineData("{% render 'p' for items as it %}", "{{ it.t }}{{ forloop.index }}{% if forloop.last %}!{% endif %}", "bike1car2!")]
    [InlineData("{% render 'p' with items[0] as it, n: 2 %}", "{{ it.t }}{{ n }}", "bike2")]
    [InlineData("{% increment c %}{% render 'p' %}{% increment c %}", "{% increment c %}", "001")]
    [InlineData("{% increment c %}{% include 'p' %}{% increment c %}", "{% increment c %}", "012")]
    [InlineData("{% for i in items %}{{ i.t }}{% include 'p' %}{% endfor %}", "!{% break %}", "bike!")]
    [InlineData("{% for i in items %}{{ i.t }}{% render 'p' %}{% endfor %}", "!{% break %}", "bike!car!")]
    [InlineData("{% assign n = 'p' %}{% include n %}", "here", "here")]
    public void Include_shares_the_scope_and_render_does_not(string template, string partial, string expected) =>
        Assert.Equal(expected, Render(template, """{"title":"shop","items":[{"t":"bike"},{"t":"car"}]}""", ("p", partial)).Text);

    [Theory]
    [InlineData("{% render 'p' %}", "{% render 'p' %}")]
    [InlineData("{% include 'p' %}", "{% include 'p' %}")]
    [InlineData("{% include 'p' %}", "{% include 'q' %}")]
    public void Recursion_ends_as_a_problem(string template, string partial)
    {
        var result = Render(template, "{}", ("p", partial), ("q", "{% include 'p' %}"));

        Assert.Null(result.Text);
        Assert.Equal("RK3104", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void A_rendered_partial_cannot_include_another() =>
        Assert.Equal("RK3108", Assert.Single(Render("{% render 'p' %}", "{}", ("p", "{% include 'q' %}"), ("q", "x")).Problems).Id);

    [Fact]
    public void Recursion_that_ends_by_itself_is_fine() =>
        Assert.Equal("321", Render("{% render 'p', n: 3 %}", "{}", ("p", "{{ n }}{% assign n = n | minus: 1 %}{% if n > 0 %}{% render 'p', n: n %}{% endif %}")).Text);

    [Fact]
    public void Partials_that_double_at_every_level_run_out_of_steps_not_out_of_time()
    {
        var partials = Enumerable.Range(0, 8).Select(i => ($"p{i}", i == 7 ? "x" : string.Concat(Enumerable.Repeat($"{{% render 'p{i + 1}' %}}", 20)))).ToArray();

        Assert.Equal("RK3101", Assert.Single(Render("{% render 'p0' %}", "{}", partials).Problems).Id);
    }
}

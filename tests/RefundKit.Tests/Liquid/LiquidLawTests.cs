using CsCheck;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class LiquidLawTests
{
    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Word = Any("a", "b", "list", "map", "flag", "nothing", "map.k", "list[0]", "list.first", "1", "2.5", "'x'", "''", "nil", "empty", "blank", "(1..3)", "forloop.index", "[a]");

    private static readonly Gen<string> Filtered = Gen.Select(
        Word,
        Gen.Select(Any([.. FilterCatalogue.Names]), Word.Array[0, 2]).Array[0, 3],
        (value, filters) => value + string.Concat(filters.Select(filter => $" | {filter.Item1}{(filter.Item2.Length == 0 ? "" : ": " + string.Join(", ", filter.Item2))}")));

    // Mostly well formed, sometimes not.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (5, Filtered.Select(value => $"{{{{ {value} }}}}")),
        (3, Any(" text ", "\n", "<b>", "{% break %}", "{% increment c %}", "{% cycle a, b %}", "{% endif %}", "{{", "%}", "{% else %}")),
        (2, Gen.Select(Word, Any("==", "!=", "<", ">=", "contains", "and", "or", "="), Word, (a, o, b) => $"{{% if {a} {o} {b} %}}yes{{% else %}}no{{% endif %}}")),
        (2, Gen.Select(Word, Filtered, (source, inner) => $"{{% for i in {source} limit: 3 %}}{{{{ i }}}}{{{{ {inner} }}}}{{% endfor %}}")),
        (2, Filtered.Select(value => $"{{% assign a = {value} %}}")),
        (1, Filtered.Select(value => $"{{% capture b %}}{{{{ {value} }}}}{{% endcapture %}}")),
        (1, Gen.String[0, 8]));

    private static readonly Gen<string> Source = Piece.Array[1, 6].Select(string.Concat);

    private static readonly Gen<object?> Scalar = Gen.OneOf<object?>(
        Gen.String[0, 12].Select(text => (object?)text),
        Any("<script>alert(1)</script>", "{{ a }}", "\" onload='x'", "\r\nBcc: x", "&lt;", "2026-01-02").Select(text => (object?)text),
        Gen.Int.Select(number => (object?)number),
        Gen.Decimal.Select(number => (object?)number),
        Gen.Bool.Select(flag => (object?)flag),
        Gen.Const((object?)null));

    private static readonly Gen<Dictionary<string, object?>> Model = Gen.Select(Scalar, Scalar, Scalar.List[0, 4], Scalar, (a, b, list, k) => new Dictionary<string, object?>
    {
        ["a"] = a,
        ["b"] = b,
        ["list"] = list,
        ["map"] = new Dictionary<string, object?> { ["k"] = k, ["list"] = list },
        ["flag"] = true,
    });

    private static readonly Gen<LiquidRenderOptions> Options = Gen.Select(Gen.Enum<MissingValues>(), Gen.Enum<LiquidOutput>(), (missing, output) =>
        new LiquidRenderOptions { MissingValues = missing, Output = output, MaxOutputLength = 20_000, MaxSteps = 5_000, MaxValueLength = 5_000 });

    [Fact]
    public void Rendering_never_throws_gives_a_text_or_problems_and_the_same_every_time() =>
        Gen.Select(Source, Model, Options).Sample((source, model, options) =>
        {
            if (!LiquidTemplate.TryParse(source, null, out var template, out var problems)) return !problems.IsEmpty && problems.All(problem => problem.Position is not null);
            var first = template.Render(model, options);
            var second = template.Render(model, options);
            return first.Text == second.Text
                && first.Problems.SequenceEqual(second.Problems)
                && (first.Text is null) != first.Problems.IsEmpty
                && first.Problems.All(problem => problem.Id != "RK3199")
                && (first.Text?.Length ?? 0) <= options.MaxOutputLength;
        }, iter: 20_000);

    [Fact]
    public void Html_never_contains_markup_that_came_from_data() =>
        Gen.Select(Filtered.Array[1, 4], Model).Sample((values, model) =>
        {
            // The templates write no markup of their own; newline_to_br is the one filter that may.
            var source = string.Concat(values.Select(value => $"{{{{ {value} }}}}{{% capture c %}}{{{{ {value} }}}}{{% endcapture %}}{{{{ c }}}}"));
            if (!LiquidTemplate.TryParse(source, null, out var template, out _)) return true;
            var text = template.Render(model, new LiquidRenderOptions { MissingValues = MissingValues.Blank, Output = LiquidOutput.Html }).Text;
            text = text?.Replace("<br />", "", StringComparison.Ordinal);
            return text is null || !text.Any(c => "<>\"'".Contains(c));
        }, iter: 20_000);

    [Fact]
    public void A_header_never_has_a_second_line() =>
        Gen.Select(Source, Model).Sample((source, model) =>
        {
            if (!LiquidTemplate.TryParse(source, null, out var template, out _)) return true;
            var text = template.Render(model, new LiquidRenderOptions { MissingValues = MissingValues.Marker, Output = LiquidOutput.Header }).Text;
            return text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0;
        }, iter: 5_000);

    [Fact]
    public void Any_text_is_parsed_or_refused() =>
        Gen.String[Gen.Char["{}%-|[]().,:'\"= \nabcendifrw#12"], 0, 60].Sample(source =>
            LiquidTemplate.TryParse(source, null, out _, out var problems) == problems.IsEmpty, iter: 20_000);

    [Fact]
    public void Threads_may_share_a_template()
    {
        var template = Rendered.Parse("{% for i in (1..50) %}{% assign a = a | append: i %}{% cycle 'x', 'y' %}{% endfor %}{{ a }}{{ name }}");

        var texts = Enumerable.Range(0, 200).AsParallel().Select(i =>
            template.Render(new Dictionary<string, object?> { ["name"] = i % 2 }, Rendered.Plain).Text).Distinct();

        Assert.Equal(2, texts.Count());
    }
}

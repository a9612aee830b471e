using CsCheck;
using NodaTime;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using Xunit;

namespace RefundKit.Tests.Liquid;

public class LiquidLawTests
{
    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Word = Any(
        "a", "b", "list", "map", "flag", "nothing", "map.k", "list[0]", "list.first", "list.last.k", "map.list[1].k", "map['deep'].deep.k", "money", "money.amount", "day", "day | date: a",
        "1", "2.5", "-3", "'x'", "''", "nil", "empty", "blank", "(1..3)", "(a..b)", "forloop.index", "tablerowloop.col", "forloop.parentloop.first", "[a]", "i", "p");

    // Filters with as many arguments as they take, or not, and with named ones.
    private static readonly Gen<string> Call = Gen.Select(
        Any([.. FilterCatalogue.Names]), Word.Array[0, 3], Gen.Select(Any("allow_false", "one", "few", "many", "other", "x"), Word).Array[0, 2], Gen.Bool,
        (name, positional, named, namedFirst) =>
        {
            var filter = FilterCatalogue.Find(name)!;
            var fitting = positional.Length < filter.Least ? Enumerable.Repeat("a", filter.Least) : positional.Take(Math.Max(filter.Most, 1));
            var given = named.Select(argument => $"{argument.Item1}: {argument.Item2}").Concat(filter.Needed is { } needed ? [$"{needed}: b"] : []);
            var arguments = string.Join(", ", namedFirst ? given.Concat(fitting) : fitting.Concat(filter.Named.Length > 0 ? given : []));
            return arguments.Length == 0 ? $" | {name}" : $" | {name}: {arguments}";
        });

    private static readonly Gen<string> Filtered = Gen.Select(Word, Call.Array[0, 3], (value, calls) => value + string.Concat(calls));

    private static readonly Gen<string> Condition = Gen.Select(
        Word, Any("==", "!=", "<>", "<", "<=", ">", ">=", "contains", "and", "or", "="), Word, Any("", " and flag", " or a"), (a, o, b, more) => $"{a} {o} {b}{more}");

    private static readonly Gen<string> Window = Any("", " limit: 2", " limit: a", " offset: 1", " offset: continue", " limit: b offset: a", ", limit: 3");

    // Mostly well formed, sometimes not; every tag there is.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (5, Filtered.Select(value => $"{{{{ {value} }}}}")),
        (3, Any(" text ", "\n", "<b>", "{% break %}", "{% continue %}", "{% increment c %}", "{% decrement c %}", "{% cycle a, b %}", "{% cycle 'g': a, 1, %}", "{% endif %}", "{{", "%}", "{% else %}")),
        (1, Any("{% raw %}{{ a }}{% endraw %}", "{% comment %}{{ a }{% endcomment %}", "{% # a\n # b %}", "{%- doc -%} {{ {%- enddoc -%}", "{% liquid\n assign d = a\n echo d | upcase\n for i in list\n echo i\n endfor %}")),
        (2, Gen.Select(Any("if", "unless"), Condition, Condition, Filtered, (tag, a, b, value) => $"{{% {tag} {a} %}}yes{{% elsif {b} %}}{{{{ {value} }}}}{{% else %}}no{{% end{tag} %}}")),
        (1, Gen.Select(Word, Word, Word, Filtered, (subject, a, b, value) => $"{{% case {subject} %}}{{% when {a}, {b} %}}{{{{ {value} }}}}{{% when {b} or {a} %}}x{{% else %}}no{{% endcase %}}")),
        (2, Gen.Select(Word, Window, Any("", " reversed"), Filtered, (source, window, reversed, inner) => $"{{% for i in {source}{window}{reversed} %}}{{{{ i }}}}{{% for j in i %}}{{{{ {inner} }}}}{{% endfor %}}{{% else %}}none{{% endfor %}}")),
        (1, Gen.Select(Word, Window, Any("", " cols: 2", " cols: a"), Filtered, (source, window, columns, inner) => $"{{% tablerow i in {source}{window}{columns} %}}{{{{ {inner} }}}}{{% endtablerow %}}")),
        (2, Filtered.Select(value => $"{{% assign a = {value} %}}")),
        (1, Filtered.Select(value => $"{{% capture b %}}{{{{ {value} }}}}{{% endcapture %}}")),
        (1, Filtered.Select(value => $"{{% echo {value} %}}{{% ifchanged %}}{{{{ {value} }}}}{{% endifchanged %}}")),
        (1, Gen.Select(Any("include", "render"), Any("'p'", "'q'", "'none'", "a"), Any("", " with a", " for list", " with map as p", " for map.list as i"), Word, (tag, name, binding, word) => $"{{% {tag} {name}{binding}, a: {word}, z: b %}}")),
        (1, Gen.String[0, 8]));

    private static readonly Gen<string> Source = Piece.Array[1, 6].Select(string.Concat);

    private static readonly Gen<LiquidParseOptions> Partials = Gen.Select(Source, Source, (p, q) =>
        new LiquidParseOptions { Partials = new Dictionary<string, string> { ["p"] = p, ["q"] = q } });

    private static readonly Gen<object?> Scalar = Gen.OneOf<object?>(
        Gen.String[0, 12].Select(text => (object?)text),
        Any("<script>alert(1)</script>", "{{ a }}", "\" onload='x'", "\r\nBcc: x", "&lt;", "2026-01-02", "[x](javascript:y)", "# *a* `b`", "%ff", "\u202e\u0007").Select(text => (object?)text),
        Gen.Int.Select(number => (object?)number),
        Gen.Int[-3, 9].Select(number => (object?)number),
        Gen.Decimal.Select(number => (object?)number),
        Gen.Bool.Select(flag => (object?)flag),
        Gen.Const((object?)new DisplayText("<1> $", new Dictionary<string, object?> { ["k"] = "<k>" })),
        Gen.Const((object?)new LocalDate(2026, 11, 22)),
        Gen.Const((object?)null));

    private static readonly Gen<object?> Nested = Gen.Select(Scalar, Scalar.List[0, 3], Scalar, (k, list, deep) => (object?)new Dictionary<string, object?>
    {
        ["k"] = k,
        ["list"] = list,
        ["deep"] = new Dictionary<string, object?> { ["deep"] = new Dictionary<string, object?> { ["k"] = deep, ["list"] = new List<object?> { list, deep } } },
    });

    private static readonly Gen<Dictionary<string, object?>> Model = Gen.Select(Scalar, Scalar, Gen.OneOf(Scalar, Nested).List[0, 4], Nested, (a, b, list, map) => new Dictionary<string, object?>
    {
        ["a"] = a,
        ["b"] = b,
        ["list"] = list,
        ["map"] = map,
        ["money"] = new DisplayText("<5> $", new Dictionary<string, object?> { ["amount"] = 5.00m, ["currency"] = a }),
        ["day"] = new LocalDate(2026, 11, 22),
        ["flag"] = true,
    });

    private static readonly Gen<LiquidRenderOptions> Options = Gen.Select(Gen.Enum<MissingValues>(), Gen.Enum<LiquidOutput>(), (missing, output) =>
        new LiquidRenderOptions { MissingValues = missing, Output = output, MaxOutputLength = 20_000, MaxSteps = 5_000, MaxValueLength = 5_000 });

    [Fact]
    public void Rendering_never_throws_gives_a_text_or_problems_and_the_same_every_time() =>
        Gen.Select(Source, Partials, Model, Options).Sample((source, partials, model, options) =>
        {
            if (!LiquidTemplate.TryParse(source, partials, out var template, out var problems)) return !problems.IsEmpty && problems.All(problem => problem.Position is not null);
            var first = template.Render(model, options);
            var second = template.Render(model, options);
            return first.Text == second.Text
                && first.Problems.SequenceEqual(second.Problems)
                && (first.Text is null) != first.Problems.IsEmpty
                && first.Problems.All(problem => problem.Id != "RK3199")
                && (first.Text?.Length ?? 0) <= options.MaxOutputLength;
        }, iter: 20_000 * Runs.Times);

    // These templates write no markup of their own, so that all there is came from data.
    private static readonly Gen<string> Unmarked = Gen.OneOf(
        Filtered.Select(value => $"{{{{ {value} }}}}"),
        Filtered.Select(value => $"{{% capture c %}}{{{{ {value} }}}}{{% endcapture %}}{{{{ c }}}}{{{{ c | append: a }}}}"),
        Filtered.Select(value => $"{{% assign d = {value} %}}{{{{ d }}}}{{% for i in d %}}{{{{ i }}}}{{% endfor %}}"),
        Filtered.Select(value => $"{{% for i in list %}}{{{{ i }}}}{{{{ i.k }}}}{{% cycle a, b %}}{{% ifchanged %}}{{{{ {value} }}}}{{% endifchanged %}}{{% endfor %}}"),
        Filtered.Select(value => $"{{% assign d = {value} %}}{{% render 'p', a: d %}}{{% include 'p' with map %}}"));

    private static readonly LiquidParseOptions Printing = new() { Partials = new Dictionary<string, string> { ["p"] = "{{ a }}{{ p.list }}{{ p.k | upcase }}" } };

    [Theory]
    [InlineData(nameof(LiquidOutput.Html))]
    [InlineData(nameof(LiquidOutput.Markdown))]
    [InlineData(nameof(LiquidOutput.Header))]
    [InlineData(nameof(LiquidOutput.Text))]
    public void No_medium_ever_contains_markup_that_came_from_data(string medium) =>
        Gen.Select(Unmarked.Array[1, 4], Model, Gen.Enum<MissingValues>()).Sample((values, model, missing) =>
        {
            if (!LiquidTemplate.TryParse(string.Concat(values), Printing, out var template, out _)) return true;
            var output = Enum.Parse<LiquidOutput>(medium);
            return template.Render(model, new LiquidRenderOptions { MissingValues = missing, Output = output }).Text is not { } text || IsClean(text, output);
        }, iter: 4_000 * Runs.Times);

    private static bool IsClean(string text, LiquidOutput output)
    {
        if (text.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))) return false;
        switch (output)
        {
            case LiquidOutput.Html:
                // newline_to_br is the one filter that may write a tag.
                return !text.Replace("<br />", "", StringComparison.Ordinal).Any(c => "<>\"'".Contains(c));
            case LiquidOutput.Header:
                return !text.Any("\r\n\t\u0085\u2028\u2029".Contains);
            case LiquidOutput.Markdown:
                for (var i = 0; i < text.Length; i++)
                {
                    if (text[i] == '\\') i++;
                    else if ("`*_{}[]()<>#!|~".Contains(text[i])) return false;
                }

                return true;
            default:
                return true;
        }
    }

    [Fact]
    public void A_header_never_has_a_second_line() =>
        Gen.Select(Source, Model).Sample((source, model) =>
        {
            if (!LiquidTemplate.TryParse(source, null, out var template, out _)) return true;
            var text = template.Render(model, new LiquidRenderOptions { MissingValues = MissingValues.Marker, Output = LiquidOutput.Header }).Text;
            return text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0;
        }, iter: 5_000 * Runs.Times);

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

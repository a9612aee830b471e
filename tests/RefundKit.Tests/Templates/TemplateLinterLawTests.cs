using CsCheck;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public class TemplateLinterLawTests
{
    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Name = Any(
        "order.items", "order.items[0]", "order.items.first.name", "promise[\"[\"]", "promise['on-account'].by", "promise[x].by", "refund.amount", "refund.amount.amount", "a", "a.b[a]", "i", "i.sku", "forloop.index", "[a]", "customer.name", "x['.']", "order['items'][-1]['']", "extra['[]'].x");

    private static readonly Gen<string> Value = Gen.Frequency((4, Name), (2, Any("'a'", "\"[\"", "1", "-1.5", "nil", "blank", "empty", "true", "(1..a)", "''", "99999999999999999999999999")));

    private static readonly Gen<string> Filter = Gen.Select(Any("map", "default", "append", "split", "slice", "sort", "join", "plus", "find", "times", "date", "where", "sum", "plural"), Value, (name, value) => $" | {name}: {value}");

    private static readonly Gen<string> Test = Gen.Select(Value, Any("==", "!=", "<>", "<", ">=", "contains"), Value, Any("", " and a", " or i.sku"), (one, sign, other, more) => $"{one} {sign} {other}{more}");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Select(Value, Filter.Array[0, 2], (value, filters) => $"{{{{ {value}{string.Concat(filters)} }}}}"),
        Gen.Select(Any("a", "i", "order", "x"), Value, Filter.Array[0, 2], (name, value, filters) => $"{{% assign {name} = {value}{string.Concat(filters)} %}}"),
        Test.Select(test => $"{{% if {test} %}}"), Test.Select(test => $"{{% unless {test} %}}"), Test.Select(test => $"{{% elsif {test} %}}"),
        Value.Select(value => $"{{% for i in {value} %}}"), Value.Select(value => $"{{% tablerow i in {value} cols: {value} %}}"), Value.Select(value => $"{{% case {value} %}}"), Gen.Select(Value, Value, (one, other) => $"{{% when {one}, {other} %}}"),
        Any("{% else %}", "{% endif %}", "{% endunless %}", "{% endfor %}", "{% endcase %}", "{% break %}", "{% continue %}", "{% capture a %}", "{% endcapture %}", "{% liquid\nif a\necho a\nendif %}", "{% cycle a, 'b' %}", "{% increment a %}", "{% ifchanged %}", "{% endifchanged %}", "50 <b>EUR</b>", "<", "&", "&euro;", "Fr.", "5 ", "{{ 50 }}", "{{ '' }}", "{{ ' }}"),
        Gen.String[0, 6]);

    // Blocks that are closed, so that the values in them are followed.
    private static readonly Gen<string> Closed = Gen.OneOf(
        Gen.Select(Test, Piece.Array[0, 3], (test, inside) => $"{{% if {test} %}}{string.Concat(inside)}{{% endif %}}"),
        Gen.Select(Value, Piece.Array[0, 3], (value, inside) => $"{{% for i in {value} %}}{string.Concat(inside)}{{% endfor %}}"),
        Gen.Select(Value, Value, Test, (value, other, test) => $"{{% for x in {value} %}}{{% if {test} %}}{{% break %}}{{% endif %}}{{% assign a = {other} %}}{{{{ a }}}}{{% endfor %}}"),
        Gen.Select(Value, Value, Value, (one, two, three) => $"{{% case {one} %}}{{% when {two}, {three} %}}{{% continue %}}{{% else %}}{{{{ {one} }}}}{{% endcase %}}"));

    [Fact]
    public void No_text_makes_the_linter_throw_and_every_problem_has_its_place() =>
        Gen.Frequency((1, Piece), (1, Closed)).Array[0, 6].Select(string.Concat).Sample(source =>
        {
            var end = TextPosition.Of(source, source.Length);
            return TemplateLinter.Lint(source, "t").All(problem => problem.Position is { Line: >= 1, Column: >= 1 } place && place <= end);
        }, iter: 20_000 * Runs.Times);

    [Theory]
    [InlineData("{% for x in promise[\"[\"] %}{% endfor %}")]
    [InlineData("{{ promise[']'] }}{{ promise['[]'].by }}{{ order.items['[0'].name }}")]
    public void A_bracket_in_a_name_is_a_part_of_it(string source) => Assert.All(TemplateLinter.Lint(source, "t"), problem => Assert.NotNull(problem.Position));
}

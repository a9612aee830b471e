using CsCheck;
using RefundKit.Liquid.Filters;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>
/// What the linter lets pass can be sent, whatever a decision leaves out: templates made of the catalogue's names, with
/// guards, loops, defaults and filters, over every model that their step allows.
/// </summary>
public class CatalogueLawTests
{
    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // Names outside of lists, the first item of a list, and parts of values.
    private static readonly string[] Names =
    [
        .. from name in ReplyCatalogue.All
           let path = name.Path.Replace("*", CatalogueModels.Promise, StringComparison.Ordinal)
           from written in path.Contains("[]", StringComparison.Ordinal) ? [path.Replace("[]", "[0]", StringComparison.Ordinal), path.Replace("[]", ".first", StringComparison.Ordinal)] : new[] { path }
           from part in ReplyCatalogue.PartsOf(name.Kind).Select(part => "." + part).Prepend("")
           select written + part,
        $"promise.{CatalogueModels.Promise}", "deadline.refund", "order", "order.nothing", "nothing",
    ];

    private static readonly (string List, string[] Leaves)[] Lists =
    [
        .. from list in ReplyCatalogue.All.Where(name => name.Kind == NameKind.List)
           select (list.Path, ReplyCatalogue.Paths.Where(path => path.StartsWith(list.Path + "[]", StringComparison.Ordinal)).Select(path => "i" + path[(list.Path.Length + 2)..]).ToArray()),
    ];

    private static readonly Gen<string> Name = Any(Names);

    private static readonly Gen<string> Argument = Gen.Frequency((4, Any(["'a'", "2", "'name'", "nil", "1.5", "', '"])), (1, Name));

    // Filters that work with every text, number and list. What the others make of a value is the value's affair: a template
    // that decodes or divides what a customer wrote is refused when it cannot, and the first of what is no list is nothing.
    private static readonly string[] Filters =
    [
        .. FilterCatalogue.Names.Except(
        [
            "base64_decode", "base64_url_safe_decode", "url_decode", "first", "last", "concat", "divided_by", "modulo", "plural", "slice", "truncate", "truncatewords", "map", "where", "reject", "find", "find_index",
            "has", "sort", "sort_natural", "uniq", "compact", "sum", "times",
        ]),
    ];

    private static readonly Gen<string> Call = Gen.Select(Any(Filters), Argument.Array[2], Gen.Int[0, 2], (name, arguments, wanted) =>
    {
        var filter = FilterCatalogue.Find(name)!;
        var given = arguments.Take(Math.Clamp(wanted, filter.Least, filter.Most)).Concat(filter.Needed is { } needed ? [$"{needed}: 'b'"] : []).ToList();
        return $" | {name}{(given.Count == 0 ? "" : ": " + string.Join(", ", given))}";
    });

    private static readonly Gen<string> Printed = Gen.Frequency(
        (4, Name),
        (2, Gen.Select(Name, Call, (name, call) => name + call)),
        (1, Gen.Select(Name, Call, Call, (name, first, second) => name + first + second)),
        (2, Gen.Select(Name, Name, (name, other) => $"{name} | default: 'none'")),
        (1, Gen.Select(Name, Name, (name, other) => $"{name} | default: {other} | default: 'none'")));

    private static readonly Gen<string> Test = Gen.OneOf(
        Name,
        Gen.Select(Name, Any(["== nil", "!= nil", "== blank", "!= blank", "!= empty", "== empty", "== 'a'", "!= 'a'", "contains 'a'"]), (name, what) => $"{name} {what}"),
        Gen.Select(Name, Name, Any(["and", "or"]), (a, b, word) => $"{a} {word} {b}"));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (4, Printed.Select(value => $"{{{{ {value} }}}}")),
        (4, Gen.Select(Test, Printed, Printed, Any(["if", "unless"]), (test, one, two, tag) => $"{{% {tag} {test} %}}{{{{ {one} }}}}{{% else %}}{{{{ {two} }}}}{{% end{tag} %}}")),
        (4, Gen.Select(Name, Any(["if {0}", "if {0} != nil", "if {0} != blank", "if {0} and case.id"]), Call, (name, guard, call) => $"{{% {guard.Replace("{0}", name, StringComparison.Ordinal)} %}}{{{{ {name} }}}}, {{{{ {name}{call} }}}}{{% endif %}}")),
        (2, Gen.Select(Test, Test, Name, (a, b, name) => $"{{% if {a} %}}x{{% elsif {b} %}}{{{{ {name} }}}}{{% else %}}{{{{ {name} }}}}{{% endif %}}")),
        (4, from list in Gen.Int[0, Lists.Length - 1]
            from leaf in Any(Lists[list].Leaves)
            from guarded in Gen.Bool
            from call in Call
            from more in Any(["", " limit: 2", " reversed", " offset: 1"])
            select $"{{% for i in {Lists[list].List}{more} %}}{(guarded ? $"{{% if {leaf} %}}{{{{ {leaf}{call} }}}}{{% endif %}}" : $"{{{{ {leaf} }}}}")}{{% unless forloop.last %}}, {{% endunless %}}{{% else %}}none{{% endfor %}}"),
        (2, Gen.Select(Name, Printed, (name, value) => $"{{% assign a = {value} %}}{{{{ a }}}}{{% if a %}}{{{{ a | upcase }}}}{{% endif %}}{{% capture c %}}{{{{ {name} | default: 'x' }}}}{{% endcapture %}}{{{{ c }}}}")),
        (1, Gen.Select(Name, Printed, (name, value) => $"{{% case {name} %}}{{% when 'approve', nil %}}{{{{ {value} }}}}{{% else %}}{{{{ {name} }}}}{{% endcase %}}")));

    private static readonly Gen<string> Source = Piece.Array[1, 2].Select(string.Concat);

    [Fact]
    public void What_the_linter_has_nothing_to_say_about_renders_over_every_model_of_its_step()
    {
        var steps = Enum.GetValues<ReplyStep>().Select(step => (ReplyStep?)step).Append(null).ToArray();
        var models = Array.ConvertAll(steps, step => CatalogueModels.At(step).Array[24].Single());
        var clean = 0;
        (from source in Source from step in Gen.Int[0, steps.Length - 1] from model in Gen.Int[0, 23] select (source, step: steps[step], model: models[step][model])).Sample(
            made =>
            {
                if (!TemplateLinter.Lint(made.source, "t", new TemplateLintOptions { Step = made.step }).IsEmpty) return;
                Interlocked.Increment(ref clean);
                var problems = new ProblemList();
                var text = ReplyText.Parse(made.source, "t", null).Render(made.model.In("en", ReplyPolicies.Sample, problems), "en", WhenMissing.Strict, TextMedium.Plain, problems);
                Assert.True(text is not null, $"{made.step}: {made.source}\n{string.Join('\n', problems.ToImmutable())}");
            },
            iter: 20_000 * Runs.Times);

        Assert.True(clean > 2_000 * Runs.Times, $"only {clean} templates were clean");
    }
}

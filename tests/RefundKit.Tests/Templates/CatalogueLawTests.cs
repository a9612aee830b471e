using CsCheck;
using RefundKit.Liquid.Filters;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

/// <summary>
/// What the linter lets pass can be sent, whatever a decision leaves out: templates made of the catalogue's names, with
/// guards, loops, comparisons, defaults, variables and all filters, and of names of the host's own, over every model that their step allows.
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
        .. CatalogueModels.Own.Select(name => $"extra.{name.Name}"), "extra.sureMoney.amount", "extra.someDate.iso", "extra.nothing", "extra",
        $"promise.{CatalogueModels.Promise}", "deadline.refund", "order", "order.nothing", "nothing",
    ];

    private static readonly (string List, string[] Leaves)[] Lists =
    [
        .. from list in ReplyCatalogue.All.Where(name => name.Kind == NameKind.List)
           select (list.Path, ReplyCatalogue.Paths.Where(path => path.StartsWith(list.Path + "[]", StringComparison.Ordinal)).Select(path => "i" + path[(list.Path.Length + 2)..]).ToArray()),
    ];

    private static readonly Gen<string> Name = Any(Names);

    private static readonly Gen<string> Argument = Gen.Frequency(
        (4, Any(["'a'", "2", "0", "-1", "nil", "1.5", "', '", "'7'"])),
        (3, Any(["'name'", "'quantity'", "'sku'", "'price'", "'amount'", "'kind'", "'code'", "'reason'", "'iso'"])),
        (1, Name));

    private static readonly string[] Filters = [.. FilterCatalogue.Names];

    // Those that go on with lists and numbers, which seldom meet by chance.
    private static readonly Gen<string> OfLists = Any(
    [
        "map: 'name'", "map: 'quantity'", "map: 'sku'", "map: 'code'", "where: 'sku'", "where: 'quantity', 2", "reject: 'sku'", "find: 'quantity', 1", "find_index: 'name'", "has: 'name'", "sort", "sort: 'name'",
        "sort: 'quantity'", "sort_natural: 'name'", "sort_natural", "uniq", "uniq: 'name'", "compact", "compact: 'sku'", "sum", "sum: 'quantity'", "first", "last", "reverse", "size", "join: ', '",
        "concat: order.items", "concat: decision.reasons", "slice: 0, 2", "map: 'name' | join: ', '", "map: 'quantity' | sum", "size | plural: one: 'a', other: 'b'", "size | at_least: 1 | divided_by: 2", "size | times: 3 | modulo: 2",
        "truncate: 5", "truncatewords: 2, ''", "slice: 0", "slice: 1, 3", "plural: other: 'c'", "divided_by: 3", "default: 'none'",
    ]).Select(filter => " | " + filter);

    private static readonly Gen<string> AnyCall = Gen.Select(Any(Filters), Argument.Array[2], Gen.Int[0, 2], (name, arguments, wanted) =>
    {
        var filter = FilterCatalogue.Find(name)!;
        var given = arguments.Take(Math.Clamp(wanted, filter.Least, filter.Most)).Concat(filter.Needed is { } needed ? [$"{needed}: 'b'"] : []).ToList();
        return $" | {name}{(given.Count == 0 ? "" : ": " + string.Join(", ", given))}";
    });

    private static readonly Gen<string> Call = Gen.Frequency((3, AnyCall), (2, OfLists));

    private static readonly string[] ListPaths = [.. ReplyCatalogue.All.Where(name => name.Kind == NameKind.List).Select(name => name.Path)];

    // Names with a part of each.
    private static readonly (string Name, string Part)[] Wholes =
    [
        .. from name in ReplyCatalogue.All
           where !name.Path.Contains("[]", StringComparison.Ordinal)
           let path = name.Path.Replace("*", CatalogueModels.Promise, StringComparison.Ordinal)
           from part in ReplyCatalogue.PartsOf(name.Kind)
           select (path, $"{path}.{part}"),
        ($"promise.{CatalogueModels.Promise}.by", $"promise.{CatalogueModels.Promise}.from"), ("deadline.refund.by", "deadline.refund.from"), ("deadline.refund.by", "deadline.refund"),
    ];

    private static Gen<(string Name, string Part)> Any((string Name, string Part)[] wholes) => Gen.Int[0, wholes.Length - 1].Select(i => wholes[i]);

    private static readonly Gen<string> FromList = Gen.Select(Any(ListPaths), OfLists.Array[1, 3], (list, calls) => list + string.Concat(calls));

    private static readonly Gen<string> Printed = Gen.Frequency(
        (4, Name),
        (2, Gen.Select(Name, Call, (name, call) => name + call)),
        (1, Gen.Select(Name, Call, Call, (name, first, second) => name + first + second)),
        (2, FromList),
        (2, Name.Select(name => $"{name} | default: 'none'")),
        (1, Gen.Select(Name, Name, (name, other) => $"{name} | default: {other} | default: 'none'")));

    private static readonly Gen<string> Test = Gen.OneOf(
        Name,
        Gen.Select(Name, Any(["== nil", "!= nil", "== blank", "!= blank", "!= empty", "== empty", "== 'a'", "!= 'a'", "contains 'a'"]), (name, what) => $"{name} {what}"),
        Gen.Select(Name, Any(["<", "<=", ">", ">="]), Gen.OneOf(Name, Any(["2", "0", "'a'", "'2026-12-05'", "nil"])), (name, sign, other) => $"{name} {sign} {other}"),
        Gen.Select(Any("order.items.size", "refund.amount.amount", "order.total.amount", "window.lastDay.iso", "extra.sureNumber", "i.quantity"), Any(["< 2", "> 0", ">= 1", "!= 0", "== 1", "< '2026-12-05'"]), (name, what) => $"{name} {what}"),
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
        (3, Gen.Select(Gen.OneOf(FromList, Printed), Call, Any("if a", "if a != blank", "unless a == nil", "if a > 0", "if true"), (value, call, guard) => $"{{% assign a = {value} %}}{{% {guard} %}}{{{{ a{call} }}}}{{% else %}}{{{{ a | default: 'x' }}}}{{% end{guard[..guard.IndexOf(' ', StringComparison.Ordinal)]} %}}")),
        (2, Gen.Select(FromList, Call, (value, call) => $"{{% assign l = {value} %}}{{% for i in l %}}{{{{ i{call} }}}}{{{{ i.name }}}}{{% endfor %}}")),
        (2, Gen.Select(Any("order", "return"), Call, Call, (list, call, other) => $"{{% for i in {list}.items %}}{{{{ i.quantity{call} }}}}{{{{ i.name{other} }}}}{{% endfor %}}")),
        (2, Gen.Select(Any("0", "1", "''", "order.items", "nil"), Any("| plus: i.quantity", "| append: i.name", "| concat: order.items", "| divided_by: 2", "| times: 2", "| default: i.name"), Call, Test, (start, step, call, test) =>
            $"{{% assign n = {start} %}}{{% for i in return.items %}}{{{{ n }}}}{{% if {test} %}}{{% assign n = n {step} %}}{{% assign m = n %}}{{% endif %}}{{% endfor %}}{{{{ n{call} }}}}{{{{ m | default: 'none' }}}}")),
        (1, Gen.Select(Test, Printed, Printed, (test, one, two) => $"{{% if {test} %}}{{% assign v = {one} %}}{{% else %}}{{% assign w = {two} %}}{{% endif %}}{{% if v %}}{{{{ v }}}}{{% endif %}}{{{{ w }}}}")),
        (1, Gen.Select(Name, Name, Any("1", "order.items.size", "extra.sureNumber", "'2'"), (from, limit, to) => $"{{% for i in ({from}..{to}) limit: {limit} %}}{{{{ i }}}}{{% endfor %}}{{% for i in (1..{to}) %}}{{{{ i | plural: one: 'a', other: 'b' }}}}{{{{ 4 | divided_by: i }}}}{{% endfor %}}")),
        (1, Gen.Select(Printed, Call, (value, call) => $"{{% capture c %}}{{{{ {value} }}}}{{% endcapture %}}{{{{ c{call} }}}}{{% cycle 'x', order.items.size %}}{{% increment k %}}{{{{ k{call} }}}}")),
        (3, Gen.Select(Any(Wholes), Any("{0}", "{0} != nil", "nil<>{0}", "{0} != blank", "{0} > 1", "{0} == 'EUR'", "{0} contains '2'"), Gen.Bool, Gen.Bool, (whole, guard, other, negated) =>
        {
            var (asked, printed) = other ? (whole.Part, whole.Name) : (whole.Name, whole.Part);
            var end = negated ? "{% endunless %}" : "{% endif %}";
            return $"{{% {(negated ? "unless" : "if")} {guard.Replace("{0}", asked, StringComparison.Ordinal)} %}}{(negated ? "-{% else %}" : "")}{{{{ {printed} }}}}{end}";
        })),
        (3, from list in Gen.Int[0, Lists.Length - 1]
            from leaf in Any(Lists[list].Leaves)
            from other in Any(Lists[list].Leaves)
            from jump in Any("break", "continue")
            from test in Any(["unless {0}", "if {0} == nil", "unless {0} != blank", "if {0}"])
            select $"{{% assign v = 'a' %}}{{% for i in {Lists[list].List} %}}{{% {test.Replace("{0}", leaf, StringComparison.Ordinal)} %}}{{% assign v = {other} %}}{{% {jump} %}}{{% end{test.Split(' ')[0]} %}}{{{{ {leaf} }}}}{{% assign v = 'b' %}}{{% endfor %}}{{{{ v }}}}"),
        (3, Gen.Select(Name, Name, Any("{0}", "{0} != blank"), (name, other, guard) => $"{{% assign a = {name} %}}{{% if {guard.Replace("{0}", "a", StringComparison.Ordinal)} %}}{{{{ a }}}}{{% assign a = {other} | default: 'x' %}}{{{{ a }}}}{{% endif %}}")),
        (2, Gen.Select(Name, Printed, Any("'approve'", "nil", "blank", "1", "'EUR', nil"), (name, value, when) => $"{{% case {name} %}}{{% when {when} %}}{{% assign w = {value} %}}{{% when 'EUR' %}}{{{{ {name} }}}}{{% assign w = 'y' %}}{{% else %}}{{% assign w = 'z' %}}{{{{ {name} }}}}{{% endcase %}}{{{{ w }}}}")),
        (2, Gen.Select(Any(ListPaths), Any("> 0", "==1", ">=2", "< 1", "!= 0", "<=1"), Any("[0]", "[1]", ".first", ".last", "[-1]"), Gen.Bool, (list, size, item, negated) =>
            $"{{% {(negated ? "unless" : "if")} {list}.size {size} %}}{(negated ? "-{% else %}" : "")}{{{{ {list}{item}.name | default: 'x' }}}}{{{{ {list}{item} }}}}{{% end{(negated ? "unless" : "if")} %}}")),
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
                if (!TemplateLinter.Lint(made.source, "t", new TemplateLintOptions { Step = made.step, Policy = CatalogueModels.Policy }).IsEmpty) return;
                Interlocked.Increment(ref clean);
                var problems = new ProblemList();
                var text = ReplyText.Parse(made.source, "t", null).Render(made.model.In("en", CatalogueModels.Policy, problems), "en", WhenMissing.Strict, TextMedium.Plain, problems);
                Assert.True(text is not null, $"{made.step}: {made.source}\n{string.Join('\n', problems.ToImmutable())}");
            },
            iter: 20_000 * Runs.Times);

        Assert.True(clean > 2_000 * Runs.Times, $"only {clean} templates were clean");
    }
}

using System.Text.Json.Nodes;
using CsCheck;
using RefundKit.Policies;
using RefundKit.Templates;

namespace RefundKit.Tests.Templates;

/// <summary>Every model that the catalogue of names allows at a step: what is sure there has a value, the rest may have one.</summary>
internal static class CatalogueModels
{
    /// <summary>The promises that models have.</summary>
    public const string Promise = "on-account";

    private static readonly Gen<string> Text = Gen.OneOf(Gen.Const("Ana Silva"), Gen.Const("<b>&\"'"), Gen.Const("{{ order.id }}"), Gen.Const("李小龙"), Gen.Const("now"), Gen.Const("%ff"), Gen.Const("99999999999999999999999999999999"), Gen.Int[1, 99_999].Select(number => $"#{number}"));

    /// <summary>Names of the host's own, one of each type that always has a value and one that may have none.</summary>
    public static readonly HostReplyName[] Own =
    [
        .. from type in Enum.GetValues<ReplyNameType>() from always in (bool[])[true, false]
           select new HostReplyName { Name = $"{(always ? "sure" : "some")}{type}", Type = type, IsAlways = always },
    ];

    /// <summary>The sample policy with these names.</summary>
    public static RefundPolicy Policy { get; } = (ReplyPolicies.Sample.Draft with { ReplyNames = [.. Own] }).Build();

    public static Gen<ReplyModel> At(ReplyStep? step) => Gen.Select(Members("", step), Extra, (json, extra) =>
    {
        json!["extra"] = extra.DeepClone();
        return ReplyModel.FromJson(json.ToJsonString());
    });

    private static Gen<JsonObject> Extra => Own.Aggregate(Gen.Const(new JsonObject()), (gen, name) => Gen.Select(gen, Leaf(KindOf(name.Type)), Gen.Bool, (made, value, there) =>
    {
        var next = (JsonObject)made.DeepClone();
        if (name.IsAlways || there) next[name.Name] = value?.DeepClone();
        return next;
    }));

    private static NameKind KindOf(ReplyNameType type) => Enum.Parse<NameKind>(type.ToString());

    // The names right below a path: leaves, groups and lists.
    private static Gen<JsonNode?> Members(string path, ReplyStep? step)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        var names = ReplyCatalogue.Paths.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..].Split('.', '[')[0]).Distinct(StringComparer.Ordinal);
        var members = names.Select(name => (Name: name == "*" ? Promise : name, Value: Member(prefix + name, step))).ToList();
        var all = members.Aggregate(Gen.Const(new List<(string, JsonNode?)>()), (gen, member) => Gen.Select(gen, member.Value, (list, value) => new List<(string, JsonNode?)>(list) { (member.Name, value) }));
        var made = all.Select(list => list.Exists(pair => pair.Item2 is not null)
            ? (JsonNode?)new JsonObject(list.Where(pair => pair.Item2 is not null).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2?.DeepClone())))
            : path.Length == 0 ? new JsonObject() : null);
        return ComesAndGoes(path) ? Gen.Select(Gen.Bool, made, (there, group) => there ? group : null) : made;
    }

    private static bool ComesAndGoes(string group) => ReplyCatalogue.Paths.Any(name => ReplyCatalogue.ComesWith(group, name));

    private static Gen<JsonNode?> Member(string path, ReplyStep? step)
    {
        if (ReplyCatalogue.Find(path) is not { } name) return Members(path, step);
        var value = name.Kind == NameKind.List ? ListOf(path, step) : Leaf(name.Kind);
        // Without a step a template is about whatever it prints, so that its subject is there.
        return name.IsSureAt(step) || ReplyCatalogue.ComesWith(path[..path.LastIndexOf('.')], path) ? value : Gen.Select(Gen.Bool, value, (there, made) => there ? made : null);
    }

    private static Gen<JsonNode?> ListOf(string path, ReplyStep? step)
    {
        var item = ReplyCatalogue.Find(path + "[]") is { } leaf ? Leaf(leaf.Kind) : Members(path + "[]", step);
        return item.List[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));
    }

    private static Gen<JsonNode?> Leaf(NameKind kind) => kind switch
    {
        NameKind.Money => Gen.Int[0, 9_999_999].Select(cents => (JsonNode?)new JsonObject { ["amount"] = FormattableString.Invariant($"{cents / 100}.{cents % 100:00}"), ["currency"] = "EUR" }),
        NameKind.Date => Gen.Int[1, 28].Select(day => (JsonNode?)FormattableString.Invariant($"2026-12-{day:00}")),
        NameKind.Number => Gen.Int[0, 20].Select(number => (JsonNode?)number),
        NameKind.Link => Gen.Const((JsonNode?)"https://shop.example/r?a=1&b=2"),
        NameKind.Words => Gen.OneOf(Gen.Const("restocking"), Gen.Const("storeCredit"), Gen.Const("defective")).Select(code => (JsonNode?)code),
        _ => Text.Select(text => (JsonNode?)text),
    };
}

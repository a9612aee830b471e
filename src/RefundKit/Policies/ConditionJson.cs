using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Conditions in a policy file: structure in JSON, leaves as lines, and <c>always</c> where nothing is asked.</summary>
internal static class ConditionJson
{
    private static readonly Dictionary<string, ItemRange> Ranges = new(StringComparer.Ordinal) { ["return"] = ItemRange.Return, ["order"] = ItemRange.Order };
    private const string Always = "always";
    private static readonly string[] Structures = ["all", "any", "not", "anyItem", "everyItem"];

    /// <summary>Reads a condition; one that always holds after a problem.</summary>
    public static Condition Read(LocatedValue value, ObjectReader reader, PolicyOrigins origins)
    {
        switch (value.Kind)
        {
            case LocatedKind.Text when value.Text == Always: return origins.Remember(Condition.All(), value);
            case LocatedKind.Text:
                if (Condition.TryParse(value.Text, out var line, out var problem)) return origins.Remember(line, value);
                var place = value.Position;
                reader.Problems.Add(problem with
                {
                    Source = value.Source.Name,
                    Position = place with { Column = place.Column + problem.Position!.Value.Column },
                    Path = value.Path,
                });
                return Condition.All();
            case LocatedKind.Array:
                reader.Report(value, "RK1116", "a list does not say whether all or any of its conditions must hold", "Write {\"all\": […]} or {\"any\": […]}.");
                return Condition.All();
            case LocatedKind.Object when value.Children.Count == 1 && Structures.Contains(value.Children[0].Name):
                return origins.Remember(ReadStructure(value.Children[0], reader, origins), value);
            case LocatedKind.Object when value.Children.Count == 1:
                reader.Report(value, "RK1116", $"\"{LocatedValue.Shorten(value.Children[0].Name!)}\" is none of {string.Join(", ", Structures)}", NameSuggestion.Sentence(value.Children[0].Name!, Structures));
                return Condition.All();
            case LocatedKind.Object:
                reader.Report(value, "RK1116", $"a condition has exactly one of {string.Join(", ", Structures)}", "Put several into \"all\" or \"any\".");
                return Condition.All();
            default:
                reader.WrongType(value, "a condition such as \"order.daysSinceDelivered <= 30\"");
                return Condition.All();
        }
    }

    private static Condition ReadStructure(LocatedValue member, ObjectReader reader, PolicyOrigins origins)
    {
        switch (member.Name)
        {
            case "not":
                return Condition.Not(Read(member, reader, origins));
            case "all":
                return Condition.All(ReadList(member, reader, origins));
            case "any":
                return Condition.Any(ReadList(member, reader, origins));
            default:
                var items = reader.Open(member);
                var over = items.Choice("over", Ranges, required: true) ?? ItemRange.Return;
                var conditions = items.Require("all") is { } all ? ReadList(all, reader, origins) : [];
                items.Finish();
                return member.Name == "anyItem" ? Condition.AnyItem(over, conditions) : Condition.EveryItem(over, conditions);
        }
    }

    private static Condition[] ReadList(LocatedValue value, ObjectReader reader, PolicyOrigins origins)
    {
        if (value.Kind != LocatedKind.Array)
        {
            reader.WrongType(value, "a list of conditions");
            return [];
        }

        if (value.Children.Count == 0) reader.Report(value, "RK1117", $"\"{value.Name}\" holds no condition");
        return [.. value.Children.Select(item => Read(item, reader, origins))];
    }

    /// <summary>The condition as the file writes it.</summary>
    public static JsonNode Write(Condition condition) => condition switch
    {
        AllCondition { Conditions: [] } => JsonValue.Create(Always),
        AllCondition all => new JsonObject { ["all"] = WriteList(all.Conditions) },
        AnyCondition any => new JsonObject { ["any"] = WriteList(any.Conditions) },
        NotCondition not => new JsonObject { ["not"] = Write(not.Inner) },
        ItemCondition items => new JsonObject
        {
            [items.IsAny ? "anyItem" : "everyItem"] = new JsonObject
            {
                ["over"] = items.Over == ItemRange.Return ? "return" : "order",
                ["all"] = WriteList(items.Conditions),
            },
        },
        _ => JsonValue.Create(condition.ToString()),
    };

    private static JsonArray WriteList(IEnumerable<Condition> conditions) => new([.. conditions.Select(Write)]);
}

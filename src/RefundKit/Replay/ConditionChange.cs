using System.Text.Json.Nodes;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>
/// What differs between two conditions: the lines that are gone, those that are new, and whether they are joined otherwise.
/// Negations move inwards to the lines, as on the staff page, and what reads the same is the same.
/// </summary>
internal sealed class ConditionChange
{
    private ConditionChange(List<Line> gone, List<Line> added, bool asksTheSame) => (Gone, Added, AsksTheSame) = (gone, added, asksTheSame);

    /// <summary>A line, or its negation, with the structures around it, such as <c>any</c> or <c>anyItem</c>, and how it reads.</summary>
    internal sealed record Line(string Around, FactCondition Asked, bool Holds, string Said)
    {
        public Condition Condition => Holds ? Asked : Condition.Not(Asked);
    }

    public List<Line> Gone { get; }

    public List<Line> Added { get; }

    /// <summary>Whether both ask the same, each in its own spelling.</summary>
    public bool AsksTheSame { get; }

    /// <summary>The one line that became another over the same fact in the same place; null where more than that differs.</summary>
    public (Line Before, Line After)? Single =>
        Gone is [var old] && Added is [var now] && old.Asked.Fact == now.Asked.Fact && old.Around == now.Around ? (old, now) : null;

    public static ConditionChange Between(JsonNode? before, JsonNode? after, Func<Condition, string> say)
    {
        var (one, two) = (Read(before), Read(after));
        var (gone, added) = (new List<Line>(), new List<Line>());
        Collect(one, "", holds: true, say, gone);
        Collect(two, "", holds: true, say, added);
        Cancel(gone, added, (old, now) => old.Said == now.Said && old.Around == now.Around);
        var (left, arrived) = (gone.ToList(), added.ToList());
        Cancel(left, arrived, (old, now) => old.Said == now.Said);

        // Where every line has its like, only the places differ; beside lines that come or go their place is told with them.
        return left.Count + arrived.Count == 0 ? new([], [], say(one) == say(two)) : new(gone, added, asksTheSame: false);
    }

    private static void Cancel(List<Line> gone, List<Line> added, Func<Line, Line, bool> isSame) => gone.RemoveAll(old =>
    {
        var same = added.FindIndex(now => isSame(old, now));
        if (same >= 0) added.RemoveAt(same);
        return same >= 0;
    });

    private static void Collect(Condition condition, string around, bool holds, Func<Condition, string> say, List<Line> lines)
    {
        switch (condition)
        {
            case NotCondition not: Collect(not.Inner, around, !holds, say, lines); break;
            case AllCondition all: Each(all.Conditions, Joined(around, holds ? "/all" : "/any")); break;
            case AnyCondition any: Each(any.Conditions, Joined(around, holds ? "/any" : "/all")); break;
            case ItemCondition items: Each(items.Conditions, Joined($"{around}/{(items.IsAny == holds ? "anyItem" : "everyItem")}:{items.Over}", holds ? "/all" : "/any")); break;
            case FactCondition line: lines.Add(new Line(around, line, holds, say(holds ? line : Condition.Not(line)))); break;
        }

        void Each(IEnumerable<Condition> parts, string inside)
        {
            foreach (var part in parts) Collect(part, inside, holds, say, lines);
        }
    }

    // All must hold where nothing else is said, and a structure inside its like says nothing.
    private static string Joined(string around, string joint) => around.EndsWith("/any", StringComparison.Ordinal) == (joint == "/any") ? around : around + joint;

    private static Condition Read(JsonNode? condition)
    {
        if (condition is JsonValue line && line.ToString() is var text && text != "always") return Condition.Parse(text);
        if (condition is not JsonObject structure) return Condition.All();
        var (name, inner) = structure.First();
        return name switch
        {
            "not" => Condition.Not(Read(inner)),
            "all" => Condition.All(List(inner)),
            "any" => Condition.Any(List(inner)),
            "anyItem" => Condition.AnyItem(Over(inner), List(inner!["all"])),
            "everyItem" => Condition.EveryItem(Over(inner), List(inner!["all"])),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), name, "no structure of conditions"),
        };
    }

    private static ItemRange Over(JsonNode? items) => items!["over"]!.ToString() == "order" ? ItemRange.Order : ItemRange.Return;

    private static Condition[] List(JsonNode? conditions) => [.. conditions!.AsArray().Select(Read)];
}

using System.Text.Json.Nodes;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>What differs between two conditions: the lines that are gone, those that are new, and whether they are joined otherwise.</summary>
internal sealed class ConditionChange
{
    private ConditionChange(List<Line> gone, List<Line> added)
    {
        Gone = gone;
        Added = added;
    }

    /// <summary>A line with the structures around it, such as <c>any</c> or <c>anyItem</c>, and what to say of it.</summary>
    internal sealed record Line(string Around, string Text)
    {
        public string Fact => Text.Split(' ')[0];

        public Condition? Condition => Condition.TryParse(Text, out var condition, out _) ? condition : null;
    }

    public List<Line> Gone { get; }

    public List<Line> Added { get; }

    /// <summary>The one line that became another over the same fact in the same place; null where more than that differs.</summary>
    public (Line Before, Line After)? Single => Gone is [var old] && Added is [var now] && old.Fact == now.Fact && old.Around == now.Around ? (old, now) : null;

    public static ConditionChange Between(JsonNode? before, JsonNode? after)
    {
        var (old, now) = (new List<Line>(), new List<Line>());
        Collect(before, "", old);
        Collect(after, "", now);
        var gone = new List<Line>(old);
        var added = new List<Line>();
        foreach (var line in now)
        {
            if (!gone.Remove(line)) added.Add(line);
        }

        return new ConditionChange(gone, added);
    }

    private static void Collect(JsonNode? condition, string around, List<Line> lines)
    {
        switch (condition)
        {
            case JsonValue line: lines.Add(new Line(around, line.ToString())); break;
            case JsonArray parts:
                foreach (var part in parts) Collect(part, around, lines);
                break;
            case JsonObject members:
                foreach (var (name, inner) in members)
                {
                    // "over" says which items are meant: it belongs to the structure, and is no line.
                    if (inner is JsonValue word && name == "over") around += $":{word}";
                    else Collect(inner, name == "all" ? around : $"{around}/{name}", lines);
                }

                break;
        }
    }
}

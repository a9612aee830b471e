using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RefundKit.Tool;

/// <summary>
/// JSON laid out as people write policies: what is short and simple stands on one line, such as
/// <c>{ "id": "standard", "days": 30 }</c>; several objects of a list stand one below the other.
/// </summary>
internal static class PolicyLayout
{
    private const int Width = 120;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JsonOutput.Options.Encoder };

    public static string Write(JsonObject policy)
    {
        var text = new StringBuilder();
        Break(text, policy, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int indent, int column)
    {
        if (node is not (JsonObject or JsonArray)) text.Append(Scalar(node));
        else if (IsSimple(node) && Line(node) is var line && column + line.Length < Width) text.Append(line);
        else Break(text, node, indent);
    }

    private static void Break(StringBuilder text, JsonNode node, int indent)
    {
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        var separator = open;
        foreach (var (name, value) in Parts(node))
        {
            text.Append(separator).Append('\n').Append(' ', indent + 2).Append(name);
            Append(text, value, indent + 2, indent + 2 + name.Length);
            separator = ',';
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }

    private static string Line(JsonNode? node)
    {
        if (node is not (JsonObject or JsonArray)) return Scalar(node);
        var parts = string.Join(", ", Parts(node).Select(part => part.Name + Line(part.Value)));
        return node is JsonArray ? $"[{parts}]" : parts.Length == 0 ? "{}" : $"{{ {parts} }}";
    }

    private static IEnumerable<(string Name, JsonNode? Value)> Parts(JsonNode node) => node is JsonObject members
        ? members.Select(member => (Scalar(member.Key) + ": ", member.Value))
        : node.AsArray().Select(item => ("", item));

    private static bool IsSimple(JsonNode node) => Depth(node) <= 2 && !(node is JsonArray { Count: > 1 } list && list.Any(item => item is JsonObject or JsonArray));

    private static int Depth(JsonNode? node) => node is JsonObject or JsonArray ? 1 + Parts(node).Select(part => Depth(part.Value)).DefaultIfEmpty().Max() : 0;

    private static string Scalar(JsonNode? node) => node?.ToJsonString(Plain) ?? "null";
}

using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RefundKit.Tests.Metrics;

/// <summary>
/// Our own reading of OCEL 2.0 in JSON, by https://www.ocel-standard.org/specification/formats/json/ and the JSON Schema published with it,
/// for looking at what was written.
/// </summary>
internal sealed class OcelFile
{
    private static readonly string[] Words = ["string", "time", "integer", "float", "boolean"];

    private OcelFile(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public static OcelFile Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return new OcelFile(document.RootElement.Clone());
    }

    public IReadOnlyList<JsonElement> Events => [.. Root.GetProperty("events").EnumerateArray()];

    public IReadOnlyList<JsonElement> Objects => [.. Root.GetProperty("objects").EnumerateArray()];

    public IReadOnlyDictionary<string, Dictionary<string, string>> EventTypes => Types("eventTypes");

    public IReadOnlyDictionary<string, Dictionary<string, string>> ObjectTypes => Types("objectTypes");

    public static string? Attribute(JsonElement of, string name) =>
        of.GetProperty("attributes").EnumerateArray().Where(attribute => attribute.GetProperty("name").GetString() == name)
            .Select(attribute => attribute.GetProperty("value").ToString()).FirstOrDefault();

    public static string[] Related(JsonElement of) =>
        [.. of.GetProperty("relationships").EnumerateArray().Select(related => $"{related.GetProperty("qualifier")}={related.GetProperty("objectId")}")];

    /// <summary>What the standard would not take.</summary>
    public IEnumerable<string> Complaints(bool valuesAreText = false)
    {
        if (!Root.EnumerateObject().Select(member => member.Name).SequenceEqual(["eventTypes", "objectTypes", "events", "objects"])) yield return "the four arrays";
        var objects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in Objects)
        {
            if (!objects.Add(found.GetProperty("id").GetString()!)) yield return $"object {found.GetProperty("id")} stands twice";
        }

        var events = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in Events)
        {
            if (!events.Add(found.GetProperty("id").GetString()!)) yield return $"event {found.GetProperty("id")} stands twice";
            if (Time(found.GetProperty("time").GetString()!) is null) yield return $"time {found.GetProperty("time")}";
        }

        foreach (var (found, types) in Events.Select(found => (found, EventTypes)).Concat(Objects.Select(found => (found, ObjectTypes))))
        {
            if (!types.TryGetValue(found.GetProperty("type").GetString()!, out var declared))
            {
                yield return $"type {found.GetProperty("type")} is not declared";
                continue;
            }

            foreach (var attribute in found.GetProperty("attributes").EnumerateArray())
            {
                var name = attribute.GetProperty("name").GetString()!;
                if (!declared.TryGetValue(name, out var type)) yield return $"attribute {name} is not declared";
                else if (!Words.Contains(type)) yield return $"there is no type {type}";
                else if (!Fits(attribute.GetProperty("value"), type, valuesAreText)) yield return $"{name} is {type} and has the value {attribute.GetProperty("value")}";
                if (attribute.TryGetProperty("time", out var time) && Time(time.GetString()!) is null) yield return $"time {time}";
            }

            foreach (var related in found.GetProperty("relationships").EnumerateArray())
            {
                if (!objects.Contains(related.GetProperty("objectId").GetString()!)) yield return $"{related} leads nowhere";
                if (related.GetProperty("qualifier").GetString() is null) yield return $"{related} has no qualifier";
            }
        }
    }

    private static Instant? Time(string text) => InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static bool Fits(JsonElement value, string type, bool isText)
    {
        if (isText && value.ValueKind != JsonValueKind.String) return false;
        var text = value.ToString();
        return type switch
        {
            "integer" => (isText || value.ValueKind == JsonValueKind.Number) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "float" => (isText || value.ValueKind == JsonValueKind.Number) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => isText ? text is "true" or "false" : value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "time" => value.ValueKind == JsonValueKind.String && Time(text) is not null,
            _ => value.ValueKind == JsonValueKind.String,
        };
    }

    private Dictionary<string, Dictionary<string, string>> Types(string member) =>
        Root.GetProperty(member).EnumerateArray().ToDictionary(
            type => type.GetProperty("name").GetString()!,
            type => type.GetProperty("attributes").EnumerateArray().ToDictionary(
                attribute => attribute.GetProperty("name").GetString()!, attribute => attribute.GetProperty("type").GetString()!, StringComparer.Ordinal),
            StringComparer.Ordinal);
}

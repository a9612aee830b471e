using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RefundKit.Tests.Policies;

/// <summary>As much of JSON Schema draft-07 as the published schemas use; a keyword it does not know is a failure of its own.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Prose = ["$schema", "$id", "title", "description", "examples", "default", "definitions", "format"];

    public static JsonSchema Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>What keeps a value from fitting, one line per place; nothing where it fits.</summary>
    public IReadOnlyList<string> Complaints(JsonNode? value) => Complaints(value, root, "$").ToList();

    private IEnumerable<string> Complaints(JsonNode? value, JsonObject schema, string at)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            foreach (var complaint in Complaints(value, Find(reference), at)) yield return complaint;
            yield break;
        }

        foreach (var (keyword, argument) in schema)
        {
            if (Prose.Contains(keyword)) continue;
            foreach (var complaint in Complaints(value, keyword, argument!, schema, at)) yield return complaint;
        }
    }

    private IEnumerable<string> Complaints(JsonNode? value, string keyword, JsonNode argument, JsonObject schema, string at)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        switch (keyword)
        {
            case "type":
                if (!IsOf(kind, value, argument.GetValue<string>())) yield return $"{at} is no {argument}";
                break;
            case "enum":
                if (!argument.AsArray().Any(word => JsonNode.DeepEquals(word, value))) yield return $"{at}: {value} is none of {argument.ToJsonString()}";
                break;
            case "const":
                if (!JsonNode.DeepEquals(argument, value)) yield return $"{at} is not {argument}";
                break;
            case "minimum" or "maximum" when kind == JsonValueKind.Number:
                var (number, limit) = (Number(value!), Number(argument));
                if (keyword == "minimum" ? number < limit : number > limit) yield return $"{at}: {number} against {keyword} {limit}";
                break;
            case "minLength" or "maxLength" when kind == JsonValueKind.String:
                var length = new StringInfo(value!.GetValue<string>()).LengthInTextElements;
                if (keyword == "minLength" ? value.GetValue<string>().Length < Number(argument) : length > Number(argument)) yield return $"{at} has {length} characters";
                break;
            case "pattern" when kind == JsonValueKind.String:
                if (!Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>(), RegexOptions.ECMAScript | RegexOptions.None)) yield return $"{at}: \"{value}\" does not match {argument}";
                break;
            case "minItems" or "maxItems" when kind == JsonValueKind.Array:
                if (keyword == "minItems" ? value!.AsArray().Count < Number(argument) : value!.AsArray().Count > Number(argument)) yield return $"{at} has {value.AsArray().Count} items";
                break;
            case "minProperties" or "maxProperties" when kind == JsonValueKind.Object:
                if (keyword == "minProperties" ? value!.AsObject().Count < Number(argument) : value!.AsObject().Count > Number(argument)) yield return $"{at} has {value.AsObject().Count} members";
                break;
            case "items" when kind == JsonValueKind.Array:
                foreach (var (item, i) in value!.AsArray().Select((item, i) => (item, i)))
                {
                    foreach (var complaint in Complaints(item, argument.AsObject(), $"{at}[{i}]")) yield return complaint;
                }

                break;
            case "required" when kind == JsonValueKind.Object:
                foreach (var name in argument.AsArray().Select(name => name!.GetValue<string>()).Where(name => !value!.AsObject().ContainsKey(name))) yield return $"{at} has no \"{name}\"";
                break;
            case "properties" or "patternProperties" or "additionalProperties" when kind == JsonValueKind.Object:
                foreach (var complaint in Members(value!.AsObject(), keyword, argument, schema, at)) yield return complaint;
                break;
            case "allOf":
                foreach (var complaint in argument.AsArray().SelectMany(branch => Complaints(value, branch!.AsObject(), at))) yield return complaint;
                break;
            case "anyOf" or "oneOf":
                var branches = argument.AsArray().Select(branch => Complaints(value, branch!.AsObject(), at).ToList()).ToList();
                var fitting = branches.Count(branch => branch.Count == 0);
                if (fitting == 0) yield return $"{at} fits none: {string.Join(" | ", branches.OrderBy(branch => branch.Count).Take(2).Select(branch => string.Join(", ", branch.Take(3))))}";
                else if (fitting > 1 && keyword == "oneOf") yield return $"{at} fits {fitting} of oneOf";
                break;
            case "minimum" or "maximum" or "minLength" or "maxLength" or "pattern" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "items" or "required" or "properties" or "patternProperties" or "additionalProperties":
                break;
            default:
                yield return $"the schema says \"{keyword}\", which is not read here";
                break;
        }
    }

    private IEnumerable<string> Members(JsonObject value, string keyword, JsonNode argument, JsonObject schema, string at)
    {
        foreach (var (name, member) in value)
        {
            var isNamed = schema["properties"]?.AsObject().ContainsKey(name) == true;
            var patterns = schema["patternProperties"]?.AsObject().Where(pattern => Regex.IsMatch(name, pattern.Key)).ToList() ?? [];
            var schemas = keyword switch
            {
                "properties" when isNamed => [argument[name]!.AsObject()],
                "patternProperties" => patterns.Select(pattern => pattern.Value!.AsObject()),
                "additionalProperties" when !isNamed && patterns.Count == 0 && argument is JsonObject other => [other],
                _ => Enumerable.Empty<JsonObject>(),
            };
            foreach (var complaint in schemas.SelectMany(found => Complaints(member, found, $"{at}.{name}"))) yield return complaint;
            if (keyword == "additionalProperties" && !isNamed && patterns.Count == 0 && argument.GetValueKind() == JsonValueKind.False) yield return $"{at} has an unknown \"{name}\"";
        }
    }

    private JsonObject Find(string reference)
    {
        JsonNode node = root;
        foreach (var step in reference.Split('/').Skip(1)) node = node[step] ?? throw new InvalidOperationException(reference);
        return node.AsObject();
    }

    private static decimal Number(JsonNode value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsOf(JsonValueKind kind, JsonNode? value, string type) => type switch
    {
        "object" => kind == JsonValueKind.Object,
        "array" => kind == JsonValueKind.Array,
        "string" => kind == JsonValueKind.String,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "integer" => kind == JsonValueKind.Number && decimal.Truncate(Number(value!)) == Number(value!),
        "number" => kind == JsonValueKind.Number,
        "null" => kind == JsonValueKind.Null,
        _ => throw new InvalidOperationException(type),
    };
}

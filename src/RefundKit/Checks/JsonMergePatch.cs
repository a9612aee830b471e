using System.Text.Json.Nodes;

namespace RefundKit.Checks;

/// <summary>Lays a JSON merge patch (RFC 7396) over a value.</summary>
internal static class JsonMergePatch
{
    /// <summary>The value with the patch over it; neither is changed.</summary>
    public static JsonNode? Apply(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes) return patch?.DeepClone();
        var merged = target is JsonObject before ? before.DeepClone().AsObject() : [];
        foreach (var (name, change) in changes)
        {
            if (change is null) merged.Remove(name);
            else merged[name] = Apply(merged[name], change);
        }

        return merged;
    }
}

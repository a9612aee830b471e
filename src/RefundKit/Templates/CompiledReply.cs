using System.Collections.Frozen;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>One language of a reply template, parsed. Immutable.</summary>
/// <param name="Subject">The subject; null where it has none.</param>
/// <param name="Body">The body.</param>
/// <param name="Wordings">Other bodies, by the wording a channel asks for.</param>
/// <param name="Hash">The hash of id, language and all texts.</param>
internal sealed record CompiledReply(ReplyText? Subject, ReplyText Body, FrozenDictionary<string, ReplyText> Wordings, string Hash)
{
    /// <summary>All texts, the subject first.</summary>
    public IEnumerable<ReplyText> Parts => (Subject is null ? [] : (ReplyText[])[Subject]).Append(Body).Concat(Wordings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value));

    public static CompiledReply Of(string id, string language, TemplateText text) => new(
        text.Subject is null ? null : ReplyText.Parse(text.Subject, $"{id}/{language}/subject", $"templates.{id}.{language}.subject"),
        ReplyText.Parse(text.Body, $"{id}/{language}", $"templates.{id}.{language}.body"),
        text.Wordings.ToFrozenDictionary(
            pair => pair.Key,
            pair => ReplyText.Parse(pair.Value, $"{id}/{language}/{pair.Key}", $"templates.{id}.{language}.wordings.{pair.Key}"),
            StringComparer.Ordinal),
        HashOf(id, language, text));

    private static string HashOf(string id, string language, TemplateText text)
    {
        var content = new JsonObject { ["id"] = id, ["language"] = language, ["body"] = text.Body };
        if (text.Subject is not null) content["subject"] = text.Subject;
        if (!text.Wordings.IsEmpty) content["wordings"] = new JsonObject(text.Wordings.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value))));
        return "sha256:" + CanonicalJson.Hash(content);
    }
}

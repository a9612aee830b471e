using System.Collections.Frozen;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>All reply templates of one policy, parsed. Immutable.</summary>
internal sealed class CompiledTemplates
{
    private readonly FrozenDictionary<(string Id, string Language), CompiledReply> _replies;

    public CompiledTemplates(RefundPolicy policy)
    {
        var replies = new Dictionary<(string, string), CompiledReply>();
        foreach (var template in policy.Draft.Templates)
        {
            foreach (var (language, text) in template.Variants) replies.TryAdd((template.Id, language), Compile(template.Id, language, text));
        }

        _replies = replies.ToFrozenDictionary();
    }

    public CompiledReply Of(string id, string language) => _replies[(id, language)];

    public static CompiledReply Compile(string id, string language, TemplateText text) => new(
        text.Subject is null ? null : ReplyText.Parse(text.Subject, $"{id}/{language}/subject", $"templates.{id}.{language}.subject"),
        ReplyText.Parse(text.Body, $"{id}/{language}", $"templates.{id}.{language}.body"),
        HashOf(id, language, text));

    private static string HashOf(string id, string language, TemplateText text)
    {
        var content = new JsonObject { ["id"] = id, ["language"] = language, ["body"] = text.Body };
        if (text.Subject is not null) content["subject"] = text.Subject;
        return "sha256:" + CanonicalJson.Hash(content);
    }
}

/// <summary>One language of a reply template, parsed.</summary>
internal sealed record CompiledReply(ReplyText? Subject, ReplyText Body, string Hash);

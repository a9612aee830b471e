using System.Collections.Frozen;
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
            foreach (var (language, text) in template.Variants) replies.TryAdd((template.Id, language), CompiledReply.Of(template.Id, language, text));
        }

        _replies = replies.ToFrozenDictionary();
    }

    public CompiledReply Of(string id, string language) => _replies[(id, language)];
}

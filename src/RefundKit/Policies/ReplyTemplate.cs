using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>A reply in several languages.</summary>
public sealed record ReplyTemplate
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>The texts by language.</summary>
    public ImmutableSortedDictionary<string, TemplateText> Variants { get; init; } =
        ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal);
}

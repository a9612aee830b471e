using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>A reply in several languages.</summary>
public sealed record ReplyTemplate
{
    /// <summary>The id, unique in the policy. One that the library ships under the same id is replaced by it.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The step of a case it is for, so that names which can be absent there are found before it is sent; null for the step
    /// that its id names (<c>refund-sent</c>), and for any step where it names none.
    /// </summary>
    public ReplyStep? Step { get; init; }

    /// <summary>The version of the wording, which a sent reply records beside its hash; the policy's version where null.</summary>
    public string? Version { get; init; }

    /// <summary>The texts by language.</summary>
    public ImmutableSortedDictionary<string, TemplateText> Variants { get; init; } =
        ImmutableSortedDictionary.Create<string, TemplateText>(StringComparer.Ordinal);
}

using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>One language of a reply template, in Liquid.</summary>
public sealed record TemplateText
{
    /// <summary>The subject line; null for channels without one.</summary>
    public string? Subject { get; init; }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>
    /// Other bodies, by the wording a channel asks for: <c>sms</c>, <c>chat</c>, or <c>short</c> for all that carry little.
    /// A channel without one of its own gets <see cref="Body"/>.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Wordings { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}

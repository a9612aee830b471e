using System.Collections.Immutable;
using RefundKit.Problems;
using RefundKit.Templates.Channels;

namespace RefundKit.Templates;

/// <summary>A reply ready to be sent, or why there is none. Immutable and thread-safe.</summary>
public sealed record RenderedReply
{
    /// <summary>The template's id, as it was asked for.</summary>
    public required string Template { get; init; }

    /// <summary>The language it is written in, as the template's tag; null where the template has none that could be chosen.</summary>
    public string? Language { get; init; }

    /// <summary>The channel it was made for; null where none was named.</summary>
    public string? Channel { get; init; }

    /// <summary>The wording taken, such as <c>short</c>; null for the template's body.</summary>
    public string? Wording { get; init; }

    /// <summary>The subject, one line; null where the template or the channel has none or there is an error.</summary>
    public string? Subject { get; init; }

    /// <summary>The body; null as soon as there is an error, since half a reply must never be sent.</summary>
    public string? Body { get; init; }

    /// <summary>The version the template declares, or that of its policy; null where no template was found.</summary>
    public string? TemplateVersion { get; init; }

    /// <summary>
    /// <c>sha256:</c> and the hash of the template as it was used: id, language, subject, body and other wordings. A sent reply records it,
    /// so that a year later it is known which wording went out. Null where no template was found.
    /// </summary>
    public string? TemplateHash { get; init; }

    /// <summary>What is wrong, subject before body. With an error there is nothing to send; a warning is worth a look.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>
    /// What there is to say of the text and its channel: notes, such as when a window closes, and those warnings and errors
    /// that stand among <see cref="Problems"/> too. Places are those of the rendered text. Empty without a channel.
    /// </summary>
    public ImmutableArray<ChannelFinding> Findings { get; init; } = [];

    /// <summary>
    /// Where the channel refuses it: the same reply made for the first of its fallbacks that would carry it, which can be sent
    /// in its place; its <see cref="Channel"/> says where. Null where nothing is refused and where no fallback can carry it.
    /// </summary>
    public RenderedReply? Fallback { get; init; }

    /// <summary>Whether there is a text to send.</summary>
    public bool CanBeSent => Body is not null;
}

using RefundKit.Policies;
using RefundKit.Templates.Channels;

namespace RefundKit.Templates;

/// <summary>What templates are for, as far as checking them goes. Immutable and thread-safe.</summary>
public sealed record TemplateLintOptions
{
    /// <summary>For any step of a case.</summary>
    public static TemplateLintOptions Default { get; } = new();

    /// <summary>The step of a case, at which some names can be absent; null for any. The templates of a policy have steps of their own.</summary>
    public ReplyStep? Step { get; init; }

    /// <summary>
    /// The policy a text on its own is for: then it may read the reply names that this one declares and the promises that it
    /// makes to customers, and no others. Null where any may be read. The templates of a policy are
    /// always checked against their own, and refuse another here.
    /// </summary>
    public RefundPolicy? Policy { get; init; }

    /// <summary>
    /// The channel they are for. Links, addresses, telephone numbers and HTML in the author's own text are exact; a length is
    /// estimated, and an error only where the author's text alone is too long. Null for none, and then a policy's wordings
    /// are compared with the channels they are named after.
    /// </summary>
    public ChannelProfile? Channel { get; init; }

    /// <summary>The channels there are, which a policy's wordings may be named after; those of the package.</summary>
    public ChannelProfiles Channels { get => field ?? ChannelProfiles.Embedded; init; }

    /// <summary>The kind of message, the shop's domains, and what is known of the window; nothing by default.</summary>
    public ReplyCircumstances Circumstances { get; init; } = ReplyCircumstances.Unknown;
}

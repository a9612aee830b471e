using RefundKit.Templates.Channels;

namespace RefundKit.Templates;

/// <summary>How a text is rendered. Immutable and thread-safe.</summary>
public sealed record ReplyOptions
{
    /// <summary>Strict about missing names, as plain text.</summary>
    public static ReplyOptions Default { get; } = new();

    /// <summary>What becomes of a name without a value; strict, which gives no text.</summary>
    public WhenMissing Missing { get; init; } = WhenMissing.Strict;

    /// <summary>What the body is for; null, as by default, for the usual one of <see cref="Channel"/>, plain text without a channel. A subject is always a mail header.</summary>
    public TextMedium? Medium { get; init; }

    /// <summary>
    /// The channel a reply of a policy goes to, which chooses the wording and says what is refused; null, as by default, for
    /// the template's body, unchecked. A free-standing template is not checked.
    /// </summary>
    public ChannelProfile? Channel { get; init; }

    /// <summary>Where the fallbacks of <see cref="Channel"/> are looked up; those of the package.</summary>
    public ChannelProfiles Channels { get => field ?? ChannelProfiles.Embedded; init; }

    /// <summary>When, by whom and with what the reply is sent; unknown.</summary>
    public ReplyCircumstances Circumstances { get; init; } = ReplyCircumstances.Unknown;

    /// <summary>
    /// The language whose plural forms a free-standing template uses, a BCP 47 tag; English. A reply of a policy uses those of
    /// the language it is written in.
    /// </summary>
    public string Language { get; init; } = "en";

    internal TextMedium BodyMedium => Medium ?? (Channel is { Media: [var usual, ..] } ? usual : TextMedium.Plain);
}

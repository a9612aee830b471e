namespace RefundKit.Templates.Channels;

/// <summary>A kind of message that a channel knows. Immutable and thread-safe.</summary>
public sealed record ChannelMessageKind
{
    /// <summary>The id, as the channel's own interface names it where it does.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it has a text of the sender's; true by default.</summary>
    public bool CarriesText { get; init; } = true;

    /// <summary>The greatest length of the text, included, in <see cref="Unit"/>; null where none is known.</summary>
    public int? Most { get; init; }

    /// <summary>The length up to which no warning is given, in <see cref="Unit"/>: where sources disagree about the greatest, or length costs money. Null for none.</summary>
    public int? Advised { get; init; }

    /// <summary>What is counted; UTF-16 units by default.</summary>
    public TextUnit Unit { get; init; }

    /// <summary>
    /// A text as it should be sent: where parts of text messages are counted, in the letters of GSM-7 if spaces, quotes and dashes
    /// are all that keeps it from them, since these would more than double the parts; else as it is.
    /// </summary>
    /// <param name="text">The text.</param>
    public string AsSent(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Unit == TextUnit.SmsParts ? SmsText.Economical(text) : text;
    }

    /// <summary>Whether the channel approves the text beforehand; false by default.</summary>
    public bool Approved { get; init; }

    /// <summary>The most attachments; that of the profile where null.</summary>
    public int? MostAttachments { get; init; }
}

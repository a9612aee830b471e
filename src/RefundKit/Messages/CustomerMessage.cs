namespace RefundKit.Messages;

/// <summary>
/// What a customer wrote. The text is data and never a template. Immutable and thread-safe.
/// </summary>
public sealed record CustomerMessage
{
    /// <summary>The text as received, plain; quoted earlier mail may still hang on it and is cut off before understanding.</summary>
    public required string Text { get; init; }

    /// <summary>The subject line; null where the channel has none. A subject that starts with a reply mark such as <c>Re:</c> is not read.</summary>
    public string? Subject { get; init; }

    /// <summary>The language the channel names, as a BCP 47 tag; a hint, since customers write in others. Null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>What the host already knows the text to be about; null to let the lists say. It is taken as it is.</summary>
    public MessageUnderstanding? Understanding { get; init; }
}

namespace RefundKit.Templates;

/// <summary>How a text is rendered. Immutable and thread-safe.</summary>
public sealed record ReplyOptions
{
    /// <summary>Strict about missing names, as plain text.</summary>
    public static ReplyOptions Default { get; } = new();

    /// <summary>What becomes of a name without a value; strict, which gives no text.</summary>
    public WhenMissing Missing { get; init; } = WhenMissing.Strict;

    /// <summary>What the body is for; plain text. A subject is always a mail header.</summary>
    public TextMedium Medium { get; init; } = TextMedium.Plain;

    /// <summary>
    /// The language whose plural forms a free-standing template uses, a BCP 47 tag; English. A reply of a policy uses those of
    /// the language it is written in.
    /// </summary>
    public string Language { get; init; } = "en";
}

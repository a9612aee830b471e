namespace RefundKit.Messages;

/// <summary>What a customer wrote. Their text is data: it is never read as a template or a rule.</summary>
public sealed record CustomerMessage
{
    /// <summary>The text, as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>The subject line, where the channel has one.</summary>
    public string? Subject { get; init; }

    /// <summary>The language as a BCP 47 tag, such as <c>zh-Hans</c>; null where the channel did not say.</summary>
    public string? Language { get; init; }

    /// <summary>What the text is about, where the host has had it read; null lets the built-in lists read it.</summary>
    public MessageUnderstanding? Understanding { get; init; }
}

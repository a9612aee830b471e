namespace RefundKit.Desk;

/// <summary>A rendered reply on its way to the customer.</summary>
public sealed record OutgoingReply
{
    /// <summary>The template.</summary>
    public required string Template { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The text, ready for the channel.</summary>
    public required string Text { get; init; }

    /// <summary>The subject line; null where the channel has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The channel; null where it is not known.</summary>
    public string? Channel { get; init; }
}

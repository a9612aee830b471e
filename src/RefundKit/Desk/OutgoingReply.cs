using RefundKit.Cases;

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

    /// <summary>The version of the template; null where the host wrote the text.</summary>
    public string? TemplateVersion { get; init; }

    /// <summary>The hash of the template as it was used; null where the host wrote the text.</summary>
    public string? TemplateHash { get; init; }

    internal ReplyDelivery Delivery => new() { Channel = Channel, TemplateVersion = TemplateVersion, TemplateHash = TemplateHash };
}

namespace RefundKit.Cases;

/// <summary>How a reply went out, and in which wording. Everything may be unknown.</summary>
public sealed record ReplyDelivery
{
    /// <summary>The channel.</summary>
    public string? Channel { get; init; }

    /// <summary>The version of the template; null where a human wrote the reply.</summary>
    public string? TemplateVersion { get; init; }

    /// <summary>The hash of the template as it was used; null where a human wrote the reply.</summary>
    public string? TemplateHash { get; init; }
}

namespace RefundKit.Policies;

/// <summary>One language of a reply template, in Liquid.</summary>
public sealed record TemplateText
{
    /// <summary>The subject line; null for channels without one.</summary>
    public string? Subject { get; init; }

    /// <summary>The body.</summary>
    public required string Body { get; init; }
}

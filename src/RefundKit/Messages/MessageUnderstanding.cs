using System.Collections.Immutable;

namespace RefundKit.Messages;

/// <summary>What a text is about. A fact with an origin and a confidence; it never approves anything by itself.</summary>
public sealed record MessageUnderstanding
{
    /// <summary>Whether it is about a refund, a return or an exchange.</summary>
    public required bool IsRefundMatter { get; init; }

    /// <summary>What the writer wants.</summary>
    public required MessageIntent Intent { get; init; }

    /// <summary>The ids of the topics it mentions.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>How sure the origin is, from 0 to 1, both included.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Who read the text.</summary>
    public string Origin { get; init; } = "lists";

    /// <summary>The language found in the text as a BCP 47 tag.</summary>
    public string? Language { get; init; }
}

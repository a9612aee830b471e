using System.Collections.Immutable;
using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>One reason of a decision: a code with arguments, and its text in the reader's language.</summary>
public sealed record DecisionReason
{
    /// <summary>The code, such as <c>window-closed</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The arguments of the text by name, in their canonical form.</summary>
    public ImmutableSortedDictionary<string, string> Arguments { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Who may read it. A customer's reason never names an internal limit.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}

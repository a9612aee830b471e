using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>
/// One reason of a decision: a code with arguments, from which its text is written when somebody reads it. Equal where
/// code, audience, language and arguments are. Immutable and thread-safe.
/// </summary>
public sealed record DecisionReason
{
    /// <summary>The code, such as <c>window-closed</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The arguments of the text, in the order of their names; a text need not use all of them.</summary>
    public ImmutableArray<ReasonArgument> Arguments { get; init; } = [];

    /// <summary>Who may read it. A customer's reason never names an internal limit.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The language of <see cref="Text"/> as a BCP 47 tag: the customer's for a customer, the policy's first for staff.</summary>
    public required string Language { get; init; }

    /// <summary>The text in <see cref="Language"/>, or in what stands in for it.</summary>
    public string Text => TextIn(Language);

    /// <summary>What the policy itself says to the customer in the place of our own text.</summary>
    internal LocalizedText? Own { get; init; }

    /// <summary>The code of the text that stands in where the policy's own words are not in the reader's language; null for <see cref="Code"/>.</summary>
    internal string? InPlace { get; init; }

    /// <summary>The policy whose facts and conditions the text may name.</summary>
    internal RefundPolicy? Policy { get; init; }

    /// <summary>The text for a reader of another language; where that one is not written, English stands in.</summary>
    /// <param name="language">A BCP 47 tag; written are en, de, fr, es, it, ja, zh-Hans and zh-Hant.</param>
    public string TextIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Own?.For(language) ?? new ReasonWriter(Policy, language).Say(ReasonProse.KeyOf(InPlace ?? Code, Audience), Arguments.AsSpan());
    }

    /// <inheritdoc/>
    public bool Equals(DecisionReason? other) =>
        other is not null && Code == other.Code && Audience == other.Audience && Language == other.Language
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()) && Equals(Own, other.Own);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Audience, Language, Arguments.Length);
}

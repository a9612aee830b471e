using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// The lines of the customer page that apply to one order, with its own last day, currency and conditions. What is not
/// known of the order stays as the page says it ("if the item is faulty …"). It is made from the customer's terms and the law
/// of their country alone, the latter information and no legal advice: nothing of how the house works is in it. Immutable and thread-safe.
/// </summary>
public sealed record PolicyAnswer
{
    /// <summary>The language it is written in, one of those RefundKit writes.</summary>
    public required string Language { get; init; }

    /// <summary>The lines in the order of the page, each a sentence or a point of it; without an order, those of the whole page.</summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>Answers for a request. A pure function: it reads the terms of the policy, never its operations.</summary>
    /// <param name="policy">The policy in force for the order.</param>
    /// <param name="request">The request; where it announces a return, the lines that come back are meant, else all that still can.</param>
    /// <param name="data">The calendars that a window's last day rolls with.</param>
    /// <param name="language">The reader's language, a BCP 47 tag; English stands in for one that is not written.</param>
    public static PolicyAnswer For(RefundPolicy policy, RefundRequest request, ReferenceData data, string language)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new PolicyAnswer
        {
            Language = LanguageTag.Fallbacks(language).First(tag => LanguageTag.Written.Contains(tag, StringComparer.Ordinal)),
            Lines = [.. new PolicyAnswerWriter(policy, request, data, language).Lines().Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Equal where language and lines are.</summary>
    public bool Equals(PolicyAnswer? other) => other is not null && Language == other.Language && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Lines.Length);
}

using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>The words that conditions may use: facts and word groups.</summary>
public sealed record RuleVocabulary
{
    /// <summary>The facts; those of a refund request where nothing else is said.</summary>
    public FactCatalog Facts { get; init; } = FactCatalog.BuiltIn;

    /// <summary>
    /// The word groups by name. In an alphabetic script <c>refund</c> is found as a whole word, <c>refund*</c> at a word's
    /// start and <c>*fund*</c> anywhere; in Chinese, Japanese and Korean a word is found anywhere. Case does not matter.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> WordGroups { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);
}

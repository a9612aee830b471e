using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>The words that conditions may use: facts, word groups and named conditions.</summary>
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

    /// <summary>
    /// Conditions with a name, which lines read as they read a flag: <c>order.isRisky is true</c>. Where the condition is
    /// unknown, so is the line. A name is none of a fact; a named condition may use others, but never itself. With those it
    /// uses it comes to at most 10,000 lines, and they use each other at most 32 deep.
    /// </summary>
    public ImmutableSortedDictionary<string, Condition> Conditions { get; init; } =
        ImmutableSortedDictionary.Create<string, Condition>(StringComparer.Ordinal);

    /// <summary>The condition a line names, and whether it must hold; null where the line reads a fact. The line has been bound.</summary>
    internal Condition? Named(FactCondition line, out bool wanted)
    {
        wanted = false;
        if (!Conditions.TryGetValue(line.Fact, out var named)) return null;
        wanted = (((ConditionValue.Word)line.Value!).Text == "true") == (line.Operator == ConditionOperator.Is);
        return named;
    }
}

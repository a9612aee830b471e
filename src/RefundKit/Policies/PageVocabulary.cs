using RefundKit.Languages;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>
/// What the conditions of one version name. A policy put together from several has the terms of one and the operations of
/// another, and each reads its own facts and named conditions.
/// </summary>
internal sealed class PageVocabulary(RefundPolicy version)
{
    private readonly Dictionary<string, NamedCondition> _conditions = version.Draft.Conditions.ToDictionary(named => named.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, HostFact> _facts = version.Draft.Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);

    public static PageVocabulary OfTerms(RefundPolicy policy) => new(policy.Parts.Terms);

    public static PageVocabulary OfOperations(RefundPolicy policy) => new(policy.Parts.Operations);

    /// <summary>The conditions with a name, in their order.</summary>
    public IEnumerable<NamedCondition> Conditions => version.Draft.Conditions;

    /// <summary>The fact of that name; null where there is none.</summary>
    public FactDefinition? Fact(string name) => version.Compiled.Facts.TryFind(name, out var fact) ? fact : null;

    /// <summary>The condition of that name; null where there is none.</summary>
    public NamedCondition? Condition(string name) => _conditions.GetValueOrDefault(name);

    /// <summary>What the policy says a fact or a condition is; null where it says nothing.</summary>
    public LocalizedText? Description(string name) => _facts.GetValueOrDefault(name)?.Description ?? Condition(name)?.Description;
}

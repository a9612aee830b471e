using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The host facts, named conditions and word groups of a draft that some conditions use, directly or through others; each by name.</summary>
internal sealed class PolicyVocabulary(PolicyDraft draft)
{
    private readonly SortedDictionary<string, HostFact> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NamedCondition> _conditions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ImmutableArray<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HostFact> _knownFacts = draft.Facts.DistinctBy(fact => fact.Name).ToDictionary(fact => fact.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, NamedCondition> _knownConditions = draft.Conditions.DistinctBy(named => named.Name).ToDictionary(named => named.Name, StringComparer.Ordinal);

    public IEnumerable<HostFact> Facts => _facts.Values;

    public IEnumerable<NamedCondition> Conditions => _conditions.Values;

    public IEnumerable<KeyValuePair<string, ImmutableArray<string>>> WordGroups => _groups;

    public void Add(Condition? condition)
    {
        foreach (var line in ConditionLines.Of(condition))
        {
            if (_knownFacts.TryGetValue(line.Fact, out var fact)) _facts[line.Fact] = fact;
            if (_knownConditions.TryGetValue(line.Fact, out var named) && _conditions.TryAdd(line.Fact, named)) Add(named.When);
            if (line.Value is ConditionValue.Word group && draft.Operations.WordGroups.TryGetValue(group.Text, out var words)
                && line.Operator is ConditionOperator.ContainsAny or ConditionOperator.In or ConditionOperator.NotIn) _groups[group.Text] = words;
        }
    }
}

using System.Collections.Immutable;

namespace RefundKit.Rules;

/// <summary>What became of one rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Result">Whether its condition held; null where the rule was not tried, since an earlier one stopped the walk.</param>
/// <param name="Conditions">Its conditions, in the order written.</param>
public sealed record RuleTrace(string Rule, Truth? Result, ImmutableArray<ConditionTrace> Conditions);

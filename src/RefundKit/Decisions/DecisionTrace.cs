using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>How a decision came about.</summary>
public sealed record DecisionTrace
{
    /// <summary>Every rule with its conditions, in the order of the policy.</summary>
    public ImmutableArray<RuleTrace> Rules { get; init; } = [];

    /// <summary>Every proposal of an outcome; the winner first.</summary>
    public ImmutableArray<ProposalTrace> Proposals { get; init; } = [];
}

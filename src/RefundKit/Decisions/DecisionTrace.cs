using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// How a decision came about. It is made when it is asked for, and costs a decision nothing until then. Immutable and
/// thread-safe.
/// </summary>
public sealed record DecisionTrace
{
    /// <summary>Every rule with its conditions, in the order of the policy.</summary>
    public ImmutableArray<RuleTrace> Rules
    {
        get => field.IsDefault ? Grounds?.Rules ?? [] : field;
        init;
    }

    /// <summary>Every proposal of an outcome; the winner first.</summary>
    public ImmutableArray<ProposalTrace> Proposals
    {
        get => field.IsDefault ? Grounds?.ProposalTraces ?? [] : field;
        init;
    }

    /// <summary>The actions of matching rules that lost, in the order of the policy: set by an earlier rule, or after the walk had ended.</summary>
    public ImmutableArray<ActionTrace> LostActions
    {
        get => field.IsDefault ? Grounds?.LostActions ?? [] : field;
        init;
    }

    /// <summary>
    /// What others say of the same duties and lost: later than the strictest of policy, marketplace and law, or sooner than
    /// the worst case of the money's way. The earliest due first.
    /// </summary>
    public ImmutableArray<Deadline> LostDeadlines
    {
        get => field.IsDefault ? Grounds?.LostDeadlines ?? [] : field;
        init;
    }

    /// <summary>What it is made from; null for a trace that somebody filled in.</summary>
    internal DecisionGrounds? Grounds { get; init; }
}

using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>One walk of a rule set over facts, in two halves: what rules propose, and once that is settled, what they do.</summary>
internal readonly ref struct RuleWalk
{
    /// <summary>The last phase whose facts a proposal may read. Those of later ones are read in the second half.</summary>
    public const FactPhase ProposalPhase = FactPhase.Resolution;

    private readonly RuleSet _rules;
    private readonly IFactSource _facts;
    private readonly Span<ulong> _masks;

    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts; those of later phases may still be unknown until <see cref="Act"/>.</param>
    /// <param name="masks">Room for the two masks of the program, twice its length.</param>
    public RuleWalk(RuleSet rules, IFactSource facts, Span<ulong> masks)
    {
        _rules = rules;
        _facts = facts;
        _masks = masks;
        rules.Program.Start(masks);
    }

    public ImmutableArray<RuleProposal> Propose()
    {
        var context = _rules.Open(_facts);
        _rules.Program.RunEarly(ref context, _masks);
        return _rules.Actions.Propose(_rules, _facts, _masks);
    }

    /// <summary>After <see cref="Propose"/>, with the outcome among the facts.</summary>
    /// <param name="proposals">What <see cref="Propose"/> said, to go into the evaluation.</param>
    public RuleEvaluation Act(ImmutableArray<RuleProposal> proposals)
    {
        var context = _rules.Open(_facts);
        _rules.Program.RunLate(ref context, _masks);
        return _rules.Actions.Act(_rules, _facts, _masks, proposals);
    }
}

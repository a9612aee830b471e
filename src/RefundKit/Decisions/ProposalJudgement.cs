using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Says of every proposal whether it decided, and where it did not, why.</summary>
internal static class ProposalJudgement
{
    public static ImmutableArray<ProposalTrace> Of(DecisionGrounds grounds)
    {
        if (grounds.Winner is not { } winner) return [];
        var traces = ImmutableArray.CreateBuilder<ProposalTrace>();
        traces.Add(new ProposalTrace(winner.Outcome, winner.Source, true, null));
        foreach (var proposal in grounds.Proposals)
        {
            if (ReferenceEquals(proposal, winner)) continue;
            var won = proposal.Outcome == winner.Outcome;
            traces.Add(new ProposalTrace(proposal.Outcome, proposal.Source, won, won ? null : grounds.Staff(
                "less-cautious",
                new ReasonArgument("outcome", FactValue.Of(DecisionWords.Of(winner.Outcome))),
                new ReasonArgument("source", FactValue.Of(winner.Source)))));
        }

        foreach (var (refusal, by) in grounds.Terms.Outranked)
        {
            traces.Add(new ProposalTrace(refusal.Outcome, refusal.Source, false, by is null
                ? grounds.Staff("law-may-hold")
                : grounds.Staff("outranked-by-law", new ReasonArgument("statute", FactValue.Of(by)))));
        }

        foreach (var refusal in grounds.Terms.RefusedLines)
            traces.Add(new ProposalTrace(refusal.Outcome, refusal.Source, false, grounds.Staff(grounds.Terms.AreRefusalsSetAside ? "more-is-asked" : "other-lines-granted")));
        return traces.ToImmutable();
    }
}

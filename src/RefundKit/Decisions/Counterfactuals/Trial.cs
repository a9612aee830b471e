using NodaTime;
using RefundKit.Requests;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>Decides changed requests as the first one was decided, as often as the work allows.</summary>
internal sealed class Trial(DecisionGrounds grounds, Instant asOf, int budget)
{
    private int _left = budget;

    /// <summary>Whether the work ended before everything was tried.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The decision; null where no more work is allowed or the change made no request that can be decided.</summary>
    public RefundDecision? Decide(RefundRequest request)
    {
        if (_left == 0)
        {
            IsExhausted = true;
            return null;
        }

        _left--;
        var decision = grounds.Versions is { } versions
            ? versions.Decide(request, asOf, grounds.Reference)
            : new DecisionMaker(grounds.Policy, request, asOf, grounds.Reference) { IsInForce = grounds.IsInForce }.Decide();
        return decision.Trace.Grounds is null ? null : decision;
    }
}

using System.Collections.Immutable;
using RefundKit.Decisions;

namespace RefundKit.Replay;

/// <summary>What requests come to on both sides, by currency.</summary>
internal sealed class MoneySums
{
    private readonly SortedDictionary<string, ReplayMoney> _byCode = new(StringComparer.Ordinal);

    public void Add(RefundDecision decision, bool isCandidate)
    {
        if (DecisionComparison.Value(decision) is not { } value) return;
        var granted = DecisionComparison.IsGranted(decision.Outcome);
        if (!granted && !DecisionComparison.IsWaiting(decision.Outcome)) return;
        var units = (Int128)value.MinorUnits;
        Add(value.Currency, (granted && !isCandidate ? units : 0, granted && isCandidate ? units : 0, !granted && !isCandidate ? units : 0, !granted && isCandidate ? units : 0));
    }

    public void Merge(MoneySums other)
    {
        foreach (var money in other._byCode.Values)
            Add(money.Currency, (money.BaselineApproved.MinorUnits, money.CandidateApproved.MinorUnits, money.BaselineWaiting.MinorUnits, money.CandidateWaiting.MinorUnits));
    }

    public ImmutableArray<ReplayMoney> ToArray() => [.. _byCode.Values];

    private void Add(Currency currency, (Int128 BaselineApproved, Int128 CandidateApproved, Int128 BaselineWaiting, Int128 CandidateWaiting) more)
    {
        var sum = _byCode.GetValueOrDefault(currency.Code);
        MoneyTotal Sum(MoneyTotal? before, Int128 units) => new((before?.MinorUnits ?? 0) + units, currency);
        _byCode[currency.Code] = new ReplayMoney
        {
            Currency = currency,
            BaselineApproved = Sum(sum?.BaselineApproved, more.BaselineApproved),
            CandidateApproved = Sum(sum?.CandidateApproved, more.CandidateApproved),
            BaselineWaiting = Sum(sum?.BaselineWaiting, more.BaselineWaiting),
            CandidateWaiting = Sum(sum?.CandidateWaiting, more.CandidateWaiting),
        };
    }
}

using System.Collections.Immutable;

namespace RefundKit.Replay;

/// <summary>The biggest differences of each currency, so many and no more: kept in one total order, so that merging in any order keeps the same ones.</summary>
internal sealed class LargestDifferences(int most)
{
    private readonly SortedDictionary<string, List<ReplayLargest>> _byCode = new(StringComparer.Ordinal);

    public void Add(ReplayDifference difference)
    {
        if (most == 0 || !difference.IsChanged) return;
        var sums = new MoneySums();
        sums.Add(difference.Baseline, isCandidate: false);
        sums.Add(difference.Candidate, isCandidate: true);
        foreach (var money in sums.ToArray())
        {
            Add(new ReplayLargest
            {
                Tenant = difference.Baseline.Tenant,
                RequestId = difference.RequestId,
                Before = difference.Baseline.Outcome,
                After = difference.Candidate.Outcome,
                ApprovedChange = money.ApprovedChange,
                WaitingChange = money.WaitingChange,
            });
        }
    }

    public void Merge(LargestDifferences other)
    {
        foreach (var found in other._byCode.Values.SelectMany(list => list)) Add(found);
    }

    public ImmutableArray<ReplayLargest> ToArray() => [.. _byCode.Values.SelectMany(list => list)];

    private void Add(ReplayLargest found)
    {
        if (found.Size.MinorUnits == 0) return;
        var code = found.Size.Currency.Code;
        if (!_byCode.TryGetValue(code, out var list)) _byCode[code] = list = [];
        var at = list.Count;
        while (at > 0 && Compare(found, list[at - 1]) < 0) at--;
        if (at == most) return;
        list.Insert(at, found);
        if (list.Count > most) list.RemoveAt(most);
    }

    private static int Compare(ReplayLargest one, ReplayLargest two)
    {
        var order = two.Size.MinorUnits.CompareTo(one.Size.MinorUnits);
        if (order == 0) order = string.CompareOrdinal(one.RequestId, two.RequestId);
        if (order == 0) order = string.CompareOrdinal(one.Tenant, two.Tenant);
        if (order == 0) order = (one.Before, one.After).CompareTo((two.Before, two.After));
        if (order == 0) order = one.ApprovedChange.MinorUnits.CompareTo(two.ApprovedChange.MinorUnits);
        return order != 0 ? order : one.WaitingChange.MinorUnits.CompareTo(two.WaitingChange.MinorUnits);
    }
}

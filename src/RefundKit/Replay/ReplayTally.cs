namespace RefundKit.Replay;

/// <summary>Requests of one kind: how many, what they come to, and one of them by name.</summary>
internal sealed class ReplayTally
{
    public long Requests { get; private set; }

    public long OtherAmounts { get; private set; }

    public MoneySums Money { get; } = new();

    /// <summary>The first id in ordinal order among the requests that changed.</summary>
    public string? Example { get; private set; }

    public void Add(ReplayDifference difference)
    {
        Requests++;
        if (difference.Changes.Any(change => change.Aspect == DecisionAspect.Amount)) OtherAmounts++;
        Money.Add(difference.Baseline, isCandidate: false);
        Money.Add(difference.Candidate, isCandidate: true);
        if (difference.IsChanged) Name(difference.RequestId);
    }

    public void Merge(ReplayTally other)
    {
        Requests += other.Requests;
        OtherAmounts += other.OtherAmounts;
        Money.Merge(other.Money);
        if (other.Example is { } id) Name(id);
    }

    private void Name(string id)
    {
        if (Example is null || string.CompareOrdinal(id, Example) < 0) Example = id;
    }
}

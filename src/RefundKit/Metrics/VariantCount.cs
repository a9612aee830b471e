namespace RefundKit.Metrics;

/// <summary>
/// Counts distinct sequences of activities by a 128-bit fingerprint of their names. Beyond the cap it keeps those with
/// the smallest fingerprints: once a variant is dropped the bound only falls, so the ones kept have exact counts and are
/// the same whatever the order of cases or merges.
/// </summary>
internal sealed class VariantCount(int cap)
{
    private readonly Dictionary<UInt128, long> _cases = [];
    private readonly PriorityQueue<UInt128, UInt128> _largestFirst = new(Comparer<UInt128>.Create(static (a, b) => b.CompareTo(a)));
    private UInt128? _bound;
    private long _total;

    public int Distinct => _cases.Count;

    /// <summary>The cases whose variant is not kept.</summary>
    public long Remainder => _total - _cases.Values.Sum();

    public void Add(UInt128 fingerprint, long cases = 1)
    {
        _total += cases;
        Keep(fingerprint, cases);
    }

    public void Merge(VariantCount other)
    {
        _total += other._total;
        foreach (var (fingerprint, cases) in other._cases) Keep(fingerprint, cases);
    }

    private void Keep(UInt128 fingerprint, long cases)
    {
        if (_cases.TryGetValue(fingerprint, out var known))
        {
            _cases[fingerprint] = known + cases;
            return;
        }

        if (_bound is { } bound && fingerprint > bound) return;
        _cases.Add(fingerprint, cases);
        _largestFirst.Enqueue(fingerprint, fingerprint);
        if (_cases.Count <= cap) return;
        _cases.Remove(_largestFirst.Dequeue());
        _bound = _largestFirst.Peek();
    }

}

namespace RefundKit.Metrics;

/// <summary>
/// Counts distinct sequences of activities by a 128-bit fingerprint of their names. Beyond the cap it keeps those with
/// the smallest fingerprints: once a variant is dropped the bound only falls, so the ones kept have exact counts and are
/// the same whatever the order of cases or merges.
/// </summary>
internal sealed class VariantCount(int cap)
{
    private readonly Dictionary<UInt128, Entry> _variants = [];
    private readonly PriorityQueue<UInt128, UInt128> _largestFirst = new(Comparer<UInt128>.Create(static (a, b) => b.CompareTo(a)));
    private UInt128? _bound;
    private long _total;

    /// <summary>A variant: its cases, the sum of their times in ticks, and the activities it begins with, by number.</summary>
    internal sealed class Entry(int[] activities, int length)
    {
        public int[] Activities => activities;

        public int Length => length;

        public long Cases { get; set; }

        public Int128 Ticks { get; set; }
    }

    public int Distinct => _variants.Count;

    /// <summary>The cases whose variant is not kept.</summary>
    public long Remainder => _total - _variants.Values.Sum(variant => variant.Cases);

    public IEnumerable<KeyValuePair<UInt128, Entry>> All => _variants;

    public void Add(UInt128 fingerprint, ReadOnlySpan<int> kinds, List<EventKind> described, long ticks)
    {
        _total++;
        if (!_variants.TryGetValue(fingerprint, out var entry))
        {
            if (IsBeyond(fingerprint)) return;
            var activities = new int[Math.Min(kinds.Length, ProcessVariant.MostActivities)];
            for (var i = 0; i < activities.Length; i++) activities[i] = described[kinds[i]].ActivityIndex;
            entry = Keep(fingerprint, new Entry(activities, kinds.Length));
        }

        entry.Cases++;
        entry.Ticks += ticks;
    }

    /// <summary>Adds another count, whose activities have other numbers.</summary>
    /// <param name="other">The other.</param>
    /// <param name="activityHere">The numbers here of its activities.</param>
    public void Merge(VariantCount other, int[] activityHere)
    {
        _total += other._total;
        foreach (var (fingerprint, theirs) in other._variants)
        {
            if (!_variants.TryGetValue(fingerprint, out var entry))
            {
                if (IsBeyond(fingerprint)) continue;
                entry = Keep(fingerprint, new Entry([.. theirs.Activities.Select(activity => activityHere[activity])], theirs.Length));
            }

            entry.Cases += theirs.Cases;
            entry.Ticks += theirs.Ticks;
        }
    }

    private bool IsBeyond(UInt128 fingerprint) => _bound is { } bound && fingerprint > bound;

    private Entry Keep(UInt128 fingerprint, Entry entry)
    {
        _variants.Add(fingerprint, entry);
        _largestFirst.Enqueue(fingerprint, fingerprint);
        if (_variants.Count <= cap) return entry;
        _variants.Remove(_largestFirst.Dequeue());
        _bound = _largestFirst.Peek();
        return entry;
    }
}

namespace RefundKit.Metrics;

/// <summary>Puts the events of a case into the order of time.</summary>
internal static class CaseOrdering
{
    /// <summary>Sorts by time; events of one instant keep their order.</summary>
    public static void ByTime(Span<long> at, Span<int> kinds, Span<EventTag> tags)
    {
        var sorted = true;
        for (var i = 1; i < at.Length && sorted; i++) sorted = at[i - 1] <= at[i];
        if (sorted) return;
        if (at.Length <= 32) Insert(at, kinds, tags);
        else Reorder(at, kinds, tags, Permutation(at));
    }

    /// <summary>
    /// Sorts by time, and events of one instant by what they are: for a case whose events came in several parts, where the
    /// order of the log is not known and the result must not depend on which part came first.
    /// </summary>
    public static void ByTimeAndContent(Span<long> at, Span<int> kinds, Span<EventTag> tags, EventKinds described)
    {
        var order = new int[at.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var times = at.ToArray();
        var kindOf = kinds.ToArray();
        var tagOf = tags.ToArray();
        Array.Sort(order, (a, b) =>
        {
            var byTime = times[a].CompareTo(times[b]);
            if (byTime != 0) return byTime;
            var byKind = kindOf[a] == kindOf[b] ? 0 : described.All[kindOf[a]].CompareTo(described.All[kindOf[b]]);
            return byKind != 0 ? byKind : tagOf.Length == 0 ? 0 : described.Compare(tagOf[a], tagOf[b]);
        });
        Reorder(at, kinds, tags, order);
    }

    private static int[] Permutation(Span<long> at)
    {
        var order = new int[at.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var times = at.ToArray();
        Array.Sort(order, (a, b) => times[a].CompareTo(times[b]) is var byTime && byTime != 0 ? byTime : a.CompareTo(b));
        return order;
    }

    private static void Reorder(Span<long> at, Span<int> kinds, Span<EventTag> tags, int[] order)
    {
        var times = at.ToArray();
        var kindOf = kinds.ToArray();
        var tagOf = tags.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            at[i] = times[order[i]];
            kinds[i] = kindOf[order[i]];
            if (tags.Length > 0) tags[i] = tagOf[order[i]];
        }
    }

    private static void Insert(Span<long> at, Span<int> kinds, Span<EventTag> tags)
    {
        for (var i = 1; i < at.Length; i++)
        {
            var time = at[i];
            var kind = kinds[i];
            var tag = tags.Length > 0 ? tags[i] : default;
            var j = i - 1;
            for (; j >= 0 && at[j] > time; j--)
            {
                at[j + 1] = at[j];
                kinds[j + 1] = kinds[j];
                if (tags.Length > 0) tags[j + 1] = tags[j];
            }

            at[j + 1] = time;
            kinds[j + 1] = kind;
            if (tags.Length > 0) tags[j + 1] = tag;
        }
    }
}

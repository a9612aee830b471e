namespace RefundKit.Metrics;

/// <summary>Takes out the events of a case that others of it correct, whenever the correction came.</summary>
internal static class Corrections
{
    /// <summary>Returns how many events are left, at the front of the spans.</summary>
    public static int Drop(Span<long> at, Span<int> kinds, Span<EventTag> tags, CodeCounts problems)
    {
        var corrections = Of(tags);
        if (corrections.Count == 0) return at.Length;
        var circular = Circular(corrections);
        var corrected = new HashSet<long>();
        var nothing = 0;
        foreach (var (by, what) in corrections)
        {
            // Events that correct each other in a circle would all be gone.
            if (circular.Contains(by) && circular.Contains(what)) nothing++;
            else corrected.Add(what);
        }

        var known = new HashSet<long>();
        var kept = 0;
        for (var i = 0; i < at.Length; i++)
        {
            if (tags[i].Id != 0 && corrected.Contains(tags[i].Id))
            {
                known.Add(tags[i].Id);
                problems.Add(LogProblemCodes.CorrectedEvent);
                continue;
            }

            (at[kept], kinds[kept], tags[kept]) = (at[i], kinds[i], tags[i]);
            kept++;
        }

        problems.Add(LogProblemCodes.CorrectionOfNothing, nothing + corrected.Count - known.Count);
        return kept;
    }

    // Which event corrects which, by their ids; an event without an id can correct, and cannot be corrected.
    private static HashSet<(long By, long What)> Of(ReadOnlySpan<EventTag> tags)
    {
        var corrections = new HashSet<(long, long)>();
        foreach (var tag in tags)
        {
            if (tag.Corrects != 0) corrections.Add((tag.Id, tag.Corrects));
        }

        return corrections;
    }

    // What is left when events that nothing corrects, and then those that correct nothing, are taken away again and again.
    private static HashSet<long> Circular(HashSet<(long By, long What)> corrections)
    {
        var left = corrections.Select(correction => correction.By).Where(by => by != 0).ToHashSet();
        left.IntersectWith(corrections.Select(correction => correction.What));
        Peel(left, corrections.ToLookup(correction => correction.By, correction => correction.What));
        Peel(left, corrections.ToLookup(correction => correction.What, correction => correction.By));
        return left;
    }

    // Takes away what nothing leads to any more, along the given edges.
    private static void Peel(HashSet<long> left, ILookup<long, long> next)
    {
        var leading = new Dictionary<long, int>();
        foreach (var from in left)
        {
            foreach (var to in next[from]) leading[to] = leading.GetValueOrDefault(to) + 1;
        }

        var free = new Stack<long>(left.Where(id => leading.GetValueOrDefault(id) == 0));
        while (free.TryPop(out var id))
        {
            left.Remove(id);
            foreach (var to in next[id])
            {
                if (left.Contains(to) && --leading[to] == 0) free.Push(to);
            }
        }
    }
}

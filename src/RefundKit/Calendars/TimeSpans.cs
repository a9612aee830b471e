namespace RefundKit.Calendars;

/// <summary>Half-open spans on a line of integers: united, and cut.</summary>
internal static class TimeSpans
{
    /// <summary>The same points in the fewest ascending spans; empty ones vanish.</summary>
    public static List<(long Start, long End)> Unite(List<(long Start, long End)> spans)
    {
        spans.Sort();
        var united = new List<(long Start, long End)>(spans.Count);
        foreach (var span in spans)
        {
            if (span.End <= span.Start) continue;
            if (united.Count > 0 && span.Start <= united[^1].End)
                united[^1] = (united[^1].Start, Math.Max(united[^1].End, span.End));
            else united.Add(span);
        }

        return united;
    }

    /// <summary>What of <paramref name="spans"/> lies outside of <paramref name="cuts"/>; both united.</summary>
    public static List<(long Start, long End)> Cut(List<(long Start, long End)> spans, List<(long Start, long End)> cuts)
    {
        if (cuts.Count == 0) return spans;
        var left = new List<(long Start, long End)>(spans.Count + cuts.Count);
        var first = 0;
        foreach (var span in spans)
        {
            while (first < cuts.Count && cuts[first].End <= span.Start) first++;
            var start = span.Start;
            for (var i = first; i < cuts.Count && cuts[i].Start < span.End; i++)
            {
                if (cuts[i].Start > start) left.Add((start, cuts[i].Start));
                start = Math.Max(start, cuts[i].End);
            }

            if (start < span.End) left.Add((start, span.End));
        }

        return left;
    }
}

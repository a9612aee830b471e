using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>The figures as a developer writes them with LINQ over the same objects: the cases grouped once, each query in a few lines.</summary>
internal static class LinqFigures
{
    private sealed record CaseFacts(double? Seconds, bool Resolved, bool FirstContact);

    public static JournalFigures Of(LogEvent[] journal)
    {
        var cases = journal.GroupBy(happened => happened.CaseId).Select(events => Facts([.. events])).ToList();
        var seconds = cases.Where(one => one.Seconds is not null).Select(one => one.Seconds!.Value).Order().ToArray();
        var resolved = cases.Where(one => one.Resolved).ToList();
        var scores = journal.Where(happened => happened.Activity == "satisfactionRated").Select(happened => int.Parse(happened.Attributes!["score"], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var reasons = journal.Where(happened => happened.Activity == "caseOpened").GroupBy(happened => happened.Attributes!["reason"])
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        return new JournalFigures(
            seconds.Length, seconds.Average(), Quantile(seconds, 0.5), Quantile(seconds, 0.9), Quantile(seconds, 0.95),
            (double)resolved.Count(one => one.FirstContact) / resolved.Count, (double)scores.Count(score => score >= 4) / scores.Count, string.Join(", ", reasons));
    }

    private static CaseFacts Facts(List<LogEvent> events)
    {
        var start = events.Where(happened => happened.Activity is "messageReceived" or "caseOpened").Min(happened => happened.At);
        var ends = events.Where(happened => happened.Activity == "caseResolved").Select(happened => happened.At).ToList();
        if (ends.Count == 0) return new CaseFacts(null, false, false);
        var reopened = events.Where(happened => happened.Activity == "caseReopened").Select(happened => happened.At).ToList();
        var last = ends.Max();
        var isOpen = reopened.Count > 0 && reopened.Max() > last;
        var opened = events.First(happened => happened.Activity == "caseOpened").At;
        var first = ends.Min();
        var wrote = events.Any(happened => happened.Activity == "messageReceived" && happened.At > opened && happened.At < first);
        return new CaseFacts(isOpen ? null : (last - start).TotalSeconds, true, !isOpen && (reopened.Count == 0 || reopened.Max() <= first) && !wrote);
    }

    private static double Quantile(double[] sorted, double share)
    {
        var rank = (sorted.Length - 1) * share;
        var low = (int)rank;
        return low + 1 < sorted.Length ? sorted[low] + ((sorted[low + 1] - sorted[low]) * (rank - low)) : sorted[low];
    }
}

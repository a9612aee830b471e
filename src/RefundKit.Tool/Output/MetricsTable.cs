using System.Globalization;
using RefundKit.Metrics;

namespace RefundKit.Tool;

/// <summary>A report for people: durations as 2 d 3 h, shares in percent.</summary>
internal static class MetricsTable
{
    public static void Write(Shell shell, MetricsReport report)
    {
        shell.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Cases} cases, {report.Events} events, {report.Activities} activities, {report.Variants} variants"));
        shell.WriteLine($"rework in {report.Rework.Cases.ToString(CultureInfo.InvariantCulture)} cases ({Share(report.Rework.Share)})");
        shell.WriteLine("");
        var through = Tables.Plain("throughput", "mean", "median", "p90", "p95", "max");
        through.AddLine("per case", Time(report.Throughput.Mean), Time(report.Throughput.Median), Time(report.Throughput.P90), Time(report.Throughput.P95), Time(report.Throughput.Max));
        Tables.Write(shell, through);
        if (!report.Dwell.IsEmpty)
        {
            shell.WriteLine("");
            var dwell = Tables.Plain("time after", "count", "mean", "median", "p90", "total");
            foreach (var row in report.Dwell) dwell.AddLine(row.Activity, Count(row.Count), Time(row.Mean), Time(row.Median), Time(row.P90), Time(row.Total));
            Tables.Write(shell, dwell);
        }

        if (!report.Metrics.IsEmpty)
        {
            shell.WriteLine("");
            var metrics = Tables.Plain("metric", "value", "of", "left out");
            foreach (var row in report.Metrics)
                metrics.AddLine(row.DefinitionId, Value(row), Count(row.Population), string.Join(", ", row.Excluded.Where(excluded => excluded.Count > 0).Select(excluded => $"{excluded.Reason} {Count(excluded.Count)}")));
            Tables.Write(shell, metrics);
        }

        if (report.Problems.IsEmpty) return;
        shell.WriteLine("");
        var problems = Tables.Plain("problem", "count");
        foreach (var problem in report.Problems) problems.AddLine(problem.Code, Count(problem.Count));
        Tables.Write(shell, problems);
    }

    private static string Value(MetricValue value)
    {
        if (value.Breakdown is { } breakdown) return string.Join(", ", breakdown.Select(entry => $"{entry.Key} {Count(entry.Count)}"));
        return value.Unit switch
        {
            MetricUnit.Seconds => Time(value.Value),
            MetricUnit.Share => Share(value.Value),
            MetricUnit.Count => value.Value is { } count ? Count((long)count) : "-",
            _ => value.Value is { } score ? score.ToString("0.##", CultureInfo.InvariantCulture) : "-",
        };
    }

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } known ? (known * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "-";

    /// <summary>The two largest units of a duration: 2 d 3 h, 4 h 12 min, 35 s.</summary>
    public static string Time(double? seconds)
    {
        if (seconds is not { } known) return "-";
        var sign = known < 0 ? "-" : "";
        var rest = (long)Math.Round(Math.Abs(known));
        (string Name, long Seconds)[] units = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];
        for (var i = 0; i < units.Length - 1; i++)
        {
            if (rest < units[i].Seconds) continue;
            var second = rest % units[i].Seconds / units[i + 1].Seconds;
            var first = Count(rest / units[i].Seconds) + " " + units[i].Name;
            return second == 0 ? sign + first : $"{sign}{first} {Count(second)} {units[i + 1].Name}";
        }

        return known != 0 && Math.Abs(known) < 10
            ? known.ToString("0.##", CultureInfo.InvariantCulture) + " s"
            : $"{sign}{Count(rest)} s";
    }
}

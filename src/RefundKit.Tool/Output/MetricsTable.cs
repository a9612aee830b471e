using System.Globalization;
using RefundKit.Metrics;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Tool;

/// <summary>A report for people: durations as 2 d 3 h, shares in percent.</summary>
internal static class MetricsTable
{
    private const int MostSteps = 12;
    private const int MostWays = 8;
    private const int MostActivities = 8;

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

        WriteProcess(shell, report);
        if (!report.Metrics.IsEmpty)
        {
            shell.WriteLine("");
            var metrics = Tables.Plain("metric", "value", "of", "left out");
            foreach (var row in report.Metrics)
                metrics.AddLine(row.DefinitionId, FigureText.Of(row), Count(row.Population), string.Join(", ", row.Excluded.Where(excluded => excluded.Count > 0).Select(excluded => $"{excluded.Reason} {Count(excluded.Count)}")));
            Tables.Write(shell, metrics);
        }

        foreach (var reconciliation in report.Reconciliations)
        {
            shell.WriteLine("");
            shell.WriteLine($"first: {reconciliation.First}, second: {reconciliation.Second}");
            var groups = Tables.Plain("answer", "cases", "such as");
            foreach (var group in reconciliation.Groups) groups.AddLine(FigureText.Of(group), Count(group.Cases), string.Join(", ", group.Examples));
            Tables.Write(shell, groups);
        }

        if (report.Problems.IsEmpty) return;
        shell.WriteLine("");
        var problems = Tables.Plain("problem", "count");
        foreach (var problem in report.Problems) problems.AddLine(problem.Code, Count(problem.Count));
        Tables.Write(shell, problems);
    }

    private static void WriteProcess(Shell shell, MetricsReport report)
    {
        if (!report.Edges.IsEmpty)
        {
            shell.WriteLine("");
            var edges = Tables.Plain("step", "count", "cases", "median", "p90", "share of all time");
            foreach (var edge in report.Edges.Take(MostSteps)) edges.AddLine($"{edge.From} > {edge.To}", Count(edge.Count), Count(edge.Cases), Time(edge.Median), Time(edge.P90), Share(edge.Share));
            Tables.Write(shell, edges);
            if (report.Edges.Length > MostSteps) shell.WriteLine($"and {Count(report.Edges.Length - MostSteps)} more steps (--json lists all)");
        }

        if (!report.Waiting.IsEmpty)
        {
            shell.WriteLine("");
            var waiting = Tables.Plain("waiting for", "time", "share");
            foreach (var row in report.Waiting) waiting.AddLine(FigureText.Of(row.On), Time(row.Total), Share(row.Share));
            Tables.Write(shell, waiting);
        }

        if (!report.Ways.IsEmpty)
        {
            shell.WriteLine("");
            var ways = Tables.Plain("variant", "cases", "share", "mean");
            foreach (var way in report.Ways.Take(MostWays))
                ways.AddLine(string.Join(" > ", way.Activities.Take(MostActivities)) + (way.Length > MostActivities ? $" … ({Count(way.Length)})" : ""), Count(way.Cases), Share(way.Share), Time(way.Mean));
            Tables.Write(shell, ways);
        }

        if (report.Handovers is { } handovers)
        {
            shell.WriteLine("");
            shell.WriteLine($"handed over: {Share(handovers.Share)} of {Count(handovers.Cases)} cases, {(handovers.PerCase is { } each ? Number(each) : "-")} times a case");
            var pairs = Tables.Plain("from", "to", "times", "mean time between");
            foreach (var pair in handovers.Pairs.Take(MostSteps)) pairs.AddLine(pair.From, pair.To, Count(pair.Count), Time(pair.Mean));
            if (!handovers.Pairs.IsEmpty) Tables.Write(shell, pairs);
        }

        if (report.Target is not { } target) return;
        shell.WriteLine("");
        shell.WriteLine($"target {Time(target.Target.TotalSeconds)}: kept by {Share(target.Kept)} of {Count(target.Cases)} cases, missed by {Count(target.Missed)}");
        if (!target.InCommon.IsEmpty)
        {
            var traits = Tables.Plain("what late cases have more often", "cases", "of the late", "of the others");
            foreach (var trait in target.InCommon) traits.AddLine(FigureText.Of(trait), Count(trait.Missed), Share(trait.ShareOfMissed), Share(trait.ShareOfKept));
            Tables.Write(shell, traits);
            shell.WriteLine("");
        }

        if (target.Stages.IsEmpty) return;
        var stages = Tables.Plain("if this stage were faster", "cases saved", "kept then", "to save in half of them");
        foreach (var stage in target.Stages.Take(MostSteps)) stages.AddLine("time after " + stage.Activity, Count(stage.Cases), Share(stage.KeptThen), Time(stage.MedianSaving));
        Tables.Write(shell, stages);
    }
}

using System.Collections.Immutable;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Metrics;

/// <summary>Reads a report the way an operations lead would, and says in sentences what stands out.</summary>
public static class MetricsFindings
{
    // A step or a wait below a tenth of the time, or something in fewer than one case of twenty, is not worth a manager's look.
    private const double LeastOfTime = 0.1;
    private const double LeastOfCases = 0.05;

    /// <summary>The findings of a report, the heaviest first, equal ones by their code; none where nothing stands out.</summary>
    /// <param name="report">The report.</param>
    public static ImmutableArray<MetricsFinding> Of(MetricsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<MetricsFinding>();
        if (report.Edges.FirstOrDefault() is { Share: >= LeastOfTime } slowest)
            found.Add(new("slowestStep", $"{Share(slowest.Share)} of all time passes between \"{slowest.From}\" and \"{slowest.To}\": {Time(slowest.Median)} in half of the {Count(slowest.Count)} times, more than {Time(slowest.P90)} in one of ten.", slowest.Share));
        if (report.Target is { Missed: > 0, Kept: { } kept } target)
        {
            found.Add(Missed(target, kept));
            if (target.InCommon.FirstOrDefault() is { } trait)
                found.Add(new("lateInCommon", $"{Share(trait.ShareOfMissed)} of the cases beyond the target have {FigureText.Of(trait)}, of the others {Share(trait.ShareOfKept)}.", (trait.ShareOfMissed - trait.ShareOfKept) / 2));
        }

        // Many a case has two replies for good reasons: it weighs less than lost time.
        if (report.Rework is { Share: { } reworked and >= LeastOfCases })
            found.Add(new("rework", $"In {Share(reworked)} of the cases ({Count(report.Rework.Cases)}) something is done more than once{Repeated(report)}.", reworked / 4));
        foreach (var waiting in report.Waiting.Where(time => time.On != WaitingOn.House && time.Share >= LeastOfTime).Take(1))
            found.Add(new("waiting", $"{Share(waiting.Share)} of the time passes waiting for {FigureText.Of(waiting.On)}.", waiting.Share));
        if (report.Metrics.FirstOrDefault(metric => metric.DefinitionId == "refundkit.promiseKept") is { Value: { } promises and < 1, Population: var made })
            found.Add(new("promisesBroken", $"{Share(1 - promises)} of the {Count(made)} promises that were due were broken.", 1 - promises));
        if (report is { Cases: >= 20, Variants: var variants } && variants > report.Cases * 0.5)
            found.Add(new("manyVariants", $"There are {Count(variants)} ways through the process for {Count(report.Cases)} cases: hardly two cases go alike.", (double)variants / report.Cases * 0.2));
        found.AddRange(LeftOut(report));
        if (report.Problems.Sum(problem => problem.Count) is var faults and > 0)
            found.Add(new("dirtyData", $"{Count(faults)} things about the data were wrong or doubtful, most of all {report.Problems.MaxBy(problem => problem.Count)!.Code} ({Count(report.Problems.Max(problem => problem.Count))}).", Math.Min(1, (double)faults / Math.Max(1, report.Events))));
        return [.. found.OrderByDescending(finding => finding.Weight).ThenBy(finding => finding.Code, StringComparer.Ordinal)];
    }

    private static MetricsFinding Missed(TargetGap target, double kept)
    {
        var text = $"{Share(1 - kept)} of the cases ({Count(target.Missed)}) take longer than the target of {Time(target.Target.TotalSeconds)}";
        var stage = target.Stages.FirstOrDefault();
        return new("targetMissed", stage is null ? text + "; no single stage would save them." : $"{text}. If the time after \"{stage.Activity}\" were {Time(stage.MedianSaving)} shorter, half of the {Count(stage.Cases)} cases it holds up would keep it; without it {Share(stage.KeptThen)} would.", 1 - kept);
    }

    private static string Repeated(MetricsReport report) =>
        report.Edges.Where(edge => edge.From == edge.To).MaxBy(edge => edge.Count) is { } again ? $", most directly \"{again.From}\" ({Count(again.Count)} times in a row)" : "";

    // These are no cases, or no events, that the definition is about.
    private static bool IsNoMatter(MetricExclusion part) => part.Reason is "outsidePopulation" or "outsidePeriod" or "noStage";

    // A value that speaks for a minority of the cases is easily read as one for all.
    private static IEnumerable<MetricsFinding> LeftOut(MetricsReport report)
    {
        foreach (var metric in report.Metrics)
        {
            var excluded = metric.Excluded.Where(part => !IsNoMatter(part)).Sum(part => part.Count);
            if (metric.Population == 0 || excluded <= metric.Population) continue;
            var most = metric.Excluded.Where(part => !IsNoMatter(part)).MaxBy(part => part.Count)!;
            yield return new("leftOut", $"{MetricDefinitions.Find(metric.DefinitionId)?.Name ?? metric.DefinitionId} speaks for {Count(metric.Population)} and leaves out {Count(excluded)}, most of them for {most.Reason}.", 0.05);
        }
    }
}

using System.Collections.Immutable;
using NodaTime;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Metrics;

/// <summary>Says in sentences how a season differs from its baseline.</summary>
internal static class SeasonFindings
{
    private const int MostOfAKind = 3;

    public static ImmutableArray<MetricsFinding> Of(SeasonAudit audit)
    {
        var found = new List<MetricsFinding>();
        if (audit.Volume is { IsClear: true, Season: { } now, Baseline: { } then and > 0 })
            found.Add(new("volume", $"{Number(now)} cases a day came in, {Times(now / then)} the {Number(then)} of the baseline.", 1));
        foreach (var stage in audit.Stages.Where(stage => stage is { IsClear: true, Difference: > 0 }).Take(MostOfAKind))
            found.Add(new("slowerStage", $"The time after \"{stage.Id}\" is {Time(stage.Season)} in half of the cases, {Time(stage.Difference)} more than before (95 %: {Between(stage)}).", 0.8));
        foreach (var metric in audit.Metrics.Where(metric => metric.IsClear))
            found.Add(new("metric", $"{NameOf(metric.Id)} went from {FigureText.Of(metric.Unit, metric.Baseline)} to {FigureText.Of(metric.Unit, metric.Season)} (difference at 95 %: {Between(metric)}).", 0.6));
        foreach (var edge in audit.NewBottlenecks.Take(MostOfAKind))
            found.Add(new("newBottleneck", $"Between \"{edge.From}\" and \"{edge.To}\" {Share(edge.Share)} of all time passes now; it was less than a tenth.", 0.7));
        foreach (var value in audit.Values.Where(value => value is { IsClear: true, Difference: > 0 }).Take(MostOfAKind))
            found.Add(new("grownValue", $"{NameOf(value.Id)} grew from {Share(value.Baseline)} to {Share(value.Season)} (difference at 95 %: {Between(value)}).", 0.5));
        foreach (var value in audit.Values.Where(value => value is { IsClear: true, Difference: < 0 }).Reverse().Take(MostOfAKind))
            found.Add(new("shrunkValue", $"{NameOf(value.Id)} fell from {Share(value.Baseline)} to {Share(value.Season)} (difference at 95 %: {Between(value)}).", 0.4));
        foreach (var stage in audit.Stages.Where(stage => stage is { IsClear: true, Difference: < 0 }).Take(MostOfAKind))
            found.Add(new("fasterStage", $"The time after \"{stage.Id}\" is {Time(stage.Season)} in half of the cases, {Time(-stage.Difference)} less than before (95 %: {Between(stage)}).", 0.4));
        if (Busiest(audit.Season.Staffing) is { } busiest) found.Add(new("busiestHour", busiest, 0.3));
        return [.. found.OrderByDescending(finding => finding.Weight)];
    }

    private static string? Busiest(StaffingFigures? staffing)
    {
        if (staffing is null) return null;
        var all = staffing.Counts.Sum();
        if (all < 168) return null;
        var most = staffing.Counts.IndexOf(staffing.Counts.Max());
        return $"Most {staffing.Of} come in on {(IsoDayOfWeek)((most / 24) + 1)} between {most % 24}:00 and {(most % 24) + 1}:00 ({staffing.Zone}): {Times(staffing.Counts[most] * 168.0 / all)} an average hour.";
    }

    private static string NameOf(string id)
    {
        var parts = id.Split(": ", 2);
        var name = MetricDefinitions.Find(parts[0])?.Name ?? parts[0];
        return parts.Length == 1 ? name : $"{name}: {parts[1]}";
    }

    private static string Between(MetricDifference difference) =>
        $"{FigureText.Of(difference.Unit, difference.Interval!.Low)} to {FigureText.Of(difference.Unit, difference.Interval.High)}";

    private static string Times(double ratio) => Number(ratio) + " times";
}

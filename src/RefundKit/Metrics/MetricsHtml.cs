using System.Globalization;
using System.Text;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Metrics;

/// <summary>
/// Writes a report as one HTML document that stands by itself: findings first, then the figures with their charts, then what
/// each of them means. Nothing is loaded from elsewhere and nothing runs; it follows the reader's choice of light or dark and
/// prints in black on white. Every text of the log is encoded. The same report gives the same bytes.
/// </summary>
public static class MetricsHtml
{
    private const int MostRows = 20;

    /// <summary>The document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options it was made with, which hold the definitions that are explained.</param>
    /// <param name="title">What the report is of, such as the name of the log; null for none.</param>
    public static string Write(MetricsReport report, MetricsOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        var html = new StringBuilder(64 * 1024);
        HtmlReport.Begin(html, title is null ? "Metrics" : $"Metrics: {title}");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{Count(report.Cases)} cases, {Count(report.Events)} events, {Count(report.Activities)} activities, {Count(report.Variants)} variants{HtmlReport.Text(PeriodOf(options))}</p>\n");
        HtmlReport.Findings(html, MetricsFindings.Of(report));
        Tiles(html, report, options);
        Waiting(html, report);
        Target(html, report, options);
        Breakdowns(html, report, options);
        Dwell(html, report);
        Edges(html, report);
        Ways(html, report);
        SeasonHtml.Staffing(html, report.Staffing);
        Handovers(html, report);
        Reconciliations(html, report);
        Problems(html, report);
        Definitions(html, report, options);
        return HtmlReport.End(html);
    }

    private static string PeriodOf(MetricsOptions options) => options.Period switch
    {
        { From: { } from, To: { } to } => $"; from {from} to before {to}",
        { From: { } from } => $"; from {from}",
        { To: { } to } => $"; before {to}",
        _ => "",
    };

    private static void Tiles(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        html.Append("<h2>Figures</h2>\n<div class=\"tiles\">\n");
        Tile(html, "Case duration, median", Time(report.Throughput.Median), $"mean {Time(report.Throughput.Mean)}, p90 {Time(report.Throughput.P90)}, p95 {Time(report.Throughput.P95)}");
        foreach (var metric in report.Metrics.Where(metric => metric.Breakdown is null))
            Tile(html, NameOf(metric, options), FigureText.Of(metric), $"of {Count(metric.Population)}{Interval(metric)}{LeftOut(metric)}");
        html.Append("</div>\n");
    }

    private static void Tile(StringBuilder html, string name, string value, string below) =>
        html.Append("<div class=\"tile\">").Append(HtmlReport.Text(name)).Append("<b>").Append(HtmlReport.Text(value)).Append("</b><small>").Append(HtmlReport.Text(below)).Append("</small></div>\n");

    private static string Interval(MetricValue metric) =>
        metric.Interval is { } interval ? $"; at 95 %: {FigureText.Of(metric.Unit, interval.Low)} to {FigureText.Of(metric.Unit, interval.High)}" : "";

    private static string LeftOut(MetricValue metric) =>
        metric.Excluded.Where(part => part.Count > 0).ToList() is { Count: > 0 } parts ? "; left out: " + string.Join(", ", parts.Select(part => $"{part.Reason} {Count(part.Count)}")) : "";

    private static void Waiting(StringBuilder html, MetricsReport report)
    {
        if (report.Waiting.IsEmpty) return;
        html.Append("<h2>For whom the cases waited</h2>\n<figure>\n<div class=\"stack\" role=\"img\" aria-label=\"")
            .Append(HtmlReport.Text(string.Join(", ", report.Waiting.Select(time => $"{FigureText.Of(time.On)} {Share(time.Share)}")))).Append("\">");
        foreach (var time in report.Waiting) html.Append(CultureInfo.InvariantCulture, $"<span class=\"{time.On}\" style=\"--w:{HtmlReport.Width(time.Share)}\"></span>");
        html.Append("</div>\n<figcaption>");
        foreach (var time in report.Waiting) html.Append(CultureInfo.InvariantCulture, $"<span class=\"part\"><span class=\"key {time.On}\"></span>{FigureText.Of(time.On)} {Share(time.Share)} ({Time(time.Total)})</span>");
        html.Append("</figcaption>\n</figure>\n");
    }

    private static void Target(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        if (report.Target is not { } target) return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>The target of {Time(target.Target.TotalSeconds)}{OfWhat(options)}</h2>\n<p>{Share(target.Kept)} of {Count(target.Cases)} cases keep it; {Count(target.Missed)} miss it.</p>\n");
        if (!target.InCommon.IsEmpty)
        {
            HtmlReport.Table(html, "What the late cases have more often than the others", ["They have", "n:Late cases", "n:Share of the late", "n:Share of the others"],
                target.InCommon.Select(trait => (string[])[FigureText.Of(trait), Count(trait.Missed), Share(trait.ShareOfMissed), Share(trait.ShareOfKept)]), target.InCommon.Length);
        }

        if (target.Stages.IsEmpty) return;
        HtmlReport.Table(html, "Stages that alone would save cases", ["If this were faster", "n:Cases it would save", "n:Kept then", "n:To save in half of them"],
            target.Stages.Take(MostRows).Select(stage => (string[])["time after " + stage.Activity, Count(stage.Cases), Share(stage.KeptThen), Time(stage.MedianSaving)]), target.Stages.Length);
    }

    private static string OfWhat(MetricsOptions options) =>
        options.TargetOf is { } id ? " for: " + HtmlReport.Text(options.Definitions.FirstOrDefault(definition => definition.Id == id)?.Name ?? id) : "";

    private static void Breakdowns(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        foreach (var metric in report.Metrics)
        {
            if (metric.Breakdown is not { IsEmpty: false } entries) continue;
            html.Append("<h2>").Append(HtmlReport.Text(NameOf(metric, options))).Append("</h2>\n");
            if (metric.Unit == MetricUnit.Share)
            {
                HtmlReport.Table(html, NameOf(metric, options), ["Value", "n:Count", "n:Of", "n:Share"],
                    entries.Take(MostRows).Select(entry => (string[])[entry.Key, Count(entry.Count), Count(entry.Of!.Value), Share(ShareOf(entry))]), entries.Length, entries.Take(MostRows).Select(ShareOf));
                continue;
            }

            var all = metric.Population;
            HtmlReport.Table(html, NameOf(metric, options), ["Value", "n:Count", "n:Share"],
                entries.Take(MostRows).Select(entry => (string[])[entry.Key, Count(entry.Count), Share((double)entry.Count / all)]), entries.Length, entries.Take(MostRows).Select(entry => (double)entry.Count / entries[0].Count));
        }
    }

    private static double ShareOf(BreakdownEntry entry) => Ratio.Of(entry.Count, entry.Of!.Value);

    private static void Dwell(StringBuilder html, MetricsReport report)
    {
        if (report.Dwell.IsEmpty) return;
        html.Append("<h2>Where the time goes</h2>\n");
        HtmlReport.Table(html, "Time after each activity until the next event", ["After", "n:Count", "n:Mean", "n:Median", "n:p90", "n:In all"],
            report.Dwell.Take(MostRows).Select(row => (string[])[row.Activity, Count(row.Count), Time(row.Mean), Time(row.Median), Time(row.P90), Time(row.Total)]),
            report.Dwell.Length, report.Dwell.Take(MostRows).Select(row => report.Dwell[0].Total > 0 ? row.Total / report.Dwell[0].Total : 0));
    }

    private static void Edges(StringBuilder html, MetricsReport report)
    {
        if (report.Edges.IsEmpty) return;
        html.Append("<h2>Steps</h2>\n");
        HtmlReport.Table(html, "Steps by their share of all time", ["From", "To", "n:Count", "n:Cases", "n:Median", "n:p90", "n:Share of all time"],
            report.Edges.Take(MostRows).Select(edge => (string[])[edge.From, edge.To, Count(edge.Count), Count(edge.Cases), Time(edge.Median), Time(edge.P90), Share(edge.Share)]),
            report.Edges.Length, report.Edges.Take(MostRows).Select(edge => report.Edges[0].Share > 0 ? edge.Share / report.Edges[0].Share : 0));
    }

    private static void Ways(StringBuilder html, MetricsReport report)
    {
        if (report.Ways.IsEmpty) return;
        html.Append("<h2>Variants</h2>\n");
        HtmlReport.Table(html, "The most frequent ways through the process", ["Way", "n:Cases", "n:Share", "n:Mean duration"],
            report.Ways.Take(MostRows).Select(way => (string[])[string.Join(" → ", way.Activities) + (way.Length > way.Activities.Length ? $" → … ({Count(way.Length)} events)" : ""), Count(way.Cases), Share(way.Share), Time(way.Mean)]),
            report.Variants, report.Ways.Take(MostRows).Select(way => way.Share / report.Ways[0].Share));
    }

    private static void Handovers(StringBuilder html, MetricsReport report)
    {
        if (report.Handovers is not { } handovers) return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>Handovers</h2>\n<p>{Share(handovers.Share)} of the {Count(handovers.Cases)} cases of which it is known who worked on them are handed over, {(handovers.PerCase is { } each ? Number(each) : "-")} times a case.</p>\n");
        if (handovers.Pairs.IsEmpty) return;
        HtmlReport.Table(html, "Who hands over to whom", ["From", "To", "n:Times", "n:Mean time between"], handovers.Pairs.Select(pair => (string[])[pair.From, pair.To, Count(pair.Count), Time(pair.Mean)]), handovers.Pairs.Length);
    }

    private static void Reconciliations(StringBuilder html, MetricsReport report)
    {
        foreach (var reconciliation in report.Reconciliations)
        {
            html.Append("<h2>").Append(HtmlReport.Text($"{reconciliation.First} and {reconciliation.Second}")).Append("</h2>\n");
            HtmlReport.Table(html, "Where the two definitions differ", ["Answer", "n:Cases", "Such as"],
                reconciliation.Groups.Take(MostRows).Select(group => (string[])[FigureText.Of(group), Count(group.Cases), string.Join(", ", group.Examples)]), reconciliation.Groups.Length);
        }
    }

    private static void Problems(StringBuilder html, MetricsReport report)
    {
        html.Append("<h2>The data itself</h2>\n");
        if (report.Problems.IsEmpty) html.Append("<p>Nothing about the data was wrong or doubtful.</p>\n");
        else HtmlReport.Table(html, "What was wrong or doubtful about the data", ["What", "n:Count"], report.Problems.Select(problem => (string[])[problem.Code, Count(problem.Count)]), report.Problems.Length);
    }

    private static void Definitions(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        html.Append("<h2>What the figures mean</h2>\n<dl>\n<dt>Case duration</dt>\n<dd>The time from the first to the last event of a case, around the clock. Quantiles are ")
            .Append(options.Quantiles switch { QuantileMethod.NearestRank => "of the nearest rank", QuantileMethod.Sketch => "of the nearest rank, within 1 %", _ => "interpolated between the closest ranks" }).Append(".</dd>\n");
        foreach (var metric in report.Metrics)
        {
            if (options.Definitions.FirstOrDefault(definition => definition.Id == metric.DefinitionId) is not { } definition) continue;
            html.Append("<dt>").Append(HtmlReport.Text(definition.Name)).Append(" <code>").Append(HtmlReport.Text(definition.Id)).Append("</code></dt>\n<dd>").Append(HtmlReport.Text(definition.Formula))
                .Append(definition.Source is { } source ? $" <small>Source: {HtmlReport.Text(source)}</small>" : "").Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    private static string NameOf(MetricValue metric, MetricsOptions options) =>
        options.Definitions.FirstOrDefault(definition => definition.Id == metric.DefinitionId)?.Name ?? metric.DefinitionId;
}

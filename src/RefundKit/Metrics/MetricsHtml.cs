using System.Globalization;
using System.Text;
using RefundKit.Policies;
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

    private const string Style = """
        :root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --bar: #0969da; --house: #0969da; --customer: #bf8700; --carrier: #1a7f37; --payment: #8250df; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d; --bar: #4493f8; --house: #4493f8; --customer: #d29922; --carrier: #3fb950; --payment: #ab7df8; } }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--text); background: var(--page); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
        p.lead, td small, .tile small, figcaption { color: var(--muted); }
        ol.findings { padding-left: 1.5rem; } ol.findings li { margin: .5rem 0; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; }
        .tile { padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
        .tile b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
        .tile small { display: block; font-size: .8125rem; }
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        th, td { padding: .375rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        th.n, td.n { text-align: right; white-space: nowrap; }
        td.t { overflow-wrap: anywhere; }
        .bar { display: block; height: .5rem; margin-top: .25rem; width: calc(var(--w) * 1%); min-width: 2px; background: var(--bar); border-radius: .25rem; }
        figure { margin: 0; }
        .stack { display: flex; height: 1.5rem; border-radius: .25rem; overflow: hidden; }
        .stack span { width: calc(var(--w) * 1%); }
        .House { background: var(--house); } .Customer { background: var(--customer); } .Carrier { background: var(--carrier); } .Payment { background: var(--payment); }
        .key { display: inline-block; width: .75rem; height: .75rem; border-radius: .125rem; margin-right: .375rem; }
        dt { font-weight: 600; margin-top: 1rem; } dd { margin: 0; } dd small { color: var(--muted); }
        code { font-family: ui-monospace, monospace; font-size: .875em; }
        @media print {
          :root { --text: #000000; --muted: #333333; --page: #ffffff; --panel: #ffffff; --line: #999999; --bar: #555555; --house: #222222; --customer: #888888; --carrier: #bbbbbb; --payment: #555555; }
          * { print-color-adjust: exact; }
          main { max-width: none; padding: 0; }
          h2 { break-after: avoid; } tr, .tile, li, dt { break-inside: avoid; }
        }

        """;

    /// <summary>The document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options it was made with, which hold the definitions that are explained.</param>
    /// <param name="title">What the report is of, such as the name of the log; null for none.</param>
    public static string Write(MetricsReport report, MetricsOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        var html = new StringBuilder(64 * 1024);
        var heading = title is null ? "Metrics" : $"Metrics: {title}";
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Text(heading))
            .Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(Text(heading)).Append("</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{Count(report.Cases)} cases, {Count(report.Events)} events, {Count(report.Activities)} activities, {Count(report.Variants)} variants{Text(PeriodOf(options))}</p>\n");
        Findings(html, report);
        Tiles(html, report, options);
        Waiting(html, report);
        Target(html, report);
        Breakdowns(html, report, options);
        Dwell(html, report);
        Edges(html, report);
        Ways(html, report);
        Problems(html, report);
        Definitions(html, report, options);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string PeriodOf(MetricsOptions options) => options.Period switch
    {
        { From: { } from, To: { } to } => $"; from {from} to before {to}",
        { From: { } from } => $"; from {from}",
        { To: { } to } => $"; before {to}",
        _ => "",
    };

    private static void Findings(StringBuilder html, MetricsReport report)
    {
        html.Append("<h2>What stands out</h2>\n");
        var findings = MetricsFindings.Of(report);
        if (findings.IsEmpty)
        {
            html.Append("<p>Nothing does.</p>\n");
            return;
        }

        html.Append("<ol class=\"findings\">\n");
        foreach (var finding in findings) html.Append("<li>").Append(Text(finding.Text)).Append("</li>\n");
        html.Append("</ol>\n");
    }

    private static void Tiles(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        html.Append("<h2>Figures</h2>\n<div class=\"tiles\">\n");
        Tile(html, "Case duration, median", Time(report.Throughput.Median), $"mean {Time(report.Throughput.Mean)}, p90 {Time(report.Throughput.P90)}, p95 {Time(report.Throughput.P95)}");
        foreach (var metric in report.Metrics.Where(metric => metric.Breakdown is null))
            Tile(html, NameOf(metric, options), FigureText.Of(metric), $"of {Count(metric.Population)}{LeftOut(metric)}");
        html.Append("</div>\n");
    }

    private static void Tile(StringBuilder html, string name, string value, string below) =>
        html.Append("<div class=\"tile\">").Append(Text(name)).Append("<b>").Append(Text(value)).Append("</b><small>").Append(Text(below)).Append("</small></div>\n");

    private static string LeftOut(MetricValue metric) =>
        metric.Excluded.Where(part => part.Count > 0).ToList() is { Count: > 0 } parts ? "; left out: " + string.Join(", ", parts.Select(part => $"{part.Reason} {Count(part.Count)}")) : "";

    private static void Waiting(StringBuilder html, MetricsReport report)
    {
        if (report.Waiting.IsEmpty) return;
        html.Append("<h2>For whom the cases waited</h2>\n<figure>\n<div class=\"stack\" role=\"img\" aria-label=\"")
            .Append(Text(string.Join(", ", report.Waiting.Select(time => $"{Words(time.On)} {Share(time.Share)}")))).Append("\">");
        foreach (var time in report.Waiting) html.Append(CultureInfo.InvariantCulture, $"<span class=\"{time.On}\" style=\"--w:{Width(time.Share)}\"></span>");
        html.Append("</div>\n<figcaption>");
        foreach (var time in report.Waiting) html.Append(CultureInfo.InvariantCulture, $"<span class=\"key {time.On}\"></span>{Words(time.On)} {Share(time.Share)} ({Time(time.Total)}) &#160; ");
        html.Append("</figcaption>\n</figure>\n");
    }

    private static string Words(WaitingOn on) => on switch
    {
        WaitingOn.House => "the house",
        WaitingOn.Customer => "the customer",
        WaitingOn.Carrier => "the carrier",
        _ => "the payment provider",
    };

    private static void Target(StringBuilder html, MetricsReport report)
    {
        if (report.Target is not { } target) return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>The target of {Time(target.Target.TotalSeconds)}</h2>\n<p>{Share(target.Kept)} of the cases keep it; {Count(target.Missed)} miss it.</p>\n");
        if (target.Stages.IsEmpty) return;
        Table(html, "Stages that alone would save cases", ["If this were faster", "n:Cases it would save", "n:Kept then", "n:To save in half of them"],
            target.Stages.Take(MostRows).Select(stage => (string[])["time after " + stage.Activity, Count(stage.Cases), Share(stage.KeptThen), Time(stage.MedianSaving)]), target.Stages.Length);
    }

    private static void Breakdowns(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        foreach (var metric in report.Metrics)
        {
            if (metric.Breakdown is not { IsEmpty: false } entries) continue;
            html.Append("<h2>").Append(Text(NameOf(metric, options))).Append("</h2>\n");
            var all = entries.Sum(entry => entry.Count);
            Table(html, NameOf(metric, options), ["Value", "n:Count", "n:Share"],
                entries.Take(MostRows).Select(entry => (string[])[entry.Key, Count(entry.Count), Share((double)entry.Count / all)]), entries.Length, entries.Take(MostRows).Select(entry => (double)entry.Count / entries[0].Count));
        }
    }

    private static void Dwell(StringBuilder html, MetricsReport report)
    {
        if (report.Dwell.IsEmpty) return;
        html.Append("<h2>Where the time goes</h2>\n");
        Table(html, "Time after each activity until the next event", ["After", "n:Count", "n:Mean", "n:Median", "n:p90", "n:In all"],
            report.Dwell.Take(MostRows).Select(row => (string[])[row.Activity, Count(row.Count), Time(row.Mean), Time(row.Median), Time(row.P90), Time(row.Total)]),
            report.Dwell.Length, report.Dwell.Take(MostRows).Select(row => report.Dwell[0].Total > 0 ? row.Total / report.Dwell[0].Total : 0));
    }

    private static void Edges(StringBuilder html, MetricsReport report)
    {
        if (report.Edges.IsEmpty) return;
        html.Append("<h2>Steps</h2>\n");
        Table(html, "Steps by their share of all time", ["From", "To", "n:Count", "n:Cases", "n:Median", "n:p90", "n:Share of all time"],
            report.Edges.Take(MostRows).Select(edge => (string[])[edge.From, edge.To, Count(edge.Count), Count(edge.Cases), Time(edge.Median), Time(edge.P90), Share(edge.Share)]),
            report.Edges.Length, report.Edges.Take(MostRows).Select(edge => report.Edges[0].Share > 0 ? edge.Share / report.Edges[0].Share : 0));
    }

    private static void Ways(StringBuilder html, MetricsReport report)
    {
        if (report.Ways.IsEmpty) return;
        html.Append("<h2>Variants</h2>\n");
        Table(html, "The most frequent ways through the process", ["Way", "n:Cases", "n:Share", "n:Mean duration"],
            report.Ways.Take(MostRows).Select(way => (string[])[string.Join(" → ", way.Activities) + (way.Length > way.Activities.Length ? $" → … ({Count(way.Length)} events)" : ""), Count(way.Cases), Share(way.Share), Time(way.Mean)]),
            report.Variants, report.Ways.Take(MostRows).Select(way => way.Share / report.Ways[0].Share));
    }

    private static void Problems(StringBuilder html, MetricsReport report)
    {
        html.Append("<h2>The data itself</h2>\n");
        if (report.Problems.IsEmpty) html.Append("<p>Nothing about the data was wrong or doubtful.</p>\n");
        else Table(html, "What was wrong or doubtful about the data", ["What", "n:Count"], report.Problems.Select(problem => (string[])[problem.Code, Count(problem.Count)]), report.Problems.Length);
    }

    private static void Definitions(StringBuilder html, MetricsReport report, MetricsOptions options)
    {
        html.Append("<h2>What the figures mean</h2>\n<dl>\n<dt>Case duration</dt>\n<dd>The time from the first to the last event of a case, around the clock. Quantiles are ")
            .Append(options.Quantiles == QuantileMethod.NearestRank ? "of the nearest rank" : "interpolated between the closest ranks").Append(".</dd>\n");
        foreach (var metric in report.Metrics)
        {
            if (options.Definitions.FirstOrDefault(definition => definition.Id == metric.DefinitionId) is not { } definition) continue;
            html.Append("<dt>").Append(Text(definition.Name)).Append(" <code>").Append(Text(definition.Id)).Append("</code></dt>\n<dd>").Append(Text(definition.Formula))
                .Append(definition.Source is { } source ? $" <small>Source: {Text(source)}</small>" : "").Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    // A heading that begins with "n:" is one of numbers. A row's bar goes under its first cell.
    private static void Table(StringBuilder html, string caption, string[] headings, IEnumerable<string[]> rows, int all, IEnumerable<double>? bars = null)
    {
        var widths = bars?.ToList();
        html.Append("<div class=\"wide\"><table aria-label=\"").Append(Text(caption)).Append("\">\n<thead><tr>");
        foreach (var heading in headings)
            html.Append(IsNumber(heading) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(Text(IsNumber(heading) ? heading[2..] : heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        var shown = 0;
        foreach (var row in rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                html.Append(IsNumber(headings[i]) ? "<td class=\"n\">" : "<td class=\"t\">").Append(Text(row[i]));
                if (i == 0 && widths is not null) html.Append(CultureInfo.InvariantCulture, $"<span class=\"bar\" style=\"--w:{Width(widths[shown])}\"></span>");
                html.Append("</td>");
            }

            html.Append("</tr>\n");
            shown++;
        }

        html.Append("</tbody>\n</table></div>\n");
        if (shown < all) html.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{Count(all - shown)} more are not shown.</p>\n");
    }

    private static bool IsNumber(string heading) => heading.StartsWith("n:", StringComparison.Ordinal);

    private static string NameOf(MetricValue metric, MetricsOptions options) =>
        options.Definitions.FirstOrDefault(definition => definition.Id == metric.DefinitionId)?.Name ?? metric.DefinitionId;

    private static string Width(double share) => (Math.Clamp(share, 0, 1) * 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(string text) => PageHtml.Encode(text);
}

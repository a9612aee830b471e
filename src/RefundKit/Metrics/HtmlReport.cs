using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RefundKit.Policies;
using RefundKit.Problems;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Metrics;

/// <summary>What reports in HTML have in common: one document without scripts and without anything from elsewhere, in light, dark and print.</summary>
internal static class HtmlReport
{
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
        th.n, td.n { text-align: right; } td.n { white-space: nowrap; }
        td.t { overflow-wrap: anywhere; min-width: 9em; } .part { display: inline-block; margin-right: 1em; } table.heat { font-size: .75rem; } table.heat td, table.heat th { padding: .125rem .25rem; }
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
          main { max-width: none; padding: 0; } table { font-size: .8125rem; } th, td { padding: .25rem .375rem; }
          h2 { break-after: avoid; } tr, .tile, li, dt { break-inside: avoid; }
        }

        """;

    public static void Begin(StringBuilder html, string heading) =>
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Text(heading))
            .Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(Text(heading)).Append("</h1>\n");

    public static string End(StringBuilder html) => html.Append("</main>\n</body>\n</html>\n").ToString();

    public static void Findings(StringBuilder html, ImmutableArray<MetricsFinding> findings)
    {
        html.Append("<h2>What stands out</h2>\n");
        if (findings.IsEmpty)
        {
            html.Append("<p>Nothing does.</p>\n");
            return;
        }

        html.Append("<ol class=\"findings\">\n");
        foreach (var finding in findings) html.Append("<li>").Append(Text(finding.Text)).Append("</li>\n");
        html.Append("</ol>\n");
    }

    // A heading that begins with "n:" is one of numbers. A row's bar goes under its first cell.
    public static void Table(StringBuilder html, string caption, string[] headings, IEnumerable<string[]> rows, int all, IEnumerable<double>? bars = null)
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

    public static string Width(double share) => (Math.Clamp(share, 0, 1) * 100).ToString("0.##", CultureInfo.InvariantCulture);

    // What turns text around is shown and not obeyed: the names come from logs of strangers.
    public static string Text(string text) => PageHtml.Encode(PrintableText.Of(text));
}

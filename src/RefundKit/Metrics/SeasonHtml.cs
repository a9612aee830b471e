using System.Globalization;
using System.Text;
using NodaTime;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Metrics;

/// <summary>
/// Writes the audit of a season as one HTML document that stands by itself, like <see cref="MetricsHtml"/>: findings, then each
/// figure beside its baseline with the interval of the difference, then when work comes in. The same audit gives the same bytes.
/// </summary>
public static class SeasonHtml
{
    private const int MostRows = 20;

    /// <summary>The document.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="options">The options it was made with, which hold the definitions that are explained.</param>
    /// <param name="title">What the audit is of, such as the name of the log; null for none.</param>
    public static string Write(SeasonAudit audit, MetricsOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(options);
        var html = new StringBuilder(64 * 1024);
        HtmlReport.Begin(html, title is null ? "Season audit" : $"Season audit: {title}");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{Count(audit.Season.Cases)} cases in the season, {Count(audit.Baseline.Cases)} in the baseline. Differences come with their 95 % interval; clear ones, which chance hardly explains, are marked.</p>\n");
        HtmlReport.Findings(html, audit.Findings);
        Differences(html, "Figures", "Figure", [audit.Volume, .. audit.Metrics], options);
        Differences(html, "Stages, median time after each activity", "After", audit.Stages, options);
        Differences(html, "What grew and what shrank", "Value", audit.Values, options);
        if (!audit.NewBottlenecks.IsEmpty)
        {
            html.Append("<h2>New bottlenecks</h2>\n");
            HtmlReport.Table(html, "Steps that take a tenth or more of all time only in the season", ["From", "To", "n:Median", "n:Share of all time"],
                audit.NewBottlenecks.Take(MostRows).Select(edge => (string[])[edge.From, edge.To, Time(edge.Median), Share(edge.Share)]), audit.NewBottlenecks.Length);
        }

        Staffing(html, audit.Season.Staffing);
        return HtmlReport.End(html);
    }

    private static void Differences(StringBuilder html, string heading, string first, IReadOnlyList<MetricDifference> rows, MetricsOptions options)
    {
        if (rows.Count == 0) return;
        html.Append("<h2>").Append(HtmlReport.Text(heading)).Append("</h2>\n");
        HtmlReport.Table(html, heading, [first, "n:Baseline", "n:Season", "n:Difference", "n:95 % interval", "Clear"],
            rows.Take(MostRows).Select(row => (string[])[NameOf(row, options), FigureText.Of(row.Unit, row.Baseline), FigureText.Of(row.Unit, row.Season), FigureText.Of(row.Unit, row.Difference),
                row.Interval is { } interval ? $"{FigureText.Of(row.Unit, interval.Low)} to {FigureText.Of(row.Unit, interval.High)}" : "-", row.IsClear ? "yes" : ""]), rows.Count);
    }

    private static string NameOf(MetricDifference row, MetricsOptions options)
    {
        var parts = row.Id.Split(": ", 2);
        var name = parts[0] == "casesPerDay" ? "Cases a day" : options.Definitions.FirstOrDefault(definition => definition.Id == parts[0])?.Name ?? parts[0];
        return parts.Length == 1 ? name : $"{name}: {parts[1]}";
    }

    internal static void Staffing(StringBuilder html, StaffingFigures? staffing)
    {
        if (staffing is null || staffing.Counts.Max() is not (> 0 and var most)) return;
        html.Append("<h2>When work comes in</h2>\n<p class=\"lead\">").Append(HtmlReport.Text($"{staffing.Of} by weekday and hour, {staffing.Zone}; the fuller the cell, the more.")).Append("</p>\n<div class=\"wide\"><table class=\"heat\" aria-label=\"By weekday and hour\">\n<thead><tr><th scope=\"col\">Hour</th>");
        for (var hour = 0; hour < 24; hour++) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"n\">{hour}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{day.ToString()[..3]}</th>");
            for (var hour = 0; hour < 24; hour++)
            {
                var count = staffing.At(day, hour);
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{Count(count)}{(count == 0 ? "" : $"<span class=\"bar\" style=\"--w:{HtmlReport.Width((double)count / most)}\"></span>")}</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }
}

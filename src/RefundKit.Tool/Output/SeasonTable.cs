using System.Globalization;
using RefundKit.Metrics;
using static RefundKit.Metrics.FigureText;

namespace RefundKit.Tool;

/// <summary>The audit of a season for people: what stands out, then each figure beside its baseline.</summary>
internal static class SeasonTable
{
    private const int MostRows = 12;

    public static void Write(Shell shell, SeasonAudit audit)
    {
        shell.WriteLine(string.Create(CultureInfo.InvariantCulture, $"season {audit.Season.Cases} cases, baseline {audit.Baseline.Cases} cases"));
        foreach (var finding in audit.Findings) shell.WriteLine("- " + finding.Text);
        Write(shell, "figure", [audit.Volume, .. audit.Metrics]);
        Write(shell, "median time after", audit.Stages);
        Write(shell, "share of", audit.Values);
    }

    private static void Write(Shell shell, string first, IReadOnlyList<MetricDifference> rows)
    {
        if (rows.Count == 0) return;
        shell.WriteLine("");
        var table = Tables.Plain(first, "baseline", "season", "difference", "95 % interval", "clear");
        foreach (var row in rows.Take(MostRows))
        {
            table.AddLine(row.Id, FigureText.Of(row.Unit, row.Baseline), FigureText.Of(row.Unit, row.Season), FigureText.Of(row.Unit, row.Difference),
                row.Interval is { } interval ? $"{FigureText.Of(row.Unit, interval.Low)} to {FigureText.Of(row.Unit, interval.High)}" : "-", row.IsClear ? "yes" : "");
        }

        Tables.Write(shell, table);
        if (rows.Count > MostRows) shell.WriteLine($"and {Count(rows.Count - MostRows)} more (--json lists all)");
    }
}

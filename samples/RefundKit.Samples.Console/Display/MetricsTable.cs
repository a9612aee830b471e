using System.Globalization;
using RefundKit.Metrics;
using Spectre.Console;

namespace RefundKit.Samples.Display;

/// <summary>A report of metrics: each value with how many it speaks for.</summary>
internal static class MetricsTable
{
    public static Table Of(MetricsReport report, IEnumerable<MetricDefinition> definitions)
    {
        var table = Screen.Table(("Metric", 27), ("Value", 40), ("Over", 5));
        foreach (var (metric, definition) in report.Metrics.Zip(definitions))
        {
            table.AddRow(
                new Text(definition.Name),
                metric.Breakdown is { } counts ? new Text(string.Join(", ", counts.Select(entry => $"{entry.Key} {entry.Count}"))) : new Text(Value(metric)),
                new Text(metric.Population.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static string Value(MetricValue metric) => (metric.Value, metric.Unit) switch
    {
        (null, _) => "none yet",
        ({ } seconds, MetricUnit.Seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0.0} minutes"),
        ({ } share, MetricUnit.Share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %"),
        ({ } number, _) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##}"),
    };
}

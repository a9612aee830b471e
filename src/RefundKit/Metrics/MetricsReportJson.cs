using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>The JSON of a report, which scripts depend on.</summary>
internal static class MetricsReportJson
{
    public static void Write(MetricsReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("cases", report.Cases);
        writer.WriteNumber("events", report.Events);
        writer.WriteNumber("activities", report.Activities);
        writer.WriteNumber("variants", report.Variants);
        writer.WriteStartObject("throughput");
        Number(writer, "mean", report.Throughput.Mean);
        Number(writer, "median", report.Throughput.Median);
        Number(writer, "p90", report.Throughput.P90);
        Number(writer, "p95", report.Throughput.P95);
        Number(writer, "max", report.Throughput.Max);
        writer.WriteEndObject();
        writer.WriteStartArray("dwell");
        foreach (var dwell in report.Dwell) Write(dwell, writer);
        writer.WriteEndArray();
        writer.WriteStartObject("rework");
        writer.WriteNumber("cases", report.Rework.Cases);
        Number(writer, "share", report.Rework.Share);
        writer.WriteEndObject();
        writer.WriteStartArray("metrics");
        foreach (var value in report.Metrics) Write(value, writer);
        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            writer.WriteNumber("count", problem.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(ActivityDwell dwell, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("activity", dwell.Activity);
        writer.WriteNumber("count", dwell.Count);
        writer.WriteNumber("mean", dwell.Mean);
        writer.WriteNumber("median", dwell.Median);
        writer.WriteNumber("p90", dwell.P90);
        writer.WriteNumber("total", dwell.Total);
        writer.WriteEndObject();
    }

    private static void Write(MetricValue value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.DefinitionId);
        if (value.Breakdown is { } breakdown)
        {
            writer.WriteStartObject("value");
            foreach (var entry in breakdown) writer.WriteNumber(entry.Key, entry.Count);
            writer.WriteEndObject();
        }
        else
        {
            Number(writer, "value", value.Value);
        }

        writer.WriteString("unit", Name(value.Unit));
        writer.WriteNumber("population", value.Population);
        writer.WriteStartArray("excluded");
        foreach (var excluded in value.Excluded)
        {
            writer.WriteStartObject();
            writer.WriteString("reason", excluded.Reason);
            writer.WriteNumber("count", excluded.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Name(MetricUnit unit) => unit switch
    {
        MetricUnit.Seconds => "seconds",
        MetricUnit.Share => "share",
        MetricUnit.Count => "count",
        MetricUnit.Score => "score",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}

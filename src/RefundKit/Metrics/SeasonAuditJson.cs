using System.Text.Json;
using RefundKit.Json;

namespace RefundKit.Metrics;

/// <summary>The JSON of an audit.</summary>
internal static class SeasonAuditJson
{
    public static void Write(SeasonAudit audit, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
        foreach (var finding in audit.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("text", finding.Text);
            writer.WriteNumber("weight", finding.Weight);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("volume");
        Write(audit.Volume, writer);
        List(writer, "metrics", audit.Metrics);
        List(writer, "stages", audit.Stages);
        List(writer, "values", audit.Values);
        writer.WriteStartArray("newBottlenecks");
        foreach (var edge in audit.NewBottlenecks)
        {
            writer.WriteStartObject();
            writer.WriteString("from", edge.From);
            writer.WriteString("to", edge.To);
            writer.WriteNumber("share", edge.Share);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("season");
        audit.Season.WriteTo(writer);
        writer.WritePropertyName("baseline");
        audit.Baseline.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<MetricDifference> differences)
    {
        writer.WriteStartArray(name);
        foreach (var difference in differences) Write(difference, writer);
        writer.WriteEndArray();
    }

    private static void Write(MetricDifference difference, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", difference.Id);
        writer.WriteString("unit", EnumWords<MetricUnit>.Of(difference.Unit));
        MetricsReportJson.Number(writer, "season", difference.Season);
        MetricsReportJson.Number(writer, "baseline", difference.Baseline);
        MetricsReportJson.Number(writer, "difference", difference.Difference);
        MetricsReportJson.Interval(writer, difference.Interval);
        writer.WriteBoolean("clear", difference.IsClear);
        writer.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Json;
using RefundKit.Json;

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
        writer.WriteStartArray("edges");
        foreach (var edge in report.Edges) Write(edge, writer);
        writer.WriteEndArray();
        writer.WriteStartArray("ways");
        foreach (var way in report.Ways) Write(way, writer);
        writer.WriteEndArray();
        writer.WriteStartArray("waiting");
        foreach (var waiting in report.Waiting)
        {
            writer.WriteStartObject();
            writer.WriteString("on", EnumWords<WaitingOn>.Of(waiting.On));
            writer.WriteNumber("total", waiting.Total);
            writer.WriteNumber("share", waiting.Share);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (report.Target is { } target) Write(target, writer);
        if (report.Handovers is { } handovers) Write(handovers, writer);
        if (!report.Reconciliations.IsEmpty)
        {
            writer.WriteStartArray("reconciliations");
            foreach (var reconciliation in report.Reconciliations) Write(reconciliation, writer);
            writer.WriteEndArray();
        }

        if (report.Staffing is { } staffing)
        {
            writer.WriteStartObject("staffing");
            writer.WriteString("zone", staffing.Zone);
            writer.WriteString("of", staffing.Of);
            writer.WriteStartArray("counts");
            foreach (var count in staffing.Counts) writer.WriteNumberValue(count);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

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

    private static void Write(ProcessEdge edge, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("from", edge.From);
        writer.WriteString("to", edge.To);
        writer.WriteNumber("count", edge.Count);
        writer.WriteNumber("cases", edge.Cases);
        writer.WriteNumber("mean", edge.Mean);
        writer.WriteNumber("median", edge.Median);
        writer.WriteNumber("p90", edge.P90);
        writer.WriteNumber("total", edge.Total);
        writer.WriteNumber("share", edge.Share);
        writer.WriteEndObject();
    }

    private static void Write(ProcessVariant way, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in way.Activities) writer.WriteStringValue(activity);
        writer.WriteEndArray();
        writer.WriteNumber("length", way.Length);
        writer.WriteNumber("cases", way.Cases);
        writer.WriteNumber("share", way.Share);
        writer.WriteNumber("mean", way.Mean);
        writer.WriteEndObject();
    }

    private static void Write(TargetGap target, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("target");
        writer.WriteNumber("seconds", target.Target.TotalSeconds);
        writer.WriteNumber("cases", target.Cases);
        Number(writer, "kept", target.Kept);
        writer.WriteNumber("missed", target.Missed);
        writer.WriteStartArray("stages");
        foreach (var stage in target.Stages)
        {
            writer.WriteStartObject();
            writer.WriteString("activity", stage.Activity);
            writer.WriteNumber("cases", stage.Cases);
            writer.WriteNumber("keptThen", stage.KeptThen);
            writer.WriteNumber("medianSaving", stage.MedianSaving);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("inCommon");
        foreach (var trait in target.InCommon)
        {
            writer.WriteStartObject();
            writer.WriteString("activity", trait.Activity);
            if (trait.Attribute is { } attribute)
            {
                writer.WriteString("attribute", attribute);
                writer.WriteString("value", trait.Value);
            }

            writer.WriteBoolean("repeated", trait.Repeated);
            writer.WriteNumber("missed", trait.Missed);
            writer.WriteNumber("shareOfMissed", trait.ShareOfMissed);
            writer.WriteNumber("shareOfKept", trait.ShareOfKept);
            Interval(writer, trait.Interval);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(HandoverFigures handovers, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("handovers");
        writer.WriteNumber("cases", handovers.Cases);
        writer.WriteNumber("handovers", handovers.Handovers);
        Number(writer, "perCase", handovers.PerCase);
        Number(writer, "share", handovers.Share);
        writer.WriteStartArray("pairs");
        foreach (var pair in handovers.Pairs)
        {
            writer.WriteStartObject();
            writer.WriteString("from", pair.From);
            writer.WriteString("to", pair.To);
            writer.WriteNumber("count", pair.Count);
            writer.WriteNumber("mean", pair.Mean);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Reconciliation reconciliation, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("first", reconciliation.First);
        writer.WriteString("second", reconciliation.Second);
        writer.WriteStartArray("groups");
        foreach (var group in reconciliation.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("outcome", EnumWords<ReconciliationOutcome>.Of(group.Outcome));
            if (group.FirstReason is { } first) writer.WriteString("firstReason", first);
            if (group.SecondReason is { } second) writer.WriteString("secondReason", second);
            writer.WriteNumber("cases", group.Cases);
            writer.WriteStartArray("examples");
            foreach (var example in group.Examples) writer.WriteStringValue(example);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(MetricValue value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.DefinitionId);
        if (value.Breakdown is { } breakdown)
        {
            writer.WriteStartObject("value");
            foreach (var entry in breakdown)
            {
                if (entry.Of is not { } of)
                {
                    writer.WriteNumber(entry.Key, entry.Count);
                    continue;
                }

                writer.WriteStartObject(entry.Key);
                writer.WriteNumber("count", entry.Count);
                writer.WriteNumber("of", of);
                writer.WriteNumber("share", Ratio.Of(entry.Count, of));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }
        else if (value.Amounts is { } amounts)
        {
            writer.WriteStartObject("value");
            foreach (var amount in amounts) writer.WriteString(amount.Currency, amount.Amount.ToString(CultureInfo.InvariantCulture));
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
        Interval(writer, value.Interval);
        writer.WriteEndObject();
    }

    private static string Name(MetricUnit unit) => unit switch
    {
        MetricUnit.Seconds => "seconds",
        MetricUnit.Share => "share",
        MetricUnit.Count => "count",
        MetricUnit.Score => "score",
        MetricUnit.Money => "money",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static void Interval(Utf8JsonWriter writer, MetricInterval? interval)
    {
        if (interval is null) return;
        writer.WriteStartObject("interval");
        writer.WriteNumber("low", interval.Low);
        writer.WriteNumber("high", interval.High);
        writer.WriteEndObject();
    }

    public static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefundKit.Json;

namespace RefundKit.Metrics;

/// <summary>Writes metric definitions in one order of members, defaults left out.</summary>
internal sealed class MetricFileWriter(Utf8JsonWriter writer)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<MetricDefinition> definitions)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            var own = new MetricFileWriter(writer);
            writer.WriteStartObject();
            writer.WriteNumber("format", MetricFileReader.Format);
            writer.WriteStartArray("definitions");
            foreach (var definition in definitions) own.Definition(definition);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Definition(MetricDefinition definition)
    {
        writer.WriteStartObject();
        writer.WriteString("id", definition.Id);
        writer.WriteString("name", definition.Name);
        writer.WriteString("formula", definition.Formula);
        if (definition.Source is { } source) writer.WriteString("source", source);
        writer.WriteString("measure", EnumWords<MetricMeasureKind>.Of(MeasureReader.KindOf(definition.Measure)));
        Measure(definition.Measure);
        Conditions("population", definition.Population, isOptional: true);
        if (!definition.Exclusions.IsDefaultOrEmpty)
        {
            writer.WriteStartArray("exclusions");
            foreach (var exclusion in definition.Exclusions)
            {
                writer.WriteStartObject();
                writer.WriteString("reason", exclusion.Reason);
                Conditions("when", exclusion.When);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        Word("period", definition.Period);
        writer.WriteEndObject();
    }

    private void Measure(MetricMeasure measure)
    {
        switch (measure)
        {
            case DurationMeasure duration:
                Duration(duration);
                break;
            case CaseShareMeasure share:
                Conditions("hits", share.Hits);
                break;
            case ShareByMeasure share:
                Events("events", share.Groups);
                writer.WriteString("attribute", share.Attribute);
                Conditions("hits", share.Hits);
                break;
            case EventShareMeasure share:
                Events("of", share.Of);
                Events("hits", share.Hits);
                break;
            case ScoreMeasure score:
                Score(score);
                break;
            case CountMeasure count:
                Events("events", count.Events);
                break;
            case BreakdownMeasure breakdown:
                Breakdown(breakdown);
                break;
            case AmountMeasure amount:
                Events("events", amount.Events);
                if (amount.Attribute != "amount") writer.WriteString("attribute", amount.Attribute);
                if (amount.CurrencyAttribute != "currency") writer.WriteString("currencyAttribute", amount.CurrencyAttribute);
                if (amount.LastOnly) writer.WriteBoolean("lastOnly", true);
                break;
            case StageMeasure stage:
                Events("events", stage.Events);
                Events("stages", stage.Stages);
                break;
        }
    }

    private void Duration(DurationMeasure duration)
    {
        Events("start", duration.Start);
        Word("startChoice", duration.StartChoice);
        Events("end", duration.End);
        Word("endChoice", duration.EndChoice);
        Events("reopen", duration.Reopen, isOptional: true);
        Events("pauseStart", duration.PauseStart, isOptional: true);
        Events("pauseEnd", duration.PauseEnd, isOptional: true);
        Word("pairing", duration.Pairing);
        if (duration.Clock.Id != MetricClock.CalendarTime.Id) writer.WriteString("clock", duration.Clock.Id);
        Word("aggregation", duration.Aggregation);
        if (duration.Target is { } target) writer.WriteString("target", SpanText.Write(target));
    }

    private void Score(ScoreMeasure score)
    {
        writer.WriteString("attribute", score.Attribute);
        writer.WriteStartArray("tables");
        foreach (var table in score.Tables)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("events");
            Event(table.Events);
            writer.WriteStartObject("points");
            foreach (var (answer, points) in table.Points.OrderBy(entry => entry.Key, StringComparer.Ordinal)) writer.WriteNumber(answer, points);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (score.Factor != 1) writer.WriteNumber("factor", score.Factor);
        if (score.Divisor != 1) writer.WriteNumber("divisor", score.Divisor);
        if (score.IsShare) writer.WriteBoolean("share", true);
    }

    private void Breakdown(BreakdownMeasure breakdown)
    {
        Events("events", breakdown.Events);
        writer.WriteString("attribute", breakdown.Attribute);
        if (breakdown.Within is { } within) writer.WriteString("within", within);
        if (breakdown.Groups is not { } groups) return;
        writer.WriteStartObject("groups");
        foreach (var group in groups.GroupBy(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            writer.WriteStartArray(group.Key);
            foreach (var value in group.Order(StringComparer.Ordinal)) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void Word<T>(string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default)) writer.WriteString(name, EnumWords<T>.Of(value));
    }

    private void Events(string name, ImmutableArray<EventSelector> events, bool isOptional = false) => List(name, events, isOptional, Event);

    private void Conditions(string name, ImmutableArray<CaseCondition> conditions, bool isOptional = false) => List(name, conditions, isOptional, Condition);

    // One stands by itself.
    private void List<T>(string name, ImmutableArray<T> items, bool isOptional, Action<T> write)
    {
        if (items.IsDefaultOrEmpty && isOptional) return;
        writer.WritePropertyName(name);
        if (items is [var one])
        {
            write(one);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in items.IsDefault ? [] : items) write(item);
        writer.WriteEndArray();
    }

    private void Event(EventSelector selector)
    {
        if (selector.Where.IsEmpty)
        {
            writer.WriteStringValue(selector.Activity);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("activity", selector.Activity);
        writer.WritePropertyName("where");
        var isApart = selector.Where.DistinctBy(condition => condition.Attribute).Count() < selector.Where.Length;
        if (isApart) writer.WriteStartArray();
        else writer.WriteStartObject();
        foreach (var condition in selector.Where)
        {
            if (isApart) writer.WriteStartObject();
            writer.WritePropertyName(condition.Attribute);
            Attribute(condition);
            if (isApart) writer.WriteEndObject();
        }

        if (isApart) writer.WriteEndArray();
        else writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Attribute(AttributeCondition condition)
    {
        if (condition is { Not: false, MustBeThere: false })
        {
            Values(condition.Values);
            return;
        }

        writer.WriteStartObject();
        if (!condition.Values.IsEmpty || !condition.MustBeThere)
        {
            writer.WritePropertyName(condition.Not ? "not" : "is");
            Values(condition.Values);
        }

        if (condition.MustBeThere) writer.WriteBoolean("known", true);
        writer.WriteEndObject();
    }

    private void Values(ImmutableArray<string> values)
    {
        if (values is [var one])
        {
            writer.WriteStringValue(one);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private void Condition(CaseCondition condition)
    {
        if (condition is { Events: [var one], AtLeast: 1, AtMost: int.MaxValue, After.IsEmpty: true, Before.IsEmpty: true, NotFollowedBy.IsEmpty: true })
        {
            Event(one);
            return;
        }

        writer.WriteStartObject();
        Events("events", condition.Events);
        var isLimited = condition.AtMost != int.MaxValue;
        if (condition.AtLeast != (isLimited ? 0 : 1)) writer.WriteNumber("atLeast", condition.AtLeast);
        if (isLimited) writer.WriteNumber("atMost", condition.AtMost);
        Events("after", condition.After, isOptional: true);
        Events("before", condition.Before, isOptional: true);
        Events("notFollowedBy", condition.NotFollowedBy, isOptional: true);
        writer.WriteEndObject();
    }
}

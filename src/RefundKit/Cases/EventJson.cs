using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using RefundKit.Json;

namespace RefundKit.Cases;

/// <summary>How the values of events are spelled: what is unknown or empty is left out, amounts are texts with their currency beside them.</summary>
internal static class EventJson
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void Texts(this Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Time(this Utf8JsonWriter json, string name, Instant? value)
    {
        if (value is { } known) json.WriteString(name, Timestamps.Write(known));
    }

    public static void Amount(this Utf8JsonWriter json, Money? value)
    {
        if (value is not { } known) return;
        json.WriteString("amount", known.ToAmountString());
        json.WriteString("currency", known.Currency.Code);
    }

    public static void List<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>The types of host facts in a policy file, and their values: written as in a request, so that both read alike.</summary>
internal static class HostFactJson
{
    /// <summary>The types by the words of the file; a message is none, since only the request has one.</summary>
    public static Dictionary<string, FactType> Types { get; } = new(StringComparer.Ordinal)
    {
        ["text"] = FactType.Text, ["words"] = FactType.TextSet, ["number"] = FactType.Number, ["flag"] = FactType.Boolean,
        ["money"] = FactType.Money, ["date"] = FactType.Date, ["duration"] = FactType.Duration,
    };

    /// <summary>The word of the file for a type.</summary>
    public static string Word(FactType type) => Types.First(pair => pair.Value == type).Key;

    /// <summary>Reads a value of a type; unknown after a problem.</summary>
    public static FactValue Read(LocatedValue value, FactType type, ObjectReader reader)
    {
        if (HostFactReading.As(type, HostFactReading.Given(value)) is { IsKnown: true } typed) return typed;
        reader.Report(value, "RK1229", $"{value.Described} is not {HostFactReading.Described(type)}");
        return FactValue.Unknown;
    }

    /// <summary>The value as the file writes it.</summary>
    public static JsonNode Write(FactValue value) => value.Type switch
    {
        FactType.Boolean => JsonValue.Create(value.AsFlag),
        FactType.Number => JsonNode.Parse(value.ToString())!,
        FactType.TextSet => new JsonArray([.. value.AsWords.Select(word => (JsonNode)JsonValue.Create(word))]),
        FactType.Money => new JsonObject { ["amount"] = value.AsMoney.ToAmountString(), ["currency"] = value.AsMoney.Currency.Code },
        _ => JsonValue.Create(value.ToString()),
    };
}

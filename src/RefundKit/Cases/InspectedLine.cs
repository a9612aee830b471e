using System.Text.Json;

namespace RefundKit.Cases;

/// <summary>What the inspection found of one order line.</summary>
/// <param name="Line">The order line.</param>
/// <param name="Condition">The condition, such as <c>opened</c>; null where nobody said.</param>
/// <param name="Received">How many units came back; null where nobody counted.</param>
public sealed record InspectedLine(string Line, string? Condition, int? Received)
{
    internal static void Write(Utf8JsonWriter json, InspectedLine line)
    {
        json.WriteString("line", line.Line);
        json.Text("condition", line.Condition);
        if (line.Received is { } received) json.WriteNumber("received", received);
    }

    internal static InspectedLine Read(EventFields data) => new(data.Text("line"), data.Find("condition"), data.FindNumber("received"));
}

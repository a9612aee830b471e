using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The case was handed up.</summary>
public sealed record Escalated : CaseEvent
{
    /// <summary>The role or team.</summary>
    public required string To { get; init; }

    /// <summary>Why, as a code; null where the decision says it.</summary>
    public string? ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "escalated";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("to", To);
        json.Text("reasonCode", ReasonCode);
    }

    internal static Escalated Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        To = data.Text("to"),
        ReasonCode = data.Find("reasonCode"),
    };
}

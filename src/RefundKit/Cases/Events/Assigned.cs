using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The case was assigned; it replaces the assignment before.</summary>
public sealed record Assigned : CaseEvent
{
    /// <summary>The team or person.</summary>
    public required string To { get; init; }

    /// <inheritdoc/>
    public override string Type => "assigned";

    internal override void Write(Utf8JsonWriter json) => json.WriteString("to", To);

    internal static Assigned Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        To = data.Text("to"),
    };
}

using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>A member of staff departed from what the rules advise.</summary>
public sealed record Overridden : CaseEvent
{
    /// <summary>What was overridden, such as <c>outcome</c>.</summary>
    public required string What { get; init; }

    /// <summary>What the rules said; null where they said nothing.</summary>
    public string? From { get; init; }

    /// <summary>What holds instead.</summary>
    public required string To { get; init; }

    /// <summary>Why, as a code of the host.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>The role they acted in; null where it is not known.</summary>
    public string? Role { get; init; }

    /// <inheritdoc/>
    public override string Type => "overridden";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("what", What);
        json.Text("from", From);
        json.WriteString("to", To);
        json.WriteString("reasonCode", ReasonCode);
        json.Text("role", Role);
    }

    internal static Overridden Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        What = data.Text("what"),
        From = data.Find("from"),
        To = data.Text("to"),
        ReasonCode = data.Text("reasonCode"),
        Role = data.Find("role"),
    };
}

using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The customer's personal data was erased at the host; amounts, dates and decisions stay.</summary>
public sealed record Erased : CaseEvent
{
    /// <summary>The host's opaque reference of the request for erasure; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <inheritdoc/>
    public override string Type => "erased";

    internal override void Write(Utf8JsonWriter json) => json.Text("reference", Reference);

    internal static Erased Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Reference = data.Find("reference"),
    };
}

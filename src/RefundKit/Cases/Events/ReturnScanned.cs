using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The carrier scanned the return.</summary>
public sealed record ReturnScanned : CaseEvent
{
    /// <summary>The carrier; null where it is not known.</summary>
    public string? Carrier { get; init; }

    /// <summary>The host's opaque reference of the parcel; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <inheritdoc/>
    public override string Type => "returnScanned";

    internal override void Write(Utf8JsonWriter json)
    {
        json.Text("carrier", Carrier);
        json.Text("reference", Reference);
    }

    internal static ReturnScanned Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Carrier = data.Find("carrier"),
        Reference = data.Find("reference"),
    };
}

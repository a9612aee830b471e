using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>A return label went to the customer.</summary>
public sealed record LabelSent : CaseEvent
{
    /// <summary>The carrier; null where it is not known.</summary>
    public string? Carrier { get; init; }

    /// <summary>The host's opaque reference of the label; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <inheritdoc/>
    public override string Type => "labelSent";

    internal override void Write(Utf8JsonWriter json)
    {
        json.Text("carrier", Carrier);
        json.Text("reference", Reference);
    }

    internal static LabelSent Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Carrier = data.Find("carrier"),
        Reference = data.Find("reference"),
    };
}

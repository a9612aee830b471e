using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The goods reached the warehouse.</summary>
public sealed record GoodsReceived : CaseEvent
{
    /// <summary>The host's opaque reference of the receipt; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <inheritdoc/>
    public override string Type => "goodsReceived";

    internal override void Write(Utf8JsonWriter json) => json.Text("reference", Reference);

    internal static GoodsReceived Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Reference = data.Find("reference"),
    };
}

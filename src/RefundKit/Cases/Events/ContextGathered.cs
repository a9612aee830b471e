using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The order and everything else known about the request was gathered.</summary>
public sealed record ContextGathered : CaseEvent
{
    /// <summary>Where from, such as <c>shopify</c>; null where the request brought it.</summary>
    public string? Source { get; init; }

    /// <summary>The order found; null where none was.</summary>
    public string? Order { get; init; }

    /// <inheritdoc/>
    public override string Type => "contextGathered";

    internal override void Write(Utf8JsonWriter json)
    {
        json.Text("source", Source);
        json.Text("order", Order);
    }

    internal static ContextGathered Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Source = data.Find("source"),
        Order = data.Find("order"),
    };
}

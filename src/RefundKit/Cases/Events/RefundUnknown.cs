using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>Nobody knows whether the gateway paid; the money stays set aside until it is looked up.</summary>
public sealed record RefundUnknown : RefundEvent
{
    /// <summary>Why, as a code such as <c>timeout</c>; null where there is none.</summary>
    public string? ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "refundUnknown";

    private protected override void WriteMore(Utf8JsonWriter json) => json.Text("reasonCode", ReasonCode);

    internal static RefundUnknown Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Attempt = data.Text("attempt"),
        Payment = data.Text("payment"),
        Amount = data.Amount(),
        Reference = data.Find("reference"),
        ReasonCode = data.Find("reasonCode"),
    };
}

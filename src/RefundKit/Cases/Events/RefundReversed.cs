using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>Money that had been paid came back; it is free again.</summary>
public sealed record RefundReversed : RefundEvent
{
    /// <summary>The gateway's code; null where there is none.</summary>
    public string? ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "refundReversed";

    private protected override void WriteMore(Utf8JsonWriter json) => json.Text("reasonCode", ReasonCode);

    internal static RefundReversed Read(EventFields data) => new()
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

using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The gateway did not pay, or took back what it had reported as paid; the money is free again.</summary>
public sealed record RefundFailed : RefundEvent
{
    /// <summary>The gateway's code or ours; null where there is none.</summary>
    public string? ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "refundFailed";

    private protected override void WriteMore(Utf8JsonWriter json) => json.Text("reasonCode", ReasonCode);

    internal static RefundFailed Read(EventFields data) => new()
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

using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>Money was set aside on a payment for one attempt.</summary>
public sealed record RefundReserved : RefundEvent
{
    /// <summary>The decision it pays.</summary>
    public required string DecisionHash { get; init; }

    /// <inheritdoc/>
    public override string Type => "refundReserved";

    private protected override void WriteMore(Utf8JsonWriter json) => json.WriteString("decisionHash", DecisionHash);

    internal static RefundReserved Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Attempt = data.Text("attempt"),
        Payment = data.Text("payment"),
        Amount = data.Amount(),
        Reference = data.Find("reference"),
        DecisionHash = data.Text("decisionHash"),
    };
}

using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>Something that happened to one attempt at a refund. An attempt is for one payment and causes at most one refund there.</summary>
public abstract record RefundEvent : CaseEvent
{
    private protected RefundEvent()
    {
    }

    /// <summary>The attempt's id, <c>rk-{case}-{n}</c>: the idempotency key at the gateway.</summary>
    public required string Attempt { get; init; }

    /// <summary>The payment.</summary>
    public required string Payment { get; init; }

    /// <summary>The amount of the attempt.</summary>
    public required Money Amount { get; init; }

    /// <summary>The gateway's opaque reference of the refund; null where it gave none.</summary>
    public string? Reference { get; init; }

    internal sealed override void Write(Utf8JsonWriter json)
    {
        json.WriteString("attempt", Attempt);
        json.WriteString("payment", Payment);
        json.Amount(Amount);
        json.Text("reference", Reference);
        WriteMore(json);
    }

    private protected virtual void WriteMore(Utf8JsonWriter json)
    {
    }
}

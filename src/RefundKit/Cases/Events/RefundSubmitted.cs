namespace RefundKit.Cases.Events;

/// <summary>The attempt goes to the gateway; recorded before the gateway is called.</summary>
public sealed record RefundSubmitted : RefundEvent
{
    /// <inheritdoc/>
    public override string Type => "refundSubmitted";

    internal static RefundSubmitted Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Attempt = data.Text("attempt"),
        Payment = data.Text("payment"),
        Amount = data.Amount(),
        Reference = data.Find("reference"),
    };
}

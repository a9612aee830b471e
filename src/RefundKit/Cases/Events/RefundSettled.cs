namespace RefundKit.Cases.Events;

/// <summary>The gateway has paid.</summary>
public sealed record RefundSettled : RefundEvent
{
    /// <inheritdoc/>
    public override string Type => "refundSettled";

    internal static RefundSettled Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Attempt = data.Text("attempt"),
        Payment = data.Text("payment"),
        Amount = data.Amount(),
        Reference = data.Find("reference"),
    };
}

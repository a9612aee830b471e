namespace RefundKit.Orders;

/// <summary>A payment of an order, and what is left on it.</summary>
public sealed record Payment
{
    /// <summary>The payment's id, as the gateway will be asked for it.</summary>
    public required string Id { get; init; }

    /// <summary>The method, such as <c>card</c>, <c>paypal</c>, <c>store-credit</c>; null where it is not known.</summary>
    public string? Method { get; init; }

    /// <summary>The gateway that took it, such as <c>stripe</c>; null where it is not known.</summary>
    public string? Gateway { get; init; }

    /// <summary>The currency that was captured.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What was captured. Money that was only authorised is not captured.</summary>
    public required Money Captured { get; init; }

    /// <summary>What has gone back, chargebacks included.</summary>
    public Money Refunded { get; init; }

    /// <summary>Refunds under way: neither settled nor failed. They count as gone.</summary>
    public Money Pending { get; init; }

    /// <summary>What can still be refunded; negative where more went back than was captured.</summary>
    public Money Remaining => Captured - InCapture(Refunded) - InCapture(Pending);

    // An amount nobody set is default(Money), zero in no currency.
    private Money InCapture(Money money) => money.IsZero ? Money.Zero(Captured.Currency) : money;
}

namespace RefundKit.Desk;

/// <summary>Money that left a payment by a way that is not ours: a chargeback, a refund made in the gateway's dashboard.</summary>
public sealed record ExternalFact
{
    /// <summary>The tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The report's source and id, for handling it once.</summary>
    public required InboxKey Inbox { get; init; }

    /// <summary>The payment.</summary>
    public required string Payment { get; init; }

    /// <summary>The gateway's id of the refund or chargeback; several reports of one count once.</summary>
    public required string Reference { get; init; }

    /// <summary>The amount that left; positive, in the payment's currency.</summary>
    public required Money Amount { get; init; }
}

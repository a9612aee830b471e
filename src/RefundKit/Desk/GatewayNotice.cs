namespace RefundKit.Desk;

/// <summary>What a gateway reports of its own accord, verified by the host: a webhook about one of our attempts.</summary>
public sealed record GatewayNotice
{
    /// <summary>The tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The report's source and id, for handling it once.</summary>
    public required InboxKey Inbox { get; init; }

    /// <summary>The attempt's id, as it was sent to the gateway.</summary>
    public required string Attempt { get; init; }

    /// <summary>What it reports.</summary>
    public required GatewayAnswer Answer { get; init; }
}

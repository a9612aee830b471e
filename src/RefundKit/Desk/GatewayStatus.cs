namespace RefundKit.Desk;

/// <summary>What a gateway says of a refund.</summary>
public enum GatewayStatus
{
    /// <summary>It does not say; the money stays reserved.</summary>
    Unknown,

    /// <summary>It has never received the attempt. An answer to looking up only.</summary>
    NotFound,

    /// <summary>It has the refund and has not finished it.</summary>
    Accepted,

    /// <summary>It has paid.</summary>
    Settled,

    /// <summary>It did not pay, or took back that it had.</summary>
    Failed,

    /// <summary>It had paid, and the money came back.</summary>
    Reversed,
}

namespace RefundKit.Messages;

/// <summary>What the writer of a message wants; exactly one.</summary>
public enum MessageIntent
{
    /// <summary>Nothing about refunds or cancelling.</summary>
    Other,

    /// <summary>Wants money back.</summary>
    RequestRefund,

    /// <summary>Asks where a refund is.</summary>
    TrackRefund,

    /// <summary>Asks what the rules are.</summary>
    AskPolicy,

    /// <summary>Wants another item in exchange.</summary>
    RequestExchange,

    /// <summary>Wants to send something back.</summary>
    RequestReturn,

    /// <summary>Wants an order cancelled that has not arrived.</summary>
    CancelOrder,
}

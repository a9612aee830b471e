namespace RefundKit.Law;

/// <summary>The day a policy's own return window is counted from, as far as the law cares.</summary>
public enum WindowAnchor
{
    /// <summary>The day of the order.</summary>
    Ordered,

    /// <summary>The day of the payment.</summary>
    Paid,

    /// <summary>The day the goods were sent.</summary>
    Shipped,

    /// <summary>The day the goods arrived.</summary>
    Delivered,
}

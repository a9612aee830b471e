namespace RefundKit.Policies;

/// <summary>What a return window is counted from.</summary>
public enum WindowAnchor
{
    /// <summary>The delivery of the item; of its last parcel where there are several.</summary>
    Delivered,

    /// <summary>The order.</summary>
    Ordered,

    /// <summary>The payment.</summary>
    Paid,

    /// <summary>The dispatch, plus the window's days of transit.</summary>
    Shipped,
}

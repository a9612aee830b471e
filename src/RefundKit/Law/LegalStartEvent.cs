namespace RefundKit.Law;

/// <summary>The day a legal window is counted from.</summary>
public enum LegalStartEvent
{
    /// <summary>The day the buyer, or a third party they named who is not the carrier, holds the last good or lot of the order.</summary>
    Delivery,

    /// <summary>The day the contract was made.</summary>
    Contract,

    /// <summary>The day of the purchase.</summary>
    Purchase,
}

namespace RefundKit.Policies;

/// <summary>The ways in which a request can be settled.</summary>
public enum ResolutionKind
{
    /// <summary>Money to the payment it came from.</summary>
    OriginalPayment,

    /// <summary>Credit with the shop.</summary>
    StoreCredit,

    /// <summary>Another item.</summary>
    Exchange,

    /// <summary>The same item again.</summary>
    Replacement,

    /// <summary>Money, and the customer keeps the item.</summary>
    KeepIt,
}

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

    /// <summary>Credit with the shop on a gift card, which can be passed on.</summary>
    GiftCard,

    /// <summary>Money by bank transfer, where the original payment cannot take it back.</summary>
    BankTransfer,

    /// <summary>The same item, repaired.</summary>
    Repair,

    /// <summary>Money, and the customer gives the item to charity instead of sending it back.</summary>
    Donate,
}

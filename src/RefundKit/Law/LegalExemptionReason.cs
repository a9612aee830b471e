namespace RefundKit.Law;

/// <summary>Why a row of the legal floors gives no right.</summary>
public enum LegalExemptionReason
{
    /// <summary>The jurisdiction gives no such right at all.</summary>
    NoSuchRight,

    /// <summary>The row was not in force on the day of the order.</summary>
    NotInForce,

    /// <summary>The sale was made in another way, such as in a shop.</summary>
    SaleKind,

    /// <summary>Another kind of item was sold.</summary>
    ItemKind,

    /// <summary>The customer is no consumer.</summary>
    NotConsumer,

    /// <summary>The order is too small.</summary>
    OrderTooSmall,

    /// <summary>The item is left out.</summary>
    ItemExcluded,

    /// <summary>The right exists only where the seller failed to inform, and it did inform.</summary>
    Informed,

    /// <summary>The right exists only where the goods were not shipped in time, which this question is not about.</summary>
    OnlyWhenShippedLate,

    /// <summary>The right exists only where the terms give less than they do.</summary>
    TermsSuffice,
}

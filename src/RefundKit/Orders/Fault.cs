namespace RefundKit.Orders;

/// <summary>Who answers for a return; it decides who pays for it.</summary>
public enum Fault
{
    /// <summary>Nobody, or nobody knows: a statutory withdrawal, an unknown code.</summary>
    None,

    /// <summary>The seller.</summary>
    Seller,

    /// <summary>The carrier, and towards the customer the seller.</summary>
    Carrier,

    /// <summary>The buyer.</summary>
    Buyer,
}

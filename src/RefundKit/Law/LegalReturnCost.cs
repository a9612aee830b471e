namespace RefundKit.Law;

/// <summary>Who pays for sending the goods back.</summary>
public enum LegalReturnCost
{
    /// <summary>The consumer, unless the seller agreed to pay.</summary>
    Consumer,

    /// <summary>The seller.</summary>
    Seller,

    /// <summary>The consumer, but the seller where the consumer was not told so, or where the seller agreed to pay.</summary>
    SellerIfNotInformed,
}

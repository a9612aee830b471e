namespace RefundKit.Law;

/// <summary>What starts the time in which the seller must pay back.</summary>
public enum LegalRefundClock
{
    /// <summary>The day the seller was told.</summary>
    Notice,

    /// <summary>The day the goods were back.</summary>
    GoodsReceived,

    /// <summary>The day the goods were back or the buyer proved that they were sent off, whichever came first.</summary>
    EarlierOfGoodsOrDispatchProof,
}

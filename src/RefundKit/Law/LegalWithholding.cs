namespace RefundKit.Law;

/// <summary>Until when the seller may hold the money back although its day has come.</summary>
public enum LegalWithholding
{
    /// <summary>The seller may not.</summary>
    None,

    /// <summary>Until the goods are back.</summary>
    UntilGoodsReceived,

    /// <summary>Until the goods are back or the buyer proved that they were sent off, whichever comes first.</summary>
    UntilEarlierOfGoodsOrDispatchProof,
}

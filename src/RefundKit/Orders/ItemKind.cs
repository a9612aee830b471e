namespace RefundKit.Orders;

/// <summary>What kind of thing was sold; the law treats them differently.</summary>
public enum ItemKind
{
    /// <summary>A thing that is shipped.</summary>
    Goods,

    /// <summary>Content that is downloaded or streamed.</summary>
    Digital,

    /// <summary>Work that is done.</summary>
    Service,

    /// <summary>A voucher that holds money.</summary>
    GiftCard,
}

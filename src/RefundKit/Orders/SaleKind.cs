namespace RefundKit.Orders;

/// <summary>How the sale was made; rights of withdrawal belong to distance sales.</summary>
public enum SaleKind
{
    /// <summary>Online, by phone or by mail.</summary>
    Distance,

    /// <summary>In a shop.</summary>
    InPerson,

    /// <summary>Away from business premises, such as at the door.</summary>
    OffPremises,

    /// <summary>At a public auction.</summary>
    Auction,
}

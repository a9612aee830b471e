namespace RefundKit.Duties;

/// <summary>What starts a marketplace's deadline.</summary>
public enum MarketplaceClock
{
    /// <summary>A buyer's message arrived.</summary>
    BuyerMessage,

    /// <summary>A buyer asked for help with an order: for money, a return or another item.</summary>
    HelpRequest,

    /// <summary>A buyer asked for a return, and the goods are still with them.</summary>
    ReturnRequest,

    /// <summary>The platform itself put a case to the seller.</summary>
    PlatformCase,

    /// <summary>The goods were sent off.</summary>
    ReturnDispatched,

    /// <summary>The goods were delivered to the seller.</summary>
    ReturnDelivered,
}

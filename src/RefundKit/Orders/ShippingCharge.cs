namespace RefundKit.Orders;

/// <summary>What was charged for bringing the order to the customer.</summary>
public sealed record ShippingCharge
{
    /// <summary>The charge's id, unique in its order.</summary>
    public required string Id { get; init; }

    /// <summary>The price after its discounts; with the tax where the order's prices contain it.</summary>
    public required Money Price { get; init; }

    /// <summary>The tax of the charge.</summary>
    public Money Tax { get; init; }

    /// <summary>How much of it has been refunded already, gross.</summary>
    public Money Refunded { get; init; }
}

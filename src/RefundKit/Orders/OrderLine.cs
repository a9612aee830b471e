using System.Collections.Immutable;

namespace RefundKit.Orders;

/// <summary>One line of an order. Amounts are in the order's currency.</summary>
public sealed record OrderLine
{
    /// <summary>The line's id, unique in its order.</summary>
    public required string Id { get; init; }

    /// <summary>The stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>The name the customer bought it under.</summary>
    public string? Name { get; init; }

    /// <summary>The category, such as <c>electronics</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Goods, digital content, a service or a gift card; goods where the host does not say.</summary>
    public ItemKind Kind { get; init; } = ItemKind.Goods;

    /// <summary>How many units were ordered; at least 1.</summary>
    public required int Quantity { get; init; }

    /// <summary>The price of one unit before any discount; null where it is not known.</summary>
    public Money? UnitPrice { get; init; }

    /// <summary>The line's own discount, for the whole line. Not negative.</summary>
    public Money Discount { get; init; }

    /// <summary>The tax of the whole line, on its price after its own discount and before the order's.</summary>
    public Money Tax { get; init; }

    /// <summary>The line's tags, such as <c>final-sale</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>How many units have been refunded already, pending refunds included.</summary>
    public int RefundedQuantity { get; init; }

    /// <summary>How much of the line has been refunded already, gross, pending refunds included.</summary>
    public Money Refunded { get; init; }

    /// <summary>How many units can still be refunded; never negative.</summary>
    public int RefundableQuantity => Math.Max(0, Quantity - RefundedQuantity);
}

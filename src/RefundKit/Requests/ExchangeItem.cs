namespace RefundKit.Requests;

/// <summary>What the customer gets in an exchange, at the price that is charged for it.</summary>
public sealed record ExchangeItem
{
    /// <summary>The stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>How many; at least 1.</summary>
    public required int Quantity { get; init; }

    /// <summary>
    /// The price of one, after all discounts and with tax, in the order's currency (RK5007) and not negative (RK5008). Items
    /// that cost nothing together are refused (RK5020).
    /// </summary>
    public required Money UnitPrice { get; init; }
}

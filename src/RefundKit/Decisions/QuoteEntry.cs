namespace RefundKit.Decisions;

/// <summary>
/// One entry of the document that explains a refund to the minor unit; see
/// <see cref="DecisionExtensions.ItemiseRefund(RefundDecision)"/>.
/// </summary>
/// <remarks>
/// The kinds are stable. Of units: <c>price</c>, <c>lineDiscount</c> (their share of the line's own discount),
/// <c>orderDiscount</c> (their share of the order's), <c>tax</c> (where it comes on top of the price),
/// <c>alreadyRefunded</c>, <c>notRefunded</c> (what was not asked for, is kept with the item, or the payments cannot carry).
/// Of the order: <c>shipping</c>, <c>duties</c>, <c>goodwill</c>. And the kinds of <see cref="QuoteFee"/>.
/// </remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">How much; negative where it lessens the refund.</param>
public sealed record QuoteEntry(string Kind, Money Amount)
{
    /// <summary>The order line it belongs to; null where it belongs to the whole order or return.</summary>
    public string? LineId { get; init; }

    /// <summary>The shipping charge; null for anything else.</summary>
    public string? ShippingId { get; init; }

    /// <summary>The id of the fee in the policy; null where none is behind it.</summary>
    public string? Rule { get; init; }

    /// <summary>How many units, of a price.</summary>
    public int? Quantity { get; init; }

    /// <summary>The price of one before all discounts, with the tax where the order's prices contain it and else without; of a price.</summary>
    public Money? UnitPrice { get; init; }

    /// <summary>The tax in the amount, of a price that contains it and of shipping; null elsewhere.</summary>
    public Money? Tax { get; init; }
}

namespace RefundKit.Decisions;

/// <summary>Units of one line in a quote, and how their refund comes about.</summary>
/// <remarks>
/// <c>Gross = Price − Discount + TaxOnTop − AlreadyRefunded − NotRefunded = Net + Tax</c>, to the minor unit. The units of a
/// line are numbered and have fixed amounts that differ by one minor unit at most; refunds take them from the front.
/// </remarks>
/// <param name="LineId">The order line.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Net">What goes back without tax, after all discounts.</param>
/// <param name="Tax">The tax of it.</param>
/// <param name="Gross">Net and tax.</param>
public sealed record QuoteLine(string LineId, int Quantity, Money Net, Money Tax, Money Gross)
{
    /// <summary>The units' price before any discount; with tax where the order's prices contain it.</summary>
    public Money Price { get; init; }

    /// <summary>The units' share of the line's and the order's discount, with or without tax as <see cref="Price"/>.</summary>
    public Money Discount { get; init; }

    /// <summary>The tax of the whole units after all discounts where it comes on top of the price; zero where prices contain it.</summary>
    public Money TaxOnTop { get; init; }

    /// <summary>The part of the units' gross that an earlier partial refund has given back.</summary>
    public Money AlreadyRefunded { get; init; }

    /// <summary>The part of the units' gross that is left unpaid: the customer asked for less, or keeps the item for a share.</summary>
    public Money NotRefunded { get; init; }
}

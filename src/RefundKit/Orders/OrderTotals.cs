namespace RefundKit.Orders;

/// <summary>The sums of an order.</summary>
internal static class OrderTotals
{
    /// <summary>What the line's units come to before discounts; null where the unit price is not known.</summary>
    public static Money? Price(OrderLine line) => line.UnitPrice * line.Quantity;

    /// <summary>
    /// What the order comes to: lines after their discounts, taxes where they are on top, shipping and duties, less the
    /// order's own discount. Null where a price is not known. What was captured may differ; that is a discrepancy.
    /// </summary>
    public static Money? Total(OrderSnapshot order)
    {
        var total = Money.Zero(order.Currency);
        foreach (var line in order.Lines)
        {
            if (Price(line) is not { } price) return null;
            total += price - Of(line.Discount, order);
            if (!order.TaxIncluded) total += Of(line.Tax, order);
        }

        foreach (var charge in order.Shipping)
        {
            total += charge.Price;
            if (!order.TaxIncluded) total += Of(charge.Tax, order);
        }

        return total + Of(order.Duties, order) - Of(order.Discount, order);
    }

    /// <summary>What was captured in the order's currency; null where no payment is known.</summary>
    public static Money? Captured(OrderSnapshot order)
    {
        if (order.Payments.IsEmpty) return null;
        var captured = Money.Zero(order.Currency);
        foreach (var payment in order.Payments)
        {
            if (payment.Currency == order.Currency) captured += payment.Captured;
        }

        return captured;
    }

    /// <summary>What has gone back of the order, by what its lines, shipping and duties say.</summary>
    public static Money Refunded(OrderSnapshot order)
    {
        var refunded = Of(order.DutiesRefunded, order);
        foreach (var line in order.Lines) refunded += Of(line.Refunded, order);
        foreach (var charge in order.Shipping) refunded += Of(charge.Refunded, order);
        return refunded;
    }

    // An amount nobody set is default(Money), zero in no currency.
    private static Money Of(Money money, OrderSnapshot order) => money.IsZero ? Money.Zero(order.Currency) : money;
}

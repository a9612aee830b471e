namespace RefundKit.Orders;

/// <summary>
/// The sums of an order. An amount nobody set is default(Money), zero in no currency, and counts as zero; a sum with an
/// amount in another currency than the order's, or beyond what an amount can hold, is unknown.
/// </summary>
internal static class OrderTotals
{
    /// <summary>What the line's units come to before discounts; null where the unit price is not known.</summary>
    public static Money? Price(OrderLine line)
    {
        if (line.UnitPrice is not { } price) return null;
        var sum = new Sum(price.Currency);
        sum.Add(price, line.Quantity);
        return sum.Result;
    }

    /// <summary>
    /// What the order comes to: lines after their discounts, taxes where they are on top, shipping and duties, less the
    /// order's own discount. Null where a price is not known. What was captured may differ; that is a discrepancy.
    /// </summary>
    public static Money? Total(OrderSnapshot order)
    {
        var total = new Sum(order.Currency);
        foreach (var line in order.Lines)
        {
            if (line.UnitPrice is not { } price) return null;
            total.Add(price, line.Quantity);
            total.Add(line.Discount, -1);
            if (!order.TaxIncluded) total.Add(line.Tax);
        }

        foreach (var charge in order.Shipping)
        {
            total.Add(charge.Price);
            if (!order.TaxIncluded) total.Add(charge.Tax);
        }

        total.Add(order.Duties);
        total.Add(order.Discount, -1);
        return total.Result;
    }

    /// <summary>What was taken off the order and its lines together.</summary>
    public static Money? Discount(OrderSnapshot order)
    {
        var discount = new Sum(order.Currency);
        discount.Add(order.Discount);
        foreach (var line in order.Lines) discount.Add(line.Discount);
        return discount.Result;
    }

    /// <summary>What was captured in the order's currency; null where no payment is known.</summary>
    public static Money? Captured(OrderSnapshot order)
    {
        if (order.Payments.IsEmpty) return null;
        var captured = new Sum(order.Currency);
        foreach (var payment in order.Payments)
        {
            if (payment.Currency == order.Currency) captured.Add(payment.Captured);
        }

        return captured.Result;
    }

    /// <summary>What has gone back of the order, by what its lines, shipping, duties and goodwill say.</summary>
    public static Money? Refunded(OrderSnapshot order)
    {
        var refunded = new Sum(order.Currency);
        refunded.Add(order.DutiesRefunded);
        refunded.Add(order.GoodwillRefunded);
        foreach (var line in order.Lines) refunded.Add(line.Refunded);
        foreach (var charge in order.Shipping) refunded.Add(charge.Refunded);
        return refunded.Result;
    }

    /// <summary>
    /// What has gone back of the order in all: by its lines or by its payments, whichever is more, since
    /// refunds made in a gateway's dashboard stand only on the payments.
    /// </summary>
    public static Money? RefundedInAll(OrderSnapshot order)
    {
        var paidBack = new Sum(order.Currency);
        foreach (var payment in order.Payments)
        {
            if (payment.Currency != order.Currency && payment.Refunded.MinorUnits == 0 && payment.Pending.MinorUnits == 0) continue;
            paidBack.Add(payment.Refunded);
            paidBack.Add(payment.Pending);
        }

        return Refunded(order) is { } byLines && paidBack.Result is { } byPayments ? Money.Max(byLines, byPayments) : null;
    }

    private struct Sum(Currency currency)
    {
        private Int128 _units;
        private bool _mixed;

        public void Add(Money money, long times = 1)
        {
            _mixed |= money != default && money.Currency != currency;
            _units += (Int128)money.MinorUnits * times;
        }

        public readonly Money? Result =>
            _mixed || _units < long.MinValue || _units > long.MaxValue ? null : new Money((long)_units, currency);
    }
}

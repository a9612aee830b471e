using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>An order line as a quote sees it, in minor units: its units after all discounts, and how far refunds have come.</summary>
internal struct QuoteOrderLine
{
    public QuoteSplit Split;
    public int Quantity;
    public bool PriceKnown;
    public long UnitPrice;

    /// <summary>The line after its own discount, tax included, before the order's discount.</summary>
    public long Before;

    /// <summary>The tax of <see cref="Before"/>.</summary>
    public long Tax;

    /// <summary>How many units were settled before this quote.</summary>
    public int Settled;

    /// <summary>How many units are settled with this quote.</summary>
    public int Taken;

    /// <summary>The position up to which money has gone back.</summary>
    public long Start;

    public readonly int Left => Quantity - Taken;
}

/// <summary>A shipping charge as a quote sees it.</summary>
internal struct QuoteOrderCharge
{
    public QuoteSplit Split;

    /// <summary>The charge, tax included, before the order's discount.</summary>
    public long Before;

    /// <summary>The tax of <see cref="Before"/>.</summary>
    public long Tax;

    /// <summary>The position up to which money has gone back.</summary>
    public long Start;

    /// <summary>What goes back now.</summary>
    public long Amount;
}

/// <summary>Reads an order into minor units, once: every discount is distributed here and nowhere else.</summary>
internal static class QuoteOrder
{
    /// <summary>Reads the order; the spans are as long as its lines and charges.</summary>
    /// <param name="order">The order.</param>
    /// <param name="lines">Receives the lines.</param>
    /// <param name="charges">Receives the shipping charges.</param>
    /// <param name="duties">Receives the duties, after what an excessive discount takes of them.</param>
    /// <param name="notes">Receives problems and discrepancies.</param>
    /// <returns>What the order comes to; null where the price of a line is not known.</returns>
    public static long? Read(OrderSnapshot order, Span<QuoteOrderLine> lines, Span<QuoteOrderCharge> charges, out long duties, ref QuoteNotes notes)
    {
        var goods = ReadLines(order, lines, out var allKnown, ref notes);
        var shipping = ReadCharges(order, charges, ref notes);
        duties = notes.Read(order.Duties, "order.duties");
        var discount = notes.Read(order.Discount, "order.discount");
        notes.Within(goods + shipping + duties, "order");
        if (notes.HasProblems) return null;

        // What a discount takes beyond the goods comes off shipping, then off duties: the customer paid that much less.
        var offGoods = (long)Int128.Min(discount, goods);
        var offShipping = (long)Int128.Min(discount - offGoods, shipping);
        var offDuties = Math.Min(discount - offGoods - offShipping, duties);
        if (allKnown && discount > goods) notes.Note(QuoteDiscrepancyCodes.DiscountExceedsGoods, (long)goods, discount);

        SplitLines(order, lines, offGoods, ref notes);
        SplitCharges(order, charges, offShipping, ref notes);
        duties -= offDuties;
        return allKnown ? (long)(goods + shipping) + duties - offGoods - offShipping : null;
    }

    private static Int128 ReadLines(OrderSnapshot order, Span<QuoteOrderLine> lines, out bool allKnown, ref QuoteNotes notes)
    {
        Int128 goods = 0;
        allKnown = true;
        for (var i = 0; i < lines.Length; i++)
        {
            ReadLine(order, i, ref lines[i], ref notes);
            goods += lines[i].Before;
            allKnown &= lines[i].PriceKnown;
        }

        return goods;
    }

    private static Int128 ReadCharges(OrderSnapshot order, Span<QuoteOrderCharge> charges, ref QuoteNotes notes)
    {
        Int128 shipping = 0;
        for (var i = 0; i < charges.Length; i++)
        {
            var charge = order.Shipping[i];
            var price = notes.Read(charge.Price, "order.shipping", i, "price");
            charges[i].Tax = notes.Read(charge.Tax, "order.shipping", i, "tax");
            charges[i].Before = Gross(price, ref charges[i].Tax, order.TaxIncluded, charge.Id, ref notes);
            shipping += charges[i].Before;
        }

        return shipping;
    }

    private static void ReadLine(OrderSnapshot order, int index, ref QuoteOrderLine target, ref QuoteNotes notes)
    {
        var line = order.Lines[index];
        for (var i = 0; i < index; i++)
        {
            if (!string.Equals(order.Lines[i].Id, line.Id, StringComparison.Ordinal)) continue;
            notes.Refuse(QuoteProblems.DuplicateLine, FormattableString.Invariant($"order.lines[{index}].id"), $"The order has two lines \"{line.Id}\"");
            break;
        }

        if (line.Quantity < 1)
        {
            notes.Refuse(QuoteProblems.OrderedQuantityNotPositive, FormattableString.Invariant($"order.lines[{index}].quantity"), FormattableString.Invariant($"A line of {line.Quantity} units cannot be refunded"));
            return;
        }

        if (line.RefundedQuantity < 0)
        {
            notes.Refuse(QuoteProblems.NegativeAmount, FormattableString.Invariant($"order.lines[{index}].refundedQuantity"), FormattableString.Invariant($"{line.RefundedQuantity} refunded units is negative"));
            return;
        }

        target.Quantity = line.Quantity;
        target.Settled = target.Taken = Math.Min(line.RefundedQuantity, line.Quantity);
        var discount = notes.Read(line.Discount, "order.lines", index, "discount");
        target.Tax = notes.Read(line.Tax, "order.lines", index, "tax");
        notes.Read(line.Refunded, "order.lines", index, "refunded");
        if (line.UnitPrice is not { } unitPrice) return;
        target.PriceKnown = true;
        target.UnitPrice = notes.Read(unitPrice, "order.lines", index, "unitPrice");
        var price = notes.Within((Int128)target.UnitPrice * line.Quantity, "order.lines");
        if (discount > price)
        {
            notes.Note(QuoteDiscrepancyCodes.LineDiscountExceedsPrice, price, discount, line.Id);
            discount = price;
        }

        target.Before = Gross(price - discount, ref target.Tax, order.TaxIncluded, line.Id, ref notes);
    }

    private static long Gross(long price, ref long tax, bool taxIncluded, string subject, ref QuoteNotes notes)
    {
        if (!taxIncluded) return notes.Within((Int128)price + tax, "order");
        if (tax <= price) return price;
        notes.Note(QuoteDiscrepancyCodes.TaxExceedsGross, price, tax, subject);
        tax = price;
        return price;
    }

    private static void SplitLines(OrderSnapshot order, Span<QuoteOrderLine> lines, long discount, ref QuoteNotes notes)
    {
        var shares = Scratch.Of(stackalloc long[16], lines.Length);
        if (discount > 0) Spread(discount, lines, Scratch.Of(stackalloc long[16], lines.Length), shares);
        SplitLines(order, lines, shares, ref notes);
    }

    private static void Spread(long discount, ReadOnlySpan<QuoteOrderLine> lines, Span<long> weights, Span<long> shares)
    {
        for (var i = 0; i < lines.Length; i++) weights[i] = lines[i].Before;
        Allocation.Spread(discount, weights, shares);
    }

    private static void SplitLines(OrderSnapshot order, Span<QuoteOrderLine> lines, ReadOnlySpan<long> discounts, ref QuoteNotes notes)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            ref var line = ref lines[i];
            var gross = line.Before - discounts[i];
            line.Split = new QuoteSplit(gross, QuoteSplit.Scale(line.Tax, gross, line.Before), line.Quantity);
            var source = order.Lines[i];
            if (source.RefundedQuantity > source.Quantity)
                notes.Note(QuoteDiscrepancyCodes.RefundedQuantityAboveOrdered, gross, source.Refunded.MinorUnits, source.Id);
            if (line.PriceKnown) line.Start = Start(line, source, ref notes);
        }
    }

    // Refunded units are settled, even where a fee was kept of them; money beyond them belongs to the next units.
    private static long Start(in QuoteOrderLine line, OrderLine source, ref QuoteNotes notes)
    {
        var units = line.Split.GrossOf(line.Settled);
        var refunded = source.Refunded.MinorUnits;
        if (refunded > line.Split.Gross) notes.Note(QuoteDiscrepancyCodes.LineRefundedAboveGross, line.Split.Gross, refunded, source.Id);
        else if (refunded < units) notes.Note(QuoteDiscrepancyCodes.LineRefundedBelowUnits, units, refunded, source.Id);
        else if (line.Settled + 1 < line.Quantity && refunded > line.Split.GrossOf(line.Settled + 1))
            notes.Note(QuoteDiscrepancyCodes.LineRefundedBeyondUnits, units, refunded, source.Id);
        return Math.Clamp(refunded, units, line.Split.Gross);
    }

    private static void SplitCharges(OrderSnapshot order, Span<QuoteOrderCharge> charges, long discount, ref QuoteNotes notes)
    {
        var shares = Scratch.Of(stackalloc long[4], charges.Length);
        if (discount > 0) Spread(discount, charges, Scratch.Of(stackalloc long[4], charges.Length), shares);
        SplitCharges(order, charges, shares, ref notes);
    }

    private static void Spread(long discount, ReadOnlySpan<QuoteOrderCharge> charges, Span<long> weights, Span<long> shares)
    {
        for (var i = 0; i < charges.Length; i++) weights[i] = charges[i].Before;
        Allocation.Spread(discount, weights, shares);
    }

    private static void SplitCharges(OrderSnapshot order, Span<QuoteOrderCharge> charges, ReadOnlySpan<long> discounts, ref QuoteNotes notes)
    {
        for (var i = 0; i < charges.Length; i++)
        {
            ref var charge = ref charges[i];
            var gross = charge.Before - discounts[i];
            charge.Split = new QuoteSplit(gross, QuoteSplit.Scale(charge.Tax, gross, charge.Before), 1);
            var refunded = notes.Read(order.Shipping[i].Refunded, "order.shipping", i, "refunded");
            if (refunded > gross) notes.Note(QuoteDiscrepancyCodes.ShippingRefundedAboveGross, gross, refunded, order.Shipping[i].Id);
            charge.Start = Math.Min(refunded, gross);
        }
    }
}

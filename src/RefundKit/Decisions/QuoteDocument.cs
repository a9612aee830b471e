using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>Writes the entries of a quote, computed where somebody reads them and at no cost where nobody does.</summary>
internal static class QuoteDocument
{
    /// <summary>The entries, whose amounts sum to that of the quote.</summary>
    public static ImmutableArray<QuoteEntry> Of(RefundQuote quote, OrderSnapshot order)
    {
        var entries = ImmutableArray.CreateBuilder<QuoteEntry>();
        var lines = new QuoteOrderLine[order.Lines.Length];
        var notes = new QuoteNotes(order.Currency);
        QuoteOrder.Read(order, lines, new QuoteOrderCharge[order.Shipping.Length], out _, ref notes);
        var settled = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in quote.Lines)
        {
            if (order.FindLine(line.LineId) is not { } source) continue;
            var from = settled.GetValueOrDefault(line.LineId, Math.Min(source.RefundedQuantity, source.Quantity));
            settled[line.LineId] = from + line.Quantity;
            Units(entries, line, source, order, lines[order.Lines.IndexOf(source)], from);
        }

        foreach (var charge in quote.ShippingCharges) entries.Add(new QuoteEntry("shipping", charge.Gross) { ShippingId = charge.ShippingId, Tax = charge.Tax });
        Add(entries, "duties", quote.Duties, null);
        Add(entries, "goodwill", quote.Goodwill, null);
        foreach (var fee in quote.Fees) entries.Add(new QuoteEntry(fee.Kind, -fee.Amount) { Rule = fee.Rule, LineId = fee.LineId });
        return entries.ToImmutable();
    }

    private static void Units(ImmutableArray<QuoteEntry>.Builder entries, QuoteLine line, OrderLine source, OrderSnapshot order, in QuoteOrderLine read, int from)
    {
        entries.Add(new QuoteEntry("price", line.Price)
        {
            LineId = line.LineId, Quantity = line.Quantity, UnitPrice = source.UnitPrice, Tax = order.TaxIncluded ? line.Tax : null,
        });
        var own = OwnDiscount(line, source, order, read, from);
        Add(entries, "lineDiscount", -own, line.LineId);
        Add(entries, "orderDiscount", own - line.Discount, line.LineId);
        Add(entries, "tax", line.TaxOnTop, line.LineId);
        Add(entries, "alreadyRefunded", -line.AlreadyRefunded, line.LineId);
        Add(entries, "notRefunded", -line.NotRefunded, line.LineId);
    }

    // The part of the units' discount that is the line's own: differences of one running total over the discount as the
    // units' amounts distribute it, so that the parts of all units come to the whole and none is more than its unit's.
    private static Money OwnDiscount(QuoteLine line, OrderLine source, OrderSnapshot order, in QuoteOrderLine read, int from)
    {
        if (order.Discount.IsZero) return line.Discount;
        var whole = Discount(read, order, read.Quantity);
        var own = Math.Min(source.Discount.MinorUnits, whole);
        var share = QuoteSplit.Scale(own, Discount(read, order, from + line.Quantity), whole) - QuoteSplit.Scale(own, Discount(read, order, from), whole);
        return new Money(share, line.Discount.Currency);
    }

    private static long Discount(in QuoteOrderLine line, OrderSnapshot order, int units) =>
        (line.UnitPrice * units) - (order.TaxIncluded ? line.Split.GrossOf(units) : line.Split.NetOf(units));

    private static void Add(ImmutableArray<QuoteEntry>.Builder entries, string kind, Money amount, string? line)
    {
        if (!amount.IsZero) entries.Add(new QuoteEntry(kind, amount) { LineId = line });
    }
}

using RefundKit.Orders;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>
/// Holds the sums of lines and charges against the sums the body states. Each contradiction is a warning with both sums;
/// the lines and charges are what the order keeps. Shopify's own published example contradicts itself five times.
/// </summary>
internal static class OrderSums
{
    public static void Check(JsonNodeAt node, OrderSnapshot order, Money refunded, bool paymentIsInferred)
    {
        var zero = Money.Zero(order.Currency);
        var (prices, discounts, taxes, shipping) = (zero, zero, zero, zero);
        foreach (var line in order.Lines)
        {
            prices += line.UnitPrice!.Value * line.Quantity;
            discounts += line.Discount;
            taxes += line.Tax;
        }

        foreach (var charge in order.Shipping)
        {
            shipping += charge.Price;
            taxes += charge.Tax;
        }

        foreach (var line in node.Objects("line_items"))
        {
            foreach (var duty in line.Objects("duties")) taxes += duty.Sum("tax_lines", "price");
        }

        var subtotal = prices - discounts;
        Compare(node, "total_line_items_price", "RK8120", "prices of the lines", prices);
        Compare(node, "subtotal_price", "RK8121", "lines after their discounts", subtotal);
        CompareDiscounts(node, discounts);
        Compare(node, "total_tax", "RK8123", "tax of lines, shipping and duties", taxes);

        // The lines alone would leave these out; they are part of what the customer paid.
        if (Beside(node) is not { } beside) return;
        var total = subtotal + shipping + order.Duties + beside;
        if (!order.TaxIncluded) total += taxes;
        Compare(node, "total_price", "RK8124", "lines, shipping, duties and tax", total);
        if (node.Amount("total_price") is { } stated)
        {
            Compare(node, "current_total_price", "RK8125", refunded.IsZero ? "total_price" : "total_price less the refunds", stated - refunded);
            if (!paymentIsInferred) CompareCaptured(node, order, stated);
        }
    }

    // Shopify counts discounts on shipping in or leaves them out, by the kind of discount; either sum is consistent.
    private static void CompareDiscounts(JsonNodeAt node, Money ofLines)
    {
        var ofShipping = Money.Zero(ofLines.Currency);
        foreach (var charge in node.Objects("shipping_lines")) ofShipping += charge.Sum("discount_allocations", "amount");
        if (node.Amount("total_discounts") is { } stated && stated != ofLines && stated != ofLines + ofShipping)
        {
            var alsoShipping = ofShipping.IsZero ? "" : $" and of shipping to {ofShipping}";
            node.Body.Remark(node["total_discounts"], "RK8122", $"the discounts of the lines come to {ofLines}{alsoShipping}, but total_discounts says {stated}; what no line carries is not taken off any line");
        }
    }

    private static void CompareCaptured(JsonNodeAt node, OrderSnapshot order, Money total)
    {
        if (node.Text("financial_status") is not ("paid" or "partially_refunded" or "refunded")) return;
        var captured = Money.Zero(total.Currency);
        foreach (var payment in order.Payments)
        {
            if (payment.Currency != total.Currency) return;
            captured += payment.Captured;
        }

        if (captured != total)
            node.Body.Remark(node["transactions"], "RK8133", $"the transactions captured {captured}, but total_price says {total}; the transactions are used");
    }

    private static void Compare(JsonNodeAt node, string name, string id, string what, Money sum)
    {
        if (node.Amount(name) is { } stated && stated != sum)
            node.Body.Remark(node[name].Exists ? node[name] : node[name + "_set"], id, $"{what}: {sum}, but {name} says {stated}; the lines and charges are kept as they are");
    }

    /// <summary>Tips, fees and cash rounding; null where they stand in the shop's currency alone and cannot be added.</summary>
    private static Money? Beside(JsonNodeAt node)
    {
        var zero = Money.Zero(node.Body.Currency);
        var sum = (node.Amount("original_total_additional_fees") ?? zero) + (node.Amount("total_cash_rounding_payment_adjustment") ?? zero);
        var tip = node["total_tip_received"];
        if (!tip.Exists) return sum;
        if (node.Body.IsOneCurrency) return sum + (Amounts.Read(tip, zero.Currency) ?? zero);
        if (Amounts.Read(tip, node.Body.ShopCurrency) is { IsZero: false }) return null;
        return sum;
    }
}

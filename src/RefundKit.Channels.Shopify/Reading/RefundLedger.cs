namespace RefundKit.Channels.Shopify.Reading;

/// <summary>
/// What went back before, by <c>refunds[]</c>. A refund's lines say what was given back, its transactions whether money
/// moved: the two are kept apart and compared.
/// </summary>
internal sealed class RefundLedger
{
    private readonly Dictionary<string, (int Units, Money Gross)> _lines = new(StringComparer.Ordinal);

    public Money Shipping { get; private set; }

    public Money Duties { get; private set; }

    /// <summary>What all refunds take off the order, by their lines, shipping, duties and adjustments.</summary>
    public Money Total { get; private set; }

    public List<JsonNodeAt> Transactions { get; } = [];

    public (int Units, Money Gross) Of(string lineId) => _lines.GetValueOrDefault(lineId, (0, Money.Zero(Total.Currency)));

    public void Read(JsonNodeAt order, IdIndex lineIds)
    {
        Shipping = Duties = Total = Money.Zero(order.Body.Currency);
        var taxOnTop = order.Flag("taxes_included") != true;
        foreach (var refund in order.Objects("refunds")) ReadOne(refund, lineIds, taxOnTop);
    }

    private void ReadOne(JsonNodeAt refund, IdIndex lineIds, bool taxOnTop)
    {
        var zero = Money.Zero(refund.Body.Currency);
        var total = zero;
        foreach (var item in refund.Objects("refund_line_items")) total += ReadLine(item, lineIds, taxOnTop);

        var duties = zero;
        foreach (var duty in refund.Objects("duties")) duties += duty.AmountOrZero("amount");
        var shipping = zero;
        foreach (var charge in refund.Objects("refund_shipping_lines")) shipping += charge.AmountOrZero("subtotal_amount");

        // An adjustment is what changes the order besides the lines: a shipping refund is negative, and so is money given
        // on top; a refund_discrepancy above zero is money kept back.
        var (adjusted, adjustedShipping) = (zero, zero);
        foreach (var adjustment in refund.Objects("order_adjustments"))
        {
            var amount = adjustment.Amount("amount") ?? zero;
            if (taxOnTop) amount += adjustment.Amount("tax_amount") ?? zero;
            if (adjustment.Text("kind") == "shipping_refund") adjustedShipping -= amount;
            else adjusted -= amount;
        }

        // Newer bodies list the refunded shipping twice, once each way.
        shipping = Money.Max(shipping, adjustedShipping);
        total += shipping + duties + adjusted;
        Shipping += shipping;
        Duties += duties;
        Total += total;

        var moved = zero;
        foreach (var transaction in refund.Objects("transactions"))
        {
            Transactions.Add(transaction);
            if (PaymentBody.IsRefund(transaction, out _) && PaymentBody.Amount(transaction) is { } amount && amount.Currency == zero.Currency) moved += amount;
        }

        if (moved != total)
            refund.Body.Remark(refund, "RK8128", $"the refund's lines, shipping, duties and adjustments come to {total}, its transactions to {moved}; lines and payments each keep their own");
    }

    private Money ReadLine(JsonNodeAt item, IdIndex lineIds, bool taxOnTop)
    {
        var units = item.Whole("quantity", 1, required: true) ?? 0;
        if (!item["subtotal"].Exists && !item["subtotal_set"].Exists) item.Body.Refuse(item, "RK8102", "\"subtotal\" is missing");
        var gross = item.AmountOrZero("subtotal");
        if (taxOnTop) gross += item.AmountOrZero("total_tax");
        var raw = item.RawId("line_item_id");
        if (lineIds.Find(item["line_item"].Gid(), raw) is { } line)
        {
            var (unitsBefore, grossBefore) = Of(line);
            _lines[line] = (unitsBefore + units, grossBefore + gross);
        }
        else
        {
            item.Body.Refuse(item, "RK8109", $"a refund names the line {raw ?? "without an id"}, which is not one line of the order");
        }

        return gross;
    }
}

using System.Collections.Immutable;

namespace RefundKit.Decisions.Explanations;

/// <summary>The lines of a quote: the sum, and what it is made of.</summary>
internal sealed class QuoteLines(RefundDecision decision, ReasonWriter write)
{
    /// <summary>For a customer: the sum and its parts.</summary>
    public IEnumerable<string> ForCustomers(RefundQuote quote) => Of(quote, []).Select(line => line.Text);

    /// <summary>For staff: below each part how it comes about, to the minor unit, and the payments.</summary>
    public IEnumerable<ExplanationLine> ForStaff(RefundQuote quote) =>
        Of(quote, decision.ItemiseRefund())
            .Concat(quote.Payments.Select(payment => new ExplanationLine(write.Fill("line.refund.payment", ("payment", payment.PaymentId), ("amount", Money(payment.Amount))))));

    private IEnumerable<ExplanationLine> Of(RefundQuote quote, ImmutableArray<QuoteEntry> entries)
    {
        yield return Amount("line.refund.total", quote.Amount);
        var next = 0;
        foreach (var line in quote.Lines)
        {
            var item = decision.Request.Order?.FindLine(line.LineId)?.Name ?? line.LineId;
            yield return new ExplanationLine(write.Fill("line.refund.line", ("quantity", ReasonWriter.Number(line.Quantity)), ("item", item), ("amount", Money(line.Gross))));
            var first = next;

            // Each line begins with its price, also where two are about the same order line.
            while (next < entries.Length && entries[next].Kind is "price" or "lineDiscount" or "orderDiscount" or "tax" or "alreadyRefunded" or "notRefunded" && (next == first || entries[next].Kind != "price")) next++;

            // Where the price is all there is, it has been said.
            for (var i = first; next - first > 1 && i < next; i++) yield return Entry(entries[i]);
        }

        if (!quote.Shipping.IsZero) yield return Amount("line.refund.shipping", quote.Shipping);
        if (!quote.Duties.IsZero) yield return Amount("line.refund.duties", quote.Duties);
        if (!quote.Goodwill.IsZero) yield return Amount("line.refund.goodwill", quote.Goodwill);
        var fees = quote.Fees.Aggregate(RefundKit.Money.Zero(quote.Amount.Currency), (sum, fee) => sum + fee.Amount);
        if (!fees.IsZero) yield return Amount("line.refund.fees", fees);
        foreach (var fee in entries.Skip(entries.Length - Math.Min(entries.Length, quote.Fees.Length))) yield return Entry(fee);
        if (quote.Due is { } due) yield return Amount("line.refund.due", due);
    }

    private ExplanationLine Entry(QuoteEntry entry) => new(
        write.Fill(
            "entry." + entry.Kind,
            ("quantity", entry.Quantity is { } quantity ? ReasonWriter.Number(quantity) : ""),
            ("price", entry.UnitPrice is { } price ? Money(price) : ""),
            ("amount", Money(entry.Amount))),
        1);

    private ExplanationLine Amount(string key, Money amount) => new(write.Fill(key, ("amount", Money(amount))));

    private string Money(Money amount) => MoneyFormat.Format(amount, write.Language);
}

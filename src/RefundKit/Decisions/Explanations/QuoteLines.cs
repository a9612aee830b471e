namespace RefundKit.Decisions.Explanations;

/// <summary>The lines of a quote: the sum, and what it is made of.</summary>
internal sealed class QuoteLines(RefundDecision decision, ReasonWriter write)
{
    public IEnumerable<string> Of(RefundQuote quote, bool withPayments)
    {
        yield return Amount("line.refund.total", quote.Amount);
        foreach (var line in quote.Lines)
        {
            var item = decision.Request.Order?.FindLine(line.LineId)?.Name ?? line.LineId;
            yield return write.Fill("line.refund.line", ("quantity", ReasonWriter.Number(line.Quantity)), ("item", item), ("amount", Money(line.Gross)));
        }

        if (!quote.Shipping.IsZero) yield return Amount("line.refund.shipping", quote.Shipping);
        if (!quote.Duties.IsZero) yield return Amount("line.refund.duties", quote.Duties);
        if (!quote.Goodwill.IsZero) yield return Amount("line.refund.goodwill", quote.Goodwill);
        var fees = quote.Fees.Aggregate(RefundKit.Money.Zero(quote.Amount.Currency), (sum, fee) => sum + fee.Amount);
        if (!fees.IsZero) yield return Amount("line.refund.fees", fees);
        if (!withPayments) yield break;
        foreach (var payment in quote.Payments) yield return write.Fill("line.refund.payment", ("payment", payment.PaymentId), ("amount", Money(payment.Amount)));
    }

    private string Amount(string key, Money amount) => write.Fill(key, ("amount", Money(amount)));

    private string Money(Money amount) => MoneyFormat.Format(amount, write.Language);
}

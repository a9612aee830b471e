namespace RefundKit.Decisions;

/// <summary>What the items sent instead cost, and how much of it what comes back pays for.</summary>
internal static class QuoteExchange
{
    /// <summary>The kind under which the part of the price is kept back that the refund pays for.</summary>
    public const string Kind = "exchange";

    /// <summary>The price of everything that is sent, in minor units; 0 where nothing is, or with a problem.</summary>
    public static long Price(QuoteTerms terms, ref QuoteNotes notes)
    {
        if (!terms.IsExchange || terms.Announced is not { ExchangeFor: { IsDefaultOrEmpty: false } items }) return 0;
        Int128 sum = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var price = notes.Read(items[i].UnitPrice, "return.exchangeFor", i, "unitPrice");
            if (items[i].Quantity >= 1) sum += (Int128)price * items[i].Quantity;
            else notes.Refuse(QuoteProblems.QuantityNotPositive, FormattableString.Invariant($"return.exchangeFor[{i}].quantity"), FormattableString.Invariant($"{items[i].Quantity} items cannot be sent"));
        }

        // An item for nothing beside all of the money would give both away.
        if (sum == 0 && !notes.HasProblems) notes.Refuse(QuoteProblems.ExchangeForNothing, "return.exchangeFor", "What is sent in exchange costs nothing, so the money would go back beside it");
        if (sum > Money.Limit) notes.Refuse(QuoteProblems.AmountTooLarge, "return.exchangeFor", $"The items in exchange come to {Whole(sum, notes.Currency)} {notes.Currency.Code}, which is beyond what can be calculated");
        return sum > Money.Limit ? 0 : (long)sum;
    }

    /// <summary>The value that leaves the house with the items of a quote: what is paid for by what comes back, and what is due.</summary>
    public static Money Value(RefundQuote quote)
    {
        var value = quote.Due ?? Money.Zero(quote.Amount.Currency);
        foreach (var fee in quote.Fees)
        {
            if (fee.Kind == Kind) value += fee.Amount;
        }

        return value;
    }

    // The limit is far below what a sum of a thousand items may come to, so that no amount can hold it.
    private static string Whole(Int128 sum, Currency currency)
    {
        for (var i = 0; i < currency.MinorUnits; i++) sum /= 10;
        return sum.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

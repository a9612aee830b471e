using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>What is kept back of a refund: separate lines, never netted into the goods.</summary>
internal static class QuoteFees
{
    /// <summary>The fees, in the sequence restocking, return shipping, other deductions, cut to the refund from the last.</summary>
    public static ImmutableArray<QuoteFee> Of(
        OrderSnapshot order, IReadOnlyList<QuoteUnits> units, ReadOnlySpan<QuoteCalculator.Taken> taken, QuoteTerms terms, long refundable, ref QuoteNotes notes, out long kept)
    {
        kept = 0;
        if (terms.Restocking.IsDefaultOrEmpty && terms.ReturnShipping.IsDefaultOrEmpty && terms.Deductions.IsDefaultOrEmpty) return [];
        var fees = ImmutableArray.CreateBuilder<QuoteFee>();
        Int128 wanted = 0;
        if (terms.KeepItBasisPoints is null)
        {
            for (var i = 0; i < taken.Length; i++)
            {
                var own = Restocking(units[i], taken[i].Amount, terms);
                var (fee, rule) = Lower(own, terms.OrFees is { } other ? Restocking(units[i], taken[i].Amount, other) : null);
                Add(fees, order, new QuoteFee("restocking", new Money(fee, order.Currency)) { Rule = rule, LineId = units[i].LineId }, refundable, ref kept, ref wanted);
            }

            var (wayBack, wayBackRule) = Lower(ReturnShipping(units, terms), terms.OrFees is { } others ? ReturnShipping(units, others) : null);
            Add(fees, order, new QuoteFee("returnShipping", new Money(wayBack, order.Currency)) { Rule = wayBackRule }, refundable, ref kept, ref wanted);
        }

        if (!terms.Deductions.IsDefault)
        {
            foreach (var deduction in terms.Deductions)
                Add(fees, order, deduction, refundable, ref kept, ref wanted);
        }

        if (wanted > kept) notes.Note(QuoteDiscrepancyCodes.FeesExceedRefund, notes.Within(wanted, "terms"), kept);
        return fees.ToImmutable();
    }

    private static (long Fee, string? Rule) Lower((long Fee, string? Rule) one, (long Fee, string? Rule)? other) => other is { } known && known.Fee < one.Fee ? known : one;

    // A restocking fee is part of the units' own refund: it cannot be more.
    private static (long Fee, string? Rule) Restocking(QuoteUnits units, long gross, QuoteTerms terms)
    {
        if (terms.Restocking.IsDefault) return default;
        foreach (var term in terms.Restocking)
        {
            if (!term.Fits(units)) continue;
            var share = QuoteSplit.Scale(gross, term.BasisPoints, 10_000);
            if (term.AtMost is { } most && share > most.MinorUnits) share = most.MinorUnits;
            if (term.AtLeast is { } least && share < least.MinorUnits) share = least.MinorUnits;
            var fee = (Int128)share + ((Int128)(term.PerUnit?.MinorUnits ?? 0) * units.Quantity);
            return ((long)Int128.Min(gross, fee), term.Rule);
        }

        return default;
    }

    private static (long Fee, string? Rule) ReturnShipping(IReadOnlyList<QuoteUnits> units, QuoteTerms terms)
    {
        if (terms.ReturnShipping.IsDefault) return default;
        foreach (var term in terms.ReturnShipping)
        {
            if (term.Fits(units)) return (term.For(units), term.Rule);
        }

        return default;
    }

    private static void Add(ImmutableArray<QuoteFee>.Builder fees, OrderSnapshot order, QuoteFee wish, long refundable, ref long kept, ref Int128 wanted)
    {
        wanted += wish.Amount.MinorUnits;
        var fee = Math.Min(wish.Amount.MinorUnits, refundable - kept);
        if (fee == 0) return;
        kept += fee;
        fees.Add(wish with { Amount = new Money(fee, order.Currency) });
    }
}

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
                Add(fees, order, "restocking", Lower(Restocking(units[i], taken[i].Amount, terms), terms.OrFees is { } other ? Restocking(units[i], taken[i].Amount, other) : null), units[i].LineId, refundable, ref kept, ref wanted);
            Add(fees, order, "returnShipping", Lower(ReturnShipping(units, terms), terms.OrFees is { } others ? ReturnShipping(units, others) : null), null, refundable, ref kept, ref wanted);
        }

        if (!terms.Deductions.IsDefault)
        {
            foreach (var deduction in terms.Deductions)
                Add(fees, order, deduction.Kind, deduction.Amount.MinorUnits, deduction.LineId, refundable, ref kept, ref wanted);
        }

        if (wanted > kept) notes.Note(QuoteDiscrepancyCodes.FeesExceedRefund, notes.Within(wanted, "terms"), kept);
        return fees.ToImmutable();
    }

    private static long Lower(long fee, long? other) => other is { } known && known < fee ? known : fee;

    // A restocking fee is part of the units' own refund: it cannot be more.
    private static long Restocking(QuoteUnits units, long gross, QuoteTerms terms)
    {
        if (terms.Restocking.IsDefault) return 0;
        foreach (var term in terms.Restocking)
        {
            if (!term.Fits(units)) continue;
            var share = QuoteSplit.Scale(gross, term.BasisPoints, 10_000);
            if (term.AtMost is { } most && share > most.MinorUnits) share = most.MinorUnits;
            if (term.AtLeast is { } least && share < least.MinorUnits) share = least.MinorUnits;
            var fee = (Int128)share + ((Int128)(term.PerUnit?.MinorUnits ?? 0) * units.Quantity);
            return (long)Int128.Min(gross, fee);
        }

        return 0;
    }

    private static long ReturnShipping(IReadOnlyList<QuoteUnits> units, QuoteTerms terms)
    {
        if (terms.ReturnShipping.IsDefault) return 0;
        foreach (var term in terms.ReturnShipping)
        {
            if (term.Fits(units)) return term.For(units);
        }

        return 0;
    }

    private static void Add(ImmutableArray<QuoteFee>.Builder fees, OrderSnapshot order, string kind, long amount, string? lineId, long refundable, ref long kept, ref Int128 wanted)
    {
        wanted += amount;
        var fee = Math.Min(amount, refundable - kept);
        if (fee == 0) return;
        kept += fee;
        fees.Add(new QuoteFee(kind, new Money(fee, order.Currency)) { LineId = lineId });
    }
}

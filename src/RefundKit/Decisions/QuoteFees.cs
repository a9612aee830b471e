using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>What is kept back of a refund: separate lines, never netted into the goods.</summary>
internal static class QuoteFees
{
    /// <summary>The fees, in the sequence restocking, return shipping, other deductions, cut to the refund from the last.</summary>
    public static ImmutableArray<QuoteFee> Of(
        OrderSnapshot order, ReadOnlySpan<QuoteUnits> units, ReadOnlySpan<QuoteCalculator.Taken> taken, QuoteTerms terms, long refundable, ref QuoteNotes notes, out long kept)
    {
        kept = 0;
        if (terms.Restocking.IsDefaultOrEmpty && terms.ReturnShipping.IsDefaultOrEmpty && terms.Deductions.IsDefaultOrEmpty) return [];
        var deductions = terms.Deductions.IsDefault ? [] : terms.Deductions;
        var fees = new Keeping(new QuoteFee[taken.Length + 1 + deductions.Length], order.Currency, refundable);
        if (terms.KeepItBasisPoints is null)
        {
            for (var i = 0; i < taken.Length; i++)
            {
                var own = Restocking(units[i], taken[i].Amount, terms);
                var (fee, rule) = Lower(own, terms.OrFees is { } other ? Restocking(units[i], taken[i].Amount, other) : null);
                fees.Keep("restocking", fee, rule, units[i].LineId);
            }

            var (wayBack, wayBackRule) = Lower(ReturnShipping(units, terms), terms.OrFees is { } others ? ReturnShipping(units, others) : null);
            fees.Keep("returnShipping", wayBack, wayBackRule, null);
        }

        foreach (var deduction in deductions) fees.Keep(deduction.Kind, deduction.Amount.MinorUnits, deduction.Rule, deduction.LineId);
        kept = fees.Kept;
        if (fees.Wanted > kept) notes.Note(QuoteDiscrepancyCodes.FeesExceedRefund, notes.Within(fees.Wanted, "terms"), kept);
        return fees.Fees;
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

    private static (long Fee, string? Rule) ReturnShipping(ReadOnlySpan<QuoteUnits> units, QuoteTerms terms)
    {
        if (terms.ReturnShipping.IsDefault) return default;
        foreach (var term in terms.ReturnShipping)
        {
            if (term.Fits(units)) return (term.For(units), term.Rule);
        }

        return default;
    }

    /// <summary>Fees, each cut to what the ones before it left of the refund.</summary>
    private ref struct Keeping(QuoteFee[] room, Currency currency, long refundable)
    {
        private int _count;

        public long Kept { get; private set; }

        public Int128 Wanted { get; private set; }

        public readonly ImmutableArray<QuoteFee> Fees => [.. room.AsSpan(0, _count)];

        public void Keep(string kind, long wanted, string? rule, string? line)
        {
            Wanted += wanted;
            var fee = Math.Min(wanted, refundable - Kept);
            if (fee == 0) return;
            Kept += fee;
            room[_count++] = new QuoteFee(kind, new Money(fee, currency)) { Rule = rule, LineId = line };
        }
    }
}

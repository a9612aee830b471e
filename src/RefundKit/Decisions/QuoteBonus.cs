using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>What comes on top of store credit.</summary>
internal static class QuoteBonus
{
    /// <summary>
    /// The bonus that a resolution gives on an amount. A cap that names no amount in this currency caps at nothing: what
    /// the house has not said how far to go with is not given.
    /// </summary>
    public static long Of(ResolutionRule rule, Money amount)
    {
        var (currency, cap) = (amount.Currency, rule.Cap?.In(amount.Currency));
        return rule.Cap is not null && cap is null ? 0 : Of(amount.MinorUnits, rule.BonusBasisPoints, rule.Bonus?.In(currency), cap, rule.CapBasisPoints);
    }

    /// <summary>The bonus on an amount in minor units: a share and a fixed part, within both limits; none where nothing is refunded.</summary>
    public static long Of(long amount, int basisPoints, Money? bonus, Money? cap, int? capBasisPoints)
    {
        if (amount == 0) return 0;
        var sum = Int128.Min((Int128)QuoteSplit.Scale(amount, basisPoints, 10_000) + (bonus?.MinorUnits ?? 0), cap?.MinorUnits ?? long.MaxValue);
        return (long)(capBasisPoints is { } share ? Int128.Min(sum, QuoteSplit.Scale(amount, share, 10_000)) : sum);
    }
}

namespace RefundKit.Decisions;

/// <summary>What comes on top of store credit.</summary>
internal static class QuoteBonus
{
    /// <summary>The bonus on an amount in minor units: a share and a fixed part, within both limits; none where nothing is refunded.</summary>
    public static long Of(long amount, int basisPoints, Money? bonus, Money? cap, int? capBasisPoints)
    {
        if (amount == 0) return 0;
        var sum = Int128.Min((Int128)QuoteSplit.Scale(amount, basisPoints, 10_000) + (bonus?.MinorUnits ?? 0), cap?.MinorUnits ?? long.MaxValue);
        return (long)(capBasisPoints is { } share ? Int128.Min(sum, QuoteSplit.Scale(amount, share, 10_000)) : sum);
    }
}

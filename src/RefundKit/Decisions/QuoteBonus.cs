using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>What comes on top of store credit.</summary>
internal static class QuoteBonus
{
    /// <summary>
    /// Whether a resolution gives a bonus in a currency at all. A cap that names no amount in it caps at nothing: what the
    /// house has not said how far to go with is not given.
    /// </summary>
    public static bool IsGiven(ResolutionRule? rule, Currency currency) => rule is not null && (rule.Cap is null || rule.Cap.In(currency) is not null);

    /// <summary>What a bonus is a share of: what goes back for the goods, less what is kept back. Shipping and goodwill earn none.</summary>
    public static Money BaseOf(RefundQuote quote)
    {
        var goods = Money.Zero(quote.Amount.Currency);
        foreach (var line in quote.Lines) goods += line.Gross;
        foreach (var fee in quote.Fees) goods -= fee.Amount;
        return Money.Max(goods, Money.Zero(quote.Amount.Currency));
    }

    /// <summary>The bonus that a resolution gives on an amount, in minor units.</summary>
    public static long Of(ResolutionRule rule, Money amount) => IsGiven(rule, amount.Currency)
        ? Of(amount.MinorUnits, rule.BonusBasisPoints, rule.Bonus?.In(amount.Currency), rule.Cap?.In(amount.Currency), rule.CapBasisPoints)
        : 0;

    /// <summary>The bonus on what goes back for the goods, in minor units: a share and a fixed part, within both limits; none where nothing does.</summary>
    public static long Of(long amount, int basisPoints, Money? bonus, Money? cap, int? capBasisPoints)
    {
        if (amount == 0) return 0;
        var sum = Int128.Min((Int128)QuoteSplit.Scale(amount, basisPoints, 10_000) + (bonus?.MinorUnits ?? 0), cap?.MinorUnits ?? long.MaxValue);
        return (long)(capBasisPoints is { } share ? Int128.Min(sum, QuoteSplit.Scale(amount, share, 10_000)) : sum);
    }
}

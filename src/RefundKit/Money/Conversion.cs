namespace RefundKit;

/// <summary>An amount in another currency, with the amount and the rate it came from: an auditor can do the sum again.</summary>
public sealed record Conversion
{
    internal Conversion(Money original, Money amount, ExchangeRate rate) => (Original, Amount, Rate) = (original, amount, rate);

    /// <summary>What was converted.</summary>
    public Money Original { get; }

    /// <summary>What it came to, rounded once as the rate says.</summary>
    public Money Amount { get; }

    /// <summary>The rate, its source, its instant and its rounding.</summary>
    public ExchangeRate Rate { get; }

    /// <summary>The sum in one line: <c>90.00 EUR = 97.65 USD at 1 EUR = 1.0850 USD (ECB, 2026-11-20T15:00:00Z)</c>.</summary>
    public override string ToString() => $"{Original} = {Amount} at {Rate}";
}

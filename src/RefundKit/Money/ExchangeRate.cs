using System.Globalization;
using NodaTime;

namespace RefundKit;

/// <summary>
/// What one unit of a currency cost in another, where and when that was said, and how a result is rounded. RefundKit never
/// converts on its own: whoever converts names a rate, and what comes of it records the rate (<see cref="Conversion"/>).
/// Immutable and thread-safe.
/// </summary>
public sealed record ExchangeRate
{
    private const int MaxDecimals = 12;
    private const long PartsPerUnit = 1_000_000_000_000;

    /// <summary>The currency an amount is in.</summary>
    public Currency From { get; }

    /// <summary>The currency it is wanted in.</summary>
    public Currency To { get; }

    /// <summary>How many major units of <see cref="To"/> one major unit of <see cref="From"/> is: 1.0850 dollars for a euro. Positive.</summary>
    public decimal Rate { get; }

    /// <summary>Who said so, such as <c>ECB</c> or the id of a gateway's own quote.</summary>
    public string Source { get; }

    /// <summary>The instant it was said for.</summary>
    public Instant At { get; }

    /// <summary>How a converted amount becomes a whole number of minor units.</summary>
    public Rounding Rounding { get; }

    /// <summary>Records a rate.</summary>
    /// <param name="from">The currency an amount is in.</param>
    /// <param name="to">The currency it is wanted in, another one.</param>
    /// <param name="rate">Major units of <paramref name="to"/> for one of <paramref name="from"/>: positive, at most 1,000,000,000, with at most 12 decimals.</param>
    /// <param name="source">Who said so; not blank.</param>
    /// <param name="at">The instant it was said for.</param>
    /// <param name="rounding">How a converted amount becomes a whole number of minor units.</param>
    /// <exception cref="ArgumentException">A currency is none or both are the same, the source is blank, or the rate is out of range.</exception>
    public ExchangeRate(Currency from, Currency to, decimal rate, string source, Instant at, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (from == default || to == default) throw new ArgumentException("A rate needs two currencies.", from == default ? nameof(from) : nameof(to));
        if (from == to) throw new ArgumentException($"A rate from {from.Code} to itself would convert nothing.", nameof(to));
        if (rate is <= 0 or > 1_000_000_000 || decimal.Round(rate, MaxDecimals) != rate)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is positive, at most 1000000000, with at most 12 decimals.");
        if (!Enum.IsDefined(rounding)) throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding.");
        (From, To, Rate, Source, At, Rounding) = (from, to, rate, source, at, rounding);
    }

    /// <summary>Converts an amount, exactly until the one rounding at the end.</summary>
    /// <param name="amount">An amount in <see cref="From"/>, of either sign.</param>
    /// <returns>The converted amount with everything it came from.</returns>
    /// <exception cref="ArgumentException">The amount is in another currency. A rate is not turned round: the way back has a rate of its own.</exception>
    /// <exception cref="OverflowException">The result is beyond what an amount can hold.</exception>
    public Conversion Convert(Money amount)
    {
        if (amount.Currency != From) throw new ArgumentException($"{amount} is not in {From.Code}, which this rate converts from.", nameof(amount));

        // A result that fits 64 bits keeps every step within 128: the numerator is the result times the denominator.
        var parts = (Int128)(Rate * PartsPerUnit);
        var numerator = checked(amount.MinorUnits * parts);
        Int128 denominator = PartsPerUnit;
        if (To.Scale >= From.Scale) numerator = checked(numerator * (To.Scale / From.Scale));
        else denominator *= From.Scale / To.Scale;
        return new Conversion(amount, new Money(checked((long)RoundedQuotient.Of(numerator, denominator, Rounding)), To), this);
    }

    /// <summary>The rate in one line: <c>1 EUR = 1.0850 USD (ECB, 2026-11-20T15:00:00Z)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"1 {From.Code} = {Rate} {To.Code} ({Source}, {At})");
}

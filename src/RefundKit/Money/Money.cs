using System.Globalization;

namespace RefundKit;

/// <summary>
/// An amount of money: a whole number of minor units (cents) and their currency. Amounts of different currencies never
/// mix, and nothing overflows or rounds in silence. Immutable and thread-safe.
/// </summary>
public readonly struct Money : IEquatable<Money>, IComparable<Money>
{
    /// <summary>The most minor units an amount read from a text may have, on either side of zero.</summary>
    internal const long Limit = 9_000_000_000_000_000;

    /// <summary>Makes an amount of minor units: <c>new Money(4990, Currency.Of("USD"))</c> is 49.90 USD.</summary>
    /// <param name="minorUnits">The amount in the currency's smallest unit.</param>
    /// <param name="currency">The currency.</param>
    public Money(long minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in the currency's smallest unit: cents for USD, yen for JPY, fils for KWD.</summary>
    public long MinorUnits { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount is nothing, in whatever currency.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Reads an amount as the contracts write it: digits, at most one point, no more decimals than the currency has.</summary>
    /// <exception cref="FormatException">The text is no amount of this currency.</exception>
    public static Money Parse(string text, Currency currency) =>
        TryParse(text, currency, out var money, out var error)
            ? money
            : throw new FormatException($"\"{text}\" is no amount in {currency.Code}: {error}.");

    /// <summary>Reads an amount as the contracts write it: an optional minus, digits, at most one point with digits on both sides.</summary>
    /// <param name="text">The text, such as <c>49.90</c>. Fewer decimals than the currency has are fine.</param>
    /// <param name="currency">The currency, which says how many decimals are allowed.</param>
    /// <param name="money">The amount; zero where the text is none.</param>
    /// <param name="error">Why the text is no amount.</param>
    public static bool TryParse(ReadOnlySpan<char> text, Currency currency, out Money money, out AmountError error)
    {
        money = Zero(currency);
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || !AllDigits(whole) || !AllDigits(fraction))
        {
            error = AmountError.Malformed;
            return false;
        }

        if (fraction.Length > currency.MinorUnits)
        {
            error = AmountError.TooPrecise;
            return false;
        }

        long units = 0;
        foreach (var digit in whole)
        {
            units = (units * 10) + (digit - '0');
            if (units > Limit) break;
        }

        for (var i = 0; i < currency.MinorUnits && units <= Limit; i++)
            units = (units * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);

        if (units > Limit)
        {
            error = AmountError.TooLarge;
            return false;
        }

        error = AmountError.None;
        money = new Money(negative ? -units : units, currency);
        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The sum.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond 64 bits.</exception>
    public static Money operator +(Money left, Money right) => new(checked(left.MinorUnits + right.MinorUnits), left.Same(right));

    /// <summary>The difference.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond 64 bits.</exception>
    public static Money operator -(Money left, Money right) => new(checked(left.MinorUnits - right.MinorUnits), left.Same(right));

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money money) => new(checked(-money.MinorUnits), money.Currency);

    /// <summary>The amount, a whole number of times.</summary>
    /// <exception cref="OverflowException">The product is beyond 64 bits.</exception>
    public static Money operator *(Money money, long times) => new(checked(money.MinorUnits * times), money.Currency);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is more.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is more or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both amounts and currencies are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether the amounts or the currencies differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>The sum; see the operator.</summary>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>The difference; see the operator.</summary>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>The amount with the other sign; see the operator.</summary>
    public static Money Negate(Money money) => -money;

    /// <summary>The amount, a whole number of times; see the operator.</summary>
    public static Money Multiply(Money money, long times) => money * times;

    /// <summary>The smaller of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The larger of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <inheritdoc/>
    public bool Equals(Money other) => MinorUnits == other.MinorUnits && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MinorUnits, Currency);

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Same(other);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <summary>
    /// A share of the amount, <paramref name="numerator"/> of <paramref name="denominator"/> parts, rounded to a whole
    /// minor unit, halves away from zero.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not positive.</exception>
    /// <exception cref="OverflowException">The share is beyond 64 bits.</exception>
    public Money Share(long numerator, long denominator) => Share(numerator, denominator, Rounding.HalfAwayFromZero);

    /// <summary>
    /// A share of the amount, <paramref name="numerator"/> of <paramref name="denominator"/> parts, rounded to a whole
    /// minor unit. Shares of one amount need not add up to it; <see cref="Allocate"/> is what splits without loss.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not positive, or there is no such rounding.</exception>
    /// <exception cref="OverflowException">The share is beyond 64 bits.</exception>
    public Money Share(long numerator, long denominator, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        if (!Enum.IsDefined(rounding)) throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding.");
        return new Money(checked((long)RoundedQuotient.Of((Int128)MinorUnits * numerator, denominator, rounding)), Currency);
    }

    /// <summary>
    /// Splits the amount over weights without loss, by largest remainder: the parts sum to the amount, each is within one
    /// minor unit of its exact share, and equal weights differ by one unit at most, the earlier ones getting more. Weights
    /// that are all zero count as equal.
    /// </summary>
    /// <param name="weights">The weights, none negative, at least one.</param>
    /// <returns>One part per weight, in the same order.</returns>
    /// <exception cref="ArgumentException">There is no weight, or a negative one.</exception>
    public Money[] Allocate(params ReadOnlySpan<long> weights)
    {
        var parts = new Money[weights.Length];
        var units = new long[weights.Length];
        Allocation.Spread(MinorUnits, weights, units);
        for (var i = 0; i < parts.Length; i++) parts[i] = new Money(units[i], Currency);
        return parts;
    }

    /// <summary>The amount as the contracts write it, with all decimals of the currency and no grouping: <c>49.90</c>.</summary>
    public string ToAmountString()
    {
        var digits = Currency.MinorUnits;
        if (digits == 0) return MinorUnits.ToString(CultureInfo.InvariantCulture);
        var magnitude = MinorUnits < 0 ? (ulong)-(MinorUnits + 1) + 1 : (ulong)MinorUnits;
        var scale = (ulong)Currency.Scale;
        var text = string.Create(CultureInfo.InvariantCulture, $"{magnitude / scale}.{(magnitude % scale).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}");
        return MinorUnits < 0 ? "-" + text : text;
    }

    /// <summary>The amount and the code: <c>49.90 USD</c>, the same under every culture. For people see the money of a template.</summary>
    public override string ToString() => $"{ToAmountString()} {Currency.Code}";

    private Currency Same(Money other) =>
        Currency == other.Currency
            ? Currency
            : throw new InvalidOperationException($"{Currency.Code} and {other.Currency.Code} do not mix; convert with an ExchangeRate first.");
}

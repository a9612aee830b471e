using System.Diagnostics.CodeAnalysis;

namespace RefundKit;

/// <summary>A currency of ISO 4217. A value of one byte; <c>default</c> is "no currency" (XXX), which no amount can be refunded in.</summary>
public readonly struct Currency : IEquatable<Currency>
{
    private readonly byte _index;

    private Currency(byte index) => _index = index;

    /// <summary>The three-letter code in capitals, such as <c>EUR</c>.</summary>
    public string Code => Iso4217.At(_index).Code;

    /// <summary>The three-digit number of ISO 4217, such as 978.</summary>
    public int Number => Iso4217.At(_index).Number;

    /// <summary>How many decimals amounts are counted in: 0 (JPY), 2 (USD), 3 (KWD) or 4 (CLF).</summary>
    public int MinorUnits => Iso4217.At(_index).MinorUnits;

    /// <summary>How many decimals are shown to people; fewer than <see cref="MinorUnits"/> where custom has dropped them (CLDR).</summary>
    public int DisplayDigits => Iso4217.At(_index).DisplayDigits;

    /// <summary>How many minor units make one major unit: 100 for USD.</summary>
    internal long Scale => MinorUnits switch { 0 => 1, 2 => 100, 3 => 1_000, _ => 10_000 };

    /// <summary>The currency of an ISO 4217 code in capitals.</summary>
    /// <exception cref="ArgumentException">The code is unknown, or has no minor units (XAU, XTS).</exception>
    public static Currency Of(string code) =>
        TryParse(code, out var currency) ? currency : throw new ArgumentException($"\"{code}\" is no currency of ISO 4217.", nameof(code));

    /// <summary>The currency of an ISO 4217 code in capitals; false where the code is unknown or has no minor units.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, out Currency currency)
    {
        if (code is not null && Iso4217.TryFind(code, out var index))
        {
            currency = new Currency(index);
            return true;
        }

        currency = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Currency other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Whether both are the same currency.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether the two are different currencies.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

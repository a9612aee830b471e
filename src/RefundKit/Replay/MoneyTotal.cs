using System.Globalization;

namespace RefundKit.Replay;

/// <summary>A sum of money over many requests, in minor units: wider than <see cref="Money"/>, so that adding up never overflows.</summary>
/// <param name="MinorUnits">The sum in the currency's smallest unit.</param>
/// <param name="Currency">The currency.</param>
public readonly record struct MoneyTotal(Int128 MinorUnits, Currency Currency)
{
    /// <summary>The sum as the contracts write amounts: all decimals of the currency, no grouping, a minus where it is negative.</summary>
    public string ToAmountString()
    {
        var digits = Currency.MinorUnits;
        var magnitude = Int128.Abs(MinorUnits);
        var scale = (Int128)Currency.Scale;
        var text = (magnitude / scale).ToString(CultureInfo.InvariantCulture);
        if (digits > 0) text += "." + (magnitude % scale).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return MinorUnits < 0 ? "-" + text : text;
    }

    /// <summary>The amount and the code: <c>-431.20 USD</c>.</summary>
    public override string ToString() => $"{ToAmountString()} {Currency.Code}";
}

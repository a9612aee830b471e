using System.Globalization;

namespace RefundKit.Metrics;

/// <summary>Whether an event has an amount.</summary>
internal enum AmountState
{
    None,
    Known,

    /// <summary>What stands there is no amount.</summary>
    Unreadable,
}

/// <summary>Reads amounts as integers: no currency of ISO 4217 has more than four decimals.</summary>
internal static class Amounts
{
    public const int Scale = 10_000;

    // In parts of the scale such an amount fits into 64 bits, and any number of them into 128.
    private const decimal Largest = 100_000_000_000_000m;

    public static (long Amount, AmountState State) Read(ReadOnlySpan<char> text) =>
        text.IsEmpty ? (0, AmountState.None) : Read(decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var amount) ? amount : null);

    public static (long Amount, AmountState State) Read(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? (0, AmountState.None) : Read(decimal.TryParse(utf8, Style, CultureInfo.InvariantCulture, out var amount) ? amount : null);

    /// <summary>A sum as a number without trailing zeros; beyond what a decimal holds, the largest that it does.</summary>
    public static decimal ToDecimal(Int128 parts)
    {
        var largest = (Int128)decimal.MaxValue;
        return (decimal)Int128.Clamp(parts, -largest, largest) / Scale / 1.0000000000000000000000000000m;
    }

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static (long Amount, AmountState State) Read(decimal? amount) =>
        amount is { } known && Math.Abs(known) <= Largest && known * Scale is var parts && parts == decimal.Truncate(parts)
            ? ((long)parts, AmountState.Known)
            : (0, AmountState.Unreadable);
}

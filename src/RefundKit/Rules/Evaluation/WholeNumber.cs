namespace RefundKit.Rules.Evaluation;

/// <summary>A decimal as its digits and their scale: <c>12.50</c> is 1250 at scale 2. At most fifteen digits.</summary>
internal readonly struct WholeNumber
{
    private const long Most = 999_999_999_999_999;

    private readonly long _digits;
    private readonly byte _scale;

    private WholeNumber(long digits, byte scale) => (_digits, _scale) = (digits, scale);

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>The digits of a number; false where it has too many, or more than six decimals.</summary>
    public static bool TryRead(decimal number, out WholeNumber whole)
    {
        whole = default;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        if (parts[2] != 0 || digits > Most || number.Scale >= Powers.Length) return false;
        whole = new WholeNumber(parts[3] < 0 ? -(long)digits : (long)digits, number.Scale);
        return true;
    }

    /// <summary>The number counted in units of so many decimals, rounded down; says whether something was left over.</summary>
    public bool TryCount(byte decimals, out long counted, out bool isBetween)
    {
        isBetween = false;
        if (decimals >= _scale)
        {
            var high = Math.BigMul(_digits, Powers[decimals - _scale], out counted);
            return high == counted >> 63;
        }

        (counted, var rest) = Math.DivRem(_digits, Powers[_scale - decimals]);
        if (rest < 0) counted--;
        isBetween = rest != 0;
        return true;
    }
}

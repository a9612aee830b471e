namespace RefundKit;

/// <summary>Division to a whole number, the one place where money is rounded by a named rule.</summary>
internal static class RoundedQuotient
{
    /// <summary>The quotient; the denominator is positive.</summary>
    public static Int128 Of(Int128 numerator, Int128 denominator, Rounding rounding)
    {
        var (quotient, rest) = Int128.DivRem(numerator, denominator);
        if (rest == 0) return quotient;
        var distance = Int128.Abs(rest);

        // Compared as distances from both neighbours: twice the rest could be beyond 128 bits.
        var nearness = distance.CompareTo(denominator - distance);
        var up = rounding switch
        {
            Rounding.HalfAwayFromZero => nearness >= 0,
            Rounding.HalfToEven => nearness > 0 || (nearness == 0 && Int128.IsOddInteger(quotient)),
            Rounding.TowardZero => false,
            Rounding.AwayFromZero => true,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding."),
        };
        return up ? quotient + Int128.Sign(numerator) : quotient;
    }
}

using System.Numerics;

namespace RefundKit.Metrics;

/// <summary>Divides exact integers, so that equal sums give equal bytes.</summary>
internal static class Ratio
{
    // Up to here every integer is a double, and a division of two doubles is rounded once, to the nearest.
    private static readonly Int128 Exact = (Int128)1 << 53;

    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Above zero.</param>
    public static double Of(Int128 numerator, Int128 denominator)
    {
        var common = CommonDivisor(Int128.Abs(numerator), denominator);
        numerator /= common;
        denominator /= common;
        if (Int128.Abs(numerator) <= Exact && denominator <= Exact) return (double)numerator / (double)denominator;
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        return (double)whole + ((double)rest / (double)denominator);
    }

    /// <summary>The variance of a sample, from its exact sums; the count is at least 2.</summary>
    public static double Variance(BigInteger sum, BigInteger squares, long count)
    {
        var scaled = (squares * count) - (sum * sum);
        return (double)scaled / ((double)count * (count - 1));
    }

    private static Int128 CommonDivisor(Int128 a, Int128 b)
    {
        while (a != 0) (a, b) = (b % a, a);
        return b;
    }
}

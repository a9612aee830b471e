namespace RefundKit.Metrics;

/// <summary>Intervals at 95 %, and those of differences. Every result depends on counts and values alone.</summary>
internal static class Intervals
{
    // The quantile of the normal distribution at 0.975.
    private const double Z = 1.959963984540054;

    /// <summary>Wilson's score interval of a share (E. B. Wilson, JASA 22, 1927): right for few and for none, unlike p ± z·s.</summary>
    public static MetricInterval? Share(long hits, long of)
    {
        if (of == 0) return null;
        var share = Ratio.Of(hits, of);
        var middle = share + (Z * Z / (2 * of));
        var spread = Z * Math.Sqrt(((share * (1 - share)) + (Z * Z / (4.0 * of))) / of);
        var whole = 1 + (Z * Z / of);
        return new MetricInterval(hits == 0 ? 0 : Math.Max(0, (middle - spread) / whole), hits == of ? 1 : Math.Min(1, (middle + spread) / whole));
    }

    /// <summary>The ranks, from 0, of the order statistics that enclose a quantile (W. J. Conover, Practical Nonparametric Statistics, 3.2).</summary>
    public static (long Low, long High) Ranks(long count, int permille)
    {
        var share = permille / 1000.0;
        var spread = Z * Math.Sqrt(count * share * (1 - share));
        var low = (long)Math.Floor((count * share) - spread) - 1;
        var high = (long)Math.Ceiling((count * share) + spread);
        return (Math.Clamp(low, 0, count - 1), Math.Clamp(high, 0, count - 1));
    }

    /// <summary>The interval of a mean by its standard error; null for fewer than two values.</summary>
    public static MetricInterval? Mean(double mean, long count, double variance)
    {
        if (count < 2) return null;
        var spread = Z * Math.Sqrt(variance / count);
        return new MetricInterval(mean - spread, mean + spread);
    }

    /// <summary>
    /// The interval of the difference of two independent values from their own intervals (Zou and Donner, Statistics in
    /// Medicine 27, 2008; for shares the same as Newcombe's, 1998).
    /// </summary>
    public static MetricInterval Difference(double one, MetricInterval ofOne, double other, MetricInterval ofOther)
    {
        var difference = one - other;
        return new MetricInterval(
            difference - Math.Sqrt(Square(one - ofOne.Low) + Square(ofOther.High - other)),
            difference + Math.Sqrt(Square(ofOne.High - one) + Square(other - ofOther.Low)));
    }

    /// <summary>The interval of a rate of events over days: the square root of a count is nearly normal with variance ¼.</summary>
    public static MetricInterval Rate(long count, double days)
    {
        var root = Math.Sqrt(count + 0.375);
        var low = Math.Max(0, root - (Z / 2));
        return new MetricInterval(Math.Max(0, (low * low) - 0.375) / days, (((root + (Z / 2)) * (root + (Z / 2))) - 0.375) / days);
    }

    private static double Square(double number) => number * number;
}

namespace RefundKit.Metrics;

/// <summary>How quantiles are taken.</summary>
public enum QuantileMethod
{
    /// <summary>Linear between the closest ranks: position (n−1)·p from 0, type 7 of Hyndman and Fan, what NumPy, pandas and Excel do.</summary>
    Interpolated,

    /// <summary>The smallest value that has at least the share p of all values at or below it; always a value that occurred.</summary>
    NearestRank,

    /// <summary>
    /// The nearest rank within 1 %: at most one part in 128 above or below the value that <see cref="NearestRank"/> gives.
    /// Durations are counted in classes instead of kept, so that memory does not grow with their number; sums, means and the
    /// largest value stay exact. Classes as in HdrHistogram (G. Tene), with 64 to each power of two.
    /// </summary>
    Sketch,
}

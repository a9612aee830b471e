namespace RefundKit.Metrics;

/// <summary>How a quantile that falls between two values is taken.</summary>
public enum QuantileMethod
{
    /// <summary>Linear between the closest ranks: position (n−1)·p from 0, type 7 of Hyndman and Fan, what NumPy, pandas and Excel do.</summary>
    Interpolated,

    /// <summary>The smallest value that has at least the share p of all values at or below it; always a value that occurred.</summary>
    NearestRank,
}

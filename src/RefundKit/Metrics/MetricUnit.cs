namespace RefundKit.Metrics;

/// <summary>What the value of a metric counts in.</summary>
public enum MetricUnit
{
    /// <summary>Seconds, with fractions; written <c>seconds</c>.</summary>
    Seconds,

    /// <summary>Numerator over denominator, from 0 to 1; written <c>share</c>.</summary>
    Share,

    /// <summary>A number of events or cases; written <c>count</c>.</summary>
    Count,

    /// <summary>A mean of points on the scale that the definition's formula names; written <c>score</c>.</summary>
    Score,

    /// <summary>Amounts, one for each currency; written <c>money</c>.</summary>
    Money,
}

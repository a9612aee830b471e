namespace RefundKit;

/// <summary>How an amount that is no whole number of minor units becomes one. Every place that rounds names one of these.</summary>
public enum Rounding
{
    /// <summary>To the nearest unit, halves away from zero: 0.5 becomes 1, -0.5 becomes -1. What RefundKit rounds shares with.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest unit, halves to the even one: 0.5 becomes 0, 1.5 becomes 2.</summary>
    HalfToEven,

    /// <summary>Towards zero, whatever is cut off: 0.9 becomes 0, -0.9 becomes 0.</summary>
    TowardZero,

    /// <summary>Away from zero, whatever is left over: 0.1 becomes 1, -0.1 becomes -1.</summary>
    AwayFromZero,
}

namespace RefundKit;

/// <summary>Why a text is no amount of a currency.</summary>
public enum AmountError
{
    /// <summary>The text is an amount.</summary>
    None,

    /// <summary>The text is not decimal digits with at most one point: <c>1_000</c>, <c>5e2</c>, <c>1,50</c>, <c> 5</c>, <c>+5</c>.</summary>
    Malformed,

    /// <summary>The text has more decimals than the currency: <c>1.005</c> in EUR, <c>25.99</c> in JPY.</summary>
    TooPrecise,

    /// <summary>The amount is beyond 9,000,000,000,000,000 minor units.</summary>
    TooLarge,
}

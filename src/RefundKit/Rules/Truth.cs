namespace RefundKit.Rules;

/// <summary>The three values of Kleene's logic; "and" is the least, "or" the greatest.</summary>
public enum Truth
{
    /// <summary>The condition does not hold.</summary>
    False,

    /// <summary>A fact it needs is not known.</summary>
    Unknown,

    /// <summary>The condition holds.</summary>
    True,
}

namespace RefundKit.Policies;

/// <summary>What a fee is for.</summary>
public enum FeeKind
{
    /// <summary>Taking the goods back into stock.</summary>
    Restocking,

    /// <summary>The way back.</summary>
    ReturnShipping,
}

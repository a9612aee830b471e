namespace RefundKit.Policies;

/// <summary>How often a fee of a fixed amount is due.</summary>
public enum FeePer
{
    /// <summary>As is usual for its kind: per unit for restocking, once per return for the way back.</summary>
    Usual,

    /// <summary>Once for each unit that comes back.</summary>
    Unit,
}

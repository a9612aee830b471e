namespace RefundKit.Policies;

/// <summary>How much of a charge that belongs to the whole order goes back with a return.</summary>
public enum RefundShare
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>All of what is left, once everything of the order has come back; else nothing.</summary>
    WhenComplete,

    /// <summary>The share of the goods that come back.</summary>
    Proportional,

    /// <summary>All of what is left.</summary>
    Full,
}

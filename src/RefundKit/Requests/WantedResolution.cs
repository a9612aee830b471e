namespace RefundKit.Requests;

/// <summary>What a customer asks for.</summary>
public enum WantedResolution
{
    /// <summary>Their money back, the way they paid.</summary>
    Refund,

    /// <summary>Another item.</summary>
    Exchange,

    /// <summary>The same item again.</summary>
    Replacement,

    /// <summary>Credit with the shop.</summary>
    StoreCredit,

    /// <summary>A repair.</summary>
    Repair,
}

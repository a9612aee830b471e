namespace RefundKit.Requests;

/// <summary>Who asks.</summary>
public enum RequesterKind
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>A member of staff, on the customer's behalf or as goodwill.</summary>
    Staff,

    /// <summary>A marketplace on the customer's behalf.</summary>
    Marketplace,

    /// <summary>A machine.</summary>
    System,
}

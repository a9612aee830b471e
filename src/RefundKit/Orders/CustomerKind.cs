namespace RefundKit.Orders;

/// <summary>Who bought; consumer law protects consumers only.</summary>
public enum CustomerKind
{
    /// <summary>A person buying outside their trade.</summary>
    Consumer,

    /// <summary>A trader.</summary>
    Business,
}

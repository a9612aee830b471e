namespace RefundKit.Requests;

/// <summary>Who can supply a fact that is missing. Only a customer's facts are asked of the customer.</summary>
public enum FactSupplier
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The host's own systems.</summary>
    Host,

    /// <summary>The warehouse.</summary>
    Warehouse,
}

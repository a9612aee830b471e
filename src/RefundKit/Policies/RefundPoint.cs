namespace RefundKit.Policies;

/// <summary>How far the goods must have come before money moves, from the first to the last.</summary>
public enum RefundPoint
{
    /// <summary>Nowhere: the request is enough.</summary>
    Request,

    /// <summary>On their way: the customer proved that they were sent off, or the carrier scanned them.</summary>
    Dispatched,

    /// <summary>At the warehouse.</summary>
    Received,

    /// <summary>Through the inspection.</summary>
    Inspected,
}

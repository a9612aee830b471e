namespace RefundKit.Metrics;

/// <summary>Who has to act next in a case.</summary>
public enum WaitingOn
{
    /// <summary>The house: agents, approvers, the warehouse.</summary>
    House,

    /// <summary>The customer: an answer, a parcel to send.</summary>
    Customer,

    /// <summary>The carrier: the parcel is on its way back.</summary>
    Carrier,

    /// <summary>The payment provider and the banks.</summary>
    Payment,
}

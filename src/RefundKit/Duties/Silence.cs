namespace RefundKit.Duties;

/// <summary>What happens where a seller lets a marketplace's deadline pass.</summary>
public enum Silence
{
    /// <summary>A late answer is counted against the seller's account.</summary>
    LateMetric,

    /// <summary>The buyer may take it to the platform: a case, a claim, an A-to-z claim.</summary>
    BuyerMayEscalate,

    /// <summary>The platform decides the case, as a rule for the buyer.</summary>
    DecidedForBuyer,

    /// <summary>The request counts as accepted.</summary>
    AutomaticApproval,

    /// <summary>The platform refunds the buyer at the seller's cost.</summary>
    AutomaticRefund,
}

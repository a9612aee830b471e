namespace RefundKit.Replay;

/// <summary>What a decision asks of the people of the house before it is carried out.</summary>
public enum DecisionHandling
{
    /// <summary>Nothing: it is denied, no refund matter, or approved where no human need approve.</summary>
    Alone,

    /// <summary>Nothing yet: a customer, a warehouse or a system must supply facts first.</summary>
    WaitsForFacts,

    /// <summary>An approval by the role its amount asks for.</summary>
    NeedsApproval,

    /// <summary>A human must look and decide.</summary>
    NeedsReview,
}

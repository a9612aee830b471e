namespace RefundKit.Duties;

/// <summary>What is due to a customer, whoever says so: the house's policy, a marketplace, the law or the way money takes.</summary>
public enum Duty
{
    /// <summary>The customer's message is answered.</summary>
    FirstReply,

    /// <summary>A request to return or refund is accepted or refused.</summary>
    ReturnDecision,

    /// <summary>The customer's problem is solved, or a solution is offered.</summary>
    Solution,

    /// <summary>What came back is checked, and its receipt confirmed or disputed.</summary>
    Inspection,

    /// <summary>The money is sent back.</summary>
    Refund,

    /// <summary>The money is on the customer's account. Nobody in the house decides how long that takes.</summary>
    Arrival,
}

namespace RefundKit.Cases;

/// <summary>Where a case stands: what its events come to, read from the top of the agent's list.</summary>
public enum CaseStatus
{
    /// <summary>Nothing has happened yet.</summary>
    New,

    /// <summary>Open, and nothing decided that asks for anything.</summary>
    Open,

    /// <summary>Facts are missing.</summary>
    AwaitingInformation,

    /// <summary>A human must look.</summary>
    AwaitingReview,

    /// <summary>An approval is proposed and not given.</summary>
    AwaitingApproval,

    /// <summary>The terms refuse it; not closed yet.</summary>
    Denied,

    /// <summary>Approved; no money has moved.</summary>
    Approved,

    /// <summary>Money is set aside or at the gateway.</summary>
    RefundUnderWay,

    /// <summary>Nobody knows whether the gateway paid.</summary>
    RefundUnknown,

    /// <summary>The gateway did not pay; somebody must arrange another way.</summary>
    RefundFailed,

    /// <summary>Everything decided has been paid.</summary>
    Refunded,

    /// <summary>Closed.</summary>
    Resolved,
}

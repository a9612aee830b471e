namespace RefundKit.Replay;

/// <summary>What two decisions on one request can differ in.</summary>
public enum DecisionAspect
{
    /// <summary>What it comes to.</summary>
    Outcome,

    /// <summary>What the customer is given: the refund's amount, with the bonus of a store credit.</summary>
    Amount,

    /// <summary>How the customer is given it.</summary>
    Resolution,

    /// <summary>What the customer may choose instead.</summary>
    Alternatives,

    /// <summary>Whether somebody must approve.</summary>
    ApprovalRequired,

    /// <summary>The lowest role that may approve.</summary>
    Approver,

    /// <summary>Another role that may approve.</summary>
    FurtherApprovers,

    /// <summary>The team or person.</summary>
    AssignTo,

    /// <summary>The role it is escalated to.</summary>
    EscalateTo,

    /// <summary>The priority.</summary>
    Priority,

    /// <summary>The reply, as template and language.</summary>
    Reply,

    /// <summary>What the customer is told of the policy, line by line.</summary>
    Answer,

    /// <summary>A tag.</summary>
    Tags,

    /// <summary>Which return window counts.</summary>
    Window,

    /// <summary>The last day of the return window.</summary>
    LastDay,

    /// <summary>The last day to send the goods back.</summary>
    SendBackBy,

    /// <summary>A promise or legal duty, and when it is due.</summary>
    Deadlines,

    /// <summary>A fact that is missing.</summary>
    Needs,
}

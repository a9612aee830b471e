using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>What must have happened before money moves.</summary>
public sealed record Safeguards
{
    /// <summary>Whether the goods must have reached the warehouse.</summary>
    public bool ReceivedBeforeRefund { get; init; } = true;

    /// <summary>Whether the goods must have been inspected.</summary>
    public bool InspectedBeforeRefund { get; init; } = true;

    /// <summary>Whether a human gives the final approval; false needs <see cref="NoApprovalWhen"/>.</summary>
    public bool HumanApproval { get; init; } = true;

    /// <summary>The named low risk in which no human need approve; read only where <see cref="HumanApproval"/> is false.</summary>
    public Condition? NoApprovalWhen { get; init; }

    /// <summary>A customer with this many refunds before goes to review; null for no such limit.</summary>
    public int? ReviewFromRefunds { get; init; }
}

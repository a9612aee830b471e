using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>What must have happened before money moves.</summary>
public sealed record Safeguards
{
    /// <summary>
    /// How far the goods must have come, in the order it is tried; the first that applies counts. Where none does, and where
    /// the list is empty, they must have been inspected. While it is unknown whether one applies, the farther point counts.
    /// </summary>
    public ImmutableArray<RefundTiming> RefundAfter { get; init; } = [];

    /// <summary>Whether a human gives the final approval; false needs <see cref="NoApprovalWhen"/>.</summary>
    public bool HumanApproval { get; init; } = true;

    /// <summary>The named low risk in which no human need approve; read only where <see cref="HumanApproval"/> is false.</summary>
    public Condition? NoApprovalWhen { get; init; }

    /// <summary>A customer with this many refunds before goes to review; null for no such limit.</summary>
    public int? ReviewFromRefunds { get; init; }
}

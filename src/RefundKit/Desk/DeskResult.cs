using RefundKit.Cases;
using RefundKit.Decisions;
using RefundKit.Problems;

namespace RefundKit.Desk;

/// <summary>What a desk did.</summary>
/// <param name="Case">The case as it is stored now; null where its journal cannot be read.</param>
/// <param name="Problem">Why nothing, or not all, was done; null where all was.</param>
public sealed record DeskResult(RefundCase? Case, Problem? Problem = null)
{
    /// <summary>The decision made; null where none was.</summary>
    public RefundDecision? Decision { get; init; }
}

using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>Who may approve what.</summary>
internal static class Approvals
{
    /// <summary>Whether a level covers an amount and its condition holds; not where that is unknown.</summary>
    public static bool MayApprove(Guarded<ApprovalLevel> level, Money total, ConditionContext context) =>
        (level.Part.Below is not { } below || (below.In(total.Currency) is { } limit && total < limit)) && level.AppliesTo(context) == Truth.True;
}

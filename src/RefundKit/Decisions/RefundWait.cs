using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>How far the goods must have come before money moves.</summary>
internal static class RefundWait
{
    /// <summary>The point that counts for a request: of those that might apply the farthest; the inspection where none does for certain.</summary>
    public static RefundPoint PointOf(RefundPolicy policy, RequestFacts facts)
    {
        var timings = policy.Compiled.RefundAfter;
        if (timings.Length == 0) return RefundPoint.Inspected;
        var context = policy.Compiled.OpenOperations(facts);
        var farthest = RefundPoint.Request;
        foreach (var timing in timings)
        {
            var applies = timing.AppliesTo(ref context);
            if (applies == Truth.False) continue;
            if (timing.Part.After > farthest) farthest = timing.Part.After;
            if (applies == Truth.True) return farthest;
        }

        return RefundPoint.Inspected;
    }

    /// <summary>Whether the goods are known to be on their way, or farther.</summary>
    public static bool IsDispatched(ReturnRequest? request) => request is { DispatchProofAt: not null } or { ReceivedAt: not null } or { InspectedAt: not null };
}

using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>What a customer may be told of the deadlines: what the terms promise, never what the staff promise each other.</summary>
internal static class ToldDeadlines
{
    /// <summary>The promises of the terms that have a day, in the order in which they are due.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="policy">The policy whose terms made the promises.</param>
    public static IEnumerable<(PolicyPromise Promise, Deadline Deadline)> Of(RefundDecision decision, RefundPolicy policy)
    {
        foreach (var deadline in decision.Deadlines)
        {
            if (PromiseOf(deadline, policy) is not { } promise) continue;

            // A day of somebody else's that has passed is nothing to look forward to; what the house says still is.
            var told = deadline is { IsOverdue: true, Source: "law" or "marketplace" }
                ? decision.Trace.LostDeadlines.FirstOrDefault(other => other.Source == "policy" && other.Promise == promise.Id)
                : deadline;
            if (told is not null) yield return (promise, told);
        }
    }

    private static PolicyPromise? PromiseOf(Deadline deadline, RefundPolicy policy)
    {
        foreach (var own in policy.Terms.Promises)
        {
            if (own.Id == deadline.Promise && (deadline.Source == "policy" || own.DutyOrId == deadline.Duty)) return own;
        }

        return null;
    }
}

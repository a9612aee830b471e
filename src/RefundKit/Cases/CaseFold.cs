using RefundKit.Cases.Events;
using RefundKit.Rules;

namespace RefundKit.Cases;

/// <summary>What each event makes of a case. It never refuses: what is recorded has happened.</summary>
internal static class CaseFold
{
    public static RefundCase Apply(RefundCase before, JournalEntry entry) =>
        Apply(before, entry.Event) with { Version = entry.Sequence, JournalHash = entry.Hash };

    private static RefundCase Apply(RefundCase before, CaseEvent happened) => happened switch
    {
        MessageReceived message => before with { Seen = before.Seen.Add(MessageKey(message.Channel, message.MessageId)) },
        CaseOpened opened => before with { Opened = opened },
        DecisionMade decision => before with { Decision = decision, OverriddenOutcome = null },
        ReplySent { Effect: { } effect } => before with { Seen = before.Seen.Add(ReplyKey(effect)) },
        Tagged tagged => before with { Tags = [.. before.Tags.Union(tagged.Tags, StringComparer.Ordinal)] },
        Assigned assigned => before with { AssignedTo = assigned.To },
        Escalated escalated => before with { EscalatedTo = escalated.To },
        GoodsReceived => before with { GoodsAreReceived = true },
        Inspected inspected => before with { GoodsAreReceived = true, Inspection = inspected.Lines },
        ApprovalGiven approval => before with { Approval = approval, IsForHumans = before.IsForHumans && approval.Actor.Kind != ActorKind.Staff },
        ApprovalVoided voided => before with { Approval = null, IsForHumans = before.IsForHumans || voided.Actor.Kind == ActorKind.Staff },
        RefundReserved reserved => before with { Attempts = before.Attempts.Add(Started(before, reserved)) },
        RefundSubmitted refund => Moved(before, refund, AttemptState.Submitted),
        RefundUnknown refund => Moved(before, refund, AttemptState.Unknown),
        RefundSettled refund => Moved(before, refund, AttemptState.Settled),
        RefundFailed refund => Moved(before, refund, AttemptState.Failed),
        RefundReversed refund => Moved(before, refund, AttemptState.Reversed),
        PromiseMade promise => Promised(before, new CasePromise(promise.Promise, promise.Due, PromiseState.Open)),
        PromiseKept promise => Promised(before, new CasePromise(promise.Promise, promise.Due, PromiseState.Kept)),
        PromiseBroken promise => Promised(before, new CasePromise(promise.Promise, promise.Due, PromiseState.Broken)),
        Overridden { What: "outcome" } overridden => before with { OverriddenOutcome = CaseWords.FindOutcome(overridden.To) ?? Outcome.NeedsReview, IsForHumans = true },
        CaseResolved resolved => before with { Resolution = resolved.Resolution },
        CaseReopened => before with { Resolution = null },
        SatisfactionRated rated => before with { Score = rated.Score },
        Erased => before with { IsErased = true },
        UnrecognisedEvent => before with { IsReadOnly = true },
        ContextGathered or FactsRequested or ReplySent or LabelSent or ReturnScanned or Overridden => before,
        _ => throw new InvalidOperationException($"The fold does not know {happened.GetType().Name}."),
    };

    public static string MessageKey(string? channel, string messageId) => $"message\n{channel}\n{messageId}";

    public static string ReplyKey(string effect) => $"reply\n{effect}";

    public static CaseStatus StatusOf(RefundCase refundCase)
    {
        if (refundCase.Version == 0) return CaseStatus.New;
        if (refundCase.IsResolved) return CaseStatus.Resolved;
        if (refundCase.Attempts.Any(attempt => attempt.State == AttemptState.Unknown)) return CaseStatus.RefundUnknown;
        if (refundCase.Attempts.Any(attempt => attempt.IsUnderWay)) return CaseStatus.RefundUnderWay;
        if (refundCase.Decision is not { } decision) return CaseStatus.Open;
        var last = refundCase.Attempts
            .Where(attempt => string.Equals(attempt.DecisionHash, decision.DecisionHash, StringComparison.Ordinal))
            .GroupBy(attempt => attempt.Payment, StringComparer.Ordinal).Select(attempts => attempts.Last()).ToList();
        if (last.Exists(attempt => !attempt.HoldsMoney)) return CaseStatus.RefundFailed;
        if (last.Count > 0 && last.Count == decision.Payments.Length) return CaseStatus.Refunded;
        return refundCase.Outcome switch
        {
            Outcome.NeedsInformation => CaseStatus.AwaitingInformation,
            Outcome.NeedsReview => CaseStatus.AwaitingReview,
            Outcome.Deny => CaseStatus.Denied,
            Outcome.Approve or Outcome.ApprovePartially => refundCase.Approval is null ? CaseStatus.AwaitingApproval : CaseStatus.Approved,
            _ => CaseStatus.Open,
        };
    }

    private static RefundAttempt Started(RefundCase before, RefundReserved reserved) =>
        new(reserved.Attempt, before.Attempts.Length + 1, reserved.Payment, reserved.Amount, reserved.DecisionHash, AttemptState.Reserved);

    private static RefundCase Moved(RefundCase before, RefundEvent happened, AttemptState state)
    {
        if (before.FindAttempt(happened.Attempt) is not { } attempt) return before;
        return before with { Attempts = before.Attempts.Replace(attempt, attempt with { State = state }) };
    }

    private static RefundCase Promised(RefundCase before, CasePromise promise)
    {
        var known = before.Promises.FirstOrDefault(other => string.Equals(other.Promise, promise.Promise, StringComparison.Ordinal));
        return before with { Promises = known is null ? before.Promises.Add(promise) : before.Promises.Replace(known, promise) };
    }
}

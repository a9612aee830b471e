using NodaTime;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;
using RefundKit.Policies;

namespace RefundKit.Cases;

// The money: set aside, submitted, and what became of it.
public sealed partial record RefundCase
{
    /// <summary>
    /// Sets aside what the approved decision pays back, one attempt per payment, and asks for their submission. Payments
    /// already paid for this decision are left alone; one whose attempt failed gets a new one. Whether the money is there
    /// is decided by the store, which counts every case of a payment.
    /// </summary>
    public CaseChange ReserveRefund(Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (NotNow() is { } refused) return refused;
        if (Decision is not { } decision) return Refuse(CaseRefusals.NothingDecided, "nothing has been decided that could be paid");
        if (!IsApproved(decision.DecisionHash)) return Refuse(CaseRefusals.NotApproved, "no money moves without a final approval of the decision that counts");
        if (IsDoubtedSince()) return Refuse(CaseRefusals.NoApprovalProposed, "the policy approved it, and the newest decision no longer does; a human must");
        if (decision.Resolution is { } kind && !kind.IsPaidBack())
            return Refuse(CaseRefusals.NotPaidBack, $"the resolution is {CaseWords.Of(kind)}, which pays nothing back to a payment");
        if (decision.Payments.IsEmpty) return Refuse(CaseRefusals.NothingToPay, "the decision pays nothing back");
        if (Attempts.FirstOrDefault(attempt => attempt.IsUnderWay && attempt.DecisionHash != decision.DecisionHash) is { } other)
            return Refuse(CaseRefusals.MoneyUnderWay, $"attempt {other.Id} of an earlier decision is still under way");
        var work = new CaseWork(this);
        foreach (var payment in decision.Payments)
        {
            if (Attempts.Any(attempt => attempt.HoldsMoney && attempt.Payment == payment.Payment && attempt.DecisionHash == decision.DecisionHash)) continue;
            if (Unpayable(payment) is { } problem) return problem;
            var id = RefundAttempt.IdOf(Id, work.Case.Attempts.Length + 1);
            work.Emit(new RefundReserved { At = at, Actor = actor, Attempt = id, Payment = payment.Payment, Amount = payment.Amount, DecisionHash = decision.DecisionHash });
            work.Do(new SubmitRefund { Key = id, Attempt = id, Payment = payment.Payment, Amount = payment.Amount });
        }

        return work.Done();
    }

    // The hash says what is paid, to whom and under which rules, not the outcome: time alone can turn an approval into a
    // review. A human who approved has looked; a policy that approved by itself has not.
    private bool IsDoubtedSince() =>
        Approval is { Actor.Kind: not ActorKind.Staff } && Outcome is not (Rules.Outcome.Approve or Rules.Outcome.ApprovePartially);

    /// <summary>Sets aside what an approved decision pays back, as <see cref="ReserveRefund"/> does; nothing where it pays nothing back.</summary>
    public CaseChange PayApproved(Instant at, Actor actor) =>
        Decision is { Payments.IsEmpty: false } && Decision.Resolution?.IsPaidBack() != false ? ReserveRefund(at, actor) : Nothing();

    /// <summary>
    /// Goes on without a human where the policy asks for none: approves and sets aside. Nothing where it asks for one, where
    /// a member of staff has stepped in, and where this case has paid or set aside money before.
    /// </summary>
    public CaseChange FollowPolicy(Instant at) =>
        Decision is { ApprovalRequired: false } decision && Approval is null && !IsForHumans && !Attempts.Any(attempt => attempt.HoldsMoney) && Outcome is Rules.Outcome.Approve or Rules.Outcome.ApprovePartially
            ? Approve(decision.DecisionHash, Actor.System, PolicyRole, at).Then(approved => approved.PayApproved(at, Actor.System))
            : Nothing();

    /// <summary>
    /// An attempt goes to the gateway: recorded and stored before the gateway is called. Refused where the approval it was
    /// reserved under holds no more, or where the attempt is past being submitted.
    /// </summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="at">When.</param>
    /// <param name="actor">Who submits it.</param>
    public CaseChange Submit(string attempt, Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (IsReadOnly) return Unreadable();
        if (FindAttempt(attempt) is not { } found) return NoAttempt(attempt);
        if (!found.IsUnderWay)
            return Refuse(CaseRefusals.NotSubmittable, $"attempt {attempt} is {found.State} and is not submitted again");
        if (IsDoubtedSince()) return Refuse(CaseRefusals.NoApprovalProposed, "the policy approved it, and the newest decision no longer does; a human must");
        if (!IsApproved(found.DecisionHash)) return Refuse(CaseRefusals.NotApproved, $"the approval that attempt {attempt} was reserved under holds no more");
        if (found.State == AttemptState.Submitted) return Nothing();
        var work = new CaseWork(this);
        work.Emit(new RefundSubmitted { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount });
        return work.Done();
    }

    /// <summary>
    /// Records what a gateway reported of an attempt. Reports may come in any order and number: an attempt only moves
    /// onward, and what is behind it changes nothing. A refund that failed or came back opens a closed case again and asks
    /// for a human; so does one whose end is unknown ask to be looked up.
    /// </summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="state">What is reported; <see cref="AttemptState.Reserved"/> is no report.</param>
    /// <param name="reference">The gateway's opaque reference; null where it gave none.</param>
    /// <param name="reasonCode">The gateway's code; null where it gave none.</param>
    /// <param name="at">When.</param>
    /// <param name="actor">Who reports it.</param>
    public CaseChange Report(string attempt, AttemptState state, string? reference, string? reasonCode, Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentOutOfRangeException.ThrowIfEqual((int)state, (int)AttemptState.Reserved);
        if (IsReadOnly) return Unreadable();
        if (FindAttempt(attempt) is not { } found) return NoAttempt(attempt);
        // That the gateway knows the attempt again ends not knowing; everything else only moves onward.
        var onward = state > found.State || (state == AttemptState.Submitted && found.State == AttemptState.Unknown);
        if (!onward) return Nothing();
        var work = new CaseWork(this);
        work.Emit(EventOf(found, state, reference, reasonCode, at, actor));
        switch (state)
        {
            case AttemptState.Unknown:
                work.Do(new LookUpRefund { Key = work.KeyFor("lookup"), Attempt = found.Id, Payment = found.Payment, Amount = found.Amount });
                break;
            case AttemptState.Failed or AttemptState.Reversed:
                var code = state == AttemptState.Failed ? "refund-failed" : "refund-reversed";
                if (IsResolved) work.Emit(new CaseReopened { At = at, Actor = actor, ReasonCode = code });
                // Named by the attempt, so that a failure and a reversal in either order ask once each.
                work.Do(new RequestHuman { Key = $"{found.Id}-{code}", ReasonCode = code, Subject = found.Id });
                break;
        }

        return work.Done();
    }

    private static RefundEvent EventOf(RefundAttempt found, AttemptState state, string? reference, string? reasonCode, Instant at, Actor actor) => state switch
    {
        AttemptState.Submitted => new RefundSubmitted { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount, Reference = reference },
        AttemptState.Unknown => new RefundUnknown { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount, Reference = reference, ReasonCode = reasonCode },
        AttemptState.Settled => new RefundSettled { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount, Reference = reference },
        AttemptState.Failed => new RefundFailed { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount, Reference = reference, ReasonCode = reasonCode },
        AttemptState.Reversed => new RefundReversed { At = at, Actor = actor, Attempt = found.Id, Payment = found.Payment, Amount = found.Amount, Reference = reference, ReasonCode = reasonCode },
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private bool IsApproved(string decisionHash) =>
        string.Equals(Approval?.DecisionHash, decisionHash, StringComparison.Ordinal) &&
        string.Equals(Decision?.DecisionHash, decisionHash, StringComparison.Ordinal);

    private CaseChange? Unpayable(DecidedPayment payment)
    {
        if (payment.Captured is not { } captured || payment.Gone is not { } gone)
            return Refuse(CaseRefusals.CapturedUnknown, $"the order does not say what payment {payment.Payment} captured");
        if (payment.Amount.MinorUnits <= 0) return Refuse(CaseRefusals.NothingToPay, $"nothing is to be paid back to payment {payment.Payment}");
        if (payment.Amount > captured - gone) return Refuse(CaseRefusals.MoreThanIsLeft, $"{captured - gone} is left on payment {payment.Payment}, and {payment.Amount} is asked for");
        // A decision made on an order that has not heard of this case's own refund would pay it twice.
        var paid = Attempts.Where(attempt => attempt.State == AttemptState.Settled && attempt.Payment == payment.Payment)
            .Aggregate(Money.Zero(payment.Amount.Currency), (sum, attempt) => sum + attempt.Amount);
        return paid > gone
            ? Refuse(CaseRefusals.EarlierRefundUnseen, $"{paid} has been paid back to payment {payment.Payment} in this case, and the decision knows of {gone}; decide again on the order as it is now")
            : null;
    }

    private void FreeUnsubmitted(CaseWork work, Instant at, Actor actor)
    {
        foreach (var attempt in Attempts.Where(attempt => attempt.State == AttemptState.Reserved))
            work.Emit(EventOf(attempt, AttemptState.Failed, null, "superseded", at, actor));
    }

    private CaseChange NoAttempt(string attempt) => Refuse(CaseRefusals.UnknownAttempt, $"the case knows no attempt {attempt}");
}

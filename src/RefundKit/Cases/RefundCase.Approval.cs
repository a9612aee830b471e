using NodaTime;
using RefundKit.Cases.Events;

namespace RefundKit.Cases;

// The final approval: who may give it, and when it holds no more.
public sealed partial record RefundCase
{
    private const string PolicyRole = "policy";

    /// <summary>
    /// Gives the final approval of one decision. A human of the house gives it, in a role the policy lets approve the
    /// amount, and not for a request or a refund of their own; a program or a model gives it only where the decision says
    /// that no human need.
    /// </summary>
    /// <param name="decisionHash">The hash of the decision the approver has seen.</param>
    /// <param name="approver">Who approves.</param>
    /// <param name="role">The role they act in. The host answers for their having it.</param>
    /// <param name="at">When.</param>
    public CaseChange Approve(string decisionHash, Actor approver, string role, Instant at)
    {
        ArgumentNullException.ThrowIfNull(decisionHash);
        ArgumentNullException.ThrowIfNull(approver);
        ArgumentNullException.ThrowIfNull(role);
        if (NotNow() is { } refused) return refused;
        if (Decision is not { } decision) return Refuse(CaseRefusals.NothingDecided, "nothing has been decided that could be approved");
        if (!string.Equals(decision.DecisionHash, decisionHash, StringComparison.Ordinal))
            return Refuse(CaseRefusals.StaleDecision, $"the decision has changed since; what counts is {decision.DecisionHash}");
        if (Outcome is not (Rules.Outcome.Approve or Rules.Outcome.ApprovePartially))
            return Refuse(CaseRefusals.NoApprovalProposed, $"the outcome is {CaseWords.Of(Outcome!.Value)}, which is not for approving");
        if (Approval is not null) return Refuse(CaseRefusals.AlreadyApproved, $"the decision has already been approved by {Approval.Actor.Id ?? "the policy"}");
        return approver.Kind == ActorKind.Staff ? ByStaff(decision, approver, role, at) : ByPolicy(decision, approver, at);
    }

    /// <summary>Takes an approval back. Money that was set aside but never submitted is free again.</summary>
    /// <param name="reasonCode">Why, as a code of the host.</param>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="at">When.</param>
    public CaseChange VoidApproval(string reasonCode, Actor actor, Instant at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reasonCode);
        if (NotNow() is { } refused) return refused;
        if (Approval is not { } approval) return Refuse(CaseRefusals.NoApproval, "there is no approval to take back");
        var work = new CaseWork(this);
        work.Emit(new ApprovalVoided { At = at, Actor = actor, DecisionHash = approval.DecisionHash, ReasonCode = reasonCode });
        FreeUnsubmitted(work, at, actor);
        return work.Done();
    }

    /// <summary>
    /// Departs from what the rules advise; only staff may, and it stays attributed to them. An override of <c>outcome</c>
    /// puts another outcome in the decision's place until the next decision, and voids an approval given before it.
    /// </summary>
    /// <param name="what">What is overridden, such as <c>outcome</c> or <c>assignTo</c>.</param>
    /// <param name="to">What holds instead; for <c>outcome</c> a word of the decision format, such as <c>approve</c>.</param>
    /// <param name="reasonCode">Why, as a code of the host.</param>
    /// <param name="actor">Who answers for it.</param>
    /// <param name="at">When.</param>
    /// <param name="role">The role they act in, for the metrics; null where the host does not say.</param>
    public CaseChange Override(string what, string to, string reasonCode, Actor actor, Instant at, string? role = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        ArgumentException.ThrowIfNullOrWhiteSpace(reasonCode);
        ArgumentNullException.ThrowIfNull(actor);
        if (NotNow() is { } refused) return refused;
        if (actor is not { Kind: ActorKind.Staff, Id: not null }) return Refuse(CaseRefusals.OnlyStaff, "only a member of staff, named by their id, may depart from the rules");
        if (Decision is null) return Refuse(CaseRefusals.NothingDecided, "nothing has been decided that could be overridden");
        var isOutcome = string.Equals(what, "outcome", StringComparison.Ordinal);
        if (isOutcome && CaseWords.FindOutcome(to) is null) return Refuse(CaseRefusals.NoOutcome, $"\"{to}\" is no outcome");
        var work = new CaseWork(this);
        var from = what switch { "outcome" => CaseWords.Of(Outcome!.Value), "assignTo" => AssignedTo, "escalateTo" => EscalatedTo, _ => null };
        work.Emit(new Overridden { At = at, Actor = actor, What = what, From = from, To = to, ReasonCode = reasonCode, Role = role });
        if (isOutcome && Approval is { } approval)
        {
            work.Emit(new ApprovalVoided { At = at, Actor = actor, DecisionHash = approval.DecisionHash, ReasonCode = "overridden" });
            FreeUnsubmitted(work, at, actor);
        }

        return work.Done();
    }

    private CaseChange ByStaff(DecisionMade decision, Actor approver, string role, Instant at)
    {
        if (approver.Id is not { } id) return Refuse(CaseRefusals.NoHuman, "an approval names who gave it");
        if (string.Equals(id, Opened?.Requester, StringComparison.Ordinal) || string.Equals(id, Opened?.Customer, StringComparison.Ordinal))
            return Refuse(CaseRefusals.OwnRequest, "nobody approves a request or a refund of their own");
        if (!decision.ApproverRoles.Contains(role, StringComparer.Ordinal))
        {
            return Refuse(CaseRefusals.RoleTooLow, decision.ApproverRoles.IsEmpty
                ? "the decision names no role that may approve it"
                : $"\"{role}\" may not approve this amount; {string.Join(", ", decision.ApproverRoles)} may");
        }

        return Approved(decision, approver, role, at, automatic: false);
    }

    private CaseChange ByPolicy(DecisionMade decision, Actor approver, Instant at) =>
        approver.Kind is ActorKind.System or ActorKind.Ai && !decision.ApprovalRequired && OverriddenOutcome is null && !IsForHumans
            ? Approved(decision, approver, PolicyRole, at, automatic: true)
            : Refuse(CaseRefusals.NoHuman, $"a human gives the final approval, and \"{CaseWords.Of(approver.Kind)}\" is none");

    private CaseChange Approved(DecisionMade decision, Actor approver, string role, Instant at, bool automatic)
    {
        var work = new CaseWork(this);
        work.Emit(new ApprovalGiven { At = at, Actor = approver, DecisionHash = decision.DecisionHash, Role = role, Automatic = automatic });
        return work.Done();
    }

    private CaseChange Refuse(string id, string message) => CaseWork.Refuse(this, id, message);
}

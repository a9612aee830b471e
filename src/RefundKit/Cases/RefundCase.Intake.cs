using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;
using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Cases;

// What comes in, and what is decided about it.
public sealed partial record RefundCase
{
    /// <summary>
    /// A request arrived: opens the case where it is new, opens it again where it was closed, and records the message. A
    /// message that was seen before changes nothing.
    /// </summary>
    /// <param name="request">The request; its tenant and id are the case's.</param>
    /// <param name="messageId">The message's id in its channel; null where the request is no new message, as when the warehouse reported.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="actor">Who records it.</param>
    /// <exception cref="ArgumentException">The request belongs to another case.</exception>
    public CaseChange Receive(RefundRequest request, string? messageId, Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(request);
        Mine(request.Tenant, request.Id);
        if (IsReadOnly) return Unreadable();
        if (messageId is not null && Seen.Contains(CaseFold.MessageKey(request.Channel, messageId))) return Nothing();
        var work = new CaseWork(this);
        if (Version == 0)
        {
            work.Emit(new CaseOpened
            {
                At = at,
                Actor = actor,
                Channel = request.Channel,
                Country = request.ShipTo?.Country,
                Reason = request.Return?.Lines.Select(line => line.Reason?.Code).FirstOrDefault(code => code is not null),
                Products = Wanted(request, line => line.Sku),
                Categories = Wanted(request, line => line.Category),
                Order = request.Order?.Id,
                Customer = request.Customer?.Id,
                RequestedBy = request.RequestedBy.Kind,
                Requester = request.RequestedBy.Id,
            });
        }
        else if (IsResolved)
        {
            work.Emit(new CaseReopened { At = at, Actor = actor, ReasonCode = "new-request" });
        }

        if (messageId is not null)
        {
            work.Emit(new MessageReceived
            {
                At = at,
                Actor = actor,
                From = request.RequestedBy.Kind == RequesterKind.Staff ? ActorKind.Staff : ActorKind.Customer,
                Channel = request.Channel,
                MessageId = messageId,
                Digest = request.Message is { } message ? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Text))) : null,
            });
        }

        if (request.Order is { } order) work.Emit(new ContextGathered { At = at, Actor = actor, Source = request.Source?.Platform, Order = order.Id });
        return work.Done();
    }

    /// <summary>
    /// Records a decision. It replaces the one before; where its hash is another, an approval given before is void and money
    /// that was set aside but never submitted is free again. What the decision asks for (tags, assignment, a reply, facts)
    /// is recorded and becomes effects; what it promises is recorded where it is new or due at another time.
    /// </summary>
    /// <param name="decision">The decision; its tenant and request are the case's.</param>
    /// <param name="levels">The policy's approval levels, from the lowest role; those from the required role up may approve.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="actor">Who asked for it.</param>
    /// <exception cref="ArgumentException">The decision belongs to another case.</exception>
    public CaseChange Record(RefundDecision decision, IReadOnlyList<ApprovalLevel> levels, Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(actor);
        Mine(decision.Tenant, decision.RequestId);
        if (NotNow() is { } refused) return refused;
        var work = new CaseWork(this);
        var made = MadeOf(decision, levels, at, actor);
        work.Emit(made);
        var cause = work.KeyFor("");
        if (Approval is { } approval && !string.Equals(approval.DecisionHash, made.DecisionHash, StringComparison.Ordinal))
        {
            work.Emit(new ApprovalVoided { At = at, Actor = actor, DecisionHash = approval.DecisionHash, ReasonCode = "decision-changed" });
            FreeUnsubmitted(work, at, actor);
        }

        Triage(work, decision, cause, at, actor);
        foreach (var needs in decision.Needs.GroupBy(need => need.From).OrderBy(group => group.Key))
        {
            work.Emit(new FactsRequested { At = at, Actor = actor, From = needs.Key, Facts = [.. needs.Select(need => need.Fact)] });
        }

        foreach (var deadline in decision.Deadlines.Where(deadline => !Promises.Any(promise => promise.Promise == deadline.Promise && promise.Due == deadline.LatestAt)))
        {
            work.Emit(PromiseOf(deadline, at, actor));
        }

        if (decision.Reply is { } reply) work.Do(new SendReply { Key = cause + "reply", Template = reply.Template, Language = reply.Language });
        return work.Done();
    }

    /// <summary>Records a reply that went out. The same effect is recorded once.</summary>
    /// <param name="reply">What was sent.</param>
    /// <param name="delivery">How it went out, and in which wording.</param>
    /// <param name="at">When.</param>
    /// <param name="actor">Who sent it; a reply by anyone but staff counts as automatic.</param>
    public CaseChange Replied(SendReply reply, ReplyDelivery delivery, Instant at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(actor);
        if (IsReadOnly) return Unreadable();
        if (Version == 0) return Unopened();
        if (Seen.Contains(CaseFold.ReplyKey(reply.Key))) return Nothing();
        var work = new CaseWork(this);
        work.Emit(new ReplySent
        {
            At = at,
            Actor = actor,
            Template = reply.Template,
            Language = reply.Language,
            TemplateVersion = delivery.TemplateVersion,
            TemplateHash = delivery.TemplateHash,
            Channel = delivery.Channel,
            Automatic = actor.Kind != ActorKind.Staff,
            Effect = reply.Key,
        });
        return work.Done();
    }

    /// <summary>Asks for another reply, such as the one that tells of a refund. The same purpose is asked for once.</summary>
    /// <param name="reply">The template and language.</param>
    /// <param name="purpose">What for, such as an attempt's id; it makes the effect's key.</param>
    public CaseChange Reply(ReplyChoice reply, string purpose)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        if (NotNow(resolvedToo: true) is { } refused) return refused;
        var work = new CaseWork(this);
        work.Do(new SendReply { Key = $"rk-{Id.Id}-{purpose}-reply-{reply.Template}", Template = reply.Template, Language = reply.Language });
        return work.Done();
    }

    private static ImmutableArray<string> Wanted(RefundRequest request, Func<OrderLine, string?> read) =>
        [.. (request.Return?.Lines ?? []).Select(wanted => request.Order?.FindLine(wanted.LineId) is { } line ? read(line) : null).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static void Triage(CaseWork work, RefundDecision decision, string cause, Instant at, Actor actor)
    {
        var before = work.Case;
        var tags = decision.Tags.Except(before.Tags, StringComparer.Ordinal).ToImmutableArray();
        var assignTo = decision.AssignTo == before.AssignedTo ? null : decision.AssignTo;
        var escalateTo = decision.EscalateTo == before.EscalatedTo ? null : decision.EscalateTo;
        if (!tags.IsEmpty) work.Emit(new Tagged { At = at, Actor = actor, Tags = tags });
        if (assignTo is not null) work.Emit(new Assigned { At = at, Actor = actor, To = assignTo });
        if (escalateTo is not null) work.Emit(new Escalated { At = at, Actor = actor, To = escalateTo });
        if (tags.IsEmpty && assignTo is null && escalateTo is null) return;
        work.Do(new UpdateHelpdesk { Key = cause + "helpdesk", Tags = tags, AssignTo = assignTo, EscalateTo = escalateTo, Priority = decision.Priority });
    }

    private static DecisionMade MadeOf(RefundDecision decision, IReadOnlyList<ApprovalLevel> levels, Instant at, Actor actor) => new()
    {
        At = at,
        Actor = actor,
        Outcome = decision.Outcome,
        Intent = decision.Intent,
        DecisionHash = decision.Hash,
        Policy = decision.Policy.Id,
        PolicyVersion = decision.Policy.Version,
        PolicyHash = decision.Policy.Hash,
        TermsHash = decision.Policy.TermsHash,
        ApprovalHash = decision.Policy.ApprovalHash,
        Edition = decision.DataEdition,
        AsOf = decision.AsOf,
        Automatic = actor.Kind != ActorKind.Staff,
        Rules = [.. decision.Trace.Rules.Where(rule => rule.Result == Truth.True).Select(rule => rule.Rule)],
        Resolution = decision.Resolution?.Kind,
        Amount = decision.Refund?.Amount,
        Payments = decision.Refund is { } quote ? [.. quote.Payments.Select(payment => DecidedOf(payment, decision.Request))] : [],
        // A decision that does not say needs a human, and no role is enough.
        ApprovalRequired = decision.Approval?.Required ?? true,
        ApproverRoles = decision.Approval is { } approval
            ? [.. levels.Select(level => level.Role).SkipWhile(role => !string.Equals(role, approval.Role, StringComparison.Ordinal))
                .Where(role => approval.Roles.IsEmpty || approval.Roles.Contains(role, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)]
            : [],
    };

    private static DecidedPayment DecidedOf(QuotePayment quoted, RefundRequest request)
    {
        var known = request.Order?.Payments.FirstOrDefault(payment => string.Equals(payment.Id, quoted.PaymentId, StringComparison.Ordinal));
        // An amount nobody set is default(Money), zero in no currency.
        var gone = known is null ? default(Money?) : known.Captured - known.Remaining;
        return new DecidedPayment(quoted.PaymentId, quoted.Amount, known?.Captured, gone);
    }

    private static PromiseMade PromiseOf(Deadline deadline, Instant at, Actor actor) => new()
    {
        At = at,
        Actor = actor,
        Promise = deadline.Promise,
        Due = deadline.LatestAt,
        Earliest = deadline.EarliestAt,
        Source = deadline.Source,
        Rule = deadline.Rule,
        Zone = deadline.Zone,
        Calendar = deadline.Calendar,
        CalendarEdition = deadline.CalendarEdition,
        Duty = deadline.Duty,
        Silence = deadline.Silence,
        Count = deadline.Count,
        CountedFrom = deadline.CountedFrom,
    };

    private void Mine(string tenant, string id)
    {
        if (Id != new CaseId(tenant, id)) throw new ArgumentException($"It belongs to case {tenant}/{id}, and this is {Id}.");
    }

    private CaseChange Nothing() => new(this, this);

    private CaseChange? NotNow(bool resolvedToo = false) =>
        IsReadOnly ? Unreadable()
        : Version == 0 ? Unopened()
        : IsResolved && !resolvedToo ? CaseWork.Refuse(this, CaseRefusals.Resolved, "the case is closed; open it again first")
        : null;

    private CaseChange Unreadable() =>
        CaseWork.Refuse(this, CaseRefusals.ReadOnly, "the journal holds an event that this version cannot read; the case can only be shown");

    private CaseChange Unopened() => CaseWork.Refuse(this, CaseRefusals.NotOpened, "the case has not been opened");
}

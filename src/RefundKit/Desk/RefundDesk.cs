using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Desk;

/// <summary>
/// The shell around the core: fetches, calls the core, stores, and carries out what was stored. It knows nothing of
/// refunds that the core does not tell it. What a plug-in throws is caught once, and the case goes to a human; what the
/// store throws reaches the caller, who may call again: nothing is done twice. Thread-safe; several desks may share a store.
/// </summary>
public sealed partial class RefundDesk
{
    // Losing this often against other writers is no contention but a store that never agrees.
    private const int Rounds = 50;

    private readonly RefundDeskSetup _setup;

    /// <summary>Makes a desk.</summary>
    public RefundDesk(RefundDeskSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        _setup = setup;
    }

    /// <summary>The case as it is stored; a case that nothing happened to where there is none; a problem where its journal is damaged.</summary>
    public async Task<DeskResult> LoadAsync(CaseId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        var lines = await _setup.Store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return CaseJournal.TryRead(id, lines, out var journal, out var problem)
            ? new DeskResult(RefundCase.Replay(journal))
            : new DeskResult(null, problem);
    }

    /// <summary>
    /// Takes a request in: completes it from the host's systems, decides it, and stores the events, the rendered reply and
    /// everything else to be done. A message seen before changes nothing. Where something fails on the way, what is known
    /// is stored all the same and a human is asked to look.
    /// </summary>
    /// <param name="request">The request as it came.</param>
    /// <param name="messageId">The message's id in its channel; null where the request is no new message but is to be decided again.</param>
    /// <param name="cancellationToken">To stop waiting; nothing is stored then.</param>
    public async Task<DeskResult> ReceiveAsync(RefundRequest request, string? messageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var id = new CaseId(request.Tenant, request.Id);
        var sender = new Actor(SenderOf(request.RequestedBy.Kind), request.RequestedBy.Id);
        string? halt = null;
        for (var i = 0; i < Rounds; i++)
        {
            // Every round asks anew: what was known before somebody else's change must not replace what they knew.
            var now = _setup.Clock.GetCurrentInstant();
            var (known, doubt) = await CompleteAsync(request, cancellationToken).ConfigureAwait(false);
            var (decision, policy) = Decide(known, now, ref doubt);
            var levels = policy?.Operations.Approval ?? [];
            var loaded = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
            var change = loaded.Case?.Receive(known, messageId, now, sender);
            if (change is null or { IsRefused: true }) return await ParkAsync(id, loaded, change, messageId ?? "again", now, cancellationToken).ConfigureAwait(false);
            if (messageId is not null && change.IsEmpty) return loaded;
            // Deciding again is no new message: the customer is not acknowledged a second time.
            if (decision is not null) change = change.Then(c => c.Record(messageId is null && c.Decision is not null ? decision with { Reply = null } : decision, levels, now, Actor.System));
            var texts = RenderAll(change, decision, policy, ref doubt);
            if (doubt is not null) change = change.Then(c => c.Escalate(_setup.DoubtGoesTo, doubt, now, Actor.System));
            else change = GoOn(change, halt, now);
            if (change.IsRefused) return await ParkAsync(id, loaded, change, messageId ?? "again", now, cancellationToken).ConfigureAwait(false);
            var result = await CommitAsync(change, DeskBatch.Of(change, effect => EntryOf(change, effect, texts, now)), cancellationToken).ConfigureAwait(false);
            if (result.IsCommitted) return new DeskResult(change.After) { Decision = decision };
            // The money is not there to go on without a human: the decision stands, and a human looks.
            if (result.Conflict != CommitConflict.Outdated) halt = result.Conflict == CommitConflict.PaymentFrozen ? "payment-frozen" : "payment-exceeded";
        }

        throw new InvalidOperationException("The store answered with a conflict every time.");
    }

    /// <summary>
    /// Gives the final approval and sets the money aside, as one step. Of two agents at once one wins; the other gets the
    /// case as it is then and the problem, and nothing is stored for them.
    /// </summary>
    public async Task<DeskResult> ApproveAsync(CaseId id, string decisionHash, Actor approver, string role, CancellationToken cancellationToken = default)
    {
        var now = _setup.Clock.GetCurrentInstant();
        var loaded = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (loaded.Case is not { } before) return loaded;
        var change = before.Approve(decisionHash, approver, role, now).Then(approved => approved.PayApproved(now, approver));
        if (change.IsRefused) return new DeskResult(before, change.Refusal);
        var result = await CommitAsync(change, DeskBatch.Of(change, effect => EntryOf(change, effect, [], now)), cancellationToken).ConfigureAwait(false);
        if (result.IsCommitted) return new DeskResult(change.After);
        var fresh = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return fresh with { Problem = DeskProblems.Of(result.Conflict!.Value) };
    }

    /// <summary>Gives a case any other command. The command is tried again on the fresh case where somebody else was quicker.</summary>
    /// <param name="id">The case.</param>
    /// <param name="command">A command of <see cref="RefundCase"/>, with the instant of the desk's clock.</param>
    /// <param name="cancellationToken">To stop waiting.</param>
    public async Task<DeskResult> ApplyAsync(CaseId id, Func<RefundCase, Instant, CaseChange> command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await StoreAsync(id, command, static batch => batch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for a reply of the host's choice to be sent, such as the one that tells of a refund; the same purpose once.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reply">The rendered reply.</param>
    /// <param name="purpose">What for, such as an attempt's id.</param>
    /// <param name="cancellationToken">To stop waiting.</param>
    public async Task<DeskResult> ReplyAsync(CaseId id, OutgoingReply reply, string purpose, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return await StoreAsync(
            id,
            (refundCase, _) => refundCase.Reply(new ReplyChoice(reply.Template, reply.Language), purpose),
            batch => batch with { Outbox = [.. batch.Outbox.Select(entry => entry with { Reply = reply })] },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<(RefundRequest Known, string? Doubt)> CompleteAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        if (_setup.Orders is null) return (request, null);
        try
        {
            var known = await _setup.Orders.CompleteAsync(request, cancellationToken).ConfigureAwait(false);
            return known.Id == request.Id && known.Tenant == request.Tenant ? (known, null) : (request, "order-source-failed");
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return (request, "order-source-failed");
        }
    }

    private (RefundDecision? Decision, RefundPolicy? Policy) Decide(RefundRequest request, Instant now, ref string? doubt)
    {
        try
        {
            return _setup.Decide(request, now);
        }
#pragma warning disable CA1031 // A plug-in may throw anything; a case must outlive it.
        catch (Exception)
#pragma warning restore CA1031
        {
            doubt = "decision-failed";
            return (null, null);
        }
    }

    private Dictionary<string, OutgoingReply> RenderAll(CaseChange change, RefundDecision? decision, RefundPolicy? policy, ref string? doubt)
    {
        var texts = new Dictionary<string, OutgoingReply>(StringComparer.Ordinal);
        if (decision is null) return texts;
        foreach (var reply in change.Effects.OfType<SendReply>())
        {
            try
            {
                if (_setup.Render(decision, policy, new ReplyChoice(reply.Template, reply.Language)) is { } text) texts[reply.Key] = text;
                else doubt ??= "reply-not-rendered";
            }
#pragma warning disable CA1031 // A plug-in may throw anything; a case must outlive it.
            catch (Exception)
#pragma warning restore CA1031
            {
                doubt ??= "reply-not-rendered";
            }
        }

        // A reply without a text is not sent: the human who is asked to look answers.
        return texts;
    }

    private CaseChange GoOn(CaseChange change, string? halt, Instant now)
    {
        if (halt is not null) return change.Then(c => c.Escalate(_setup.DoubtGoesTo, halt, now, Actor.System));
        var further = change.Then(c => c.FollowPolicy(now));
        return further.IsRefused && !change.IsRefused
            ? change.Then(c => c.Escalate(_setup.DoubtGoesTo, "not-payable", now, Actor.System))
            : further;
    }

    /// <summary>A request whose case takes no command is not lost: a human is asked to look.</summary>
    private async Task<DeskResult> ParkAsync(CaseId id, DeskResult loaded, CaseChange? refused, string cause, Instant now, CancellationToken cancellationToken)
    {
        var problem = refused?.Refusal ?? loaded.Problem!;
        var task = DeskBatch.Task(id.Tenant, id, $"rk-{id.Id}-{problem.Id}-{cause}", problem.Id, cause, now);
        await _setup.Store.CommitAsync(task, cancellationToken).ConfigureAwait(false);
        return loaded with { Problem = problem };
    }

    private async Task<DeskResult> StoreAsync(
        CaseId id, Func<RefundCase, Instant, CaseChange> command, Func<CommitBatch, CommitBatch> complete, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var now = _setup.Clock.GetCurrentInstant();
            var loaded = await LoadAsync(id, cancellationToken).ConfigureAwait(false);
            if (loaded.Case is not { } before) return loaded;
            var change = command(before, now);
            if (change.IsRefused) return new DeskResult(before, change.Refusal);
            var batch = complete(DeskBatch.Of(change, effect => EntryOf(change, effect, [], now)));
            var result = await CommitAsync(change, batch, cancellationToken).ConfigureAwait(false);
            if (result.IsCommitted) return new DeskResult(change.After);
            if (result.Conflict is { } conflict and not CommitConflict.Outdated) return new DeskResult(before, DeskProblems.Of(conflict));
        }

        return new DeskResult(null, DeskProblems.Outdated);
    }

    /// <summary>Stores a change, and counts it once it is stored.</summary>
    private async Task<CommitResult> CommitAsync(CaseChange change, CommitBatch batch, CancellationToken cancellationToken)
    {
        var result = await _setup.Store.CommitAsync(batch, cancellationToken).ConfigureAwait(false);
        if (!result.IsCommitted) return result;
        try
        {
            _setup.Meter?.Record(change);
        }
#pragma warning disable CA1031 // A listener of the meter may throw anything; what is stored is stored.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        return result;
    }

    private OutboxEntry EntryOf(CaseChange change, CaseEffect effect, Dictionary<string, OutgoingReply> texts, Instant now) => new()
    {
        Effect = effect,
        Case = change.After.Id,
        Reply = texts.GetValueOrDefault(effect.Key),
        DueAt = effect is LookUpRefund ? now + _setup.LookUpAfter : now,
    };

    private static ActorKind SenderOf(RequesterKind kind) => kind switch
    {
        RequesterKind.Staff => ActorKind.Staff,
        RequesterKind.Marketplace => ActorKind.Marketplace,
        RequesterKind.System => ActorKind.System,
        _ => ActorKind.Customer,
    };
}

using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Effects;

namespace RefundKit.Desk;

// What was stored to be done is done, at least once, each under its key.
public sealed partial class RefundDesk
{
    private static readonly Duration LongestWait = Duration.FromHours(1);

    /// <summary>
    /// Carries out what is due in a tenant's outbox. An entry is taken in the store before anything is done for it, so that
    /// several workers never do it at once; what fails is due again later, and after some tries a human is asked as well.
    /// The gateway is called only for an attempt that is stored as submitted; where its answer does not come, the attempt
    /// is unknown, its money stays set aside, and it is looked up before it is ever submitted again.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="max">At most this many entries.</param>
    /// <param name="cancellationToken">To stop after the entry at work.</param>
    /// <returns>How many entries were taken.</returns>
    public async Task<int> RunOutboxAsync(string tenant, int max = 100, CancellationToken cancellationToken = default)
    {
        var due = await _setup.Store.DueAsync(tenant, _setup.Clock.GetCurrentInstant(), max, cancellationToken).ConfigureAwait(false);
        var taken = 0;
        foreach (var entry in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var carriedOut = entry.Effect switch
            {
                SubmitRefund refund => await DriveAsync(tenant, entry, new GatewayRefund(entry.Case!, refund.Attempt, refund.Payment, refund.Amount), cancellationToken).ConfigureAwait(false),
                LookUpRefund refund => await DriveAsync(tenant, entry, new GatewayRefund(entry.Case!, refund.Attempt, refund.Payment, refund.Amount), cancellationToken).ConfigureAwait(false),
                SendReply reply => await CarryOutAsync(tenant, entry, () => SendAsync(entry, reply, cancellationToken), cancellationToken).ConfigureAwait(false),
                UpdateHelpdesk update => await CarryOutAsync(tenant, entry, () => _setup.Helpdesk.UpdateAsync(entry.Case!, update, cancellationToken), cancellationToken).ConfigureAwait(false),
                RequestHuman request => await CarryOutAsync(tenant, entry, () => _setup.Helpdesk.RequestHumanAsync(tenant, entry.Case, request, cancellationToken), cancellationToken).ConfigureAwait(false),
                _ => throw new InvalidOperationException($"The desk does not know {entry.Effect.Kind}."),
            };
            if (carriedOut) taken++;
        }

        return taken;
    }

    private Task SendAsync(OutboxEntry entry, SendReply reply, CancellationToken cancellationToken) =>
        // A reply that could not be rendered has already put the case before a human.
        entry.Reply is { } text ? _setup.Replies.SendAsync(entry.Case!, text, reply.Key, cancellationToken) : Task.CompletedTask;

    private async Task<bool> CarryOutAsync(string tenant, OutboxEntry entry, Func<Task> act, CancellationToken cancellationToken)
    {
        if (!await TakeAsync(tenant, entry, cancellationToken).ConfigureAwait(false)) return false;
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await TryLaterAsync(tenant, entry, "effect-failed").ConfigureAwait(false);
            return true;
        }

        var done = new OutboxMove(entry.Effect.Key, entry.Tries + 1, null);
        if (entry is { Effect: SendReply reply, Reply: { } text })
        {
            var recorded = await StoreAsync(
                entry.Case!, (refundCase, now) => refundCase.Replied(reply, text.Delivery, now, Actor.System),
                batch => batch with { OutboxMoves = [done] }, CancellationToken.None).ConfigureAwait(false);
            if (recorded.Problem is null) return true;
        }

        await _setup.Store.CommitAsync(new CommitBatch { Tenant = tenant, OutboxMoves = [done] }, CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> TakeAsync(string tenant, OutboxEntry entry, CancellationToken cancellationToken)
    {
        var move = new OutboxMove(entry.Effect.Key, entry.Tries, _setup.Clock.GetCurrentInstant() + _setup.Lease);
        var result = await _setup.Store.CommitAsync(new CommitBatch { Tenant = tenant, OutboxMoves = [move] }, cancellationToken).ConfigureAwait(false);
        return result.IsCommitted;
    }

    /// <summary>Puts an entry that was taken off until later; once it has been tried often enough, a human is asked as well.</summary>
    private async Task TryLaterAsync(string tenant, OutboxEntry entry, string reasonCode)
    {
        var now = _setup.Clock.GetCurrentInstant();
        var tries = entry.Tries + 1;
        var isTask = entry.Effect is RequestHuman;
        await _setup.Store.CommitAsync(new CommitBatch
        {
            Tenant = tenant,
            OutboxMoves = [new OutboxMove(entry.Effect.Key, tries, now + WaitAfter(tries))],
            Outbox = tries >= _setup.TriesBeforeHuman && !isTask
                ? [DeskBatch.TaskEntry(entry.Case, $"{entry.Effect.Key}-{reasonCode}", reasonCode, entry.Effect.Key, now)]
                : [],
        }, CancellationToken.None).ConfigureAwait(false);
    }

    private Duration WaitAfter(int tries)
    {
        var wait = _setup.LookUpAfter;
        for (var i = 1; i < tries && wait < LongestWait; i++) wait += wait;
        return Duration.Min(wait, LongestWait);
    }

    /// <summary>Brings one attempt a step further.</summary>
    private async Task<bool> DriveAsync(string tenant, OutboxEntry entry, GatewayRefund refund, CancellationToken cancellationToken)
    {
        var loaded = await LoadAsync(refund.Case, cancellationToken).ConfigureAwait(false);
        if (loaded.Case is not { IsReadOnly: false } refundCase)
        {
            // Nothing may be recorded, and so nothing may be called.
            if (await TakeAsync(tenant, entry, cancellationToken).ConfigureAwait(false)) await TryLaterAsync(tenant, entry, "case-unreadable").ConfigureAwait(false);
            return true;
        }

        switch (refundCase.FindAttempt(refund.Attempt)?.State)
        {
            case AttemptState.Reserved:
                return await SubmitAsync(tenant, entry, refund, isTaken: false, cancellationToken).ConfigureAwait(false);
            case AttemptState.Submitted or AttemptState.Unknown:
                return await LookUpAsync(tenant, entry, refund, cancellationToken).ConfigureAwait(false);
            default:
                await _setup.Store.CommitAsync(new CommitBatch { Tenant = tenant, OutboxMoves = [new OutboxMove(entry.Effect.Key, entry.Tries, null)] }, cancellationToken).ConfigureAwait(false);
                return true;
        }
    }

    private async Task<bool> LookUpAsync(string tenant, OutboxEntry entry, GatewayRefund refund, CancellationToken cancellationToken)
    {
        if (!await TakeAsync(tenant, entry, cancellationToken).ConfigureAwait(false)) return false;
        var answer = await AskAsync(() => _setup.Gateway.LookUpAsync(refund, cancellationToken), cancellationToken).ConfigureAwait(false);
        return answer.Status == GatewayStatus.NotFound
            ? await SubmitAsync(tenant, entry, refund, isTaken: true, cancellationToken).ConfigureAwait(false)
            : await AnsweredAsync(tenant, entry, refund, answer).ConfigureAwait(false);
    }

    /// <summary>
    /// Submits an attempt: for the first time, or under the same id once the gateway has said that it never received it.
    /// That it is submitted is stored first, on condition that the approval holds and the payment is not frozen.
    /// </summary>
    private async Task<bool> SubmitAsync(string tenant, OutboxEntry entry, GatewayRefund refund, bool isTaken, CancellationToken cancellationToken)
    {
        var now = _setup.Clock.GetCurrentInstant();
        var loaded = await LoadAsync(refund.Case, cancellationToken).ConfigureAwait(false);
        if (loaded.Case is not { } refundCase) return false;
        var taken = isTaken ? entry with { Tries = entry.Tries + 1 } : entry;
        var change = refundCase.Submit(refund.Attempt, now, Actor.System);
        if (change.IsRefused)
        {
            return await GiveUpAsync(tenant, taken, refundCase, refund, now, cancellationToken).ConfigureAwait(false);
        }

        var result = await CommitAsync(change, DeskBatch.Of(change, effect => EntryOf(change, effect, [], now)) with
        {
            Movements = [new PaymentMovement(MovementKind.Submit, refund.Payment, refund.Attempt, refund.Amount)],
            OutboxMoves = [new OutboxMove(taken.Effect.Key, taken.Tries, now + _setup.Lease)],
        }, cancellationToken).ConfigureAwait(false);
        if (result.Conflict is CommitConflict.PaymentFrozen or CommitConflict.PaymentExceeded)
        {
            if (isTaken || await TakeAsync(tenant, entry, cancellationToken).ConfigureAwait(false))
                await TryLaterAsync(tenant, entry, "payment-frozen").ConfigureAwait(false);
            return true;
        }

        if (!result.IsCommitted) return false;
        var answer = await AskAsync(() => _setup.Gateway.SubmitAsync(refund, cancellationToken), cancellationToken).ConfigureAwait(false);
        return await AnsweredAsync(tenant, taken, refund, answer.Status == GatewayStatus.NotFound ? answer with { Status = GatewayStatus.Unknown } : answer).ConfigureAwait(false);
    }

    /// <summary>An attempt that may not be submitted: where it is still open, the gateway has nothing of it, and its money is free again.</summary>
    private async Task<bool> GiveUpAsync(string tenant, OutboxEntry taken, RefundCase refundCase, GatewayRefund refund, Instant now, CancellationToken cancellationToken)
    {
        OutboxMove[] done = [new OutboxMove(taken.Effect.Key, taken.Tries, null)];
        var isOpen = refundCase.FindAttempt(refund.Attempt) is { IsUnderWay: true };
        var result = isOpen && refundCase.Report(refund.Attempt, AttemptState.Failed, null, "not-approved", now, Actor.System) is { IsRefused: false } change
            ? await CommitAsync(change, DeskBatch.Of(change, effect => EntryOf(change, effect, [], now)) with { OutboxMoves = [.. done] }, cancellationToken).ConfigureAwait(false)
            : await _setup.Store.CommitAsync(new CommitBatch { Tenant = tenant, OutboxMoves = [.. done] }, cancellationToken).ConfigureAwait(false);
        return result.IsCommitted;
    }

    // Whatever goes wrong at the gateway, nobody knows whether it paid.
    private static async Task<GatewayAnswer> AskAsync(Func<Task<GatewayAnswer>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new GatewayAnswer(GatewayStatus.Unknown, null, e is TimeoutException or OperationCanceledException ? "timeout" : "no-answer");
        }
    }

    /// <summary>
    /// Stores an answer; an answer that has been given is not thrown away because somebody stopped waiting. What is not at
    /// its end is looked up later: by the effect that the case asks for, or by this entry.
    /// </summary>
    private async Task<bool> AnsweredAsync(string tenant, OutboxEntry entry, GatewayRefund refund, GatewayAnswer answer)
    {
        var tries = entry.Tries + 1;
        var (seen, isOurs) = (-1, true);
        for (var i = 0; i < Rounds; i++)
        {
            var now = _setup.Clock.GetCurrentInstant();
            var loaded = await LoadAsync(refund.Case, CancellationToken.None).ConfigureAwait(false);
            if (loaded.Case is not { } refundCase) return false;
            var change = ReportOf(refundCase, refund.Attempt, answer, now);
            if (change.IsRefused) return false;
            // The case stands still and the store still disagrees: the lease ran out, and somebody else has the entry now.
            isOurs &= seen != refundCase.Version;
            seen = refundCase.Version;
            var open = change.After.FindAttempt(refund.Attempt) is { IsUnderWay: true };
            var goesOnElsewhere = change.Effects.Any(effect => effect is LookUpRefund);
            if (open && !goesOnElsewhere && change.IsEmpty)
            {
                await TryLaterAsync(tenant, entry, "refund-still-open").ConfigureAwait(false);
                return true;
            }

            var result = await CommitAsync(change, DeskBatch.Of(change, effect => EntryOf(change, effect, [], now)) with
            {
                OutboxMoves = isOurs ? [new OutboxMove(entry.Effect.Key, tries, open && !goesOnElsewhere ? now + WaitAfter(tries) : null)] : [],
            }, CancellationToken.None).ConfigureAwait(false);
            if (result.IsCommitted) return true;
        }

        return false;
    }
}

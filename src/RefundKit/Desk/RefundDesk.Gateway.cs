using NodaTime;
using RefundKit.Cases;

namespace RefundKit.Desk;

// What the gateway reports of its own accord.
public sealed partial class RefundDesk
{
    private static readonly Actor GatewayActor = new(ActorKind.Gateway);

    /// <summary>
    /// Takes a gateway's report in, once. Reports may come in any order and number. When this returns the report is stored,
    /// and only then may the gateway be told so; where the store throws, let the gateway send it again. A report that fits
    /// no case is kept as a task for a human.
    /// </summary>
    public async Task<DeskResult> HandleAsync(GatewayNotice notice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var id = RefundAttempt.CaseOf(notice.Tenant, notice.Attempt);
        for (var i = 0; i < Rounds; i++)
        {
            var now = _setup.Clock.GetCurrentInstant();
            var loaded = id is null ? new DeskResult(null, DeskProblems.NoCase) : await LoadAsync(id, cancellationToken).ConfigureAwait(false);
            var change = loaded.Case is { } before ? ReportOf(before, notice.Attempt, notice.Answer, now) : null;
            var batch = change is { IsRefused: false }
                ? DeskBatch.Of(change, effect => EntryOf(change, effect, [], now))
                : DeskBatch.Task(notice.Tenant, id, $"rk-notice-{notice.Inbox.Source}-{notice.Inbox.MessageId}", "notice-without-case", notice.Attempt, now);
            var result = change is { IsRefused: false }
                ? await CommitAsync(change, batch with { Inbox = notice.Inbox }, cancellationToken).ConfigureAwait(false)
                : await _setup.Store.CommitAsync(batch with { Inbox = notice.Inbox }, cancellationToken).ConfigureAwait(false);
            if (result.IsCommitted) return new DeskResult(change?.After ?? loaded.Case, change?.Refusal ?? loaded.Problem);
            if (result.Conflict == CommitConflict.AlreadyHandled) return loaded with { Problem = DeskProblems.Of(CommitConflict.AlreadyHandled) };
        }

        throw new InvalidOperationException("The store answered with a conflict every time.");
    }

    /// <summary>
    /// Records money that left a payment by a way that is not ours. It is never refused; where more has gone than was
    /// captured, the payment is frozen. A human is asked to look in either case.
    /// </summary>
    /// <returns>The payment afterwards.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive.</exception>
    public async Task<PaymentBalance?> RecordExternalAsync(ExternalFact fact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fact.Amount.MinorUnits);
        var batch = DeskBatch.Task(fact.Tenant, null, $"rk-external-{fact.Payment}-{fact.Reference}", "external-refund", fact.Payment, _setup.Clock.GetCurrentInstant()) with
        {
            Inbox = fact.Inbox,
            Movements = [new PaymentMovement(MovementKind.External, fact.Payment, fact.Reference, fact.Amount)],
        };
        await _setup.Store.CommitAsync(batch, cancellationToken).ConfigureAwait(false);
        return await _setup.Store.BalanceAsync(fact.Tenant, fact.Payment, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A human of the house lets a frozen payment move again. Refused while more has gone than was captured.</summary>
    /// <exception cref="ArgumentException">The actor is no member of staff named by their id.</exception>
    public async Task<CommitResult> UnfreezeAsync(string tenant, string payment, Actor actor, CancellationToken cancellationToken = default)
    {
        if (actor is not { Kind: ActorKind.Staff, Id: { } name }) throw new ArgumentException("Only a member of staff, named by their id, unfreezes a payment.", nameof(actor));
        if (await _setup.Store.BalanceAsync(tenant, payment, cancellationToken).ConfigureAwait(false) is not { } balance) return new CommitResult(CommitConflict.PaymentExceeded);
        var batch = new CommitBatch { Tenant = tenant, Movements = [new PaymentMovement(MovementKind.Unfreeze, payment, name, Money.Zero(balance.Captured.Currency))] };
        return await _setup.Store.CommitAsync(batch, cancellationToken).ConfigureAwait(false);
    }

    private static CaseChange ReportOf(RefundCase refundCase, string attempt, GatewayAnswer answer, Instant now)
    {
        var state = answer.Status switch
        {
            GatewayStatus.Accepted => AttemptState.Submitted,
            GatewayStatus.Settled => AttemptState.Settled,
            GatewayStatus.Failed => AttemptState.Failed,
            GatewayStatus.Reversed => AttemptState.Reversed,
            _ => AttemptState.Unknown,
        };
        return refundCase.Report(attempt, state, answer.Reference, answer.Code, now, GatewayActor);
    }
}

using System.Collections.Immutable;
using NodaTime;
using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>
/// Cases in memory: for tests, samples and a first look, gone with the process. It keeps every promise of
/// <see cref="ICaseStore"/>. Thread-safe.
/// </summary>
public sealed class InMemoryCaseStore : ICaseStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<CaseId, (ImmutableList<JournalEntry> Entries, string Projection)> _cases = [];
    private readonly Dictionary<(string Tenant, string Payment), PaymentLedger> _payments = [];
    private readonly HashSet<(string Tenant, InboxKey Key)> _inbox = [];
    private readonly HashSet<(string Tenant, string Key)> _effects = [];
    private readonly Dictionary<(string Tenant, string Key), (long Order, OutboxEntry Entry)> _outbox = [];
    private long _order;

    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(CommitBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return Task.FromResult(Commit(batch) is { } conflict ? new CommitResult(conflict) : CommitResult.Committed);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> LoadAsync(CaseId id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            IReadOnlyList<ReadOnlyMemory<byte>> lines = _cases.TryGetValue(id, out var stored) ? [.. stored.Entries.Select(entry => entry.Line)] : [];
            return Task.FromResult(lines);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxEntry>> DueAsync(string tenant, Instant now, int max, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            IReadOnlyList<OutboxEntry> due =
            [
                .. _outbox.Where(stored => stored.Key.Tenant == tenant && stored.Value.Entry.DueAt <= now).Select(stored => stored.Value)
                    .OrderBy(stored => stored.Entry.DueAt).ThenBy(stored => stored.Order).Take(max).Select(stored => stored.Entry),
            ];
            return Task.FromResult(due);
        }
    }

    /// <inheritdoc/>
    public Task<PaymentBalance?> BalanceAsync(string tenant, string payment, CancellationToken cancellationToken)
    {
        lock (_gate) return Task.FromResult(_payments.TryGetValue((tenant, payment), out var ledger) ? ledger.Balance : null);
    }

    /// <summary>Every case's id, in no order that means anything.</summary>
    public IReadOnlyList<CaseId> Cases()
    {
        lock (_gate) return [.. _cases.Keys];
    }

    /// <summary>The state stored beside a case's journal; null where there is no such case.</summary>
    public string? ProjectionOf(CaseId id)
    {
        lock (_gate) return _cases.TryGetValue(id, out var stored) ? stored.Projection : null;
    }

    // Everything is looked at before anything is changed.
    private CommitConflict? Commit(CommitBatch batch)
    {
        if (batch.Inbox is { } inbox && _inbox.Contains((batch.Tenant, inbox))) return CommitConflict.AlreadyHandled;
        if (batch.Case is { } write && VersionOf(write.Id) != write.ExpectedVersion) return CommitConflict.Outdated;
        foreach (var move in batch.OutboxMoves)
        {
            if (!_outbox.TryGetValue((batch.Tenant, move.Key), out var stored) || stored.Entry.Tries != move.ExpectedTries) return CommitConflict.Outdated;
        }

        var ledgers = new Dictionary<string, PaymentLedger>(StringComparer.Ordinal);
        if (Move(batch, ledgers) is { } conflict) return conflict;
        if (batch.Inbox is { } handled) _inbox.Add((batch.Tenant, handled));
        if (batch.Case is { } append) Append(append);
        foreach (var (payment, ledger) in ledgers) _payments[(batch.Tenant, payment)] = ledger;
        foreach (var entry in batch.Outbox)
        {
            if (_effects.Add((batch.Tenant, entry.Effect.Key))) _outbox.Add((batch.Tenant, entry.Effect.Key), (_order++, entry));
        }

        foreach (var move in batch.OutboxMoves)
        {
            var key = (batch.Tenant, move.Key);
            if (move.DueAt is { } due) _outbox[key] = _outbox[key] with { Entry = _outbox[key].Entry with { DueAt = due, Tries = move.ExpectedTries + 1 } };
            else _outbox.Remove(key);
        }

        return null;
    }

    private CommitConflict? Move(CommitBatch batch, Dictionary<string, PaymentLedger> ledgers)
    {
        PaymentLedger? Find(string payment) =>
            ledgers.TryGetValue(payment, out var moved) ? moved : _payments.GetValueOrDefault((batch.Tenant, payment));

        foreach (var facts in batch.Payments)
            ledgers[facts.Payment] = (Find(facts.Payment) ?? new PaymentLedger(facts.Payment, facts.Captured)).With(facts);
        foreach (var movement in batch.Movements)
        {
            // An outside fact about a payment we have not met is kept: nothing captured, so that it is frozen.
            var ledger = Find(movement.Payment) ??
                (movement.Kind == MovementKind.External ? new PaymentLedger(movement.Payment, Money.Zero(movement.Amount.Currency)) : null);
            if (ledger is null) return CommitConflict.PaymentExceeded;
            var (after, conflict) = ledger.With(movement);
            if (conflict is not null) return conflict;
            ledgers[movement.Payment] = after;
        }

        return null;
    }

    private int VersionOf(CaseId id) => _cases.TryGetValue(id, out var stored) ? stored.Entries.Count : 0;

    private void Append(CaseWrite write)
    {
        var before = _cases.TryGetValue(write.Id, out var stored) ? stored.Entries : [];
        _cases[write.Id] = (before.AddRange(write.Entries), write.Projection);
    }
}

using NodaTime;
using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>
/// Where a host keeps cases. One way to write, which a database transaction and an actor both can do, and what must be
/// read back. An implementation is thread-safe. Losing a connection throws; the desk then treats the batch as not known
/// to be stored, and reads again.
/// </summary>
public interface ICaseStore
{
    /// <summary>
    /// Stores a batch as a whole or says why not. The checks and the writing are one step that nobody sees the middle of:
    /// the version of the case, the inbox key, the tries of outbox entries and the sums of payments.
    /// </summary>
    /// <remarks>The first of these that fails is the answer: inbox, case version, outbox tries, payments.</remarks>
    Task<CommitResult> CommitAsync(CommitBatch batch, CancellationToken cancellationToken);

    /// <summary>The stored lines of a case in order, byte for byte; empty where there is no such case.</summary>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> LoadAsync(CaseId id, CancellationToken cancellationToken);

    /// <summary>What is due in the outbox at an instant, the longest due first; of equals the first stored.</summary>
    Task<IReadOnlyList<OutboxEntry>> DueAsync(string tenant, Instant now, int max, CancellationToken cancellationToken);

    /// <summary>A payment over all cases; null where none has been seen.</summary>
    Task<PaymentBalance?> BalanceAsync(string tenant, string payment, CancellationToken cancellationToken);
}

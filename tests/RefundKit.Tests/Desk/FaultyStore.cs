using NodaTime;
using RefundKit.Cases;
using RefundKit.Desk;

namespace RefundKit.Tests.Desk;

/// <summary>A store whose connection breaks at commits of the test's choice, before or after the batch was stored.</summary>
internal sealed class FaultyStore(ICaseStore inner) : ICaseStore
{
    public sealed class BrokenConnectionException : Exception;

    /// <summary>For each commit in turn: 1 breaks before it is stored, 2 after; anything else lets it through. Used up, all goes well.</summary>
    public Queue<int> Faults { get; } = [];

    public async Task<CommitResult> CommitAsync(CommitBatch batch, CancellationToken cancellationToken)
    {
        var fault = Faults.Count > 0 ? Faults.Dequeue() : 0;
        if (fault == 1) throw new BrokenConnectionException();
        var result = await inner.CommitAsync(batch, cancellationToken);
        return fault == 2 ? throw new BrokenConnectionException() : result;
    }

    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> LoadAsync(CaseId id, CancellationToken cancellationToken) => inner.LoadAsync(id, cancellationToken);

    public Task<IReadOnlyList<OutboxEntry>> DueAsync(string tenant, Instant now, int max, CancellationToken cancellationToken) => inner.DueAsync(tenant, now, max, cancellationToken);

    public Task<PaymentBalance?> BalanceAsync(string tenant, string payment, CancellationToken cancellationToken) => inner.BalanceAsync(tenant, payment, cancellationToken);
}

using RefundKit.Cases;
using RefundKit.Desk;

namespace RefundKit.Samples;

/// <summary>
/// Sends nothing: keeps what would go out by channel, for the story to print. The key makes it once, whatever is retried.
/// </summary>
internal sealed class Replies : IReplySender
{
    private readonly Dictionary<string, (CaseId Case, OutgoingReply Reply)> _sent = new(StringComparer.Ordinal);

    public IReadOnlyCollection<(CaseId Case, OutgoingReply Reply)> Sent => _sent.Values;

    public Task SendAsync(CaseId id, OutgoingReply reply, string key, CancellationToken cancellationToken)
    {
        _sent.TryAdd(key, (id, reply));
        return Task.CompletedTask;
    }
}

using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>How a reply reaches the customer. May throw: it is then tried again later, under the same key.</summary>
public interface IReplySender
{
    /// <summary>Sends a reply.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="key">The idempotency key: after a crash the same reply may come twice, with the same key.</param>
    /// <param name="cancellationToken">To stop waiting.</param>
    Task SendAsync(CaseId id, OutgoingReply reply, string key, CancellationToken cancellationToken);
}

using RefundKit.Requests;

namespace RefundKit.Desk;

/// <summary>Where the desk finds what a request itself does not bring: the order, its payments, the customer's history.</summary>
public interface IOrderSource
{
    /// <summary>
    /// The request with everything the host knows of it now; the request as it came where it knows nothing. May throw:
    /// the request is then decided on what it brought, and a human is asked to look.
    /// </summary>
    Task<RefundRequest> CompleteAsync(RefundRequest request, CancellationToken cancellationToken);
}

using RefundKit.Cases;
using RefundKit.Cases.Effects;

namespace RefundKit.Desk;

/// <summary>The host's own tickets. Both may throw: it is then tried again later, under the effect's key.</summary>
public interface IHelpdesk
{
    /// <summary>Brings the ticket of a case in line with it.</summary>
    Task UpdateAsync(CaseId id, UpdateHelpdesk update, CancellationToken cancellationToken);

    /// <summary>Opens a task for a human.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="id">The case; null where the task concerns a payment and no case.</param>
    /// <param name="request">What for.</param>
    /// <param name="cancellationToken">To stop waiting.</param>
    Task RequestHumanAsync(string tenant, CaseId? id, RequestHuman request, CancellationToken cancellationToken);
}

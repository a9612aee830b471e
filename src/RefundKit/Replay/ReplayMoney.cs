namespace RefundKit.Replay;

/// <summary>
/// What requests come to in one currency under both sides. Approved is what outcomes of <c>approve</c> and
/// <c>approvePartially</c> grant, and is paid once the final approval is given. Waiting is what <c>needsInformation</c> and
/// <c>needsReview</c> quote: it is paid only if what is missing, or whoever looks, allows it. Both contain the bonus of a
/// store credit. A change above zero is more for customers, and a cost for the house.
/// </summary>
public sealed record ReplayMoney
{
    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What the baseline approves.</summary>
    public required MoneyTotal BaselineApproved { get; init; }

    /// <summary>What the candidate approves.</summary>
    public required MoneyTotal CandidateApproved { get; init; }

    /// <summary>What waits under the baseline.</summary>
    public required MoneyTotal BaselineWaiting { get; init; }

    /// <summary>What waits under the candidate.</summary>
    public required MoneyTotal CandidateWaiting { get; init; }

    /// <summary>What the candidate approves beyond the baseline.</summary>
    public MoneyTotal ApprovedChange => new(CandidateApproved.MinorUnits - BaselineApproved.MinorUnits, Currency);

    /// <summary>What waits under the candidate beyond the baseline.</summary>
    public MoneyTotal WaitingChange => new(CandidateWaiting.MinorUnits - BaselineWaiting.MinorUnits, Currency);
}

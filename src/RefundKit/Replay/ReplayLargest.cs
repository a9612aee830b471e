using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>One of the biggest single differences in money.</summary>
public sealed record ReplayLargest
{
    /// <summary>The tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The request's id.</summary>
    public required string RequestId { get; init; }

    /// <summary>The outcome under the baseline.</summary>
    public required Outcome Before { get; init; }

    /// <summary>The outcome under the candidate.</summary>
    public required Outcome After { get; init; }

    /// <summary>What the candidate approves beyond the baseline.</summary>
    public required MoneyTotal ApprovedChange { get; init; }

    /// <summary>What waits under the candidate beyond the baseline.</summary>
    public required MoneyTotal WaitingChange { get; init; }

    /// <summary>How much money is treated otherwise: the larger of both changes, without its sign.</summary>
    public MoneyTotal Size => new(Int128.Max(Int128.Abs(ApprovedChange.MinorUnits), Int128.Abs(WaitingChange.MinorUnits)), ApprovedChange.Currency);
}

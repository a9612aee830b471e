using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Up to where a role may approve a refund.</summary>
public sealed record ApprovalLevel
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>It may approve amounts below this, which is excluded; null for any amount.</summary>
    public AmountByCurrency? Below { get; init; }

    /// <summary>It may approve only what this holds of, such as <c>order.daysSincePlaced &lt;= 30</c>; null for everything. Where it is unknown, the next role is asked.</summary>
    public Condition? When { get; init; }
}

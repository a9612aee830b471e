using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Something a customer can be given. The first that fits what they want and applies is chosen, the others are alternatives.</summary>
public sealed record ResolutionRule
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What is given.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>What comes on top, in hundredths of a percent of the refund.</summary>
    public int BonusBasisPoints { get; init; }

    /// <summary>The most it may come to, per currency.</summary>
    public AmountByCurrency? Cap { get; init; }

    /// <summary>It applies to refunds below this amount, which is excluded; null for any amount.</summary>
    public AmountByCurrency? Below { get; init; }

    /// <summary>It applies to customers with fewer refunds before than this; null for any number.</summary>
    public int? FewerRefundsThan { get; init; }

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }
}

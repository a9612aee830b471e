using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Something a customer can be given. The first that fits what they want and applies is chosen, the others are alternatives.</summary>
public sealed record ResolutionRule
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What is given.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>The share of the goods' value that is refunded, in hundredths of a percent; for what the customer keeps or donates only. All of it, 10,000, unless the policy says otherwise.</summary>
    public int ShareBasisPoints { get; init; } = 10_000;

    /// <summary>What comes on top, in hundredths of a percent of the refund; for credit only. 0 for none.</summary>
    public int BonusBasisPoints { get; init; }

    /// <summary>A fixed amount that comes on top, beside the percentage; for credit only. Null for none.</summary>
    public AmountByCurrency? Bonus { get; init; }

    /// <summary>The most that may come on top, per currency; null for no such limit.</summary>
    public AmountByCurrency? Cap { get; init; }

    /// <summary>The most that may come on top, in hundredths of a percent of the refund: 5000 keeps both together at 150 % of it. Null for no such limit.</summary>
    public int? CapBasisPoints { get; init; }

    /// <summary>It applies to refunds below this amount, which is excluded; null for any amount.</summary>
    public AmountByCurrency? Below { get; init; }

    /// <summary>It applies to customers with fewer refunds before than this; null for any number.</summary>
    public int? FewerRefundsThan { get; init; }

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }
}

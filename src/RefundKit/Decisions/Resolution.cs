using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>What a customer gets for what they give back.</summary>
public sealed record Resolution
{
    /// <summary>How.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>The id of the resolution in the policy; null where the policy names none and the original payment stands in.</summary>
    public string? Rule { get; init; }

    /// <summary>What comes on top of the refund, as for store credit; null where nothing does.</summary>
    public Money? Bonus { get; init; }

    /// <summary>The most it may come to; null where there is no cap.</summary>
    public Money? Cap { get; init; }
}

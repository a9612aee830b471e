using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>How far the goods must have come before money moves, for some requests or for all.</summary>
public sealed record RefundTiming
{
    /// <summary>The point that the goods must have reached.</summary>
    public required RefundPoint After { get; init; }

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }
}

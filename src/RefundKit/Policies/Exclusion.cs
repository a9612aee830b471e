using RefundKit.Languages;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Items that cannot be returned for a change of mind, such as final sale. The law may still hold some of them open.</summary>
public sealed record Exclusion
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }

    /// <summary>Which items it excludes, over item facts; null for all.</summary>
    public Condition? Items { get; init; }

    /// <summary>Whether it also excludes items that are the seller's or the carrier's fault; it does not unless the policy says so.</summary>
    public bool EvenIfFaulty { get; init; }

    /// <summary>Why, as the customer reads it.</summary>
    public LocalizedText? Because { get; init; }
}

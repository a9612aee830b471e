using System.Collections.Immutable;

namespace RefundKit.Orders;

/// <summary>What is known of the customer. Nothing is required.</summary>
public sealed record CustomerProfile
{
    /// <summary>The host's id of the customer.</summary>
    public string? Id { get; init; }

    /// <summary>Consumer or business; null where it is not known.</summary>
    public CustomerKind? Kind { get; init; }

    /// <summary>The name replies are addressed to.</summary>
    public string? Name { get; init; }

    /// <summary>How many orders they have placed, this one included.</summary>
    public int? Orders { get; init; }

    /// <summary>How many refunds they have had before.</summary>
    public int? Refunds { get; init; }

    /// <summary>How much they were refunded before, in one currency.</summary>
    public Money? RefundedTotal { get; init; }

    /// <summary>The customer's tags, such as <c>vip</c>; none where the host gave none.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}

using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Orders;

/// <summary>One parcel of an order.</summary>
public sealed record Parcel
{
    /// <summary>The parcel's id, unique in its order.</summary>
    public required string Id { get; init; }

    /// <summary>The ids of the lines of which it carries units.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>When it was handed to the customer; null while it is under way.</summary>
    public Instant? DeliveredAt { get; init; }
}

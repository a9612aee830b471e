using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Requests;

/// <summary>What the customer wants to give back and what they want for it, and how far the goods have come.</summary>
public sealed record ReturnRequest
{
    /// <summary>What the customer wants for it; null where they did not say: then their message decides, and else it is a refund.</summary>
    public WantedResolution? Wanted { get; init; }

    /// <summary>How the goods come back, such as <c>parcel</c>, <c>store</c>, <c>pickup</c>; null where it is not known.</summary>
    public string? Method { get; init; }

    /// <summary>The units, by order line. Empty where the customer named none.</summary>
    public ImmutableArray<ReturnLine> Lines { get; init; } = [];

    /// <summary>
    /// Shipping asked for by name, with an amount or whole, as for a delivery that came late. Beside lines it stands in the
    /// place of what the terms give; alone nothing comes back. What goes beyond the terms is for a human to grant.
    /// </summary>
    public ImmutableArray<AskedShipping> Shipping { get; init; } = [];

    /// <summary>What the customer gets instead, where they want an exchange and the host knows; then the quote is the difference.</summary>
    public ImmutableArray<ExchangeItem> ExchangeFor { get; init; } = [];

    /// <summary>When the customer proved that they sent the goods off; the EU's refund clock may run from it.</summary>
    public Instant? DispatchProofAt { get; init; }

    /// <summary>When the goods reached the warehouse.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>When the goods had been inspected.</summary>
    public Instant? InspectedAt { get; init; }

    /// <summary>Photos and documents the customer sent, as references.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}

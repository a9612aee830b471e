using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Orders;

/// <summary>
/// An order as it is known at the moment of a request. What is not known is null, never a guess; amounts are in
/// <see cref="Currency"/>. Immutable and thread-safe.
/// </summary>
public sealed record OrderSnapshot
{
    /// <summary>The order's id in its own system, as text: platform ids exceed what a double holds.</summary>
    public required string Id { get; init; }

    /// <summary>The number the customer knows, such as <c>#1001</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The currency the customer paid in, and the currency of every amount of the order.</summary>
    public required Currency Currency { get; init; }

    /// <summary>When the order was placed.</summary>
    public Instant? PlacedAt { get; init; }

    /// <summary>When it was paid.</summary>
    public Instant? PaidAt { get; init; }

    /// <summary>When it left the warehouse.</summary>
    public Instant? ShippedAt { get; init; }

    /// <summary>When it was delivered as a whole; parcels may say more (<see cref="Parcels"/>).</summary>
    public Instant? DeliveredAt { get; init; }

    /// <summary>The seller's market, such as <c>eu</c>.</summary>
    public string? Market { get; init; }

    /// <summary>The order's tags; none where the host gave none.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether unit prices contain the tax.</summary>
    public bool TaxIncluded { get; init; }

    /// <summary>What was taken off the whole order in addition to the lines' own discounts. Not negative.</summary>
    public Money Discount { get; init; }

    /// <summary>The lines, in the order's own sequence.</summary>
    public ImmutableArray<OrderLine> Lines { get; init; } = [];

    /// <summary>What was charged for shipping.</summary>
    public ImmutableArray<ShippingCharge> Shipping { get; init; } = [];

    /// <summary>Import duties collected with the order.</summary>
    public Money Duties { get; init; }

    /// <summary>Import duties already refunded.</summary>
    public Money DutiesRefunded { get; init; }

    /// <summary>What was given back before beyond what was owed, and so stands on no line, shipping charge or duty. Not negative.</summary>
    public Money GoodwillRefunded { get; init; }

    /// <summary>The parcels, where the order was sent in several.</summary>
    public ImmutableArray<Parcel> Parcels { get; init; } = [];

    /// <summary>The payments that captured money.</summary>
    public ImmutableArray<Payment> Payments { get; init; } = [];

    /// <summary>The line of that id; null where there is none.</summary>
    public OrderLine? FindLine(string id)
    {
        foreach (var line in Lines)
        {
            if (string.Equals(line.Id, id, StringComparison.Ordinal)) return line;
        }

        return null;
    }

    /// <summary>
    /// When the last parcel that carries this line was delivered; the order's own delivery where no parcel names the line;
    /// null while any parcel with it is still under way.
    /// </summary>
    public Instant? DeliveryOf(string lineId)
    {
        Instant? last = null;
        var inParcels = false;
        foreach (var parcel in Parcels)
        {
            if (!parcel.Lines.Contains(lineId, StringComparer.Ordinal)) continue;
            if (parcel.DeliveredAt is not { } delivered) return null;
            inParcels = true;
            if (last is null || delivered > last) last = delivered;
        }

        return inParcels ? last : DeliveredAt;
    }

    /// <summary>When the last of everything arrived: every parcel, or the order as a whole; null while something is under way.</summary>
    public Instant? LastDelivery
    {
        get
        {
            if (Parcels.IsEmpty) return DeliveredAt;
            Instant? last = DeliveredAt;
            foreach (var parcel in Parcels)
            {
                if (parcel.DeliveredAt is not { } delivered) return null;
                if (last is null || delivered > last) last = delivered;
            }

            return last;
        }
    }
}

using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>How far the goods have come, by <c>fulfillments[]</c>.</summary>
/// <param name="ShippedAt">When the last fulfilment was made; null while anything has not been sent.</param>
/// <param name="DeliveredAt">When the last parcel arrived; null while anything is under way or has not been sent.</param>
/// <param name="Parcels">One per fulfilment that was not cancelled, and one for what has not been sent.</param>
internal readonly record struct FulfilmentBody(Instant? ShippedAt, Instant? DeliveredAt, ImmutableArray<Parcel> Parcels)
{
    public static FulfilmentBody Read(JsonNodeAt order, ImmutableArray<OrderLine> lines, IdIndex lineIds)
    {
        var parcels = ImmutableArray.CreateBuilder<Parcel>();
        var sent = new Dictionary<string, int>(StringComparer.Ordinal);
        Instant? shipped = null;
        var isShippedKnown = true;
        foreach (var node in order.Objects("fulfillments"))
        {
            if (node.Text("status") is { } status && status != "success") continue;
            var inParcel = new List<string>();
            foreach (var item in node.Objects("line_items"))
            {
                if (lineIds.Find(item.Gid(), item.RawId("id")) is not { } line)
                {
                    order.Body.Refuse(item, "RK8109", $"a fulfilment names the line {item.RawId("id") ?? "without an id"}, which is not one line of the order");
                    continue;
                }

                if (!inParcel.Contains(line)) inParcel.Add(line);
                sent[line] = sent.GetValueOrDefault(line) + (item.Whole("quantity", 0) ?? 0);
            }

            var created = node.Time("created_at");
            isShippedKnown &= created is not null;
            if (shipped is null || created > shipped) shipped = created;
            parcels.Add(new Parcel { Id = node.Gid() ?? node.RawId("id") ?? node.Path, Lines = [.. inParcel], DeliveredAt = Delivered(node) });
        }

        if (parcels.Count == 0) return new FulfilmentBody(null, null, []);
        var unsent = Unsent(order, lines, sent);
        if (!unsent.IsEmpty) parcels.Add(new Parcel { Id = "unsent", Lines = unsent });
        var isAllDelivered = parcels.All(parcel => parcel.DeliveredAt is not null);
        return new FulfilmentBody(
            unsent.IsEmpty && isShippedKnown ? shipped : null,
            isAllDelivered ? parcels.Max(parcel => parcel.DeliveredAt) : null,
            parcels.ToImmutable());
    }

    // Shopify says that a parcel was delivered, not when; its last change is the latest it can have been.
    private static Instant? Delivered(JsonNodeAt node)
    {
        if (node.Text("shipment_status") != "delivered" || node.Time("updated_at") is not { } changed) return null;
        node.Body.Remark(node["updated_at"], "RK8142", "the fulfilment says that it was delivered but not when; the time of its last change is used, which is the latest it can have been");
        return changed;
    }

    private static ImmutableArray<string> Unsent(JsonNodeAt order, ImmutableArray<OrderLine> lines, Dictionary<string, int> sent)
    {
        var items = order.Objects("line_items");
        var unsent = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < lines.Length && i < items.Count; i++)
        {
            var line = lines[i];
            if (items[i].Flag("requires_shipping") == false) continue;
            var waiting = items[i].Whole("fulfillable_quantity", 0) ?? line.Quantity - Math.Max(line.RefundedQuantity, sent.GetValueOrDefault(line.Id));
            if (waiting > 0) unsent.Add(line.Id);
        }

        return unsent.ToImmutable();
    }
}

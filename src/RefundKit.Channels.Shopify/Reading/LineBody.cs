using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>The order's lines.</summary>
internal static class LineBody
{
    public static ImmutableArray<OrderLine> ReadAll(JsonNodeAt order, RefundLedger refunds, IdIndex ids, ShopifyReadOptions options)
    {
        var lines = ImmutableArray.CreateBuilder<OrderLine>();
        foreach (var node in order.Objects("line_items", required: true))
        {
            if (node.Id() is not { } id)
            {
                if (!order.Body.HasErrors) order.Body.Refuse(node, "RK8102", "a line has no id");
                continue;
            }

            if (!ids.Add(node, id)) order.Body.Refuse(node, "RK8108", $"two lines have the id {id}");
            lines.Add(Read(node, id, options));
        }

        // Refunds refer to lines, so the lines' ids come first.
        refunds.Read(order, ids);
        for (var i = 0; i < lines.Count; i++) lines[i] = WithRefunds(order, i, lines[i], refunds);
        return lines.ToImmutable();
    }

    private static OrderLine Read(JsonNodeAt node, string id, ShopifyReadOptions options)
    {
        var quantity = node.Whole("quantity", 1, required: true) ?? 1;
        var price = node["price"].Exists || node["price_set"].Exists ? node.AmountOrZero("price") : (Money?)null;
        if (price is null) node.Body.Refuse(node, "RK8102", "\"price\" is missing");
        var discount = Discount(node);
        if (!node.Body.HasErrors && price * quantity < discount) node.Body.Refuse(node, "RK8105", $"the discount {discount} is more than the line's price {price * quantity}");
        var isShipped = node.Flag("requires_shipping") ?? true;
        var isGiftCard = node.Flag("gift_card") ?? false;
        var tags = ImmutableArray.CreateBuilder<string>();
        if (!isShipped) tags.Add("not-shipped");
        if (node.Text("vendor") is { } vendor) tags.Add("vendor:" + vendor);
        return new OrderLine
        {
            Id = id,
            Sku = node.Text("sku"),
            Name = node.Text("name") ?? node.Text("title"),
            Category = node.Text("product_type"),
            Kind = isGiftCard ? ItemKind.GiftCard : isShipped ? ItemKind.Goods : options.UnshippedKind,
            Quantity = quantity,
            UnitPrice = price,
            Discount = discount,
            Tax = node.Sum("tax_lines", "price"),
            Tags = tags.ToImmutable(),
        };
    }

    // Allocations hold the line's own discounts and its share of the cart's; total_discount holds the former only.
    private static Money Discount(JsonNodeAt node)
    {
        var allocated = node.Sum("discount_allocations", "amount");
        var own = node.AmountOrZero("total_discount");
        if (own <= allocated) return allocated;
        node.Body.Remark(node["total_discount"], "RK8127", $"the line's total_discount is {own}, but its discount_allocations come to {allocated}; the larger is used");
        return own;
    }

    private static OrderLine WithRefunds(JsonNodeAt order, int index, OrderLine line, RefundLedger refunds)
    {
        var (units, gross) = refunds.Of(line.Id);
        var node = order["line_items"];
        var left = line.Quantity - units;
        if (units > line.Quantity) order.Body.Remark(node, "RK8129", $"line {line.Id} has {line.Quantity} units, but {units} were refunded");
        var current = index < node.Element.GetArrayLength() ? new JsonNodeAt(order.Body, node.Element[index], $"{node.Path}[{index}]").Whole("current_quantity", 0) : null;
        if (current is { } stated && units <= line.Quantity && stated != left)
        {
            order.Body.Remark(node, "RK8129", $"line {line.Id} has current_quantity {stated}, but its refunds leave {left}; the smaller is used");
            units = Math.Max(units, line.Quantity - stated);
        }

        return line with { RefundedQuantity = units, Refunded = gross };
    }
}

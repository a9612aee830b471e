using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>What was charged for shipping.</summary>
internal static class ShippingBody
{
    public static ImmutableArray<ShippingCharge> Read(JsonNodeAt order, Money refunded)
    {
        var taxOnTop = order.Flag("taxes_included") != true;
        var charges = ImmutableArray.CreateBuilder<ShippingCharge>();
        foreach (var node in order.Objects("shipping_lines"))
        {
            if (node.Flag("is_removed") == true) continue;
            var charge = new ShippingCharge
            {
                Id = node.Id() ?? node.Path,
                Price = Price(node),
                Tax = node.Sum("tax_lines", "price"),
            };

            // Refunds of shipping do not say of which charge; the charges are used up in their order.
            var gross = taxOnTop ? charge.Price + charge.Tax : charge.Price;
            var share = Money.Min(gross, refunded);
            refunded -= share;
            charges.Add(charge with { Refunded = share });
        }

        if (!refunded.IsZero)
            order.Body.Remark(order["shipping_lines"], "RK8132", $"{refunded} more shipping was refunded than was charged; the payments keep the whole sum");
        return charges.ToImmutable();
    }

    private static Money Price(JsonNodeAt node)
    {
        var full = node.AmountOrZero("price");
        var allocated = full - Money.Min(full, node.Sum("discount_allocations", "amount"));
        if (!node["discounted_price"].Exists && !node["discounted_price_set"].Exists) return allocated;
        var discounted = node.AmountOrZero("discounted_price");
        if (discounted == allocated) return discounted;
        node.Body.Remark(node, "RK8126", $"the shipping price less its discount_allocations is {allocated}, its discounted_price {discounted}; the smaller is used");
        return Money.Min(discounted, allocated);
    }
}

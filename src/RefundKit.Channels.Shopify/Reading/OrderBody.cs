using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>The order itself.</summary>
internal static class OrderBody
{
    public static ShopifyOrder? Read(ShopifyBody body, ShopifyReadOptions options)
    {
        var node = body.Root["order"].IsObject && !body.Root["line_items"].Exists ? body.Root["order"] : body.Root;
        if (!node.IsObject)
        {
            body.Refuse(node, "RK8101", "the body is no object");
            return null;
        }

        if (node.Currency("currency") is not { } shopCurrency)
        {
            if (!body.HasErrors) body.Refuse(node, "RK8102", "\"currency\" is missing; this is no order body");
            return null;
        }

        body.ShopCurrency = shopCurrency;
        body.Currency = node.Currency("presentment_currency") ?? shopCurrency;
        if (node.Id() is not { } id)
        {
            if (!body.HasErrors) body.Refuse(node, "RK8102", "the order has no id");
            return null;
        }

        var refunds = new RefundLedger();
        var lineIds = new IdIndex();
        var lines = LineBody.ReadAll(node, refunds, lineIds, options);
        if (body.HasErrors) return null;
        var shipping = ShippingBody.Read(node, refunds.Shipping);
        var fulfilment = FulfilmentBody.Read(node, lines, lineIds);
        var payments = PaymentBody.Read(node, id, refunds, out var isInferred);
        var order = new OrderSnapshot
        {
            Id = id,
            Number = node.Text("name"),
            Currency = body.Currency,
            PlacedAt = node.Time("created_at") ?? node.Time("processed_at"),
            PaidAt = PaidAt(node),
            ShippedAt = fulfilment.ShippedAt,
            DeliveredAt = fulfilment.DeliveredAt,
            Tags = [.. node.Tags("tags")],
            TaxIncluded = node.Flag("taxes_included") ?? false,
            Discount = Money.Zero(body.Currency),
            Lines = lines,
            Shipping = shipping,
            Duties = Duties(node),
            DutiesRefunded = refunds.Duties,
            Parcels = fulfilment.Parcels,
            Payments = payments,
        };
        OrderSums.Check(node, order, refunds.Total, isInferred);
        var cancelledAt = node.Time("cancelled_at");
        var cancelReason = node.Text("cancel_reason");
        if (cancelledAt is not null) body.Remark(node["cancelled_at"], "RK8144", $"the order was cancelled at {cancelledAt}");
        var isTest = node.Flag("test") ?? false;
        if (isTest) body.Remark(node["test"], "RK8143", "this is a test order; no real money moved");
        var shopifyOrder = new ShopifyOrder
        {
            Order = order,
            Customer = Customer(node),
            ShipTo = ShipTo(node["shipping_address"]),
            SaleKind = node.Text("source_name") == "pos" ? SaleKind.InPerson : SaleKind.Distance,
            ShopCurrency = shopCurrency,
            CancelledAt = cancelledAt,
            CancelReason = cancelReason,
            FinancialStatus = node.Text("financial_status"),
            IsTest = isTest,
            Gateways = [.. node.Texts("payment_gateway_names")],
            PaymentIsInferred = isInferred,
            Note = node.Text("note"),
            Locale = node.Text("customer_locale"),
            Account = options.Account,
        };
        return shopifyOrder with { Discrepancies = body.Discrepancies };
    }

    private static CustomerProfile? Customer(JsonNodeAt order)
    {
        var node = order["customer"];
        if (!node.IsObject) return null;
        var name = $"{node.Text("first_name")} {node.Text("last_name")}".Trim();
        return new CustomerProfile
        {
            Id = node.Id(),
            Kind = order["company"].IsObject ? CustomerKind.Business : null,
            Name = name.Length > 0 ? name : null,
            Orders = node.Whole("orders_count", 0),
            Tags = [.. node.Tags("tags")],
        };
    }

    private static Place? ShipTo(JsonNodeAt address)
    {
        if (address.Text("country_code") is not { } country) return null;
        if (country.Length == 2 && country.All(char.IsAsciiLetterUpper)) return new Place(country, address.Text("province_code"));
        address.Body.Remark(address["country_code"], "RK8145", $"the country code is not two capital letters of ISO 3166-1; the country stays unknown");
        return null;
    }

    private static NodaTime.Instant? PaidAt(JsonNodeAt order)
    {
        NodaTime.Instant? last = null;
        foreach (var transaction in order.Objects("transactions"))
        {
            if (transaction.Text("kind") is not ("sale" or "capture") || transaction.Text("status") != "success") continue;
            var at = transaction.Time("processed_at") ?? transaction.Time("created_at");
            if (last is null || at > last) last = at;
        }

        return last;
    }

    // Where prices include the duties there are none to refund beside them.
    private static Money Duties(JsonNodeAt order)
    {
        var zero = Money.Zero(order.Body.Currency);
        if (order.Flag("duties_included") == true) return zero;
        var ofLines = zero;
        foreach (var line in order.Objects("line_items")) ofLines += line.Sum("duties", "price");
        var stated = order["original_total_duties_set"].Exists ? order.AmountOrZero("original_total_duties") : ofLines;
        if (stated == ofLines) return stated;
        order.Body.Remark(order["original_total_duties_set"], "RK8131", $"the duties of the lines come to {ofLines}, the order's to {stated}; the smaller is used");
        return Money.Min(stated, ofLines);
    }
}

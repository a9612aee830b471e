using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using RefundKit.Channels.Shopify;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Shopify;

/// <summary>
/// A consistent order of our own: two lines of 50.00 and 2 × 25.00 USD, 10.00 off the cart allocated by Shopify as 5.00 and
/// 5.00, 10 % tax on top, 8.00 shipping with 0.80 tax. Member names follow the order resource of Shopify's REST Admin API,
/// version 2026-04; the values are invented.
/// </summary>
internal sealed class OrderBodyBuilder
{
    private const string Consistent = """
        {
          "id": 7000000001, "admin_graphql_api_id": "gid://shopify/Order/7000000001", "name": "#1001",
          "created_at": "2026-11-01T10:00:00+01:00", "currency": "USD", "presentment_currency": "USD",
          "financial_status": "paid", "payment_gateway_names": ["shopify_payments"], "source_name": "web",
          "tags": "vip, gift wrap", "taxes_included": false, "test": false, "note": "leave at the door", "customer_locale": "de",
          "total_line_items_price": "100.00", "total_discounts": "10.00", "subtotal_price": "90.00", "total_tax": "9.80",
          "total_price": "107.80", "current_total_price": "107.80",
          "customer": {"id": 41, "admin_graphql_api_id": "gid://shopify/Customer/41", "first_name": "Ana", "last_name": "Silva", "tags": "wholesale, eu"},
          "shipping_address": {"country_code": "DE", "province_code": "BY"},
          "line_items": [
            {"id": 11, "admin_graphql_api_id": "gid://shopify/LineItem/11", "name": "Lamp", "sku": "LA-1", "quantity": 1, "current_quantity": 1,
             "price": "50.00", "total_discount": "0.00", "gift_card": false, "requires_shipping": true, "product_type": "lighting", "fulfillable_quantity": 0,
             "discount_allocations": [{"amount": "5.00", "discount_application_index": 0}], "tax_lines": [{"price": "4.50", "rate": 0.1}], "duties": []},
            {"id": 12, "admin_graphql_api_id": "gid://shopify/LineItem/12", "name": "Bulb", "sku": "BU-1", "quantity": 2, "current_quantity": 2,
             "price": "25.00", "total_discount": "0.00", "gift_card": false, "requires_shipping": true, "fulfillable_quantity": 0,
             "discount_allocations": [{"amount": "5.00", "discount_application_index": 0}], "tax_lines": [{"price": "4.50", "rate": 0.1}], "duties": []}
          ],
          "shipping_lines": [{"id": 21, "price": "8.00", "discounted_price": "8.00", "is_removed": false, "tax_lines": [{"price": "0.80"}], "discount_allocations": []}],
          "fulfillments": [
            {"id": 31, "status": "success", "created_at": "2026-11-03T08:00:00Z", "updated_at": "2026-11-06T12:00:00Z", "shipment_status": "delivered",
             "line_items": [{"id": 11, "quantity": 1}, {"id": 12, "quantity": 2}]}
          ],
          "refunds": []
        }
        """;

    private readonly JsonObject _body = (JsonObject)JsonNode.Parse(Consistent)!;

    // A JsonNode refuses to write half a surrogate pair; a stand-in takes its place until the text is made.
    private const string HalfPair = "half-a-pair";

    public byte[] Bytes => Encoding.UTF8.GetBytes(_body.ToJsonString().Replace(HalfPair, "\\ud800", StringComparison.Ordinal));

    /// <summary>Puts JSON in place of a member, as in <c>line_items.0.price</c>; null takes the member away.</summary>
    public OrderBodyBuilder With(string path, string? json)
    {
        var steps = path.Split('.');
        JsonNode at = _body;
        foreach (var step in steps[..^1]) at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        if (json is null) ((JsonObject)at).Remove(steps[^1]);
        else ((JsonObject)at)[steps[^1]] = JsonNode.Parse(json.Replace("\\ud800", HalfPair, StringComparison.Ordinal));
        return this;
    }

    public (ShopifyOrder? Order, ImmutableArray<Problem> Problems) TryRead(ShopifyReadOptions? options = null)
    {
        ShopifyOrderReader.TryRead(Bytes, options, out var order, out var problems);
        return (order, problems);
    }

    public ShopifyOrder Read(ShopifyReadOptions? options = null)
    {
        var (order, problems) = TryRead(options);
        Assert.True(order is not null, string.Join('\n', problems));
        return order;
    }

    public Problem Error(string id)
    {
        var (order, problems) = TryRead();
        Assert.Null(order);
        return Assert.Single(problems, problem => problem.Id == id && problem.Severity == ProblemSeverity.Error);
    }

    public Problem Discrepancy(string id) => Assert.Single(Read().Discrepancies, problem => problem.Id == id);
}

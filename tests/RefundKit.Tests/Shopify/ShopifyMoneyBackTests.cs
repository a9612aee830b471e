using NodaTime;
using Xunit;

namespace RefundKit.Tests.Shopify;

public class ShopifyMoneyBackTests
{
    // One of two bulbs went back: half of its 45.00 after discount with 2.25 tax, and half of the shipping with its tax.
    private const string PartialRefund = """
        [{"id":51,"refund_line_items":[{"id":61,"quantity":1,"line_item_id":12,"subtotal":22.5,"total_tax":"2.25"}],
          "refund_shipping_lines":[],
          "order_adjustments":[{"id":71,"kind":"shipping_refund","amount":"-4.00","tax_amount":"-0.40"}],
          "transactions":[{"id":81,"kind":"refund","status":"success","gateway":"shopify_payments","amount":"29.15","currency":null,"parent_id":null}]}]
        """;

    private const string Captures = """
        [{"id":90,"kind":"authorization","status":"success","gateway":"card","amount":"107.80","currency":"USD","created_at":"2026-11-01T09:00:00Z"},
         {"id":91,"kind":"capture","status":"success","gateway":"card","amount":"57.80","currency":"USD","created_at":"2026-11-01T09:00:05Z"},
         {"id":92,"kind":"sale","status":"success","gateway":"gift_card","amount":"50.00","currency":"USD","created_at":"2026-11-01T09:00:07Z"},
         {"id":93,"kind":"sale","status":"failure","gateway":"card","amount":"50.00","currency":"USD"}]
        """;

    private static Money Dollars(string amount) => Money.Parse(amount, Currency.Of("USD"));

    private static OrderBodyBuilder Refunded() => new OrderBodyBuilder().With("refunds", PartialRefund)
        .With("line_items.1.current_quantity", "1").With("financial_status", "\"partially_refunded\"").With("current_total_price", "\"78.65\"");

    private static string Refund(string transactions) =>
        $$"""[{"id":51,"refund_line_items":[],"order_adjustments":[{"kind":"refund_discrepancy","amount":"-10.00","tax_amount":"0.00"}],"transactions":{{transactions}}}]""";

    [Fact]
    public void A_partial_refund_is_booked_on_its_line_the_shipping_and_the_payment()
    {
        var read = Refunded().Read();

        Assert.Empty(read.Discrepancies);
        var bulbs = read.Order.FindLine("12")!;
        Assert.Equal((1, Dollars("24.75")), (bulbs.RefundedQuantity, bulbs.Refunded));
        Assert.Equal(1, bulbs.RefundableQuantity);
        Assert.Equal(Dollars("4.40"), read.Order.Shipping[0].Refunded);
        Assert.Equal(Dollars("29.15"), Assert.Single(read.Order.Payments).Refunded);
    }

    [Fact]
    public void With_tax_inside_the_prices_a_refunded_subtotal_is_gross_already()
    {
        var read = Refunded().With("taxes_included", "true").Read();

        Assert.Equal(Dollars("22.50"), read.Order.FindLine("12")!.Refunded);
    }

    [Fact]
    public void A_refund_that_is_no_proof_of_payment_is_named_with_both_sums()
    {
        var refunds = PartialRefund.Replace("\"success\"", "\"failure\"", StringComparison.Ordinal);
        var body = Refunded().With("refunds", refunds);

        Assert.Contains("0.00 USD", body.Discrepancy("RK8128").Message, StringComparison.Ordinal);
        Assert.Equal(Dollars("0.00"), Assert.Single(body.Read().Order.Payments).Refunded);
    }

    [Fact]
    public void A_pending_refund_is_under_way_and_counts_as_gone()
    {
        var payment = Assert.Single(Refunded().With("refunds", PartialRefund.Replace("\"success\"", "\"pending\"", StringComparison.Ordinal)).Read().Order.Payments);

        Assert.Equal((Dollars("0.00"), Dollars("29.15")), (payment.Refunded, payment.Pending));
        Assert.Equal(Dollars("78.65"), payment.Remaining);
    }

    [Fact]
    public void Shipping_refunded_beyond_its_price_stays_visible()
    {
        var refunds = PartialRefund.Replace("-4.00", "-14.00", StringComparison.Ordinal);

        Assert.Contains("5.60 USD", Refunded().With("refunds", refunds).Discrepancy("RK8132").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paid", "107.80")]
    [InlineData("refunded", "107.80")]
    [InlineData("partially_paid", "47.80")]
    [InlineData("pending", "0.00")]
    [InlineData("authorized", "0.00")]
    [InlineData("voided", "0.00")]
    public void Without_transactions_what_was_captured_is_inferred_from_the_financial_status_and_said(string status, string captured)
    {
        var (order, problems) = new OrderBodyBuilder().With("financial_status", $"\"{status}\"").With("total_outstanding", "\"60.00\"").TryRead();

        var payment = Assert.Single(order!.Order.Payments);
        Assert.Equal(Dollars(captured), payment.Captured);
        Assert.Equal("shopify_payments", payment.Method);
        Assert.True(order.PaymentIsInferred);
        Assert.Equal("financial_status", Assert.Single(problems, problem => problem.Id == "RK8140").Path);
    }

    [Theory]
    [InlineData("\"half_paid\"")]
    [InlineData(null)]
    public void A_financial_status_that_says_nothing_leaves_the_payments_unknown(string? status)
    {
        var (order, problems) = new OrderBodyBuilder().With("financial_status", status).TryRead();

        Assert.Empty(order!.Order.Payments);
        Assert.Contains(problems, problem => problem.Id == "RK8141");
    }

    [Fact]
    public void Captured_transactions_are_the_payments_and_authorisations_and_failures_are_not()
    {
        var read = new OrderBodyBuilder().With("transactions", Captures).Read();

        Assert.False(read.PaymentIsInferred);
        Assert.Equal([("91", "card", Dollars("57.80")), ("92", "gift_card", Dollars("50.00"))], read.Order.Payments.Select(payment => (payment.Id, payment.Method!, payment.Captured)));
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 9, 0, 7), read.Order.PaidAt);
        Assert.Empty(read.Discrepancies);
    }

    [Fact]
    public void Captures_that_miss_the_total_are_a_discrepancy() =>
        Assert.Contains("57.80", new OrderBodyBuilder().With("transactions", Captures.Replace("\"sale\"", "\"void\"", StringComparison.Ordinal)).Discrepancy("RK8133").Message, StringComparison.Ordinal);

    [Fact]
    public void A_refund_goes_to_the_payment_it_names_and_counts_once_though_it_is_listed_twice()
    {
        const string Back = """{"id":95,"kind":"refund","status":"success","gateway":"gift_card","amount":"10.00","currency":"USD","parent_id":92}""";

        var payments = new OrderBodyBuilder().With("transactions", Captures[..Captures.LastIndexOf(']')] + "," + Back + "]")
            .With("refunds", Refund($"[{Back}]")).With("current_total_price", "\"97.80\"").Read().Order.Payments;

        Assert.Equal([Dollars("0.00"), Dollars("10.00")], payments.Select(payment => payment.Refunded));
    }

    [Fact]
    public void A_refund_to_no_known_payment_is_refused_rather_than_spread() =>
        new OrderBodyBuilder().With("transactions", Captures)
            .With("refunds", Refund("""[{"id":95,"kind":"refund","status":"success","gateway":"paypal","amount":"10.00","currency":"USD"}]""")).Error("RK8109");

    [Fact]
    public void A_delivered_parcel_gives_the_delivery_and_says_that_its_time_is_the_latest_possible()
    {
        var (read, problems) = new OrderBodyBuilder().TryRead();

        Assert.Equal(Instant.FromUtc(2026, 11, 3, 8, 0), read!.Order.ShippedAt);
        Assert.Equal(Instant.FromUtc(2026, 11, 6, 12, 0), read.Order.LastDelivery);
        Assert.Equal(["11", "12"], Assert.Single(read.Order.Parcels).Lines);
        Assert.Equal("fulfillments[0].updated_at", Assert.Single(problems, problem => problem.Id == "RK8142").Path);
    }

    [Fact]
    public void A_parcel_that_is_only_under_way_has_no_delivery()
    {
        var order = new OrderBodyBuilder().With("fulfillments.0.shipment_status", "\"in_transit\"").Read().Order;

        Assert.Null(order.LastDelivery);
        Assert.NotNull(order.ShippedAt);
    }

    [Fact]
    public void What_has_not_been_sent_keeps_the_order_from_being_delivered()
    {
        var order = new OrderBodyBuilder().With("fulfillments.0.line_items", """[{"id":11,"quantity":1}]""").With("line_items.1.fulfillable_quantity", "2").Read().Order;

        Assert.Null(order.LastDelivery);
        Assert.Null(order.ShippedAt);
        Assert.Equal(Instant.FromUtc(2026, 11, 6, 12, 0), order.DeliveryOf("11"));
        Assert.Null(order.DeliveryOf("12"));
    }

    [Fact]
    public void A_cancelled_fulfilment_sent_nothing()
    {
        var order = new OrderBodyBuilder().With("fulfillments.0.status", "\"cancelled\"").Read().Order;

        Assert.Null(order.ShippedAt);
        Assert.Empty(order.Parcels);
    }

    [Fact]
    public void Duties_are_kept_apart_from_prices_unless_these_include_them()
    {
        var body = new OrderBodyBuilder().With("line_items.0.duties", """[{"price":"3.00"}]""").With("total_price", "\"110.80\"").With("current_total_price", "\"110.80\"");

        Assert.Equal(Dollars("3.00"), body.Read().Order.Duties);
        Assert.Empty(body.Read().Discrepancies);
        Assert.Equal(Dollars("0.00"), body.With("duties_included", "true").Read().Order.Duties);
    }
}

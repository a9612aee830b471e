using NodaTime;
using RefundKit.Orders;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Orders;

public sealed class OrderTotalsTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    private static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));

    private static OrderSnapshot Order() => QuoteOrders.In("USD").Line("A", 2, "50.00", tax: "9.00", discount: "10.00", refunded: "5.00").Line("B", 1, "20.00", tax: "2.00")
        .Shipping("8.00", "0.80", refunded: "1.00").Duties("3.00").Discount("12.00").Paid("100.00", refunded: "4.00", pending: "2.00").Paid("20.80").Order with { DutiesRefunded = Usd("0.50") };

    [Fact]
    public void An_order_comes_to_its_parts_less_its_discounts()
    {
        Assert.Equal("120.80 USD", OrderTotals.Total(Order()).ToString());
        Assert.Equal("109.00 USD", OrderTotals.Total(Order() with { TaxIncluded = true }).ToString());
        Assert.Equal("22.00 USD", OrderTotals.Discount(Order()).ToString());
        Assert.Equal("100.00 USD", OrderTotals.Price(Order().Lines[0]).ToString());
        Assert.Equal("120.80 USD", OrderTotals.Captured(Order()).ToString());
        Assert.Equal("6.50 USD", OrderTotals.Refunded(Order()).ToString());
    }

    [Theory]
    [InlineData("4.00", "6.50")]
    [InlineData("4.50", "6.50")]
    [InlineData("4.51", "6.51")]
    public void What_went_back_in_all_is_the_larger_of_what_lines_and_payments_say(string refunded, string expected)
    {
        var order = Order();
        Assert.Equal(expected, OrderTotals.RefundedInAll(order with { Payments = order.Payments.SetItem(0, order.Payments[0] with { Refunded = Usd(refunded) }) })!.Value.ToAmountString());
    }

    [Fact]
    public void What_is_not_known_or_mixes_currencies_has_no_sum()
    {
        var order = Order();
        Assert.Null(OrderTotals.Total(order with { Lines = [order.Lines[0] with { UnitPrice = null }] }));
        Assert.Null(OrderTotals.Price(order.Lines[0] with { UnitPrice = null }));
        Assert.Null(OrderTotals.Total(order with { Duties = Money.Parse("1", Eur) }));
        Assert.Null(OrderTotals.Discount(order with { Discount = Money.Parse("1", Eur) }));
        Assert.Null(OrderTotals.Captured(order with { Payments = [] }));
        var foreign = new Payment { Id = "E", Currency = Eur, Captured = Money.Parse("9.00", Eur) };
        Assert.Equal("120.80 USD", OrderTotals.Captured(order with { Payments = order.Payments.Add(foreign) }).ToString());
        Assert.Equal("6.50 USD", OrderTotals.RefundedInAll(order with { Payments = order.Payments.Add(foreign) }).ToString());
        Assert.Null(OrderTotals.RefundedInAll(order with { Payments = order.Payments.Add(foreign with { Refunded = Money.Parse("1.00", Eur) }) }));
        Assert.Null(OrderTotals.RefundedInAll(order with { Payments = order.Payments.Add(foreign with { Pending = Money.Parse("1.00", Eur) }) }));
    }

    [Fact]
    public void A_sum_beyond_what_an_amount_can_hold_is_unknown_and_does_not_wrap_round()
    {
        var most = new Money(long.MaxValue, Currency.Of("USD"));
        Assert.Equal(most, OrderTotals.Price(new OrderLine { Id = "L", Quantity = 1, UnitPrice = most }));
        Assert.Null(OrderTotals.Price(new OrderLine { Id = "L", Quantity = 2, UnitPrice = most }));
        Assert.Null(OrderTotals.Price(new OrderLine { Id = "L", Quantity = 2, UnitPrice = -most }));
    }

    [Fact]
    public void What_is_left_on_a_payment_and_of_a_line_is_what_has_not_gone()
    {
        var payment = Order().Payments[0];
        Assert.Equal("94.00 USD", payment.Remaining.ToString());
        Assert.Equal("-6.00 USD", (payment with { Captured = Usd("0") }).Remaining.ToString());
        Assert.Equal("100.00 USD", (payment with { Refunded = default, Pending = default }).Remaining.ToString());
        Assert.Equal([2, 1, 0, 0], new[] { 0, 1, 2, 3 }.Select(refunded => (Order().Lines[0] with { RefundedQuantity = refunded }).RefundableQuantity));
    }

    [Fact]
    public void The_last_delivery_is_known_once_nothing_is_under_way()
    {
        static Instant Day(int day) => Instant.FromUtc(2026, 11, day, 12, 0);
        static Parcel Parcel(int? day) => new() { Id = "P" + day, Lines = ["A"], DeliveredAt = day is { } known ? Day(known) : null };
        var order = Order() with { DeliveredAt = Day(3) };
        Assert.Equal(Day(3), order.LastDelivery);
        Assert.Equal(Day(5), (order with { Parcels = [Parcel(5), Parcel(4)] }).LastDelivery);
        Assert.Equal(Day(3), (order with { Parcels = [Parcel(2)] }).LastDelivery);
        Assert.Null((order with { Parcels = [Parcel(5), Parcel(null)] }).LastDelivery);
        Assert.Equal(Day(5), (order with { Parcels = [Parcel(4), Parcel(5)] }).DeliveryOf("A"));
        Assert.Equal(Day(3), (order with { Parcels = [Parcel(5)] }).DeliveryOf("B"));
        Assert.Null((order with { Parcels = [Parcel(5), Parcel(null)] }).DeliveryOf("A"));
        Assert.Null(order.FindLine("other"));
        Assert.Same(order.Lines[1], order.FindLine("B"));
    }
}

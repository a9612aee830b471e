using RefundKit.Decisions;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>
/// Worked cases of other engines, restated. Each comment names the source and the parts of a request that express the case:
/// <c>order</c> as DESIGN's request line, the units in <c>return.lines</c>, an amount in <c>requestedAmount</c>; a shipping
/// refund is a policy that gives shipping back in full.
/// </summary>
public sealed class QuoteFieldCasesTests
{
    private static readonly QuoteTerms WithShipping = new() { Shipping = QuoteShare.Full };

    private static QuoteUnits Units(string line, int quantity = 1) => new(line, quantity);

    private static string Numbers(QuoteLine line) => $"{line.Net.ToAmountString()}+{line.Tax.ToAmountString()}={line.Gross.ToAmountString()}";

    private static string Numbers(QuoteShipping charge) => $"{charge.Net.ToAmountString()}+{charge.Tax.ToAmountString()}={charge.Gross.ToAmountString()}";

    // 1. Solidus default_refund_amount_spec.rb. lines[{quantity 3, unitPrice 100.00}], return one.
    [Fact]
    public void Case_1_one_unit_of_three_is_a_third_of_the_line() =>
        Assert.Equal("100.00 USD", QuoteOrders.In("USD").Line("L", 3, "100.00").Paid("300.00").Refund(Units("L")).Amount.ToString());

    // 2. The same, "order adjustments": order.discount 10.00. The source has 96.666… before rounding and floors a lone
    // refund to 96.66; distributed once, the units are 96.67, 96.67 and 96.66, whose sum is what was paid.
    [Theory]
    [InlineData(0, "0", "96.67")]
    [InlineData(1, "96.67", "96.67")]
    [InlineData(2, "193.34", "96.66")]
    public void Case_2_an_order_discount_is_distributed_once(int refundedQuantity, string refunded, string expected) =>
        Assert.Equal(expected, QuoteOrders.In("USD").Line("L", 3, "100.00", refundedQuantity: refundedQuantity, refunded: refunded).Discount("10.00")
            .Paid("290.00", refunded).Refund(Units("L")).Amount.ToAmountString());

    // 3. The same, "shipping adjustments": shipping 60.00 less 50.00, sent as its price after discounts, 10.00.
    [Fact]
    public void Case_3_a_discount_on_shipping_does_not_touch_items() =>
        Assert.Equal("100.00 USD", QuoteOrders.In("USD").Line("L", 3, "100.00").Shipping("10.00").Paid("310.00").Refund(Units("L")).Amount.ToString());

    // 4. The same: a free line is refunded with nothing; an exchange for the same item pays nothing out.
    [Fact]
    public void Case_4_free_and_exchanged_items_pay_nothing()
    {
        Assert.Equal("0.00 USD", QuoteOrders.In("USD").Line("L", 1, "0.00").Line("M", 1, "5.00").Paid("5.00").Refund(Units("L")).Amount.ToString());
        var order = QuoteOrders.In("USD").Line("L", 1, "100.00").Paid("100.00");
        var exchanged = order.Refund(new QuoteTerms { IsExchange = true, Announced = new ReturnRequest { ExchangeFor = [new ExchangeItem { UnitPrice = order.Money("100.00"), Quantity = 1 }] } }, Units("L"));
        Assert.Equal("0.00 USD", exchanged.Amount.ToString());
    }

    // 5 and 6. Solidus reimbursement_spec.rb, store_credit_spec.rb: sums of fractions of a cent, floored to 20.00. Amounts
    // with fractions are refused at the door here; units worth 10.00… are distributed so that two come to 20.00.
    [Theory]
    [InlineData("10.003")]
    [InlineData("10.0076")]
    [InlineData("10.0023")]
    public void Cases_5_and_6_fractions_of_a_cent_never_enter(string amount)
    {
        Assert.False(Money.TryParse(amount, Currency.Of("USD"), out _, out var error));
        Assert.Equal(AmountError.TooPrecise, error);
        var credit = new QuoteTerms { ToStoreCredit = true };
        Assert.Equal("20.00 USD", QuoteOrders.In("USD").Line("A", 1, "10.00").Line("B", 1, "10.00").Paid("20.00").Refund(credit, Units("A"), Units("B")).Amount.ToString());
    }

    // 7 and 8. Solidus reimbursement_spec.rb #perform!: 10 % on top or included.
    [Fact]
    public void Cases_7_and_8_tax_is_added_only_where_it_is_on_top()
    {
        Assert.Equal("10.00+1.00=11.00", Numbers(QuoteOrders.In("USD").Line("L", 1, "10.00", tax: "1.00").Paid("11.00").Refund(Units("L")).Lines[0]));
        Assert.Equal("9.09+0.91=10.00", Numbers(QuoteOrders.In("USD").TaxIncluded().Line("L", 1, "10.00", tax: "0.91").Paid("10.00").Refund(Units("L")).Lines[0]));
    }

    // 9. The same, "cannot be fully performed": payments[{captured 10.00, refunded 1.00}]. The source raises; here the quote
    // is cut to the 9.00 and says so.
    [Fact]
    public void Case_9_only_what_is_left_on_the_payment_is_refunded()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "10.00").Paid("10.00", refunded: "1.00").Refund(Units("L"));
        Assert.Equal("9.00 USD", quote.Amount.ToString());
        var cut = Assert.Single(quote.Discrepancies, found => found.Code == "payments-cannot-carry");
        Assert.Equal(("10.00", "9.00"), (cut.Expected.ToAmountString(), cut.Actual.ToAmountString()));
    }

    // 10. Solidus refund_spec.rb: payment 10.00, requestedAmount 20.00.
    [Fact]
    public void Case_10_an_amount_above_what_can_be_refunded_is_refused()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "10.00").Paid("10.00");
        Assert.Equal("RK5006", Assert.Single(order.Quote(new QuoteTerms { RequestedAmount = order.Money("20.00") }, Units("L")).Problems).Id);
    }

    // 11. Sylius refunding_single_order_unit_with_promotion_applied.feature: a line discount of 2.00 on two units.
    // 12. ..._with_taxes_applied.feature: tax 2.00 on two units.
    [Fact]
    public void Cases_11_and_12_one_unit_carries_its_discount_and_its_tax()
    {
        Assert.Equal("9.00", QuoteOrders.In("USD").Line("L", 2, "10.00", discount: "2.00").Paid("18.00").Refund(Units("L")).Amount.ToAmountString());
        Assert.Equal("11.00", QuoteOrders.In("USD").Line("L", 2, "10.00", tax: "2.00").Paid("22.00").Refund(Units("L")).Amount.ToAmountString());
    }

    // 13. Sylius refunding_part_of_order_unit.feature: 2 x 10.00, tax 4.60, shipping 20.00. A partial refund is a requestedAmount,
    // an earlier one is lines[].refunded with refundedQuantity 0.
    [Fact]
    public void Case_13_parts_of_a_unit()
    {
        static QuoteOrders Order(string refunded) => QuoteOrders.In("USD").Line("L", 2, "10.00", tax: "4.60", refunded: refunded).Shipping("20.00").Paid("44.60", refunded);
        static QuoteTerms Asking(string amount) => new() { RequestedAmount = Money.Parse(amount, Currency.Of("USD")) };

        Assert.Equal("8.00", Order("0").Refund(Asking("8.00"), Units("L")).Amount.ToAmountString());
        Assert.Equal("7.30", Order("5.00").Refund(Units("L")).Amount.ToAmountString());
        Assert.Equal("39.60", Order("5.00").Refund(WithShipping, Units("L", 2)).Amount.ToAmountString());
        Assert.Equal("RK5006", Assert.Single(Order("5.00").Quote(Asking("10.00"), Units("L")).Problems).Id);
        Assert.Equal("RK5004", Assert.Single(Order("0").Quote(Asking("-8.00"), Units("L")).Problems).Id);
    }

    // 14. Sylius refunding_part_of_shipment.feature: shipping 20.00, shipping[].refunded 5.00, no units.
    [Fact]
    public void Case_14_shipping_is_never_refunded_twice()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "10.00").Shipping("20.00", refunded: "5.00").Paid("30.00", refunded: "5.00");
        Assert.Equal("RK5006", Assert.Single(order.Quote(WithShipping with { RequestedAmount = order.Money("18.00") }).Problems).Id);
        Assert.Equal("15.00", order.Refund(WithShipping).Amount.ToAmountString());
    }

    // 15. Sylius refunding_order_shipping_cost_with_promotion_applied.feature: shipping[].price is the fee after its discount.
    [Fact]
    public void Case_15_shipping_comes_back_as_it_was_charged()
    {
        static QuoteOrders Order() => QuoteOrders.In("USD").Line("L", 1, "10.00").Paid("100.00");
        Assert.Equal("10.00", Order().Shipping("10.00").Refund(WithShipping).Amount.ToAmountString());
        Assert.Equal("6.15", Order().Shipping("5.00", "1.15").Refund(WithShipping).Amount.ToAmountString());
        Assert.Equal("16.15", Order().Shipping("10.00").Shipping("5.00", "1.15").Refund(WithShipping).Amount.ToAmountString());
        Assert.Equal("0.00", Order().Shipping("0.00").Refund(WithShipping).Amount.ToAmountString());
    }

    // 16, 17 and 18. Sylius viewing_details_of_credit_memo_with_excluded_taxes.feature and ..._with_included_taxes.feature.
    [Theory]
    [InlineData(false, "10.00", "20.00", "10.00")]
    [InlineData(true, "11.00", "24.00", "11.50")]
    public void Cases_16_to_18_the_document_shows_net_tax_and_gross(bool included, string first, string second, string shipping)
    {
        QuoteOrders Order()
        {
            var order = QuoteOrders.In("USD").Line("A", 1, first, tax: "1.00").Line("B", 1, second, tax: "4.00").Shipping(shipping, "1.50").Paid("46.50");
            return included ? order.TaxIncluded() : order;
        }

        var whole = Order().Refund(WithShipping, Units("A"), Units("B"));
        Assert.Equal(["10.00+1.00=11.00", "20.00+4.00=24.00"], whole.Lines.Select(Numbers));
        Assert.Equal("10.00+1.50=11.50", Numbers(whole.ShippingCharges[0]));
        Assert.Equal("46.50 USD", whole.Amount.ToString());
        Assert.Empty(whole.Discrepancies);

        var usd = Currency.Of("USD");
        Assert.Equal("5.00+0.50=5.50", Numbers(Order().Refund(new QuoteTerms { RequestedAmount = Money.Parse("5.50", usd) }, Units("A")).Lines[0]));
        Assert.Equal("5.00+0.75=5.75", Numbers(Order().Refund(WithShipping with { RequestedAmount = Money.Parse("5.75", usd) }).ShippingCharges[0]));
    }

    // 19. Sylius ..._with_promotion_applied.feature. The source takes 3.99 off before tax: gross 4.39 as order.discount (44.00 to
    // 39.61) or 3.99 as the line's own with tax 3.60; both give the same units. Shipping at half price.
    [Theory]
    [InlineData("4.00", "0", "4.39")]
    [InlineData("3.60", "3.99", "0")]
    public void Case_19_the_remainder_of_a_discount_sits_on_the_last_unit(string tax, string own, string discount)
    {
        QuoteOrders Order(int refundedQuantity = 0, string refunded = "0") =>
            QuoteOrders.In("USD").Line("L", 4, "10.00", tax, own, refundedQuantity, refunded).Discount(discount).Shipping("5.00", "0.75").Paid("45.36", refunded);

        Assert.Equal("27.00+2.70=29.70", Numbers(Order().Refund(Units("L", 3)).Lines[0]));
        Assert.Equal("9.01+0.90=9.91", Numbers(Order(3, "29.70").Refund(Units("L")).Lines[0]));
        var whole = Order().Refund(WithShipping, Units("L", 3), Units("L"));
        Assert.Equal(["27.00+2.70=29.70", "9.01+0.90=9.91"], whole.Lines.Select(Numbers));
        Assert.Equal("5.00+0.75=5.75", Numbers(whole.ShippingCharges[0]));
        Assert.Equal("45.36 USD", whole.Amount.ToString());
        Assert.Empty(whole.Discrepancies);
    }

    // 20. Sylius OrderItemUnitLineItemsConverterSpec.php: totals with the tax in them.
    [Fact]
    public void Case_20_a_part_of_a_unit_carries_its_part_of_the_tax()
    {
        var order = QuoteOrders.In("USD").TaxIncluded().Line("A", 1, "15.00", tax: "3.00").Line("B", 2, "9.60", tax: "3.20").Paid("34.20");
        Assert.Equal("4.00+1.00=5.00", Numbers(order.Refund(new QuoteTerms { RequestedAmount = order.Money("5.00") }, Units("A")).Lines[0]));
        Assert.Equal("8.00+1.60=9.60", Numbers(order.Refund(Units("B")).Lines[0]));
        Assert.Equal("16.00+3.20=19.20", Numbers(order.Refund(Units("B", 2)).Lines[0]));
    }

    // 26 and 27. PrestaShop #18319 and #25687: vouchers of 20 % and 10 % as order.discount 42.00 and 10.00; the source refunded 108 and 40.
    [Fact]
    public void Cases_26_and_27_a_voucher_is_taken_off_once()
    {
        Assert.Equal("120.00", QuoteOrders.In("EUR").Line("A", 1, "150.00").Line("B", 1, "60.00").Discount("42.00").Paid("168.00").Refund(Units("A")).Amount.ToAmountString());
        Assert.Equal("45.00", QuoteOrders.In("EUR").Line("A", 1, "50.00").Line("B", 1, "50.00").Discount("10.00").Paid("90.00").Refund(Units("A")).Amount.ToAmountString());
    }

    // 28. Solidus #512: 6 + 4, order.discount 1.00.
    [Fact]
    public void Case_28_two_refunds_come_to_what_was_paid()
    {
        Assert.Equal("5.40", QuoteOrders.In("USD").Line("A", 1, "6.00").Line("B", 1, "4.00").Discount("1.00").Paid("9.00").Refund(Units("A")).Amount.ToAmountString());
        Assert.Equal("3.60", QuoteOrders.In("USD").Line("A", 1, "6.00", refundedQuantity: 1, refunded: "5.40").Line("B", 1, "4.00").Discount("1.00").Paid("9.00", "5.40").Refund(Units("B")).Amount.ToAmountString());
    }
}

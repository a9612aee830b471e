using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What a share is a share of: the goods less what is kept, the part of the order that comes back, the price of what is sent.</summary>
public sealed class QuoteShareTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private static QuoteUnits One { get; } = new("L", 1, Fault.Buyer, null);

    private static Money Usd(string amount) => Money.Parse(amount, Dollar);

    private static QuoteTerms Keeping(int basisPoints) => new() { Restocking = [new QuoteRestocking { BasisPoints = basisPoints }] };

    [Fact]
    public void A_bonus_is_a_share_of_the_goods_less_what_is_kept_back()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "50.00").Shipping("10.00").Paid("60.00")
            .Refund(Keeping(2_000) with { ToStoreCredit = true, BonusBasisPoints = 1_000, Shipping = QuoteShare.Full, Goodwill = Usd("5") }, One);
        Assert.Equal(("55.00", "4.00"), (quote.Amount.ToAmountString(), quote.StoreCreditBonus!.Value.ToAmountString()));
        Assert.Equal("40.00", QuoteBonus.BaseOf(quote).ToAmountString());
        Assert.Equal("0.00", QuoteBonus.BaseOf(quote with { Fees = [new QuoteFee("valueLoss", Usd("80"))] }).ToAmountString());
    }

    [Fact]
    public void A_bonus_is_given_only_in_a_currency_its_cap_names()
    {
        var rule = new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1_000 };
        Assert.Equal(400, QuoteBonus.Of(rule, Usd("40")));
        Assert.Equal(300, QuoteBonus.Of(rule with { Cap = new AmountByCurrency(Usd("3")) }, Usd("40")));
        Assert.Equal(0, QuoteBonus.Of(rule with { Cap = new AmountByCurrency(Money.Parse("3", Currency.Of("EUR"))) }, Usd("40")));
    }

    [Theory]
    [InlineData("0", "2.00")]
    [InlineData("2.00", "2.00")]
    [InlineData("7.00", "1.00")]
    public void Shipping_in_proportion_is_what_this_part_of_the_order_adds(string refunded, string expected)
    {
        var quote = QuoteOrders.In("USD").Line("L", 4, "10.00", refundedQuantity: 1, refunded: "10.00").Shipping("8.00", refunded: refunded).Paid("48.00", refunded: (Usd("10") + Usd(refunded)).ToAmountString())
            .Refund(new QuoteTerms { Shipping = QuoteShare.Proportional }, One);
        Assert.Equal(expected, quote.Shipping.ToAmountString());
    }

    [Fact]
    public void Shipping_of_goods_that_cost_nothing_is_divided_by_units()
    {
        var quote = QuoteOrders.In("USD").Line("L", 4, "0.00", refundedQuantity: 1).Shipping("8.00").Paid("8.00").Refund(new QuoteTerms { Shipping = QuoteShare.Proportional }, One);
        Assert.Equal("2.00", quote.Shipping.ToAmountString());
    }

    [Fact]
    public void What_is_kept_back_needs_no_payment_to_carry_it()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "50.00").Paid("50.00", pending: "10.00").Refund(Keeping(2_000), One);
        Assert.Equal("40.00", quote.Amount.ToAmountString());
        Assert.DoesNotContain(quote.Discrepancies, found => found.Code == QuoteDiscrepancyCodes.PaymentsCannotCarry);
    }

    [Fact]
    public void The_price_of_what_is_sent_is_paid_by_what_comes_back_less_its_fee()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "50.00").Paid("50.00").Refund(
            Keeping(2_000) with { IsExchange = true, Announced = new ReturnRequest { ExchangeFor = [new ExchangeItem { Quantity = 1, UnitPrice = Usd("45") }] } }, One);
        Assert.Equal(("0.00", "5.00"), (quote.Amount.ToAmountString(), quote.Due!.Value.ToAmountString()));
        Assert.Equal(["restocking 10.00", "exchange 40.00"], quote.Fees.Select(fee => $"{fee.Kind} {fee.Amount.ToAmountString()}"));
        Assert.Equal("45.00", QuoteExchange.Value(quote).ToAmountString());
        Assert.Equal("0.00", QuoteExchange.Value(quote with { Due = null, Fees = [quote.Fees[0]] }).ToAmountString());
    }

    [Fact]
    public void A_fee_for_the_way_back_says_so_and_deductions_may_be_left_out()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "50.00").Paid("50.00").Refund(new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Amount = Usd("4") }], Deductions = default }, One);
        Assert.Equal(["returnShipping 4.00"], quote.Fees.Select(fee => $"{fee.Kind} {fee.Amount.ToAmountString()}"));
    }

    [Theory]
    [InlineData("20.00", false)]
    [InlineData("20.01", true)]
    [InlineData("30.00", true)]
    public void Money_beyond_the_next_unit_is_remarked_on(string refunded, bool remarked)
    {
        var order = QuoteOrders.In("USD").Line("L", 4, "10.00", refundedQuantity: 1, refunded: refunded).Paid("40.00", refunded: refunded);
        Assert.Equal(remarked, order.Refund(One).Discrepancies.Any(found => found.Code == QuoteDiscrepancyCodes.LineRefundedBeyondUnits));
    }

    [Fact]
    public void Nothing_is_beyond_the_last_unit()
    {
        var order = QuoteOrders.In("USD").Line("L", 2, "10.00", refundedQuantity: 1, refunded: "15.00").Paid("20.00", refunded: "15.00");
        Assert.Empty(order.Refund(One).Discrepancies);
    }

    [Fact]
    public void Every_discrepancy_is_kept()
    {
        var order = QuoteOrders.In("USD").Line("L", 2, "10.00").Line("M", 1, "5.00").Paid("30.00");
        var terms = new QuoteTerms { Announced = new ReturnRequest { Lines = [new ReturnLine { LineId = "L", Quantity = 2, ReceivedQuantity = 1 }, new ReturnLine { LineId = "M", Quantity = 1, ReceivedQuantity = 2 }] } };
        Assert.Equal(
            [QuoteDiscrepancyCodes.CapturedDiffersFromTotal, QuoteDiscrepancyCodes.ReceivedBelowAnnounced, QuoteDiscrepancyCodes.ReceivedAboveAnnounced],
            order.Refund(terms, One).Discrepancies.Select(found => found.Code));
    }
}

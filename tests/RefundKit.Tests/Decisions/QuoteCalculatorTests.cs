using RefundKit.Decisions;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class QuoteCalculatorTests
{
    private static QuoteUnits Units(string line = "L", int quantity = 1, Fault fault = Fault.None, string? condition = null) => new(line, quantity, fault, condition);

    private static QuoteOrders Two() => QuoteOrders.In("USD").Line("L", 2, "50.00").Paid("100.00");

    private static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));

    private static string ProblemOf(QuoteResult result)
    {
        Assert.Null(result.Quote);
        return Assert.Single(result.Problems).Id;
    }

    private static IEnumerable<string> CodesOf(RefundQuote quote) => quote.Discrepancies.Select(found => found.Code);

    [Fact]
    public void Each_guard_has_its_own_problem()
    {
        Assert.Equal("RK5001", ProblemOf(Two().Quote(QuoteTerms.Default, Units("other"))));
        Assert.Equal("RK5002", ProblemOf(Two().Quote(QuoteTerms.Default, Units(quantity: 0))));
        Assert.Equal("RK5002", ProblemOf(Two().Quote(QuoteTerms.Default, Units(quantity: -1))));
        Assert.Equal("RK5003", ProblemOf(Two().Quote(QuoteTerms.Default, Units(quantity: 3))));
        Assert.Equal("RK5003", ProblemOf(Two().Quote(QuoteTerms.Default, Units(quantity: 2), Units())));
        Assert.Equal("RK5004", ProblemOf(Two().Quote(new QuoteTerms { RequestedAmount = Usd("-1.00") }, Units())));
        Assert.Equal("RK5005", ProblemOf(Two().Quote(new QuoteTerms { RequestedAmount = Usd("0") }, Units())));
        Assert.Equal("RK5006", ProblemOf(Two().Quote(new QuoteTerms { RequestedAmount = Usd("50.01") }, Units())));
        Assert.Equal("RK5007", ProblemOf(Two().Quote(new QuoteTerms { RequestedAmount = Money.Parse("5", Currency.Of("EUR")) }, Units())));
        Assert.Equal("RK5007", ProblemOf(Two().Quote(new QuoteTerms { Goodwill = Money.Parse("5", Currency.Of("EUR")) }, Units())));
        Assert.Equal("RK5008", ProblemOf(QuoteOrders.In("USD").Line("L", 1, "-5.00").Paid("5.00").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5009", ProblemOf(QuoteOrders.In("USD").Line("L", 1, "5.00").Paid("0").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5010", ProblemOf(QuoteOrders.In("USD").Line("L", 1, "5.00").Paid("5.00", "2.00", "3.00").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5011", ProblemOf(QuoteOrders.In("USD").Line("L", int.MaxValue, "90000000000000.00").Paid("5.00").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5012", ProblemOf(Two().Quote(new QuoteTerms { KeepItBasisPoints = 10_001 }, Units())));
        Assert.Equal("RK5013", ProblemOf(QuoteOrders.In("USD").Line("L", 1, "5.00").Line("L", 1, "5.00").Paid("10.00").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5014", ProblemOf(QuoteOrders.In("USD").Line("L", 0, "5.00").Paid("5.00").Quote(QuoteTerms.Default, Units())));
    }

    [Fact]
    public void A_problem_names_the_amount_it_is_about()
    {
        var order = Two().Order;
        var mixed = order with { Lines = [order.Lines[0] with { Tax = Money.Parse("1", Currency.Of("EUR")) }] };
        var problem = Assert.Single(QuoteCalculator.Calculate(mixed, [Units()], QuoteTerms.Default).Problems);
        Assert.Equal(("RK5007", "order.lines[0].tax"), (problem.Id, problem.Path));
    }

    [Fact]
    public void Amounts_that_nobody_set_are_zero()
    {
        var order = new OrderSnapshot
        {
            Id = "1", Currency = Currency.Of("USD"), Lines = [new OrderLine { Id = "L", Quantity = 1, UnitPrice = Usd("5.00") }],
            Payments = [new Payment { Id = "P", Currency = Currency.Of("USD"), Captured = Usd("5.00") }],
        };
        var quote = QuoteCalculator.Calculate(order, [Units()], QuoteTerms.Default).Quote!;
        Assert.Equal("5.00 USD", quote.Amount.ToString());
        Assert.Empty(quote.Discrepancies);
    }

    [Fact]
    public void An_unknown_price_makes_the_quote_unknown_only_where_it_matters()
    {
        Assert.Equal(["item.unitPrice"], QuoteOrders.In("USD").Line("L", 1, null).Paid("5.00").Quote(QuoteTerms.Default, Units()).Missing);
        var other = QuoteOrders.In("USD").Line("L", 1, "5.00").Line("M", 1, null).Paid("9.00");
        Assert.Equal("5.00 USD", other.Refund(Units()).Amount.ToString());
        Assert.Equal(["item.unitPrice"], other.Discount("1.00").Quote(QuoteTerms.Default, Units()).Missing);
        Assert.Equal(["item.unitPrice"], other.Discount("0").Shipping("1.00").Quote(new QuoteTerms { Shipping = QuoteShare.Proportional }, Units()).Missing);
    }

    [Theory]
    [InlineData("None", "0.00", "0.00")]
    [InlineData("WhenWholeOrder", "0.00", "6.01")]
    [InlineData("Proportional", "3.01", "3.00")]
    [InlineData("Full", "6.01", "0.00")]
    public void Shipping_and_duties_come_back_by_their_share(string share, string first, string second)
    {
        var terms = new QuoteTerms { Shipping = Enum.Parse<QuoteShare>(share), Duties = Enum.Parse<QuoteShare>(share) };
        var quote = QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("6.01").Duties("6.01").Paid("112.02").Refund(terms, Units());
        Assert.Equal((first, first), (quote.Shipping.ToAmountString(), quote.Duties.ToAmountString()));
        var order = QuoteOrders.In("USD").Line("L", 2, "50.00", refundedQuantity: 1, refunded: "50.00").Shipping("6.01", refunded: first).Duties("6.01").Paid("112.02").Order;
        var rest = QuoteCalculator.Calculate(order with { DutiesRefunded = Usd(first) }, [Units()], terms).Quote!;
        Assert.Equal((second, second), (rest.Shipping.ToAmountString(), rest.Duties.ToAmountString()));
    }

    [Fact]
    public void Restocking_is_charged_by_fault_and_condition_the_first_term_that_fits()
    {
        var terms = new QuoteTerms
        {
            Restocking =
            [
                new QuoteRestocking { Faults = [Fault.Seller, Fault.Carrier] },
                new QuoteRestocking { Conditions = ["opened", "used"], BasisPoints = 1_500, PerUnit = Usd("1.00") },
                new QuoteRestocking { Conditions = ["destroyed"], BasisPoints = 10_000, PerUnit = Usd("1.00") },
            ],
        };
        var fee = Assert.Single(Two().Refund(terms, Units(quantity: 2, fault: Fault.Buyer, condition: "opened")).Fees);
        Assert.Equal(("restocking", "17.00", "L"), (fee.Kind, fee.Amount.ToAmountString(), fee.LineId));
        Assert.Empty(Two().Refund(terms, Units(fault: Fault.Seller, condition: "opened")).Fees);
        Assert.Empty(Two().Refund(terms, Units(fault: Fault.Buyer)).Fees);
        Assert.Equal("0.00", Two().Refund(terms, Units(condition: "destroyed")).Amount.ToAmountString());
    }

    [Fact]
    public void The_way_back_costs_once_and_nothing_where_the_seller_is_at_fault_for_a_part()
    {
        var terms = new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Faults = [Fault.Buyer, Fault.None], Amount = Usd("4.99") }] };
        Assert.Equal("95.01", Two().Refund(terms, Units(fault: Fault.Buyer), Units()).Amount.ToAmountString());
        Assert.Equal("100.00", Two().Refund(terms, Units(fault: Fault.Buyer), Units(fault: Fault.Seller)).Amount.ToAmountString());
        Assert.Equal("50.00", Two().Refund(terms with { KeepItBasisPoints = 10_000 }, Units(fault: Fault.Buyer)).Amount.ToAmountString());
    }

    [Fact]
    public void Fees_above_the_refund_are_cut_to_it_and_reported()
    {
        var quote = Two().Refund(new QuoteTerms { Deductions = [new QuoteFee("valueLoss", Usd("30.00")), new QuoteFee("repair", Usd("30.00"))] }, Units());
        Assert.Equal(["30.00 USD", "20.00 USD"], quote.Fees.Select(fee => fee.Amount.ToString()));
        Assert.Equal("0.00 USD", quote.Amount.ToString());
        Assert.Equal(["fees-exceed-refund"], CodesOf(quote));
    }

    [Fact]
    public void Keeping_the_item_pays_a_share_of_it()
    {
        var quote = Two().Refund(new QuoteTerms { KeepItBasisPoints = 3_000 }, Units());
        Assert.Equal(("15.00", "35.00"), (quote.Lines[0].Gross.ToAmountString(), quote.Lines[0].NotRefunded.ToAmountString()));
    }

    [Fact]
    public void Goodwill_is_the_first_to_go_when_less_is_asked_for()
    {
        var terms = new QuoteTerms { Goodwill = Usd("5.00"), Shipping = QuoteShare.Full, RequestedAmount = Usd("52.00") };
        var quote = QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("3.00").Paid("103.00").Refund(terms, Units());
        Assert.Equal(("50.00", "2.00", "0.00"), (quote.Lines[0].Gross.ToAmountString(), quote.Shipping.ToAmountString(), quote.Goodwill.ToAmountString()));
        Assert.Equal("55.00", Two().Refund(new QuoteTerms { Goodwill = Usd("5.00") }, Units()).Amount.ToAmountString());
    }

    [Fact]
    public void One_who_asks_for_too_much_can_be_offered_less()
    {
        var quote = Two().Refund(new QuoteTerms { RequestedAmount = Usd("60.00"), OfferLessThanRequested = true }, Units());
        Assert.Equal("50.00", quote.Amount.ToAmountString());
        Assert.Equal(["requested-above-refundable"], CodesOf(quote));
    }

    [Fact]
    public void Store_credit_names_no_payment_and_carries_a_capped_bonus()
    {
        var terms = new QuoteTerms { ToStoreCredit = true, BonusBasisPoints = 1_000 };
        var quote = Two().Refund(terms, Units());
        Assert.Empty(quote.Payments);
        Assert.Equal("5.00 USD", quote.StoreCreditBonus.ToString());
        Assert.Equal("4.00 USD", Two().Refund(terms with { BonusCap = Usd("4.00") }, Units()).StoreCreditBonus.ToString());
        Assert.Null(Two().Refund(Units()).StoreCreditBonus);
    }

    [Fact]
    public void Payments_are_filled_by_preference_then_in_sequence_and_never_above_what_is_left()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "100.00").Paid("50.00", "10.00", "5.00", method: "card").Paid("30.00", method: "gift-card").Paid("20.00", method: "paypal");
        var quote = order.Refund(new QuoteTerms { PaymentPreference = ["paypal", "gift-card"], RequestedAmount = Usd("60.00") }, Units());
        Assert.Equal(["P3 20.00 USD", "P2 30.00 USD", "P1 10.00 USD"], quote.Payments.Select(part => $"{part.PaymentId} {part.Amount}"));
        Assert.Equal(["P1 35.00 USD", "P2 25.00 USD"], order.Refund(new QuoteTerms { RequestedAmount = Usd("60.00") }, Units()).Payments.Select(part => $"{part.PaymentId} {part.Amount}"));
    }

    [Fact]
    public void A_payment_in_another_currency_is_never_used()
    {
        var order = Two().Order;
        var eur = Currency.Of("EUR");
        order = order with { Payments = [new Payment { Id = "E", Currency = eur, Captured = Money.Parse("90.00", eur) }, order.Payments[0] with { Captured = Usd("40.00") }] };
        var quote = QuoteCalculator.Calculate(order, [Units(quantity: 2)], QuoteTerms.Default).Quote!;
        Assert.Equal(["P1 40.00 USD"], quote.Payments.Select(part => $"{part.PaymentId} {part.Amount}"));
        Assert.Equal(["payment-in-other-currency", "payments-cannot-carry"], CodesOf(quote));
        Assert.Equal(("E", "90.00 EUR"), (quote.Discrepancies[0].Subject, quote.Discrepancies[0].Actual.ToString()));
    }

    [Fact]
    public void Without_known_payments_the_quote_says_that_it_knows_no_way_back()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "5.00").Refund(Units());
        Assert.Empty(quote.Payments);
        Assert.Equal(["payments-unknown"], CodesOf(quote));
    }

    public static TheoryData<string, string, string> Discrepancies => new()
    {
        { "captured-differs-from-total", "100.00", "99.00" },
        { "refunded-differs-from-payments", "50.00", "49.00" },
        { "discount-exceeds-goods", "100.00", "101.00" },
        { "line-discount-exceeds-price", "10.00", "11.00" },
        { "tax-exceeds-gross", "10.00", "11.00" },
        { "line-refunded-above-gross", "100.00", "100.01" },
        { "line-refunded-below-units", "50.00", "40.00" },
        { "line-refunded-beyond-units", "0.00", "60.00" },
        { "refunded-quantity-above-ordered", "10.00", "20.00" },
        { "shipping-refunded-above-gross", "5.00", "5.01" },
        { "payment-refunded-above-captured", "10.00", "10.01" },
    };

    [Theory]
    [MemberData(nameof(Discrepancies))]
    public void Sums_that_do_not_add_up_are_reported(string code, string expected, string actual)
    {
        var usd = QuoteOrders.In("USD").Line("L", 1, "1.00");
        var order = code switch
        {
            "captured-differs-from-total" => usd.Line("M", 1, "99.00").Paid("99.00"),
            "refunded-differs-from-payments" => usd.Line("M", 2, "50.00", refundedQuantity: 1, refunded: "50.00").Paid("101.00", "49.00"),
            "discount-exceeds-goods" => usd.Line("M", 1, "99.00").Shipping("5.00").Discount("101.00").Paid("4.00"),
            "line-discount-exceeds-price" => usd.Line("M", 1, "10.00", discount: "11.00").Paid("1.00"),
            "tax-exceeds-gross" => usd.TaxIncluded().Line("M", 1, "10.00", tax: "11.00").Paid("11.00"),
            "line-refunded-above-gross" => usd.Line("M", 1, "100.00", refundedQuantity: 1, refunded: "100.01").Paid("200.00", "100.01"),
            "line-refunded-below-units" => usd.Line("M", 2, "50.00", refundedQuantity: 1, refunded: "40.00").Paid("101.00", "40.00"),
            "line-refunded-beyond-units" => usd.Line("M", 2, "50.00", refunded: "60.00").Paid("101.00", "60.00"),
            "refunded-quantity-above-ordered" => usd.Line("M", 1, "10.00", refundedQuantity: 2, refunded: "20.00").Paid("30.00", "20.00"),
            "shipping-refunded-above-gross" => usd.Shipping("5.00", refunded: "5.01").Paid("10.00", "5.01"),
            _ => usd.Paid("10.00", "10.01").Paid("20.00"),
        };
        var found = Assert.Single(order.Refund(Units()).Discrepancies, found => found.Code == code);
        Assert.Equal((expected, actual), (found.Expected.ToAmountString(), found.Actual.ToAmountString()));
    }

    [Fact]
    public void A_discount_above_the_goods_comes_off_shipping()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "10.00").Shipping("5.00").Discount("12.00").Paid("3.00").Refund(new QuoteTerms { Shipping = QuoteShare.Full }, Units());
        Assert.Equal(("0.00", "3.00"), (quote.Lines[0].Gross.ToAmountString(), quote.Shipping.ToAmountString()));
    }

    [Fact]
    public void A_line_of_billions_of_units_costs_no_more_to_quote()
    {
        var quote = QuoteOrders.In("USD").Line("L", int.MaxValue, "1.00", discount: "0.01").Paid("2147483646.99").Refund(Units(quantity: int.MaxValue - 1));
        Assert.Equal("2147483646.00", quote.Amount.ToAmountString());
    }

    [Fact]
    public void A_reader_can_explain_each_cent_of_a_line()
    {
        var line = QuoteOrders.In("USD").Line("L", 2, "100.00", tax: "38.00", discount: "10.00", refunded: "5.00").Discount("22.80").Paid("205.20", "5.00")
            .Refund(new QuoteTerms { RequestedAmount = Usd("90.00") }, Units()).Lines[0];
        Assert.Equal(
            ["100.00", "14.50", "17.10", "5.00", "7.60", "90.00"],
            new[] { line.Price, line.Discount, line.TaxOnTop, line.AlreadyRefunded, line.NotRefunded, line.Gross }.Select(money => money.ToAmountString()));
    }

    [Fact]
    public void A_quote_allocates_little_more_than_its_result()
    {
        var builder = QuoteOrders.In("USD").Discount("9.99").Shipping("5.00", "0.50").Paid("50.00").Paid("1000.00");
        for (var i = 0; i < 10; i++) builder.Line($"L{i}", 3, "19.99", tax: "4.80", discount: "0.01");
        var order = builder.Order;
        QuoteUnits[] units = [.. order.Lines.Select(line => Units(line.Id, 2))];
        var terms = new QuoteTerms { Shipping = QuoteShare.Proportional };
        QuoteCalculator.Calculate(order, units, terms);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var quote = QuoteCalculator.Calculate(order, units, terms).Quote!;
        var calculating = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        var copy = new QuoteResult
        {
            Quote = quote with
            {
                Lines = [.. quote.Lines.Select(line => line with { Quantity = 2 })],
                Payments = [.. quote.Payments.Select(payment => payment with { })],
                ShippingCharges = [.. quote.ShippingCharges.Select(charge => charge with { })],
                Discrepancies = [.. quote.Discrepancies.Select(found => found with { })],
            },
        };
        var writing = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(quote.Amount, copy.Quote.Amount);
        TestContext.Current.SendDiagnosticMessage($"calculating {calculating} bytes, writing {writing} bytes");
        Assert.InRange(calculating, 1, writing);
    }
}

using System.Collections.Immutable;
using CsCheck;
using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>The quote exactly at its limits, one unit below and one above.</summary>
public sealed class QuoteBoundaryTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    private static QuoteUnits Units(string line = "L", int quantity = 1, Fault fault = Fault.None, string? condition = null) => new(line, quantity, fault, condition);

    private static QuoteOrders Two() => QuoteOrders.In("USD").Line("L", 2, "50.00").Paid("100.00");

    private static Money Usd(string amount) => Money.Parse(amount, Dollar);

    private static string ProblemOf(QuoteResult result) => Assert.Single(result.Problems).Id;

    private static IEnumerable<string> CodesOf(RefundQuote quote) => quote.Discrepancies.Select(found => found.Code);

    private static QuoteTerms Announcing(params ReturnLine[] lines) => new() { Announced = new ReturnRequest { Lines = [.. lines] } };

    private static QuoteTerms Exchanging(params (string Price, int Quantity)[] items) => new()
    {
        IsExchange = true, Announced = new ReturnRequest { ExchangeFor = [.. items.Select(item => new ExchangeItem { UnitPrice = Usd(item.Price), Quantity = item.Quantity })] },
    };

    private static QuoteTerms AskingShipping(params (string Charge, string? Amount)[] asked) =>
        new() { Announced = new ReturnRequest { Shipping = [.. asked.Select(one => new AskedShipping(one.Charge, one.Amount is null ? null : Usd(one.Amount)))] } };

    [Theory]
    [InlineData("49.99", "49.99")]
    [InlineData("50.00", "50.00")]
    [InlineData("50.01", null)]
    [InlineData("0.01", "0.01")]
    public void An_amount_asked_for_a_line_is_what_it_gets_up_to_what_is_left(string asked, string? expected)
    {
        var result = Two().Quote(Announcing(new ReturnLine { LineId = "L", Quantity = 1, Amount = Usd(asked) }), Units());
        Assert.Equal(expected, result.Quote?.Amount.ToAmountString());
        if (expected is null) Assert.Equal(("RK5018", "return.lines[0].amount"), (ProblemOf(result), result.Problems[0].Path));
    }

    [Fact]
    public void An_amount_asked_for_a_line_is_guarded_like_any_other()
    {
        Assert.Equal("RK5005", ProblemOf(Two().Quote(Announcing(new ReturnLine { LineId = "L", Quantity = 1, Amount = Usd("0") }), Units())));
        Assert.Equal("RK5004", ProblemOf(Two().Quote(Announcing(new ReturnLine { LineId = "L", Quantity = 1, Amount = -Usd("0.01") }), Units())));
        Assert.Equal("RK5007", ProblemOf(Two().Quote(Announcing(new ReturnLine { LineId = "L", Quantity = 1, Amount = Money.Parse("1", Currency.Of("EUR")) }), Units())));
    }

    [Fact]
    public void Amounts_are_asked_for_each_line_by_its_own_name()
    {
        var order = QuoteOrders.In("USD").Line("A", 1, "10.00").Line("B", 1, "20.00").Paid("30.00");
        var quote = order.Refund(Announcing(new ReturnLine { LineId = "A", Quantity = 1 }, new ReturnLine { LineId = "B", Quantity = 1, Amount = Usd("5.00") }), Units("A"), Units("B"));
        Assert.Equal(["10.00", "5.00"], quote.Lines.Select(line => line.Gross.ToAmountString()));
        Assert.Equal("15.00", quote.Lines[1].NotRefunded.ToAmountString());
    }

    [Fact]
    public void Shipping_is_asked_for_by_name_in_the_place_of_its_share()
    {
        static QuoteOrders Order() => QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("10.00", refunded: "4.00").Shipping("8.00").Paid("118.00", "4.00");
        Assert.Equal("RK5016", ProblemOf(Order().Quote(AskingShipping(("S9", null)))));
        Assert.Equal("RK5017", ProblemOf(Order().Quote(AskingShipping(("S1", "6.01")))));
        Assert.Equal("return.shipping[1].amount", Order().Quote(AskingShipping(("S2", null), ("S1", "6.01"))).Problems.Single().Path);
        Assert.Equal("RK5005", ProblemOf(Order().Quote(AskingShipping(("S1", "0")))));
        Assert.Equal("6.00", Order().Refund(AskingShipping(("S1", "6.00"))).Shipping.ToAmountString());
        Assert.Equal("6.00", Order().Refund(AskingShipping(("S1", null))).Shipping.ToAmountString());
        var beside = Order().Quote(AskingShipping(("S2", "3.00")) with { Shipping = QuoteShare.Proportional }, Units());
        Assert.Equal(["5.00", "3.00"], beside.Quote!.ShippingCharges.Select(charge => charge.Gross.ToAmountString()));
        Assert.False(beside.IsBeyondTerms);
    }

    [Theory]
    [InlineData("3.99", false)]
    [InlineData("4.00", false)]
    [InlineData("4.01", true)]
    public void More_than_the_share_of_the_shipping_is_beyond_the_terms(string asked, bool expected)
    {
        var terms = AskingShipping(("S1", asked)) with { Shipping = QuoteShare.Proportional };
        Assert.Equal(expected, QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("8.00").Paid("108.00").Quote(terms, Units()).IsBeyondTerms);
    }

    [Theory]
    [InlineData(2, 3, "received-below-announced", "150.00", "100.00")]
    [InlineData(0, 1, "received-below-announced", "50.00", "0.00")]
    [InlineData(3, 2, "received-above-announced", "100.00", "150.00")]
    [InlineData(9, 3, "received-above-announced", "150.00", "200.00")]
    public void What_was_counted_otherwise_than_announced_is_reported_in_money(int received, int announced, string code, string expected, string actual)
    {
        var order = QuoteOrders.In("USD").Line("L", 5, "50.00", refundedQuantity: 1, refunded: "50.00").Paid("250.00", "50.00");
        var quote = order.Refund(Announcing(new ReturnLine { LineId = "L", Quantity = announced, ReceivedQuantity = received }), Units());
        var found = Assert.Single(quote.Discrepancies);
        Assert.Equal((code, expected, actual, "L"), (found.Code, found.Expected.ToAmountString(), found.Actual.ToAmountString(), found.Subject));
        Assert.Equal((announced, received), (found.ExpectedQuantity, found.ActualQuantity));
    }

    [Fact]
    public void What_was_counted_as_announced_or_not_at_all_is_no_discrepancy()
    {
        Assert.Empty(Two().Refund(Announcing(new ReturnLine { LineId = "L", Quantity = 1, ReceivedQuantity = 1 }), Units()).Discrepancies);
        Assert.Empty(Two().Refund(Announcing(new ReturnLine { LineId = "L", Quantity = 2 }), Units()).Discrepancies);
        Assert.Empty(Two().Refund(Announcing(new ReturnLine { LineId = "other", Quantity = 2, ReceivedQuantity = 1 }), Units()).Discrepancies);
        var unpriced = QuoteOrders.In("USD").Line("L", 1, "5.00").Line("M", 2, null).Paid("9.00");
        Assert.Empty(unpriced.Refund(Announcing(new ReturnLine { LineId = "M", Quantity = 2, ReceivedQuantity = 1 }), Units()).Discrepancies);
    }

    [Theory]
    [InlineData("49.99", "0.01", null)]
    [InlineData("50.00", "0.00", null)]
    [InlineData("50.01", "0.00", "0.01")]
    public void An_exchange_pays_or_costs_the_difference(string price, string amount, string? due)
    {
        var quote = Two().Refund(Exchanging((price, 1)), Units());
        Assert.Equal((amount, due), (quote.Amount.ToAmountString(), quote.Due?.ToAmountString()));
        Assert.Empty(quote.Discrepancies);
        Assert.Equal(amount == "0.00" ? 0 : 1, quote.Payments.Length);
    }

    [Fact]
    public void Fees_come_before_the_item_of_an_exchange_and_are_never_due()
    {
        var fees = Exchanging(("20.00", 1)) with { Deductions = [new QuoteFee("valueLoss", Usd("60.00"))] };
        var quote = Two().Refund(fees, Units());
        Assert.Equal(["valueLoss 50.00 USD"], quote.Fees.Select(fee => $"{fee.Kind} {fee.Amount}"));
        Assert.Equal(("0.00", "20.00"), (quote.Amount.ToAmountString(), quote.Due?.ToAmountString()));
        Assert.Equal(["fees-exceed-refund"], CodesOf(quote));
        Assert.Equal(quote, quote with { Due = quote.Due });
        Assert.NotEqual(quote, quote with { Due = null });
    }

    // Two units for 50.00 each, one of which comes back, and what is left of the payment.
    [Theory]
    [InlineData("20.00", "80.00", "20.00", "0.00", "60.00", "payments-cannot-carry")]
    [InlineData("20.00", "20.00", "20.00", "0.00", null, "payments-cannot-carry")]
    [InlineData("20.00", "10.00", "10.00", "10.00", null, "payments-cannot-carry")]
    [InlineData("50.00", "80.00", "50.00", "0.00", "30.00", null)]
    public void An_exchange_is_paid_for_with_money_that_was_captured(string left, string price, string credit, string amount, string? due, string? code)
    {
        var quote = QuoteOrders.In("USD").Line("L", 2, "50.00").Paid(left).Refund(Exchanging((price, 1)), Units());
        Assert.Equal((credit, amount, due), (Assert.Single(quote.Fees).Amount.ToAmountString(), quote.Amount.ToAmountString(), quote.Due?.ToAmountString()));
        Assert.Equal(code is not null, CodesOf(quote).Contains("payments-cannot-carry"));
        Assert.Contains("payments-unknown", CodesOf(QuoteOrders.In("USD").Line("L", 2, "50.00").Refund(Exchanging((price, 1)), Units())));
    }

    [Fact]
    public void An_amount_asked_for_limits_the_money_beside_an_exchange_and_not_the_exchange()
    {
        var quote = Two().Refund(Exchanging(("30.00", 1)) with { RequestedAmount = Usd("5.00") }, Units());
        Assert.Equal(("5.00", "30.00", null), (quote.Amount.ToAmountString(), Assert.Single(quote.Fees).Amount.ToAmountString(), quote.Due));
        Assert.Equal("35.00", Assert.Single(quote.Lines).Gross.ToAmountString());
    }

    [Theory]
    [InlineData("0.00", "0.00", 1)]
    [InlineData("5.00", "5.00", 0)]
    [InlineData("4.99", "5.00", 1)]
    public void Goodwill_given_before_is_no_difference(string goodwill, string refunded, int differences)
    {
        var order = QuoteOrders.In("USD").Line("L", 2, "50.00").Paid("100.00", refunded == "0.00" ? "0.01" : refunded).Order with { GoodwillRefunded = Usd(goodwill) };
        Assert.Equal(differences, QuoteCalculator.Calculate(order, [Units()], QuoteTerms.Default).Quote!.Discrepancies.Count(found => found.Code == "refunded-differs-from-payments"));
        Assert.Equal("RK5008", ProblemOf(QuoteCalculator.Calculate(order with { GoodwillRefunded = -Usd("0.01") }, [Units()], QuoteTerms.Default)));
        Assert.Equal("RK5005", ProblemOf(Two().Quote(new QuoteTerms { Goodwill = Usd("0.00") }, Units())));
    }

    [Theory]
    [InlineData("gift-card")]
    [InlineData("Gift Card")]
    [InlineData("giftcard")]
    [InlineData("GIFT_CARD")]
    public void Payment_methods_are_named_however_they_are_spelled(string preferred)
    {
        static string[] Of(string preferred, string method) =>
            [.. QuoteOrders.In("USD").Line("L", 2, "50.00").Paid("50.00", method: "card").Paid("50.00", method: method).Refund(new QuoteTerms { PaymentPreference = [preferred] }, Units()).Payments.Select(part => part.PaymentId)];
        Assert.Equal(["P2"], Of(preferred, "gift_card"));
        Assert.Equal(["P2"], Of(preferred, "GiftCard"));
        Assert.Equal(["P1"], Of(preferred, "gift cards"));
        Assert.Equal(["P1"], Of(preferred, "gift"));
    }

    [Fact]
    public void Items_in_exchange_are_counted_and_priced_or_refused()
    {
        static string Of(params (string Price, int Quantity)[] items) => Two().Quote(Exchanging(items), Units()).Problems is [var only] ? $"{only.Id} {only.Path}" : "";
        Assert.Equal("RK5020 return.exchangeFor", Of(("0.00", 1)));
        Assert.Equal("RK5020 return.exchangeFor", Of(("0.00", 1000), ("0.00", 1)));
        Assert.Equal("", Of(("0.00", 1), ("0.01", 1)));
        Assert.Equal("RK5002 return.exchangeFor[0].quantity", Of(("10.00", 0)));
        Assert.Equal("RK5002 return.exchangeFor[1].quantity", Of(("10.00", 1), ("10.00", -1)));
        Assert.Equal("RK5011 return.exchangeFor", Of(("90000000000000.00", 1), ("0.01", 1)));
        var huge = Two().Quote(Exchanging(("90000000000000.00", 1_000_000), ("90000000000000.00", 1_000_000)), Units()).Problems.Single();
        Assert.Contains("180000000000000000000 USD", huge.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "100.00", "5.00", "10.00")]
    [InlineData("7.00", "107.00", "5.00", "10.00")]
    public void Store_credit_earns_its_bonus_on_the_goods_alone(string goodwill, string amount, string shipping, string bonus)
    {
        var terms = AskingShipping(("S1", shipping)) with { ToStoreCredit = true, BonusBasisPoints = 1_000, Bonus = Usd("1.00"), Goodwill = goodwill == "0" ? null : Usd(goodwill) };
        var order = QuoteOrders.In("USD").Line("L", 2, "90.00").Shipping("8.00").Paid("188.00");
        Assert.Equal(bonus, order.Refund(terms, Units()).StoreCreditBonus?.ToAmountString());
        Assert.Equal("0.00", order.Refund(terms).StoreCreditBonus?.ToAmountString());
        Assert.NotEqual(amount, bonus);
    }

    [Fact]
    public void Each_number_of_the_terms_is_checked()
    {
        static string Of(QuoteTerms terms) => ProblemOf(Two().Quote(terms, Units()));
        Assert.Equal("RK5012", Of(new QuoteTerms { KeepItBasisPoints = -1 }));
        Assert.Equal("RK5012", Of(new QuoteTerms { BonusBasisPoints = 10_001 }));
        Assert.Equal("RK5012", Of(new QuoteTerms { BonusCapBasisPoints = 10_001 }));
        Assert.Equal("RK5012", Of(new QuoteTerms { Restocking = [new QuoteRestocking { BasisPoints = 10_001 }] }));
        Assert.Equal("RK5008", Of(new QuoteTerms { Restocking = [new QuoteRestocking { PerUnit = -Usd("0.01") }] }));
        Assert.Equal("RK5008", Of(new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Amount = -Usd("0.01") }] }));
        Assert.Equal("RK5008", Of(new QuoteTerms { Deductions = [new QuoteFee("valueLoss", -Usd("0.01"))] }));
        Assert.Equal("RK5008", Of(new QuoteTerms { Bonus = -Usd("0.01") }));
        Assert.Equal("RK5008", Of(new QuoteTerms { BonusCap = -Usd("0.01") }));
        Assert.Equal("RK5008", Of(new QuoteTerms { Goodwill = -Usd("0.01") }));
        Assert.Equal("RK5005", Of(new QuoteTerms { RequestedAmount = default(Money) }));
        Assert.Equal("RK5011", Of(new QuoteTerms { Goodwill = new Money(Money.Limit + 1, Dollar) }));
        Assert.Equal("50.00", Two().Refund(new QuoteTerms { KeepItBasisPoints = 10_000, BonusBasisPoints = 10_000, BonusCapBasisPoints = 0 }, Units()).Amount.ToAmountString());
        Assert.Equal("0.00", Two().Refund(new QuoteTerms { KeepItBasisPoints = 0 }, Units()).Amount.ToAmountString());
    }

    [Fact]
    public void Lists_that_nobody_set_are_empty()
    {
        var bare = new OrderSnapshot { Id = "1", Currency = Dollar, Lines = default, Shipping = default, Payments = default };
        var terms = new QuoteTerms { Restocking = default, ReturnShipping = default, Deductions = default, PaymentPreference = default, Announced = new ReturnRequest { Lines = default, Shipping = default } };
        var quote = QuoteCalculator.Calculate(bare, [], terms).Quote!;
        Assert.Equal("0.00", quote.Amount.ToAmountString());
        Assert.Empty(quote.Discrepancies);
        Assert.Equal("RK5007", ProblemOf(QuoteCalculator.Calculate(bare with { Currency = default }, [], QuoteTerms.Default)));
        Assert.Throws<ArgumentNullException>(() => QuoteCalculator.Calculate(null!, [], terms));
        Assert.Throws<ArgumentNullException>(() => QuoteCalculator.Calculate(bare, [], null!));
    }

    [Theory]
    [InlineData(8, 16, 32)]
    [InlineData(9, 17, 33)]
    [InlineData(16, 16, 64)]
    [InlineData(17, 17, 65)]
    public void Orders_of_any_size_are_refunded_whole(int charges, int payments, int lines)
    {
        var order = QuoteOrders.In("USD").Discount("7.77");
        for (var i = 0; i < lines; i++) order.Line($"L{i}", 3, "9.99", tax: "2.40");
        for (var i = 0; i < charges; i++) order.Shipping("1.01", "0.11");
        var total = OrderTotals.Total(order.Order)!.Value;
        foreach (var part in total.Allocate([.. Enumerable.Repeat(1L, payments)])) order.Paid(part.ToAmountString());
        var quote = order.Refund(new QuoteTerms { Shipping = QuoteShare.Full }, [.. Enumerable.Range(0, lines).Select(i => Units($"L{i}", 3))]);
        Assert.Equal(total, quote.Amount);
        Assert.Equal((lines, charges, payments), (quote.Lines.Length, quote.ShippingCharges.Length, quote.Payments.Length));
        Assert.Empty(quote.Discrepancies);
    }

    [Theory]
    [InlineData("50.00", "50.00", false)]
    [InlineData("49.99", "49.99", true)]
    [InlineData("0.01", "0.01", true)]
    public void The_payments_carry_what_is_left_on_them_to_the_cent(string left, string expected, bool cut)
    {
        var quote = QuoteOrders.In("USD").Line("L", 2, "50.00").Paid("100.00", (Usd("100.00") - Usd(left)).ToAmountString()).Refund(Units());
        Assert.Equal((expected, cut), (quote.Amount.ToAmountString(), CodesOf(quote).Contains("payments-cannot-carry")));
    }

    [Fact]
    public void Nothing_for_a_free_item_is_no_problem_where_nothing_is_left()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "0.00").Line("M", 1, "5.00", refundedQuantity: 1, refunded: "5.00").Paid("5.00", "5.00");
        Assert.Empty(order.Refund(Units()).Discrepancies);
        Assert.Equal("RK5010", ProblemOf(order.Quote(new QuoteTerms { Goodwill = Usd("0.01") }, Units())));
        Assert.Empty(QuoteOrders.In("USD").Line("L", 1, "0.00").Refund(Units()).Discrepancies);
    }

    [Fact]
    public void What_is_owed_least_is_cut_first_and_from_the_last()
    {
        static string[] Of(string asked)
        {
            var order = QuoteOrders.In("USD").Line("A", 1, "10.00").Line("B", 1, "10.00").Shipping("3.00").Shipping("4.00").Duties("5.00").Paid("32.00");
            var quote = order.Refund(new QuoteTerms { Shipping = QuoteShare.Full, Duties = QuoteShare.Full, RequestedAmount = Usd(asked) }, Units("A"), Units("B"));
            return [.. quote.Lines.Select(line => line.Gross.ToAmountString()), string.Join('+', quote.ShippingCharges.Select(charge => charge.Gross.ToAmountString())), quote.Duties.ToAmountString()];
        }

        Assert.Equal(["10.00", "10.00", "3.00+4.00", "5.00"], Of("32.00"));
        Assert.Equal(["10.00", "10.00", "3.00+4.00", "4.99"], Of("31.99"));
        Assert.Equal(["10.00", "10.00", "3.00+3.99", "0.00"], Of("26.99"));
        Assert.Equal(["10.00", "10.00", "2.99", "0.00"], Of("22.99"));
        Assert.Equal(["10.00", "9.99", "", "0.00"], Of("19.99"));
        Assert.Equal(["0.01", "0.00", "", "0.00"], Of("0.01"));
    }

    [Fact]
    public void Amounts_up_to_the_limit_are_calculated_with_and_one_beyond_is_not()
    {
        var limit = new Money(Money.Limit, Dollar).ToAmountString();
        Assert.Equal(limit, QuoteOrders.In("USD").Line("L", 1, limit).Paid(limit).Refund(Units()).Amount.ToAmountString());
        Assert.Equal("RK5011", ProblemOf(QuoteOrders.In("USD").Line("L", 1, limit, tax: "0.01").Paid(limit).Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5011", ProblemOf(QuoteOrders.In("USD").Line("L", 1, limit).Shipping("0.01").Paid(limit).Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5011", ProblemOf(QuoteOrders.In("USD").Line("L", 1, limit).Paid(limit).Paid("0.01").Quote(QuoteTerms.Default, Units())));
        Assert.Equal("RK5011", ProblemOf(QuoteOrders.In("USD").Line("L", 1, limit).Paid(limit).Quote(new QuoteTerms { Goodwill = Usd("0.01") }, Units())));
        Assert.Equal("RK5011", ProblemOf(Two().Quote(Exchanging((limit, 1), (limit, 1)), Units())));
        Assert.Equal(limit, (Two().Refund(Exchanging((limit, 1)), Units()).Due + Usd("50.00"))?.ToAmountString());
    }

    [Fact]
    public void A_restocking_fee_keeps_within_its_limits()
    {
        static string Of(QuoteRestocking fee) => Two().Refund(new QuoteTerms { Restocking = [fee] }, Units()).Fees.SingleOrDefault()?.Amount.ToAmountString() ?? "none";
        Assert.Equal("5.00", Of(new QuoteRestocking { BasisPoints = 1_000 }));
        Assert.Equal("5.00", Of(new QuoteRestocking { BasisPoints = 1_000, AtMost = Usd("5.00"), AtLeast = Usd("5.00") }));
        Assert.Equal("4.99", Of(new QuoteRestocking { BasisPoints = 1_000, AtMost = Usd("4.99") }));
        Assert.Equal("5.01", Of(new QuoteRestocking { BasisPoints = 1_000, AtLeast = Usd("5.01") }));
        Assert.Equal("50.00", Of(new QuoteRestocking { BasisPoints = 1_000, AtLeast = Usd("99.00") }));
        Assert.Equal("none", Of(new QuoteRestocking { BasisPoints = 0 }));
        Assert.Equal("5.50", Of(new QuoteRestocking { BasisPoints = 1_000, PerUnit = Usd("0.50") }));
        Assert.Equal("none", Of(new QuoteRestocking { BasisPoints = 1_000, Lines = ["M"] }));
        Assert.Equal("5.00", Of(new QuoteRestocking { BasisPoints = 1_000, Lines = ["L"] }));
        Assert.Equal("none", Of(new QuoteRestocking { BasisPoints = 1_000, Faults = [Fault.Seller] }));
    }

    [Fact]
    public void A_way_back_per_unit_costs_for_each_unit_it_is_for()
    {
        var terms = new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Amount = Usd("1.50"), PerUnitOf = ["L"] }] };
        var order = QuoteOrders.In("USD").Line("L", 2, "50.00").Line("M", 1, "50.00").Paid("150.00");
        Assert.Equal("3.00", order.Refund(terms, Units(quantity: 2), Units("M")).Fees.Single().Amount.ToAmountString());
        Assert.Empty(Two().Refund(terms with { Goodwill = Usd("1.00") }).Fees);
        Assert.Empty(Two().Refund(new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Amount = Usd("1.50"), Faults = [Fault.None] }], Goodwill = Usd("1.00") }).Fees);
        Assert.Equal("50.00", Two().Refund(new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Amount = new Money(Money.Limit, Dollar), PerUnitOf = ["L"] }] }, Units()).Fees.Single().Amount.ToAmountString());
    }

    [Theory]
    [InlineData("0.00", 1_000, null, null, null, "0.00")]
    [InlineData("50.00", 1_000, null, null, null, "5.00")]
    [InlineData("50.00", 0, "2.00", null, null, "2.00")]
    [InlineData("50.00", 1_000, "2.00", "7.00", null, "7.00")]
    [InlineData("50.00", 1_000, "2.00", "6.99", null, "6.99")]
    [InlineData("50.00", 1_000, "2.00", null, 1_400, "7.00")]
    [InlineData("50.00", 1_000, "2.00", null, 1_399, "7.00")]
    [InlineData("50.00", 1_000, "2.00", null, 1_300, "6.50")]
    [InlineData("50.00", 1_000, "2.00", "0.00", 1_300, "0.00")]
    public void A_bonus_keeps_within_both_of_its_limits(string price, int share, string? bonus, string? cap, int? capShare, string expected)
    {
        var terms = new QuoteTerms
        {
            ToStoreCredit = true, BonusBasisPoints = share, Bonus = bonus is null ? null : Usd(bonus), BonusCap = cap is null ? null : Usd(cap), BonusCapBasisPoints = capShare,
        };
        var order = QuoteOrders.In("USD").Line("L", 1, price).Line("M", 1, "1.00").Paid((Usd(price) + Usd("1.00")).ToAmountString());
        var quote = order.Refund(terms, Units());
        Assert.Equal(expected, quote.StoreCreditBonus!.Value.ToAmountString());
    }

    [Fact]
    public void Preferred_methods_come_first_and_each_payment_once()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "100.00").Paid("40.00", method: "card").Paid("30.00", method: "gift-card").Paid("30.00", method: null);
        static string[] Of(RefundQuote quote) => [.. quote.Payments.Select(part => $"{part.PaymentId} {part.Amount.ToAmountString()}")];
        Assert.Equal(["P2 30.00", "P1 40.00", "P3 30.00"], Of(order.Refund(new QuoteTerms { PaymentPreference = ["gift-card", "gift-card", "none", "card"] }, Units())));
        Assert.Equal(["P2 30.00"], Of(order.Refund(new QuoteTerms { PaymentPreference = ["gift-card"], RequestedAmount = Usd("30.00") }, Units())));
        Assert.Equal(["P2 30.00", "P1 0.01"], Of(order.Refund(new QuoteTerms { PaymentPreference = ["gift-card"], RequestedAmount = Usd("30.01") }, Units())));
        Assert.Empty(order.Refund(new QuoteTerms { ByTransfer = true }, Units()).Payments);
    }

    [Fact]
    public void Sums_that_add_up_exactly_are_no_discrepancy()
    {
        var order = QuoteOrders.In("USD").TaxIncluded().Line("L", 1, "10.00").Line("M", 1, "10.00", tax: "5.00", discount: "5.00", refundedQuantity: 1, refunded: "5.00")
            .Shipping("5.00", tax: "5.00", refunded: "5.00").Duties("3.00").Discount("0.00").Paid("23.00", "13.00");
        var settled = order.Order with { DutiesRefunded = Usd("3.00") };
        Assert.Empty(QuoteCalculator.Calculate(settled, [Units()], QuoteTerms.Default).Quote!.Discrepancies);
        Assert.Contains(
            "duties-refunded-above-duties",
            CodesOf(QuoteCalculator.Calculate(settled with { DutiesRefunded = Usd("3.01"), Payments = [settled.Payments[0] with { Refunded = Usd("13.01") }] }, [Units()], QuoteTerms.Default).Quote!));
        var spent = QuoteOrders.In("USD").Line("L", 1, "10.00").Line("M", 1, "10.00", refundedQuantity: 1, refunded: "10.00").Paid("10.00", "10.00").Paid("10.00").Refund(Units());
        Assert.Empty(spent.Discrepancies);
        Assert.Empty(QuoteOrders.In("USD").Line("L", 1, "10.00", discount: "10.00").Shipping("1.00").Discount("0.00").Paid("1.00").Refund(Units()).Discrepancies);
    }

    [Fact]
    public void Money_back_for_exactly_the_next_unit_belongs_to_it()
    {
        var exact = QuoteOrders.In("USD").Line("L", 3, "10.00", refunded: "10.00").Paid("30.00", "10.00").Refund(Units());
        Assert.Equal(("0.00", "10.00"), (exact.Amount.ToAmountString(), exact.Lines[0].AlreadyRefunded.ToAmountString()));
        Assert.Empty(exact.Discrepancies);
        var beyond = QuoteOrders.In("USD").Line("L", 3, "10.00", refunded: "10.01").Paid("30.00", "10.01").Refund(Units(quantity: 2));
        Assert.Equal("9.99", beyond.Amount.ToAmountString());
        Assert.Equal(["line-refunded-beyond-units"], CodesOf(beyond));
        Assert.Empty(QuoteOrders.In("USD").Line("L", 2, "10.00", refundedQuantity: 1, refunded: "20.00").Paid("20.00", "20.00").Paid("1.00").Order.Lines.Where(line => line.RefundableQuantity > 1));
    }

    [Fact]
    public void A_share_of_an_amount_is_the_same_in_few_bits_and_in_many() =>
        Gen.Select(Gen.Long[0, (1L << 30) + 2], Gen.Long[0, (1L << 30) + 2], Gen.Long[1, (1L << 30) + 2]).Sample((amount, part, whole) =>
        {
            var twice = (((Int128)amount * part * 2) + whole) / ((Int128)whole * 2);
            Assert.Equal((long)twice, QuoteSplit.Scale(amount, part, whole));
        });

    [Theory]
    [InlineData(5, 1, 2, 3)]
    [InlineData(4, 1, 8, 1)]
    [InlineData(3, 1, 8, 0)]
    [InlineData(7, 3, 0, 0)]
    [InlineData(1L << 40, 1, 1L << 41, 1)]
    [InlineData((1L << 40) - 1, 1, 1L << 41, 0)]
    public void A_half_is_rounded_up(long amount, long part, long whole, long expected) => Assert.Equal(expected, QuoteSplit.Scale(amount, part, whole));

    [Fact]
    public void Shares_of_the_order_count_units_where_everything_is_free()
    {
        var order = QuoteOrders.In("USD").Line("L", 3, "0.00").Line("M", 1, "0.00").Shipping("4.00").Paid("4.00");
        Assert.Equal("1.00", order.Refund(new QuoteTerms { Shipping = QuoteShare.Proportional }, Units()).Amount.ToAmountString());
        Assert.Equal("4.00", order.Refund(new QuoteTerms { Shipping = QuoteShare.WhenWholeOrder }, Units(quantity: 3), Units("M")).Amount.ToAmountString());
        Assert.Equal("0.00", order.Refund(new QuoteTerms { Shipping = QuoteShare.WhenWholeOrder }, Units(quantity: 3)).Amount.ToAmountString());
    }

    [Fact]
    public void What_a_discount_takes_beyond_the_goods_comes_off_shipping_and_then_off_duties()
    {
        static RefundQuote Of(string discount, string captured) => QuoteOrders.In("USD").Line("L", 1, "10.00").Shipping("5.00").Duties("3.00").Discount(discount).Paid(captured)
            .Refund(new QuoteTerms { Shipping = QuoteShare.Full, Duties = QuoteShare.Full }, Units());
        static string[] Parts(RefundQuote quote) => [.. new[] { quote.Lines[0].Gross, quote.Shipping, quote.Duties }.Select(money => money.ToAmountString()), .. CodesOf(quote)];
        Assert.Equal(["0.00", "5.00", "3.00"], Parts(Of("10.00", "8.00")));
        Assert.Equal(["0.00", "4.99", "3.00", "discount-exceeds-goods"], Parts(Of("10.01", "7.99")));
        Assert.Equal(["0.00", "0.00", "3.00", "discount-exceeds-goods"], Parts(Of("15.00", "3.00")));
        Assert.Equal(["0.00", "0.00", "1.00", "discount-exceeds-goods"], Parts(Of("17.00", "1.00")));
        Assert.Equal("RK5009", ProblemOf(QuoteOrders.In("USD").Line("L", 1, "10.00").Shipping("5.00").Duties("3.00").Discount("18.00").Paid("0.00").Quote(new QuoteTerms { Duties = QuoteShare.Full }, Units())));
    }

    [Fact]
    public void Duties_that_went_back_twice_are_not_taken_from_the_customer()
    {
        var order = QuoteOrders.In("USD").Line("L", 1, "10.00").Duties("3.00").Paid("13.00", "3.01").Order with { DutiesRefunded = Usd("3.01") };
        var quote = QuoteCalculator.Calculate(order, [Units()], new QuoteTerms { Duties = QuoteShare.Full }).Quote!;
        Assert.Equal(("9.99", "0.00"), (quote.Amount.ToAmountString(), quote.Duties.ToAmountString()));
        Assert.Contains("duties-refunded-above-duties", CodesOf(quote));
    }

    [Fact]
    public void A_payment_that_gave_back_too_much_takes_nothing_from_the_others()
    {
        var quote = QuoteOrders.In("USD").Line("L", 1, "30.00").Paid("10.00", "10.01").Paid("20.00").Refund(Units());
        Assert.Equal(["P2 20.00 USD"], quote.Payments.Select(part => $"{part.PaymentId} {part.Amount}"));
        Assert.Equal(["payment-refunded-above-captured", "refunded-differs-from-payments", "payments-cannot-carry"], CodesOf(quote));
    }

    [Fact]
    public void Fees_of_exactly_the_refund_are_kept_without_a_remark()
    {
        var quote = Two().Refund(new QuoteTerms { Deductions = [new QuoteFee("valueLoss", Usd("50.00"))] }, Units());
        Assert.Equal("0.00", quote.Amount.ToAmountString());
        Assert.Empty(quote.Discrepancies);
    }

    [Theory]
    [InlineData("4.99", "b", "4.99")]
    [InlineData("5.00", "a", "5.00")]
    [InlineData("5.01", "a", "5.00")]
    public void Of_two_terms_the_lower_fee_counts_and_the_own_one_where_they_are_equal(string other, string rule, string expected)
    {
        var terms = new QuoteTerms
        {
            ReturnShipping = [new QuoteReturnShipping { Rule = "a", Amount = Usd("5.00") }], OrFees = new QuoteTerms { ReturnShipping = [new QuoteReturnShipping { Rule = "b", Amount = Usd(other) }] },
        };
        var fee = Assert.Single(Two().Refund(terms, Units()).Fees);
        Assert.Equal((rule, expected), (fee.Rule, fee.Amount.ToAmountString()));
    }

    [Theory]
    [InlineData(3, 2, new long[] { 2, 1 })]
    [InlineData(5, 3, new long[] { 2, 2, 1 })]
    [InlineData(4, 3, new long[] { 1, 1, 2 })]
    [InlineData(6, 4, new long[] { 2, 2, 1, 1 })]
    public void Most_units_have_the_rounded_amount_and_stand_in_front(long gross, int quantity, long[] units)
    {
        var split = new QuoteSplit(gross, 0, quantity);
        Assert.Equal(units, Enumerable.Range(0, quantity).Select(i => split.GrossOf(i + 1) - split.GrossOf(i)));
    }

    [Fact]
    public void An_order_is_read_with_the_same_strictness_in_every_place()
    {
        static string Of(Func<OrderSnapshot, OrderSnapshot> change)
        {
            var order = QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("5.00").Duties("1.00").Paid("106.00").Order;
            var problem = Assert.Single(QuoteCalculator.Calculate(change(order), [Units()], QuoteTerms.Default).Problems);
            return $"{problem.Id} {problem.Path}";
        }

        static OrderSnapshot Line(OrderSnapshot order, Func<OrderLine, OrderLine> change) => order with { Lines = [change(order.Lines[0])] };
        var minus = -Usd("0.01");
        Assert.Equal("RK5008 order.lines[0].refundedQuantity", Of(order => Line(order, line => line with { RefundedQuantity = -1 })));
        Assert.Equal("RK5008 order.lines[0].discount", Of(order => Line(order, line => line with { Discount = minus })));
        Assert.Equal("RK5008 order.lines[0].tax", Of(order => Line(order, line => line with { Tax = minus })));
        Assert.Equal("RK5008 order.lines[0].refunded", Of(order => Line(order, line => line with { Refunded = minus })));
        Assert.Equal("RK5008 order.shipping[0].price", Of(order => order with { Shipping = [order.Shipping[0] with { Price = minus }] }));
        Assert.Equal("RK5008 order.shipping[0].tax", Of(order => order with { Shipping = [order.Shipping[0] with { Tax = minus }] }));
        Assert.Equal("RK5008 order.shipping[0].refunded", Of(order => order with { Shipping = [order.Shipping[0] with { Refunded = minus }] }));
        Assert.Equal("RK5008 order.duties", Of(order => order with { Duties = minus }));
        Assert.Equal("RK5008 order.dutiesRefunded", Of(order => order with { DutiesRefunded = minus }));
        Assert.Equal("RK5008 order.discount", Of(order => order with { Discount = minus }));
        Assert.Equal("RK5008 order.payments[0].captured", Of(order => order with { Payments = [order.Payments[0] with { Captured = minus }] }));
        Assert.Equal("RK5008 order.payments[0].refunded", Of(order => order with { Payments = [order.Payments[0] with { Refunded = minus }] }));
        Assert.Equal("RK5008 order.payments[0].pending", Of(order => order with { Payments = [order.Payments[0] with { Pending = minus }] }));
        Assert.Equal("RK5011 order", Of(order => order with { Duties = new Money(Money.Limit, Dollar) }));
        Assert.Equal("RK5013 order.lines[1].id", Of(order => order with { Lines = [order.Lines[0], order.Lines[0]] }));
    }

    [Fact]
    public void An_order_without_lines_gives_no_shipping_back_as_if_it_were_complete() =>
        Assert.Equal("0.00", QuoteOrders.In("USD").Shipping("5.00").Paid("5.00").Refund(new QuoteTerms { Shipping = QuoteShare.WhenWholeOrder }).Amount.ToAmountString());

    [Fact]
    public void Shares_of_a_lines_own_discount_come_to_it_and_the_rest_is_the_orders()
    {
        static string[] Of(RefundQuote quote, OrderSnapshot order, string kind) =>
            [.. QuoteDocument.Of(quote, order).Where(entry => entry.Kind == kind).Select(entry => entry.Amount.ToAmountString())];
        var whole = QuoteOrders.In("USD").Line("L", 3, "10.00", discount: "1.00").Discount("2.00").Paid("27.00");
        var quote = whole.Refund(Units(), Units(quantity: 2));
        Assert.Equal(["-0.33", "-0.67"], Of(quote, whole.Order, "lineDiscount"));
        Assert.Equal(["-0.67", "-1.33"], Of(quote, whole.Order, "orderDiscount"));
        var second = QuoteOrders.In("USD").Line("L", 3, "10.00", discount: "1.00", refundedQuantity: 1, refunded: "9.00").Discount("2.00").Paid("27.00", "9.00");
        Assert.Equal(["-0.34"], Of(second.Refund(Units()), second.Order, "lineDiscount"));
        var own = QuoteOrders.In("USD").Line("L", 3, "10.00", discount: "1.00").Paid("29.00");
        Assert.Equal(["-0.33"], Of(own.Refund(Units()), own.Order, "lineDiscount"));
        Assert.Empty(Of(own.Refund(Units()), own.Order, "orderDiscount"));
        var included = QuoteOrders.In("USD").TaxIncluded().Line("L", 2, "12.00", tax: "4.00").Paid("24.00");
        Assert.Equal("2.00 USD", QuoteDocument.Of(included.Refund(Units()), included.Order)[0].Tax.ToString());
        Assert.Null(QuoteDocument.Of(own.Refund(Units()), own.Order)[0].Tax);
    }

    [Fact]
    public void A_missing_price_matters_where_the_value_of_all_lines_is_shared_by()
    {
        static QuoteResult Of(QuoteTerms terms, string duties = "0", string shipping = "1.00") =>
            QuoteOrders.In("USD").Line("L", 1, "5.00").Line("M", 1, null).Shipping(shipping).Duties(duties).Paid("9.00").Quote(terms, Units());
        Assert.Empty(Of(new QuoteTerms { Duties = QuoteShare.Proportional }).Missing);
        Assert.Equal(["item.unitPrice"], Of(new QuoteTerms { Duties = QuoteShare.Proportional }, duties: "0.01").Missing);
        Assert.Empty(Of(new QuoteTerms { Shipping = QuoteShare.Full, Duties = QuoteShare.Full }, duties: "0.01").Missing);
        Assert.Empty(QuoteOrders.In("USD").Line("L", 1, "5.00").Line("M", 1, null).Paid("9.00").Quote(new QuoteTerms { Shipping = QuoteShare.Proportional }, Units()).Missing);
    }
}

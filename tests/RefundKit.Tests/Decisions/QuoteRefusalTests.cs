using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Whatever cannot be quoted is refused with a place and a sentence that says why.</summary>
public sealed class QuoteRefusalTests
{
    private static readonly Currency Dollar = Currency.Of("USD");
    private static readonly Money Beyond = new(Money.Limit + 1, Dollar);

    private static OrderSnapshot Order { get; } = QuoteOrders.In("USD").Line("L", 2, "50.00").Shipping("5.00").Paid("105.00").Order;

    private static Money Usd(string amount) => Money.Parse(amount, Dollar);

    private static OrderSnapshot With(Func<OrderLine, OrderLine> line) => Order with { Lines = [line(Order.Lines[0])] };

    private static void Refused(string expected, OrderSnapshot? order = null, QuoteTerms? terms = null, params QuoteUnits[] units)
    {
        var result = QuoteCalculator.Calculate(order ?? Order, units.Length == 0 ? [new QuoteUnits("L", 1, Fault.None, null)] : units, terms ?? QuoteTerms.Default);
        Assert.Null(result.Quote);
        Assert.Equal(expected, string.Join('\n', result.Problems.Select(problem => $"{problem.Id} {problem.Path}: {problem.Message}")));
    }

    private static QuoteTerms Announcing(ReturnRequest announced) => new() { Announced = announced };

    [Fact]
    public void What_is_asked_for()
    {
        Refused("RK5001 return.lines[0].line: The order has no line \"M\"", units: new QuoteUnits("M", 1, Fault.None, null));
        Refused("RK5001 return.lines[0].line: The order has no line \"M\"\nRK5002 return.lines[1].quantity: 0 units of line \"L\" cannot be refunded\nRK5003 return.lines[2].quantity: 3 units of line \"L\" are more than the 2 left to refund", null, null,
            new QuoteUnits("M", 1, Fault.None, null), new QuoteUnits("L", 0, Fault.None, null), new QuoteUnits("L", 3, Fault.None, null));
        Refused("RK5007 requestedAmount: 5.00 EUR is not in the order's currency USD", terms: new() { RequestedAmount = Money.Parse("5.00", Currency.Of("EUR")) });
        Refused("RK5005 requestedAmount: A refund of nothing was asked for", terms: new() { RequestedAmount = Usd("0") });
        Refused("RK5005 requestedAmount: A refund of nothing was asked for", terms: new() { RequestedAmount = default(Money) });
        Refused("RK5004 requestedAmount: -0.01 USD is negative", terms: new() { RequestedAmount = -Usd("0.01") });
        Refused("RK5006 requestedAmount: 50.01 USD is more than the 50.00 USD that can be refunded", terms: new() { RequestedAmount = Usd("50.01") });
        Refused("RK5005 goodwill: Goodwill of nothing was asked for", terms: new() { Goodwill = Usd("0") });
        Refused("RK5008 goodwill: -1.00 USD is negative", terms: new() { Goodwill = -Usd("1") });
    }

    [Fact]
    public void What_is_asked_for_by_name()
    {
        Refused("RK5016 return.shipping[0].charge: The order has no shipping charge \"S9\"", terms: Announcing(new() { Shipping = [new AskedShipping("S9", null)] }));
        Refused("RK5017 return.shipping[0].amount: 5.01 USD is more than the 5.00 USD that can be refunded", terms: Announcing(new() { Shipping = [new AskedShipping("S1", Usd("5.01"))] }));
        Refused("RK5007 return.shipping[0].amount: 1.00 EUR is not in the order's currency USD", terms: Announcing(new() { Shipping = [new AskedShipping("S1", Money.Parse("1", Currency.Of("EUR")))] }));
        Refused("RK5005 return.lines[0].amount: A refund of nothing was asked for", terms: Announcing(new() { Lines = [new ReturnLine { LineId = "L", Quantity = 1, Amount = Usd("0") }] }));
        Refused("RK5004 return.lines[0].amount: -1.00 USD is negative", terms: Announcing(new() { Lines = [new ReturnLine { LineId = "L", Quantity = 1, Amount = -Usd("1") }] }));
        Refused("RK5018 return.lines[0].amount: 50.01 USD is more than the 50.00 USD that can be refunded", terms: Announcing(new() { Lines = [new ReturnLine { LineId = "L", Quantity = 1, Amount = Usd("50.01") }] }));
        Refused("RK5020 return.exchangeFor: What is sent in exchange costs nothing, so the money would go back beside it", terms: new() { IsExchange = true, Announced = new() { ExchangeFor = [new ExchangeItem { Quantity = 1, UnitPrice = Usd("0") }] } });
        Refused("RK5008 return.exchangeFor[0].unitPrice: -1.00 USD is negative", terms: new() { IsExchange = true, Announced = new() { ExchangeFor = [new ExchangeItem { Quantity = 1, UnitPrice = -Usd("1") }] } });
    }

    [Fact]
    public void What_the_order_says()
    {
        Refused("RK5007 order.currency: The order has no currency", new OrderSnapshot { Id = "1", Currency = default, Lines = [new OrderLine { Id = "L", Quantity = 1 }] });
        Refused("RK5013 order.lines[1].id: The order has two lines \"L\"", Order with { Lines = [Order.Lines[0], Order.Lines[0] with { UnitPrice = Usd("1") }] });
        Refused("RK5014 order.lines[0].quantity: A line of 0 units cannot be refunded", With(line => line with { Quantity = 0, UnitPrice = -Usd("1") }));
        Refused("RK5008 order.lines[0].refundedQuantity: -1 refunded units is negative", With(line => line with { RefundedQuantity = -1, UnitPrice = -Usd("1") }));
        Refused("RK5008 order.lines[0].unitPrice: -1.00 USD is negative", With(line => line with { UnitPrice = -Usd("1") }));
        Refused("RK5008 order.lines[0].discount: -1.00 USD is negative", With(line => line with { Discount = -Usd("1") }));
        Refused("RK5008 order.lines[0].tax: -1.00 USD is negative", With(line => line with { Tax = -Usd("1") }));
        Refused("RK5007 order.lines[0].refunded: 1.00 EUR is not in the order's currency USD", With(line => line with { Refunded = Money.Parse("1", Currency.Of("EUR")) }));
        Refused("RK5008 order.shipping[0].price: -1.00 USD is negative", Order with { Shipping = [new ShippingCharge { Id = "S1", Price = -Usd("1") }] });
        Refused("RK5008 order.shipping[0].tax: -1.00 USD is negative", Order with { Shipping = [new ShippingCharge { Id = "S1", Price = Usd("1"), Tax = -Usd("1") }] });
        Refused("RK5008 order.shipping[0].refunded: -1.00 USD is negative", Order with { Shipping = [new ShippingCharge { Id = "S1", Price = Usd("5"), Refunded = -Usd("1") }] });
        Refused("RK5008 order.duties: -1.00 USD is negative", Order with { Duties = -Usd("1") });
        Refused("RK5008 order.discount: -1.00 USD is negative", Order with { Discount = -Usd("1") });
        Refused("RK5008 order.dutiesRefunded: -1.00 USD is negative", Order with { DutiesRefunded = -Usd("1") });
        Refused("RK5008 order.goodwillRefunded: -1.00 USD is negative", Order with { GoodwillRefunded = -Usd("1") });
    }

    [Fact]
    public void What_is_beyond_all_bounds()
    {
        Refused($"RK5011 order.lines[0].unitPrice: {Beyond} is beyond what can be calculated", With(line => line with { UnitPrice = Beyond }));
        Refused("RK5011 order.lines: The sum is beyond what can be calculated", With(line => line with { UnitPrice = new Money(Money.Limit, Dollar) }));
        Refused("RK5011 order: The sum is beyond what can be calculated", With(line => line with { Quantity = 1, UnitPrice = new Money(Money.Limit, Dollar), Tax = Usd("0.01") }));
        Refused("RK5011 order: The sum is beyond what can be calculated", With(line => line with { Quantity = 1, UnitPrice = new Money(Money.Limit, Dollar) }));
        Refused("RK5011 order: The sum is beyond what can be calculated", Order with { GoodwillRefunded = new Money(Money.Limit, Dollar), DutiesRefunded = Usd("0.01") });
        Refused("RK5011 quote: The sum is beyond what can be calculated", terms: new() { Goodwill = new Money(Money.Limit, Dollar) });
        Refused("RK5011 order.payments: The sum is beyond what can be calculated", Order with { Payments = [Order.Payments[0], new Payment { Id = "P2", Currency = Dollar, Captured = new Money(Money.Limit, Dollar) }] });
        Refused("RK5011 order.payments: The sum is beyond what can be calculated\nRK5011 order.payments: The sum is beyond what can be calculated", Order with { Payments = [new Payment { Id = "P1", Currency = Dollar, Captured = Usd("1"), Refunded = new Money(Money.Limit, Dollar), Pending = Usd("0.01") }] });
    }

    [Fact]
    public void What_the_payments_say()
    {
        Refused("RK5009 order.payments: Nothing was captured in USD, so nothing can be refunded", Order with { Payments = [Order.Payments[0] with { Captured = Usd("0") }] });
        Refused("RK5010 order.payments: Nothing is left on the payments of the order", Order with { Payments = [Order.Payments[0] with { Pending = Usd("105") }] });
        Refused("RK5008 order.payments[0].captured: -1.00 USD is negative", Order with { Payments = [Order.Payments[0] with { Captured = -Usd("1") }] });
        Refused("RK5008 order.payments[0].pending: -1.00 USD is negative", Order with { Payments = [Order.Payments[0] with { Pending = -Usd("1") }] });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void Terms_that_are_no_share(int basisPoints)
    {
        var sentence = FormattableString.Invariant($": {basisPoints} basis points is not between 0 and 10000");
        Refused("RK5012 terms.keepIt" + sentence, terms: new() { KeepItBasisPoints = basisPoints });
        Refused("RK5012 terms.bonus" + sentence, terms: new() { BonusBasisPoints = basisPoints });
        Refused("RK5012 terms.bonusCap" + sentence, terms: new() { BonusCapBasisPoints = basisPoints });
        Refused("RK5012 terms.restocking" + sentence, terms: new() { Restocking = [new QuoteRestocking { BasisPoints = basisPoints }] });
    }

    [Fact]
    public void Terms_that_are_no_amount()
    {
        Refused("RK5008 terms.restocking: -1.00 USD is negative", terms: new() { Restocking = [new QuoteRestocking { PerUnit = -Usd("1") }] });
        Refused("RK5008 terms.returnShipping: -1.00 USD is negative", terms: new() { ReturnShipping = [new QuoteReturnShipping { Amount = -Usd("1") }] });
        Refused("RK5008 terms.deductions: -1.00 USD is negative", terms: new() { Deductions = [new QuoteFee("valueLoss", -Usd("1"))] });
        Refused("RK5008 terms.bonus: -1.00 USD is negative", terms: new() { Bonus = -Usd("1") });
        Refused("RK5008 terms.bonusCap: -1.00 USD is negative", terms: new() { BonusCap = -Usd("1") });
    }

    [Fact]
    public void A_large_order_is_quoted_like_a_small_one()
    {
        var order = QuoteOrders.In("USD").Paid("1000.00");
        for (var i = 0; i < 40; i++) order.Line($"L{i}", 1, "10.00");
        for (var i = 0; i < 10; i++) order.Shipping("1.00");
        for (var i = 0; i < 20; i++) order.Paid("1.00");
        var units = Enumerable.Range(0, 40).Select(i => new QuoteUnits($"L{i}", 1, Fault.None, null)).ToArray();
        var quote = order.Discount("7.77").Refund(new QuoteTerms { Shipping = QuoteShare.Proportional }, units);
        Assert.Equal("402.23", quote.Amount.ToAmountString());
    }
}

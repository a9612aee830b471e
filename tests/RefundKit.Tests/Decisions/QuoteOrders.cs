using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Orders for the tests of the quote, each showing only what it is about.</summary>
internal sealed class QuoteOrders
{
    private readonly Currency _currency;
    private readonly ImmutableArray<OrderLine>.Builder _lines = ImmutableArray.CreateBuilder<OrderLine>();
    private readonly ImmutableArray<ShippingCharge>.Builder _shipping = ImmutableArray.CreateBuilder<ShippingCharge>();
    private readonly ImmutableArray<Payment>.Builder _payments = ImmutableArray.CreateBuilder<Payment>();
    private bool _taxIncluded;
    private string _discount = "0";
    private string _duties = "0";

    private QuoteOrders(string currency) => _currency = Currency.Of(currency);

    public static QuoteOrders In(string currency) => new(currency);

    public QuoteOrders Line(string id, int quantity, string? price, string tax = "0", string discount = "0", int refundedQuantity = 0, string refunded = "0")
    {
        _lines.Add(new OrderLine
        {
            Id = id, Quantity = quantity, UnitPrice = price is null ? null : Money(price), Tax = Money(tax), Discount = Money(discount),
            RefundedQuantity = refundedQuantity, Refunded = Money(refunded),
        });
        return this;
    }

    public QuoteOrders Shipping(string price, string tax = "0", string refunded = "0")
    {
        _shipping.Add(new ShippingCharge { Id = $"S{_shipping.Count + 1}", Price = Money(price), Tax = Money(tax), Refunded = Money(refunded) });
        return this;
    }

    public QuoteOrders Paid(string captured, string refunded = "0", string pending = "0", string? method = null)
    {
        _payments.Add(new Payment
        {
            Id = $"P{_payments.Count + 1}", Method = method, Currency = _currency, Captured = Money(captured), Refunded = Money(refunded), Pending = Money(pending),
        });
        return this;
    }

    public QuoteOrders TaxIncluded()
    {
        _taxIncluded = true;
        return this;
    }

    public QuoteOrders Discount(string amount)
    {
        _discount = amount;
        return this;
    }

    public QuoteOrders Duties(string amount)
    {
        _duties = amount;
        return this;
    }

    public Money Money(string amount) => RefundKit.Money.Parse(amount, _currency);

    public OrderSnapshot Order => new()
    {
        Id = "1001", Currency = _currency, TaxIncluded = _taxIncluded, Discount = Money(_discount), Duties = Money(_duties),
        Lines = _lines.ToImmutable(), Shipping = _shipping.ToImmutable(), Payments = _payments.ToImmutable(),
    };

    public QuoteResult Quote(QuoteTerms terms, params QuoteUnits[] units) => QuoteCalculator.Calculate(Order, units, terms);

    public RefundQuote Refund(QuoteTerms terms, params QuoteUnits[] units)
    {
        var result = Quote(terms, units);
        Assert.Empty(result.Problems);
        Assert.Empty(result.Missing);
        Holds(result.Quote!);
        return result.Quote!;
    }

    public RefundQuote Refund(params QuoteUnits[] units) => Refund(QuoteTerms.Default, units);

    /// <summary>The identities that the documentation of a quote promises.</summary>
    public static void Holds(RefundQuote quote)
    {
        var zero = RefundKit.Money.Zero(quote.Amount.Currency);
        foreach (var line in quote.Lines)
        {
            Assert.Equal(line.Gross, line.Net + line.Tax);
            Assert.Equal(line.Gross, line.Price - line.Discount + line.TaxOnTop - line.AlreadyRefunded - line.NotRefunded);
            Assert.True(line.Net >= zero && line.Tax >= zero && line.Discount >= zero && line.AlreadyRefunded >= zero && line.NotRefunded >= zero);
        }

        Assert.Equal(quote.Shipping, quote.ShippingCharges.Aggregate(zero, (sum, charge) => sum + charge.Gross));
        Assert.All(quote.ShippingCharges, charge => Assert.Equal(charge.Gross, charge.Net + charge.Tax));
        var gross = quote.Lines.Aggregate(quote.Shipping + quote.Duties + quote.Goodwill, (sum, line) => sum + line.Gross);
        Assert.Equal(quote.Amount, quote.Fees.Aggregate(gross, (sum, fee) => sum - fee.Amount));
        if (!quote.Payments.IsEmpty) Assert.Equal(quote.Amount, quote.Payments.Aggregate(zero, (sum, payment) => sum + payment.Amount));
    }
}

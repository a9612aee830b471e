using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class Amounts
{
    [Fact]
    public void A_conversion_says_what_it_came_from()
    {
        using var console = new CapturedConsole();
        #region doc:convert-an-amount
        var rate = new ExchangeRate(Currency.Of("EUR"), Currency.Of("USD"), 1.0850m, "ECB", Instant.FromUtc(2026, 11, 20, 15, 0));
        var conversion = rate.Convert(Money.Parse("90.00", Currency.Of("EUR")));
        Console.WriteLine(conversion);
        #endregion
        Assert.Equal("90.00 EUR = 97.65 USD at 1 EUR = 1.0850 USD (ECB, 2026-11-20T15:00:00Z)\n", console.Text);
    }

    [Fact]
    public void A_refund_is_itemised()
    {
        static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));
        var decision = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "opened", Kind = FeeKind.Restocking, BasisPoints = 1_000 })
            .Decide(ARequest.ForARefund("USD", "200.00").Line(line => line with { Discount = Usd("30.00") })
                .Order(order => order with { Discount = Usd("17.00"), Payments = [order.Payments[0] with { Captured = Usd("153.00") }] }));
        using var console = new CapturedConsole();
        #region doc:itemise-a-refund
        foreach (var entry in decision.ItemiseRefund()) Console.WriteLine($"{entry.Kind} {entry.Amount}");
        Console.WriteLine($"refund {decision.Refund!.Amount}");
        #endregion
        Assert.Equal("price 200.00 USD\nlineDiscount -30.00 USD\norderDiscount -17.00 USD\nrestocking -15.30 USD\nrefund 137.70 USD\n", console.Text);
    }
}

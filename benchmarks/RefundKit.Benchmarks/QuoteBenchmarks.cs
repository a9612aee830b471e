using BenchmarkDotNet.Attributes;
using RefundKit.Decisions;
using RefundKit.Orders;

namespace RefundKit.Benchmarks;

/// <summary>
/// A quote of a 10-line order: three units a line, order discount, tax on top, proportional shipping, a restocking fee, two
/// payments; all ten lines asked for. The baseline writes the same result with its numbers known: what a quote cannot avoid.
/// </summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private static readonly Currency Usd = Currency.Of("USD");
    private readonly QuoteTerms _terms = new() { Shipping = QuoteShare.Proportional, Restocking = [new QuoteRestocking { BasisPoints = 1_500, Conditions = ["used"] }], PaymentPreference = ["card"] };
    private readonly QuoteUnits[] _units = [.. Enumerable.Range(0, 10).Select(i => new QuoteUnits($"L{i}", 2, Fault.Buyer, "unopened"))];
    private readonly OrderSnapshot _order = new()
    {
        Id = "1001", Currency = Usd, Discount = Of(9_999), Shipping = [new ShippingCharge { Id = "S1", Price = Of(500), Tax = Of(50) }],
        Lines = [.. Enumerable.Range(0, 10).Select(i => new OrderLine { Id = $"L{i}", Quantity = 3, UnitPrice = Of(1_999 + (i * 100)), Discount = Of(i), Tax = Of(480 + (i * 24)) })],
        Payments = [new Payment { Id = "P1", Method = "gift-card", Currency = Usd, Captured = Of(5_000) }, new Payment { Id = "P2", Method = "card", Currency = Usd, Captured = Of(69_886) }],
    };

    private RefundQuote _quote = null!;

    private static Money Of(long units) => new(units, Usd);

    [GlobalSetup]
    public void CheckTheAnswer()
    {
        var total = OrderTotals.Total(_order)!.Value.MinorUnits;
        var whole = QuoteCalculator.Calculate(_order with { Payments = [_order.Payments[1] with { Captured = Of(total) }] }, [.. _units.Select(unit => unit with { Quantity = 3 })], _terms).Quote!;
        if (whole.Amount.MinorUnits != total || !whole.Discrepancies.IsEmpty) throw new InvalidOperationException($"{whole.Amount} of {total}");
        _quote = QuoteCalculator.Calculate(_order, _units, _terms).Quote!;
    }

    [Benchmark(Baseline = true)]
    public object Result()
    {
        var lines = new QuoteLine[_quote.Lines.Length];
        for (var i = 0; i < lines.Length; i++) lines[i] = _quote.Lines[i] with { Quantity = 2 };
        var payments = new QuotePayment[_quote.Payments.Length];
        for (var i = 0; i < payments.Length; i++) payments[i] = _quote.Payments[i] with { };
        return new QuoteResult
        {
            Quote = _quote with
            {
                Lines = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(lines),
                Payments = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(payments),
                ShippingCharges = [_quote.ShippingCharges[0] with { }],
            },
        };
    }

    [Benchmark]
    public object Quote() => QuoteCalculator.Calculate(_order, _units, _terms);
}

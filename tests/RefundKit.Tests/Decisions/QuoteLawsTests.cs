using System.Collections.Immutable;
using CsCheck;
using RefundKit.Decisions;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class QuoteLawsTests
{
    private static readonly Gen<Currency> Currencies = Pick(Currency.Of("USD"), Currency.Of("JPY"), Currency.Of("KWD"), Currency.Of("CLF"));

    private static readonly QuoteTerms Everything = new() { Shipping = QuoteShare.Proportional, Duties = QuoteShare.Proportional };

    // Orders whose sums add up: what was captured is what the order comes to, over one to three payments.
    private static readonly Gen<OrderSnapshot> Orders =
        from currency in Currencies
        from included in Gen.Bool
        from lines in Gen.Select(Gen.Int[1, 7], Gen.Int[0, 5_000], Gen.Int[0, 100], Gen.Int[0, 30]).Array[1, 5]
        from discount in Gen.Int[0, 110]
        from shipping in Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 25]).Array[0, 2]
        from duties in Gen.Int[0, 300]
        from payments in Gen.Int[1, 3]
        select Build(currency, included, lines, discount, shipping, duties, payments);

    private static OrderSnapshot Build(Currency currency, bool included, (int Quantity, int Price, int Off, int Rate)[] lines, int discount, (int Price, int Rate)[] shipping, int duties, int payments)
    {
        Money Of(long units) => new(units, currency);
        long TaxOf(long price, int rate) => included ? price * rate / (100 + rate) : price * rate / 100;
        var orderLines = lines.Select((line, i) =>
        {
            var price = (long)line.Quantity * line.Price;
            var off = price * line.Off / 150;
            return new OrderLine { Id = $"L{i}", Quantity = line.Quantity, UnitPrice = Of(line.Price), Discount = Of(off), Tax = Of(TaxOf(price - off, line.Rate)) };
        }).ToImmutableArray();
        var order = new OrderSnapshot
        {
            Id = "1", Currency = currency, TaxIncluded = included, Lines = orderLines, Duties = Of(duties),
            Shipping = [.. shipping.Select((charge, i) => new ShippingCharge { Id = $"S{i}", Price = Of(charge.Price), Tax = Of(TaxOf(charge.Price, charge.Rate)) })],
        };
        var total = OrderTotals.Total(order)!.Value.MinorUnits;
        // Up to a tenth more than the goods, so that some discounts reach shipping and duties.
        order = order with { Discount = Of(Math.Min(total, total * discount / 100)) };
        var paid = OrderTotals.Total(order)!.Value.Allocate(Enumerable.Range(1, payments).Select(i => (long)i).ToArray());
        return order with { Payments = [.. paid.Select((captured, i) => new Payment { Id = $"P{i}", Currency = currency, Captured = captured })] };
    }

    private static OrderSnapshot Book(OrderSnapshot order, RefundQuote quote, bool unitsCount)
    {
        foreach (var part in quote.Lines)
        {
            order = order with
            {
                Lines = [.. order.Lines.Select(line => line.Id != part.LineId ? line : line with
                {
                    RefundedQuantity = line.RefundedQuantity + (unitsCount ? part.Quantity : 0),
                    Refunded = line.Refunded == default ? part.Gross : line.Refunded + part.Gross,
                })],
            };
        }

        foreach (var part in quote.ShippingCharges)
            order = order with { Shipping = [.. order.Shipping.Select(charge => charge.Id != part.ShippingId ? charge : charge with { Refunded = charge.Refunded == default ? part.Gross : charge.Refunded + part.Gross })] };
        foreach (var part in quote.Payments)
            order = order with { Payments = [.. order.Payments.Select(payment => payment.Id != part.PaymentId ? payment : payment with { Refunded = payment.Refunded == default ? part.Amount : payment.Refunded + part.Amount })] };
        return order with { DutiesRefunded = order.DutiesRefunded == default ? quote.Duties : order.DutiesRefunded + quote.Duties };
    }

    private static RefundQuote Quote(OrderSnapshot order, QuoteTerms terms, params QuoteUnits[] units)
    {
        var result = QuoteCalculator.Calculate(order, units, terms);
        Assert.Empty(result.Problems);
        QuoteOrders.Holds(result.Quote!);
        Explains(result.Quote!, order);
        foreach (var payment in result.Quote!.Payments)
            Assert.True(payment.Amount.MinorUnits > 0 && payment.Amount.MinorUnits <= Left(order.Payments.Single(known => known.Id == payment.PaymentId)));
        return result.Quote!;
    }

    // The document says every cent once: discounts are what the order says they are, never added and never twice.
    private static void Explains(RefundQuote quote, OrderSnapshot order)
    {
        var entries = QuoteDocument.Of(quote, order);
        Assert.Equal(quote.Amount, entries.Aggregate(Money.Zero(order.Currency), (sum, entry) => sum + entry.Amount));
        Assert.All(entries, entry => Assert.True(entry.Kind is "price" or "tax" or "shipping" or "duties" or "goodwill" ? entry.Amount.MinorUnits >= 0 : entry.Amount.MinorUnits < 0));
        if (order.Discount.IsZero) Assert.DoesNotContain(entries, entry => entry.Kind == "orderDiscount");
    }

    private static long Left(Payment payment) => payment.Captured.MinorUnits - payment.Refunded.MinorUnits - payment.Pending.MinorUnits;

    // Refunds the units one by one in the sequence of a seed, with partial refunds of money in between.
    private static (long Amount, long Tax, OrderSnapshot After) RefundAll(OrderSnapshot order, int seed, bool inParts)
    {
        var random = new Random(seed);
        var units = order.Lines.SelectMany(line => Enumerable.Repeat(line.Id, line.Quantity)).OrderBy(_ => random.Next()).ToArray();
        long amount = 0, tax = 0;
        foreach (var unit in units)
        {
            if (inParts)
            {
                var most = Quote(order, QuoteTerms.Default, new QuoteUnits(unit, 1)).Amount;
                if (most.MinorUnits > 1)
                {
                    var part = Quote(order, new QuoteTerms { RequestedAmount = new Money(random.NextInt64(1, most.MinorUnits), most.Currency) }, new QuoteUnits(unit, 1));
                    (amount, tax) = (amount + part.Amount.MinorUnits, tax + part.Lines[0].Tax.MinorUnits);
                    order = Book(order, part, unitsCount: false);
                }
            }

            var quote = Quote(order, Everything, new QuoteUnits(unit, 1));
            Assert.Empty(quote.Discrepancies.Where(found => found.Code != "discount-exceeds-goods"));
            (amount, tax) = (amount + quote.Amount.MinorUnits, tax + quote.Lines[0].Tax.MinorUnits);
            order = Book(order, quote, unitsCount: true);
        }

        return (amount, tax, order);
    }

    [Fact]
    public void Any_sequence_of_refunds_adds_up_to_what_was_paid() =>
        Gen.Select(Orders, Gen.Int, Gen.Bool).Where(sample => Paid(sample.Item1) > 0).Sample((order, seed, inParts) =>
        {
            var (amount, tax, after) = RefundAll(order, seed, inParts);
            Assert.Equal(Paid(order), amount);
            Assert.All(after.Payments, payment => Assert.Equal(0, Left(payment)));
            var atOnce = Quote(order, Everything, [.. order.Lines.Select(line => new QuoteUnits(line.Id, line.Quantity))]);
            Assert.Equal(Paid(order), atOnce.Amount.MinorUnits);
            Assert.Equal(atOnce.Lines.Sum(line => line.Tax.MinorUnits), tax);
        }, iter: 400);

    // Whatever a customer asks of the whole order, in whatever parts, what they got is what they paid, and the tax of it too.
    [Fact]
    public void Amounts_asked_of_the_whole_order_add_up_in_any_number() =>
        Gen.Select(Orders, Gen.Int).Where(sample => Paid(sample.Item1) > 0).Sample((order, seed) =>
        {
            var random = new Random(seed);
            var all = order.Lines.Select(line => new QuoteUnits(line.Id, line.Quantity)).ToArray();
            var terms = new QuoteTerms { Shipping = QuoteShare.Full, Duties = QuoteShare.Full };
            var expected = Quote(order, terms, all);
            long amount = 0, tax = 0;
            for (var step = 0; ; step++)
            {
                var rest = Paid(order) - amount;
                if (rest == 0) break;
                var asked = step > 20 ? rest : random.NextInt64(1, rest + 1);
                var quote = Quote(order, terms with { RequestedAmount = new Money(asked, order.Currency) }, all);
                Assert.Equal(asked, quote.Amount.MinorUnits);
                (amount, tax) = (amount + asked, tax + quote.Lines.Sum(line => line.Tax.MinorUnits) + quote.ShippingCharges.Sum(charge => charge.Tax.MinorUnits));
                order = Book(order, quote, unitsCount: false);
            }

            Assert.Equal(expected.Lines.Sum(line => line.Tax.MinorUnits) + expected.ShippingCharges.Sum(charge => charge.Tax.MinorUnits), tax);
            Assert.Equal("RK5006", QuoteCalculator.Calculate(order, all, terms with { RequestedAmount = new Money(1, order.Currency) }).Problems.Single().Id);
        }, iter: 200);

    [Fact]
    public void Nothing_is_left_after_the_last_refund() =>
        Gen.Select(Orders, Gen.Int).Where(sample => Paid(sample.Item1) > 0).Sample((order, seed) =>
        {
            var (_, _, after) = RefundAll(order, seed, inParts: true);
            Assert.Equal("RK5003", QuoteCalculator.Calculate(after, [new QuoteUnits("L0", 1)], Everything).Problems.Single().Id);
            Assert.Equal(0, Quote(after, new QuoteTerms { Shipping = QuoteShare.Full, Duties = QuoteShare.Full }).Amount.MinorUnits);
        }, iter: 100);

    [Fact]
    public void Units_of_a_line_differ_by_one_at_most_and_add_up() =>
        Gen.Select(Gen.Long[0, 100_000], Gen.Int[0, 100], Gen.Int[1, 60]).Sample((gross, rate, quantity) =>
        {
            var tax = gross * rate / 100;
            var split = new QuoteSplit(gross, tax, quantity);
            Assert.Equal((gross, gross - tax, tax), (split.GrossOf(quantity), split.NetOf(quantity), split.TaxUpTo(gross)));
            var units = Enumerable.Range(0, quantity).Select(i => (Gross: split.GrossOf(i + 1) - split.GrossOf(i), Net: split.NetOf(i + 1) - split.NetOf(i))).ToArray();
            Assert.InRange(units.Max(unit => unit.Gross) - units.Min(unit => unit.Gross), 0, 1);
            Assert.InRange(units.Max(unit => unit.Net) - units.Min(unit => unit.Net), 0, 1);
            Assert.InRange(units.Max(unit => unit.Gross - unit.Net) - units.Min(unit => unit.Gross - unit.Net), 0, 1);
            Assert.All(units, unit => Assert.InRange(unit.Net, 0, unit.Gross));
        });

    [Fact]
    public void Tax_grows_with_the_position_and_never_faster() =>
        Gen.Select(Gen.Long[1, 2_000], Gen.Int[0, 100], Gen.Int[1, 9]).Sample((gross, rate, quantity) =>
        {
            var split = new QuoteSplit(gross, gross * rate / 100, quantity);
            for (var at = 0L; at < gross; at++) Assert.InRange(split.TaxUpTo(at + 1) - split.TaxUpTo(at), 0, 1);
        }, iter: 100);

    [Fact]
    public void Whatever_the_input_the_calculator_answers()
    {
        var amounts = Gen.Select(Gen.OneOf<long>(Gen.Long[-2, 200], Gen.Long, Pick(long.MinValue, long.MaxValue, 0L)), Pick(Currency.Of("USD"), Currency.Of("USD"), Currency.Of("USD"), Currency.Of("JPY"), default(Currency)), (units, currency) => new Money(units, currency));
        var lines = Gen.Select(amounts, amounts, amounts, amounts, Gen.OneOf<int>(Gen.Int[-1, 3], Gen.Int), Gen.Int[-1, 3], (price, discount, tax, refunded, quantity, gone) =>
            new OrderLine { Id = $"L{Math.Abs(quantity % 3)}", Quantity = quantity, UnitPrice = price, Discount = discount, Tax = tax, Refunded = refunded, RefundedQuantity = gone });
        Gen.Select(lines.Array[0, 3], amounts, amounts, amounts, Gen.Select(Gen.Int[-1, 3], Gen.OneOf<int>(Gen.Int[-1, 3], Gen.Int)).Array[0, 3], Gen.Bool).Sample((own, discount, shipping, captured, asked, included) =>
        {
            var order = new OrderSnapshot
            {
                Id = "1", Currency = Currency.Of("USD"), TaxIncluded = included, Lines = [.. own], Discount = discount,
                Shipping = [new ShippingCharge { Id = "S", Price = shipping }],
                Payments = [new Payment { Id = "P", Currency = captured.Currency, Captured = captured }],
            };
            var terms = new QuoteTerms { Shipping = QuoteShare.Proportional, Goodwill = discount, RequestedAmount = captured, BonusBasisPoints = 1_000 };
            var result = QuoteCalculator.Calculate(order, [.. asked.Select(unit => new QuoteUnits($"L{unit.Item1}", unit.Item2))], terms);
            Assert.Equal(result.Quote is null, !result.Problems.IsEmpty || !result.Missing.IsEmpty);
            if (result.Quote is { } quote) QuoteOrders.Holds(quote);
        }, iter: 20_000);
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static long Paid(OrderSnapshot order) => order.Payments.Sum(payment => payment.Captured.MinorUnits);
}

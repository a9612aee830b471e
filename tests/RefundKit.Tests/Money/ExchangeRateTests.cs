using CsCheck;
using NodaTime;
using Xunit;

namespace RefundKit.Tests;

public sealed class ExchangeRateTests
{
    private static readonly Currency Eur = Currency.Of("EUR");
    private static readonly Currency Usd = Currency.Of("USD");
    private static readonly Currency Jpy = Currency.Of("JPY");
    private static readonly Currency Kwd = Currency.Of("KWD");
    private static readonly Instant At = Instant.FromUtc(2026, 11, 20, 15, 0);

    private static ExchangeRate Rate(Currency from, Currency to, decimal rate, Rounding rounding = Rounding.HalfAwayFromZero) => new(from, to, rate, "ECB", At, rounding);

    [Fact]
    public void A_conversion_records_what_it_came_from()
    {
        var rate = Rate(Eur, Usd, 1.0850m);
        var conversion = rate.Convert(Money.Parse("90.00", Eur));

        Assert.Equal(("90.00 EUR", "97.65 USD"), (conversion.Original.ToString(), conversion.Amount.ToString()));
        Assert.Same(rate, conversion.Rate);
        Assert.Equal((Eur, Usd, 1.085m, "ECB", At, Rounding.HalfAwayFromZero), (rate.From, rate.To, rate.Rate, rate.Source, rate.At, rate.Rounding));
        Assert.Equal("90.00 EUR = 97.65 USD at 1 EUR = 1.0850 USD (ECB, 2026-11-20T15:00:00Z)", conversion.ToString());
        Assert.Equal(conversion, Rate(Eur, Usd, 1.085m).Convert(Money.Parse("90", Eur)));
    }

    [Fact]
    public void Currencies_of_different_digits_convert_by_their_major_units()
    {
        Assert.Equal("1575 JPY", Rate(Usd, Jpy, 150m).Convert(Money.Parse("10.50", Usd)).Amount.ToString());
        Assert.Equal("0.07 USD", Rate(Jpy, Usd, 0.0066m).Convert(Money.Parse("10", Jpy)).Amount.ToString());
        Assert.Equal("3.070 KWD", Rate(Usd, Kwd, 0.307m).Convert(Money.Parse("10.00", Usd)).Amount.ToString());
        Assert.Equal("3.26 USD", Rate(Kwd, Usd, 3.257m).Convert(Money.Parse("1.000", Kwd)).Amount.ToString());
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, 1, 2, 3, -1)]
    [InlineData(Rounding.HalfToEven, 0, 2, 2, 0)]
    [InlineData(Rounding.TowardZero, 0, 1, 2, 0)]
    [InlineData(Rounding.AwayFromZero, 1, 2, 3, -1)]
    public void The_rounding_of_the_rate_is_the_one_that_counts(Rounding rounding, long ofHalf, long ofOneAndAHalf, long ofTwoAndAHalf, long ofMinusHalf)
    {
        var half = Rate(Usd, Eur, 0.5m, rounding);
        Assert.Equal([ofHalf, ofOneAndAHalf, ofTwoAndAHalf, ofMinusHalf], new long[] { 1, 3, 5, -1 }.Select(units => half.Convert(new Money(units, Usd)).Amount.MinorUnits));
        Assert.Equal(4, half.Convert(new Money(8, Usd)).Amount.MinorUnits);
    }

    [Fact]
    public void An_amount_in_another_currency_is_not_converted_and_a_rate_is_never_turned_round()
    {
        Assert.StartsWith("1.00 USD is not in EUR, which this rate converts from.", Assert.Throws<ArgumentException>(() => Rate(Eur, Usd, 1m).Convert(Money.Parse("1.00", Usd))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Rate(Eur, Usd, 1m).Convert(default));
    }

    [Fact]
    public void What_is_no_rate_is_refused()
    {
        Assert.StartsWith("A rate from EUR to itself would convert nothing.", Assert.Throws<ArgumentException>(() => Rate(Eur, Eur, 1m)).Message, StringComparison.Ordinal);
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => Rate(default, Eur, 1m)).ParamName);
        var nowhere = Assert.Throws<ArgumentException>(() => Rate(Eur, default, 1m));
        Assert.Equal("to", nowhere.ParamName);
        Assert.StartsWith("A rate needs two currencies.", nowhere.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Eur, Usd, 1m, " ", At));
        Assert.StartsWith("A rate is positive, at most 1000000000, with at most 12 decimals.", Assert.Throws<ArgumentOutOfRangeException>(() => Rate(Eur, Usd, 0m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(Eur, Usd, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(Eur, Usd, 1_000_000_000.000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(Eur, Usd, 0.0000000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(Eur, Usd, 1m, (Rounding)9));
        Assert.Equal(1_000_000_000m, Rate(Eur, Usd, 1_000_000_000m).Rate);
        Assert.Equal(0.000000000001m, Rate(Eur, Usd, 0.000000000001m).Rate);
    }

    [Fact]
    public void A_result_beyond_an_amount_is_no_result()
    {
        Assert.Throws<OverflowException>(() => Rate(Jpy, Kwd, 1_000_000_000m).Convert(new Money(long.MaxValue, Jpy)));
        Assert.Throws<OverflowException>(() => Rate(Eur, Usd, 1.0000001m).Convert(new Money(long.MaxValue, Eur)));
        Assert.Equal(long.MaxValue, Rate(Eur, Usd, 1m).Convert(new Money(long.MaxValue, Eur)).Amount.MinorUnits);
        Assert.Equal(long.MinValue, Rate(Eur, Usd, 1m).Convert(new Money(long.MinValue, Eur)).Amount.MinorUnits);
    }

    [Fact]
    public void A_conversion_is_the_exact_product_rounded_once() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[1, 1_000_000_000]).Sample((units, ratio) =>
        {
            var rate = ratio / 1_000_000m;
            Assert.Equal((long)decimal.Round(units * rate, MidpointRounding.AwayFromZero), Rate(Eur, Usd, rate).Convert(new Money(units, Eur)).Amount.MinorUnits);
            Assert.Equal((long)decimal.Round(units * rate, MidpointRounding.ToEven), Rate(Eur, Usd, rate, Rounding.HalfToEven).Convert(new Money(units, Eur)).Amount.MinorUnits);
        });
}

using System.Globalization;
using CsCheck;
using Xunit;

// A namespace RefundKit.Tests.Money would hide the type Money.
namespace RefundKit.Tests;

public sealed class MoneyTests
{
    private static readonly Currency Usd = Currency.Of("USD");

    [Theory]
    [InlineData("49.90", "USD", 4990)]
    [InlineData("49.9", "USD", 4990)]
    [InlineData("49", "USD", 4900)]
    [InlineData("-0.01", "USD", -1)]
    [InlineData("-0", "USD", 0)]
    [InlineData("00.10", "USD", 10)]
    [InlineData("0000000000000000000000001.00", "USD", 100)]
    [InlineData("25", "JPY", 25)]
    [InlineData("1.234", "KWD", 1234)]
    [InlineData("1.2345", "CLF", 12345)]
    [InlineData("90000000000000.00", "USD", 9_000_000_000_000_000)]
    [InlineData("-9000000000000000", "JPY", -9_000_000_000_000_000)]
    public void Amounts_are_read_into_minor_units(string text, string currency, long expected) =>
        Assert.Equal(new Money(expected, Currency.Of(currency)), Money.Parse(text, Currency.Of(currency)));

    [Theory]
    [InlineData("", AmountError.Malformed)]
    [InlineData("-", AmountError.Malformed)]
    [InlineData("--1", AmountError.Malformed)]
    [InlineData("+5", AmountError.Malformed)]
    [InlineData(".5", AmountError.Malformed)]
    [InlineData("5.", AmountError.Malformed)]
    [InlineData(".", AmountError.Malformed)]
    [InlineData("1.2.3", AmountError.Malformed)]
    [InlineData("1,50", AmountError.Malformed)]
    [InlineData("1_000", AmountError.Malformed)]
    [InlineData("5e2", AmountError.Malformed)]
    [InlineData(" 5", AmountError.Malformed)]
    [InlineData("5 ", AmountError.Malformed)]
    [InlineData("１２", AmountError.Malformed)]
    [InlineData("٣", AmountError.Malformed)]
    [InlineData("NaN", AmountError.Malformed)]
    [InlineData("1.005", AmountError.TooPrecise)]
    [InlineData("1.000", AmountError.TooPrecise)]
    [InlineData("90000000000000.01", AmountError.TooLarge)]
    [InlineData("9999999999999999", AmountError.TooLarge)]
    [InlineData("99999999999999999999999999999999", AmountError.TooLarge)]
    [InlineData("-99999999999999999999", AmountError.TooLarge)]
    public void What_is_no_amount_says_why(string text, AmountError expected)
    {
        Assert.False(Money.TryParse(text, Usd, out var money, out var error));
        Assert.Equal((expected, Money.Zero(Usd)), (error, money));
        Assert.Contains(expected.ToString(), Assert.Throws<FormatException>(() => Money.Parse(text, Usd)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yen_have_no_decimals() =>
        Assert.False(Money.TryParse("25.99", Currency.Of("JPY"), out _, out _));

    [Fact]
    public void Writing_and_reading_gives_the_same_amount_in_every_currency() =>
        Gen.Select(Gen.Long[-Money.Limit, Money.Limit], Gen.Int[0, Iso4217.Codes.Count() - 1].Select(i => Iso4217.Codes.ElementAt(i))).Sample((units, code) =>
        {
            var money = new Money(units, Currency.Of(code));
            Assert.Equal(money, Money.Parse(money.ToAmountString(), money.Currency));
        });

    [Fact]
    public void Amounts_are_written_the_same_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("-1234.05 USD", new Money(-123405, Usd).ToString());
            Assert.Equal("-0.05 USD", new Money(-5, Usd).ToString());
            Assert.Equal("-92233720368547758.08", new Money(long.MinValue, Usd).ToAmountString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Currencies_never_mix()
    {
        Money one = new(1, Usd), other = new(1, Currency.Of("EUR"));
        Assert.Throws<InvalidOperationException>(() => one + other);
        Assert.Throws<InvalidOperationException>(() => one - other);
        Assert.Throws<InvalidOperationException>(() => one < other);
        Assert.Throws<InvalidOperationException>(() => one >= other);
        Assert.Throws<InvalidOperationException>(() => Money.Max(one, other));
        Assert.NotEqual(one, other);
        Assert.NotEqual(Money.Zero(Usd), default);
    }

    [Fact]
    public void Nothing_overflows_in_silence()
    {
        Money most = new(long.MaxValue, Usd), least = new(long.MinValue, Usd), one = new(1, Usd);
        Assert.Throws<OverflowException>(() => most + one);
        Assert.Throws<OverflowException>(() => least - one);
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most.Share(3, 2));
        Assert.Equal(most, most.Share(long.MaxValue, long.MaxValue));
    }

    [Fact]
    public void Sums_differences_and_comparisons_count_minor_units()
    {
        Money five = new(5, Usd), three = new(3, Usd);
        Assert.Equal([8, 2, -5, 15], new[] { Money.Add(five, three), Money.Subtract(five, three), Money.Negate(five), Money.Multiply(five, 3) }.Select(money => money.MinorUnits));
        Assert.Equal((three, five), (Money.Min(five, three), Money.Max(five, three)));
        Assert.True(three < five && three <= five && five > three && five >= new Money(5, Usd) && five != three && five == new Money(5, Usd));
        Assert.False(five < three || five <= three || three > five || three >= five);
        Assert.True(Money.Zero(Usd).IsZero && !five.IsZero);
    }

    [Theory]
    [InlineData(5, 1, 2, 3)]
    [InlineData(-5, 1, 2, -3)]
    [InlineData(5, 1, 3, 2)]
    [InlineData(4, 1, 3, 1)]
    [InlineData(1000, 1500, 10000, 150)]
    [InlineData(1, -1, 2, -1)]
    public void A_share_rounds_halves_away_from_zero(long units, long numerator, long denominator, long expected) =>
        Assert.Equal(expected, new Money(units, Usd).Share(numerator, denominator).MinorUnits);

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, new long[] { 0, 1, 1, 1, 2, -1, -1 })]
    [InlineData(Rounding.HalfToEven, new long[] { 0, 0, 1, 1, 2, 0, -1 })]
    [InlineData(Rounding.TowardZero, new long[] { 0, 0, 0, 1, 1, 0, 0 })]
    [InlineData(Rounding.AwayFromZero, new long[] { 1, 1, 1, 1, 2, -1, -1 })]
    public void Every_rounding_has_a_name(Rounding rounding, long[] expected) =>
        Assert.Equal(expected, new long[] { 1, 2, 3, 4, 6, -2, -3 }.Select(quarters => new Money(quarters, Usd).Share(1, 4, rounding).MinorUnits));

    [Fact]
    public void What_comes_out_whole_is_never_rounded() =>
        Assert.All(Enum.GetValues<Rounding>(), rounding => Assert.Equal(-7, new Money(-21, Usd).Share(1, 3, rounding).MinorUnits));

    [Fact]
    public void Shares_of_the_largest_amounts_are_rounded_right()
    {
        Assert.Equal(long.MaxValue / 2 + 1, new Money(long.MaxValue, Usd).Share(1, 2).MinorUnits);
        Assert.Equal(1, new Money(long.MaxValue - 1, Usd).Share(1, long.MaxValue).MinorUnits);
        Assert.Equal(0, new Money(long.MaxValue / 2, Usd).Share(1, long.MaxValue).MinorUnits);
        Assert.Equal(long.MinValue, new Money(long.MinValue, Usd).Share(1, 1).MinorUnits);
    }

    [Fact]
    public void A_share_of_no_parts_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1, Usd).Share(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1, Usd).Share(1, -1));
        Assert.StartsWith("There is no such rounding.", Assert.Throws<ArgumentOutOfRangeException>(() => new Money(1, Usd).Share(1, 2, (Rounding)(-1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounding_that_there_is_not_is_refused_also_where_nothing_is_rounded() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(10, Currency.Of("USD")).Share(1, 2, (Rounding)99));
}

using Xunit;

namespace RefundKit.Tests;

public sealed class CurrencyTests
{
    // ISO 4217 list one of 2024-06-25: every code whose minor units are not 2.
    private const string Zero = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private const string Three = "BHD IQD JOD KWD LYD OMR TND";
    private const string Four = "CLF UYW";

    // CLDR 46 supplementalData: fewer digits are shown than ISO counts.
    private const string ShownWithoutDecimals = "AFN ALL COP HUF IDR IRR IQD KPW LAK LBP MGA MMK PKR SOS SYP YER";

    [Fact]
    public void Minor_units_follow_iso_4217()
    {
        foreach (var code in Iso4217.Codes)
        {
            var expected = Zero.Split(' ').Contains(code) ? 0 : Three.Split(' ').Contains(code) ? 3 : Four.Split(' ').Contains(code) ? 4 : 2;
            Assert.Equal((code, expected), (code, Currency.Of(code).MinorUnits));
        }

        Assert.All($"{Zero} {Three} {Four}".Split(' '), code => Assert.Contains(code, Iso4217.Codes));
    }

    [Fact]
    public void Display_digits_differ_only_where_custom_dropped_them()
    {
        foreach (var code in Iso4217.Codes)
        {
            var currency = Currency.Of(code);
            Assert.Equal((code, ShownWithoutDecimals.Split(' ').Contains(code) ? 0 : currency.MinorUnits), (code, currency.DisplayDigits));
        }
    }

    [Theory]
    [InlineData("EUR", 978)]
    [InlineData("ALL", 8)]
    [InlineData("XCG", 532)]
    [InlineData("ZWG", 924)]
    public void Numbers_follow_iso_4217(string code, int number)
    {
        Assert.Equal(number, Currency.Of(code).Number);
        Assert.Equal(code, Currency.Of(code).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("USD ")]
    [InlineData("XXX")]
    [InlineData("XAU")]
    [InlineData("XTS")]
    [InlineData("BTC")]
    public void What_is_no_currency_is_refused(string? code)
    {
        Assert.False(Currency.TryParse(code, out var currency));
        Assert.Equal(default, currency);
        Assert.StartsWith($"\"{code}\" is no currency of ISO 4217.", Assert.Throws<ArgumentException>(() => Currency.Of(code!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_s_currency_is_no_currency()
    {
        Assert.Equal(("XXX", 0), (default(Currency).Code, default(Currency).MinorUnits));
        Assert.True(Currency.Of("USD") == Currency.Of("USD") && Currency.Of("USD") != Currency.Of("EUR"));
        Assert.False(Currency.Of("USD") != Currency.Of("USD") || Currency.Of("USD") == Currency.Of("EUR"));
        Assert.True(Currency.Of("USD").Equals((object)Currency.Of("USD")) && !Currency.Of("USD").Equals("USD") && !Currency.Of("USD").Equals((object)Currency.Of("EUR")));
        Assert.Equal(Currency.Of("EUR").GetHashCode(), Currency.Of("EUR").GetHashCode());
        Assert.NotEqual(Currency.Of("EUR").GetHashCode(), Currency.Of("USD").GetHashCode());
    }

    [Theory]
    [InlineData("JPY", 1)]
    [InlineData("USD", 100)]
    [InlineData("KWD", 1_000)]
    [InlineData("CLF", 10_000)]
    public void A_major_unit_has_as_many_minor_ones_as_the_decimals_say(string code, long scale) =>
        Assert.Equal(scale, Currency.Of(code).Scale);

    [Fact]
    public void The_list_is_complete_and_names_its_edition()
    {
        var codes = Iso4217.Codes.ToList();
        Assert.Equal((167, 167), (codes.Count, codes.Distinct().Count()));

        // XCG took the number of ANG.
        Assert.Equal(166, codes.Select(code => Currency.Of(code).Number).Distinct().Count());
        Assert.Equal("2024-06-25+A176", Iso4217.Edition);
    }
}

using Xunit;

namespace RefundKit.Tests;

/// <summary>Expectations checked by hand against CLDR 46; ~ stands for U+00A0 and ^ for U+202F.</summary>
public sealed class MoneyFormatTests
{
    [Theory]
    [InlineData("en", "USD", 123456789, "$1,234,567.89")]
    [InlineData("en", "EUR", 123456, "€1,234.56")]
    [InlineData("en", "CHF", 123456, "CHF~1,234.56")]
    [InlineData("en", "JPY", 1234, "¥1,234")]
    [InlineData("en", "KWD", 1234567, "KWD~1,234.567")]
    [InlineData("en", "USD", -5, "-$0.05")]
    [InlineData("de", "EUR", 123456, "1.234,56~€")]
    [InlineData("de", "USD", 100, "1,00~$")]
    [InlineData("de", "EUR", -123456, "-1.234,56~€")]
    [InlineData("fr", "EUR", 123456789, "1^234^567,89~€")]
    [InlineData("fr", "USD", 123456, "1^234,56~$US")]
    [InlineData("es", "EUR", 123456, "1234,56~€")]
    [InlineData("es", "EUR", 1234567, "12.345,67~€")]
    [InlineData("it", "EUR", 123456, "1.234,56~€")]
    [InlineData("it", "USD", 123456, "1.234,56~USD")]
    [InlineData("ja", "JPY", 1234567, "￥1,234,567")]
    [InlineData("ja", "USD", 123456, "$1,234.56")]
    [InlineData("zh-Hans", "CNY", 123456, "¥1,234.56")]
    [InlineData("zh-Hans", "USD", 123456, "US$1,234.56")]
    [InlineData("zh-Hant", "TWD", 123456, "NT$1,234.56")]
    [InlineData("zh-Hant", "JPY", 1234, "JP¥1,234")]
    [InlineData("en", "HUF", 123400, "HUF~1,234")]
    [InlineData("en", "HUF", 123450, "HUF~1,234.50")]
    [InlineData("en", "HUF", 123401, "HUF~1,234.01")]
    [InlineData("en", "IQD", 1234000, "IQD~1,234")]
    [InlineData("en", "IQD", 1234001, "IQD~1,234.001")]
    [InlineData("en", "CLF", 12345, "CLF~1.2345")]
    [InlineData("en", "USD", 0, "$0.00")]
    [InlineData("en", "USD", 99999, "$999.99")]
    [InlineData("en", "USD", 100000, "$1,000.00")]
    [InlineData("es", "EUR", 999999, "9999,99~€")]
    [InlineData("es", "EUR", 1000000, "10.000,00~€")]
    [InlineData("pt", "BRL", 123456, "R$~1.234,56")]
    [InlineData("pt", "BRL", -123456, "-R$~1.234,56")]
    [InlineData("pt", "EUR", 100, "€~1,00")]
    [InlineData("nl", "EUR", 123456, "€~1.234,56")]
    [InlineData("nl", "EUR", -123456, "€~-1.234,56")]
    [InlineData("nl", "CHF", 100, "CHF~1,00")]
    [InlineData("pl", "PLN", 123456, "1234,56~zł")]
    [InlineData("pl", "PLN", 1234567, "12~345,67~zł")]
    [InlineData("pl", "USD", -100, "-1,00~USD")]
    [InlineData("ko", "KRW", 1234567, "₩1,234,567")]
    [InlineData("ko", "USD", 123456, "US$1,234.56")]
    [InlineData("fr", "CAD", 100, "1,00~$CA")]
    [InlineData("fr", "AUD", 100, "1,00~$AU")]
    [InlineData("nl", "CAD", 100, "C$~1,00")]
    [InlineData("pl", "EUR", 100, "1,00~€")]
    [InlineData("ja", "CNY", 100, "元1.00")]
    [InlineData("es", "MXN", 100, "1,00~MX$")]
    [InlineData("sv", "USD", 100, "$1.00")]
    public void Amounts_read_as_in_the_language(string language, string currency, long units, string expected) =>
        Assert.Equal(expected.Replace('~', '\u00a0').Replace('^', '\u202f'), MoneyFormat.Format(new Money(units, Currency.Of(currency)), language));

    // .NET takes its names and separators from the machine's ICU; ours stand in our own tables.
    [Fact]
    public void Amounts_read_the_same_under_every_culture_of_the_machine()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "ar-SA", "fa-IR", "hi-IN", "de-CH", "tr-TR" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
                Assert.Equal("-1.234,05\u00a0€", MoneyFormat.Format(new Money(-123405, Currency.Of("EUR")), "de"));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_smallest_amount_is_formatted_too() =>
        Assert.Equal("-¥9,223,372,036,854,775,808", MoneyFormat.Format(new Money(long.MinValue, Currency.Of("JPY")), "en"));
}

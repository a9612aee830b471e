using RefundKit.Law;
using Xunit;

namespace RefundKit.Tests.Law;

public class LegalNoticeTests
{
    [Fact]
    public void Each_of_the_eight_languages_we_write_has_its_own_sentence()
    {
        string[] languages = ["en", "de", "fr", "es", "it", "ja", "zh-Hans", "zh-Hant"];

        Assert.Equal("Information, not legal advice.", LegalNotice.Text("en"));
        Assert.Equal(8, languages.Select(LegalNotice.Text).Distinct().Count());
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("nl", "en")]
    [InlineData(null, "en")]
    [InlineData("-", "en")]
    public void A_region_takes_its_language_and_an_unwritten_language_english(string? asked, string written) =>
        Assert.Equal(LegalNotice.Text(written), LegalNotice.Text(asked));
}

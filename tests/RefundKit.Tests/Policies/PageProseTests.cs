using System.Text.RegularExpressions;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PageProseTests
{
    private static string[] Arguments(string text) =>
        [.. Regex.Matches(text, @"\{(\w+)\}").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What only the staff page says; languages without it borrow it.</summary>
    private static bool IsForStaff(string key) => ProseEnglish.StaffLines.Contains($"{key} = ", StringComparison.Ordinal) || ProseEnglish.FactLines.Contains($"{key} = ", StringComparison.Ordinal);

    [Fact]
    public void Every_sentence_of_the_customer_page_is_written_in_every_language()
    {
        foreach (var language in LanguageTag.Written)
        {
            var table = ProseTable.For(language);
            Assert.Equal(language, table.Language);
            Assert.All(ProseTable.For("en").Keys.Where(key => !IsForStaff(key)), key => Assert.NotNull(table.Own(key)));
        }
    }

    [Fact]
    public void Chinese_is_complete_for_staff_too() =>
        Assert.Equal(ProseTable.For("en").Keys.Order(StringComparer.Ordinal), ProseTable.For("zh-Hans").Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_language_loses_or_invents_a_placeholder()
    {
        var english = ProseTable.For("en");
        foreach (var table in LanguageTag.Written.Select(ProseTable.For))
        {
            foreach (var key in table.Keys)
            {
                Assert.True(english.Own(key) is not null, $"{table.Language}: {key} is in no other language");
                Assert.True(Arguments(english.Own(key)!).SequenceEqual(Arguments(table.Own(key)!)), $"{table.Language}: {key}");
            }
        }
    }

    [Fact]
    public void Every_fact_has_a_phrase()
    {
        foreach (var language in new[] { "en", "zh-Hans" })
            Assert.All(FactCatalog.BuiltIn.Facts, fact => Assert.NotNull(ProseTable.For(language).Own("fact." + fact.Name)));
    }

    [Fact]
    public void A_language_without_staff_sentences_borrows_the_nearest_ones()
    {
        Assert.Equal(ProseTable.For("en").Say("safeguard.received"), ProseTable.For("de").Say("safeguard.received"));
        Assert.Equal(ProseTable.For("zh-Hans").Say("safeguard.received"), ProseTable.For("zh-Hant").Say("safeguard.received"));
        Assert.Equal("en", ProseTable.For("tlh").Language);
    }

    [Theory]
    [InlineData("en", 1, "1 day")]
    [InlineData("en", 0, "0 days")]
    [InlineData("de", 1, "1 Tag")]
    [InlineData("fr", 2, "2 jours")]
    [InlineData("ja", 1, "1日")]
    public void A_number_goes_with_its_form(string language, int days, string text) => Assert.Equal(text, ProseTable.For(language).Say("length.days", ("days", days)));
}

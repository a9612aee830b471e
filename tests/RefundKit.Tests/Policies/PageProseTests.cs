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

    [Fact]
    public void Every_sentence_and_phrase_is_written_in_every_language()
    {
        foreach (var language in LanguageTag.Written)
        {
            var table = ProseTable.For(language);
            Assert.Equal(language, table.Language);
            Assert.Equal(ProseTable.For("en").Keys.Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
        }
    }

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
    public void Every_fact_has_a_phrase_and_every_flag_its_opposite()
    {
        foreach (var table in LanguageTag.Written.Select(ProseTable.For))
        {
            Assert.All(FactCatalog.BuiltIn.Facts, fact => Assert.NotNull(table.Own("fact." + fact.Name)));
            Assert.All(FactCatalog.BuiltIn.Facts.Where(fact => fact.Type == FactType.Boolean), fact => Assert.NotNull(table.Own("not." + fact.Name)));
        }
    }

    [Fact]
    public void A_language_that_is_not_written_reads_as_english() => Assert.Equal("en", ProseTable.For("tlh").Language);

    [Theory]
    [InlineData("en", 1, "1 day")]
    [InlineData("en", 0, "0 days")]
    [InlineData("de", 1, "1 Tag")]
    [InlineData("fr", 2, "2 jours")]
    [InlineData("ja", 1, "1日")]
    public void A_number_goes_with_its_form(string language, int days, string text) => Assert.Equal(text, ProseTable.For(language).Say("length.days", ("days", days)));
}

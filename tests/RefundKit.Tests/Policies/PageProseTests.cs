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
    [InlineData("fr", "1,5", "1,5 jour")]
    [InlineData("de", "1,5", "1,5 Tage")]
    [InlineData("it", "1,5", "1,5 giorni")]
    [InlineData("es", "1", "1 día")]
    public void A_number_that_is_written_already_goes_with_its_form_too(string language, string count, string text) =>
        Assert.Equal(text, ProseTable.For(language).Say("span.dayCount", ("count", count)));

    [Theory]
    [InlineData("Islandia", "España e Islandia")]
    [InlineData("Ísland", "España e Ísland")]
    [InlineData("hielo", "España y hielo")]
    [InlineData("Óscar", "España y Óscar")]
    public void Spanish_and_hears_the_vowel_that_follows_with_or_without_its_accent(string next, string said) =>
        Assert.Equal(said, ProseTable.For("es").Series(["España", next], "and"));

    [Fact]
    public void Spanish_or_hears_an_accented_vowel_too() => Assert.Equal("plata u óxido", ProseTable.For("es").Series(["plata", "óxido"], "or"));

    [Fact]
    public void What_is_asked_for_is_named_and_not_stated()
    {
        foreach (var table in LanguageTag.Written.Select(ProseTable.For))
            Assert.All(FactCatalog.BuiltIn.Facts.Where(fact => fact.Type == FactType.Boolean), fact => Assert.NotEqual(table.Own("fact." + fact.Name), table.Own("ask." + fact.Name)));
    }

    [Theory]
    [InlineData("en", 1, "1 day")]
    [InlineData("en", 0, "0 days")]
    [InlineData("de", 1, "1 Tag")]
    [InlineData("fr", 2, "2 jours")]
    [InlineData("fr", 0, "0 jour")]
    [InlineData("es", 0, "0 días")]
    [InlineData("ja", 1, "1日")]
    public void A_number_goes_with_its_form(string language, int days, string text) => Assert.Equal(text, ProseTable.For(language).Say("length.days", ("days", days)));
}

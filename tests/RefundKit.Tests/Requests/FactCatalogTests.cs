using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Requests;

public sealed class FactCatalogTests
{
    [Fact]
    public void Every_fact_of_a_request_has_a_reader_and_every_reader_a_fact()
    {
        var named = FactCatalog.BuiltIn.Facts.Where(fact => fact.Scope == FactScope.Request).Select(fact => fact.Name).Order(StringComparer.Ordinal);

        Assert.Equal(named, RequestFacts.Readers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fact_of_an_item_has_a_reader_and_every_reader_a_fact()
    {
        var named = FactCatalog.BuiltIn.Facts.Where(fact => fact.Scope == FactScope.Item).Select(fact => fact.Name).Order(StringComparer.Ordinal);

        Assert.Equal(named, RequestFacts.ReadersOfItems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_counts_where_nothing_was_given_is_of_the_facts_own_type() =>
        Assert.All(FactCatalog.BuiltIn.Facts.Where(fact => fact.WhenAbsent.IsKnown), fact => Assert.Equal(fact.Type, fact.WhenAbsent.Type));

    [Fact]
    public void Every_fact_says_what_it_is() => Assert.All(FactCatalog.BuiltIn.Facts, fact => Assert.NotEmpty(fact.Description));

    [Theory]
    [InlineData("order.id")]
    [InlineData("1st")]
    [InlineData("a..b")]
    [InlineData("")]
    [InlineData("größe")]
    public void A_name_that_is_taken_or_is_none_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => FactCatalog.BuiltIn.With([new FactDefinition { Name = name, Type = FactType.Text, Description = "x" }]));

    [Fact]
    public void Days_and_units_are_counted_in_whole_numbers() => Assert.All(
        FactCatalog.BuiltIn.Facts.Where(fact => fact.Type == FactType.Number && (fact.Name.Contains("days", StringComparison.OrdinalIgnoreCase) || fact.Name.Contains("units", StringComparison.OrdinalIgnoreCase))),
        fact => Assert.True(fact.IsWhole, fact.Name));
}

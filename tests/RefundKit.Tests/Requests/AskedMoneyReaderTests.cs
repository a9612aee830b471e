using RefundKit.Problems;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Requests;

/// <summary>What a request asks for by name: parts of lines, shipping, goodwill, the item of an exchange.</summary>
public sealed class AskedMoneyReaderTests
{
    private const string Order = """ "order":{"id":"1","currency":"USD","lines":[{"id":"L","quantity":2,"unitPrice":"10.00"}],"shipping":[{"id":"S","price":"5.00"}]} """;

    private static string With(string members) => $$"""{"id":"R-1","receivedAt":"2026-11-22T09:30:00Z",{{Order}},{{members}}}""";

    private static Problem Error(string json)
    {
        Assert.False(RefundRequest.TryParse(json, out _, out var problems));
        return Assert.Single(problems);
    }

    [Fact]
    public void What_is_asked_by_name_is_read_without_a_remark()
    {
        var json = With(""" "goodwill":"7.50","return":{"lines":[{"line":"L","quantity":1,"amount":"4.00"}],"shipping":[{"charge":"S","amount":"2.00"},{"charge":"T"}],"exchangeFor":[{"sku":"B","name":"Blue","quantity":2,"unitPrice":"9.00"},{"unitPrice":"1.00"}]} """);
        Assert.True(RefundRequest.TryParse(json, out var request, out var problems));
        Assert.Empty(problems);
        Assert.Equal(("7.50 USD", "4.00 USD"), (request.Goodwill.ToString(), request.Return!.Lines[0].Amount.ToString()));
        Assert.Equal([new AskedShipping("S", Money.Parse("2.00", Currency.Of("USD"))), new AskedShipping("T", null)], request.Return.Shipping);
        Assert.Equal([("B", "Blue", 2, "9.00 USD"), (null, null, 1, "1.00 USD")], request.Return.ExchangeFor.Select(item => (item.Sku, item.Name, item.Quantity, item.UnitPrice.ToString())));
    }

    [Fact]
    public void Goodwill_alone_is_something_that_is_asked() =>
        Assert.True(RefundRequest.TryParse(With(""" "goodwill":"7.50" """), out _, out _));

    [Theory]
    [InlineData(""" "goodwill":"-7.50" """, "RK5008", "goodwill")]
    [InlineData(""" "return":{},"requestedAmount":"-7.50" """, "RK5004", "requestedAmount")]
    [InlineData(""" "return":{},"requestedAmount":{"amount":"7.505","currency":"EUR"} """, "RK5015", "requestedAmount.amount")]
    [InlineData(""" "return":{},"requestedAmount":{"amount":"7.50","currency":"euro"} """, "RK1014", "requestedAmount.currency")]
    [InlineData(""" "return":{},"requestedAmount":{"amount":"7.50"} """, "RK1008", "requestedAmount")]
    [InlineData(""" "return":{"lines":[{"line":"L","quantity":1,"amount":"-1.00"}]} """, "RK5004", "return.lines[0].amount")]
    [InlineData(""" "return":{"lines":[{"line":"L","quantity":1,"amount":"90000000000000.01"}]} """, "RK5011", "return.lines[0].amount")]
    [InlineData(""" "return":{"shipping":[{"charge":"S","amount":"-1.00"}]} """, "RK5004", "return.shipping[0].amount")]
    [InlineData(""" "return":{"shipping":[{"amount":"1.00"}]} """, "RK1008", "return.shipping[0]")]
    [InlineData(""" "return":{"shipping":[{"charge":"S"},{"charge":"S"}]} """, "RK2008", "return.shipping")]
    [InlineData(""" "return":{"exchangeFor":[{"sku":"B"}]} """, "RK1008", "return.exchangeFor[0]")]
    [InlineData(""" "return":{"exchangeFor":[{"unitPrice":"1.00","quantity":0}]} """, "RK1011", "return.exchangeFor[0].quantity")]
    public void What_cannot_be_asked_is_refused_where_it_stands(string members, string id, string path)
    {
        var problem = Error(With(members));
        Assert.Equal((id, path), (problem.Id, problem.Path));
    }

    [Fact]
    public void What_is_wrong_with_an_amount_does_not_depend_on_how_it_is_written()
    {
        Assert.Equal("RK5004", Error(With("""" "return":{},"requestedAmount":{"amount":"-1.00","currency":"USD"} """")).Id);
        Assert.Equal("RK5008", Error(With("""" "goodwill":{"amount":"-1.00","currency":"USD"} """")).Id);
        Assert.True(Error(With($"""" "goodwill":"-{new string('0', 60_000)}1" """")).Message.Length < 120);
    }

    [Fact]
    public void An_order_that_cannot_be_read_is_no_missing_currency()
    {
        Assert.False(RefundRequest.TryParse("""{"id":"R-1","receivedAt":"2026-11-22T09:30:00Z","order":5,"return":{"lines":[{"line":"L","quantity":1,"amount":"1.00"}],"shipping":[{"charge":"S","amount":"1.00"}]}}""", out _, out var problems));
        Assert.Equal(["RK1005"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Goodwill_that_was_given_before_is_read()
    {
        Assert.True(RefundRequest.TryParse("""{"id":"R-1","receivedAt":"2026-11-22T09:30:00Z","message":{"text":"x"},"order":{"id":"1","currency":"USD","goodwillRefunded":"7.50"}}""", out var request, out _));
        Assert.Equal("7.50 USD", request.Order!.GoodwillRefunded.ToString());
    }

    [Fact]
    public void An_amount_in_a_currency_of_its_own_is_kept_for_the_quote_to_refuse()
    {
        Assert.True(RefundRequest.TryParse(With(""" "return":{},"requestedAmount":{"amount":"7.50","currency":"EUR"} """), out var request, out _));
        Assert.Equal("7.50 EUR", request.RequestedAmount.ToString());
    }

    [Theory]
    [InlineData(""" "requestedAmount":"1.00","return":{} """)]
    [InlineData(""" "goodwill":"1.00" """)]
    [InlineData(""" "return":{"lines":[{"line":"L","quantity":1,"amount":"1.00"}]} """)]
    [InlineData(""" "return":{"shipping":[{"charge":"S","amount":"1.00"}]} """)]
    public void An_amount_without_an_order_has_no_currency(string members) =>
        Assert.Equal("RK2003", Error($$"""{"id":"R-1","receivedAt":"2026-11-22T09:30:00Z",{{members}}}""").Id);
}

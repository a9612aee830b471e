using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Requests;

public class FloodTests
{
    [Fact]
    public void An_order_of_more_lines_than_are_read_is_refused_with_a_place()
    {
        var lines = string.Join(',', Enumerable.Range(0, 1_001).Select(i => $$"""{"id":"L{{i}}","quantity":1}"""));

        Assert.False(RefundRequest.TryParse(
            $$"""{"id":"R","receivedAt":"2026-11-22T09:30:00Z","message":{"text":"x"},"order":{"id":"1","currency":"USD","lines":[{{lines}}] } }""", out _, out var problems));

        Assert.Equal("RK1010", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_suggestion_is_looked_for_among_the_first_names_only()
    {
        var known = Enumerable.Range(0, 5_000).Select(i => "name" + i).Append("returns-team");

        Assert.Null(RefundKit.Problems.NameSuggestion.Nearest("return-team", known));
        Assert.Equal("returns-team", RefundKit.Problems.NameSuggestion.Nearest("return-team", known.Reverse()));
    }
}

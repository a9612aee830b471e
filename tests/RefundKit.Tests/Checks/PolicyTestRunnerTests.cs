using System.Collections.Immutable;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Checks;

public class PolicyTestRunnerTests
{
    private const string Request = """
        {"id":"T-1","receivedAt":"2026-11-20T10:00:00Z","message":{"text":"I would like a refund please","language":"en"},
         "shipTo":{"country":"US","region":"TX"},
         "order":{"id":"1001","currency":"USD","placedAt":"2026-11-01T10:00:00Z","deliveredAt":"2026-11-07T15:00:00Z",
          "lines":[{"id":"L1","category":"apparel","quantity":1,"unitPrice":"29.90"}],
          "payments":[{"id":"P1","method":"card","captured":"29.90"}]}}
        """;

    private static PolicyTestResult Run(string expect, string request = Request)
    {
        var draft = PageSamples.CrossBorder.Draft with { Tests = [new PolicyTest { Name = "one", Request = request, Expect = expect }] };
        return Assert.Single(PolicyTestRunner.Run(draft.Build(), ReferenceData.Embedded));
    }

    [Fact]
    public void The_tests_of_the_sample_policy_pass()
    {
        var results = PolicyTestRunner.Run(PageSamples.CrossBorder, ReferenceData.Embedded);

        Assert.Equal(4, results.Length);
        Assert.All(results, result => Assert.True(result.Passed, $"{result.Name}: {string.Join("; ", result.Differences)} {string.Join("; ", result.Problems)}"));
    }

    [Fact]
    public void Only_what_a_test_lists_is_compared()
    {
        Assert.True(Run("""{"assignTo":"returns-team","reply":{"template":"request-received"}}""").Passed);
        Assert.True(Run("{}").Passed);
    }

    [Fact]
    public void A_difference_names_its_place_and_both_values()
    {
        var result = Run("""{"outcome":"deny","approval":{"role":"manager"}}""");

        Assert.False(result.Passed);
        Assert.Equal(
            [new("outcome", "\"deny\"", "\"needsInformation\""), new("approval.role", "\"manager\"", "\"agent\"")],
            result.Differences);
    }

    [Fact]
    public void A_list_of_texts_is_compared_whole()
    {
        Assert.Equal("tags", Assert.Single(Run("""{"tags":["eligible-for-refund","vip"]}""").Differences).Path);
        Assert.Equal("tags", Assert.Single(Run("""{"tags":[]}""").Differences).Path);
        Assert.True(Run("""{"tags":["eligible-for-refund"]}""").Passed);
    }

    [Fact]
    public void The_entries_of_a_list_of_objects_are_compared_one_by_one_in_what_is_listed_of_them()
    {
        Assert.True(Run("""{"refund":{"lines":[{"line":"L1","gross":"29.90"}]}}""").Passed);
        Assert.Equal(new("refund.lines[0].gross", "\"30.00\"", "\"29.90\""), Assert.Single(Run("""{"refund":{"lines":[{"gross":"30.00"}]}}""").Differences));
        Assert.Equal(new("refund.lines", "2 entries", "1 entry"), Assert.Single(Run("""{"refund":{"lines":[{"line":"L1"},{"line":"L2"}]}}""").Differences));
    }

    [Fact]
    public void Null_means_that_the_decision_has_no_such_member()
    {
        Assert.True(Run("""{"escalateTo":null}""").Passed);
        Assert.Equal(new("assignTo", "nothing", "\"returns-team\""), Assert.Single(Run("""{"assignTo":null}""").Differences));
        Assert.Equal(new("escalateTo", "\"manager\"", "nothing"), Assert.Single(Run("""{"escalateTo":"manager"}""").Differences));
    }

    [Theory]
    [InlineData("""{"outcom":"approve"}""", "expect.outcom", "outcome")]
    [InlineData("""{"refund":{"ammount":"1.00"}}""", "expect.refund.ammount", "amount")]
    [InlineData("""{"deadlines":[{"promis":"x"}]}""", "expect.deadlines[0].promis", "promise")]
    [InlineData("""{"outcome":"aprove"}""", "expect.outcome", "approve")]
    public void What_no_decision_has_fails_the_test_with_a_suggestion(string expect, string path, string suggestion)
    {
        var result = Run(expect);

        Assert.False(result.Passed);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(suggestion, problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_cannot_be_read_fails_the_test_and_says_why()
    {
        var problem = Run("""{"outcome":"none"}""", """{"id":"T-1","receivedAt":"yesterday","message":{"text":"hi"}}""").Problems.First(found => found.Id == "RK1012");

        Assert.Equal("request.receivedAt", problem.Path);
    }

    [Fact]
    public void An_expectation_that_is_no_object_fails_the_test() => Assert.Equal("expect", Assert.Single(Run("[]").Problems).Path);

    [Fact]
    public void A_test_is_decided_at_its_own_instant()
    {
        var test = new PolicyTest { Name = "late", Request = Request, Expect = """{"asOf":"2027-01-04T00:00:00Z"}""", AsOf = NodaTime.Instant.FromUtc(2027, 1, 4, 0, 0) };

        Assert.True(Assert.Single(PolicyTestRunner.Run((PageSamples.CrossBorder.Draft with { Tests = [test] }).Build(), ReferenceData.Embedded)).Passed);
    }

    [Fact]
    public void Names_and_order_are_those_of_the_policy() =>
        Assert.Equal(
            PageSamples.CrossBorder.Draft.Tests.Select(test => test.Name).ToImmutableArray(),
            PolicyTestRunner.Run(PageSamples.CrossBorder, ReferenceData.Embedded).Select(result => result.Name));
}

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
    public void A_list_of_rules_names_exactly_those_that_match()
    {
        Assert.True(Run("""{"rules":["refund-inside-window"]}""").Passed);
        Assert.Equal(new("rules", "[]", "[\"refund-inside-window\"]"), Assert.Single(Run("""{"rules":[]}""").Differences));
    }

    [Fact]
    public void An_object_of_rules_says_of_each_whether_it_matches()
    {
        Assert.True(Run("""{"rules":{"refund-inside-window":true,"everything-else":false,"damage-needs-photo":"unknown"}}""").Passed);
        Assert.Equal(new("rules.everything-else", "true", "false"), Assert.Single(Run("""{"rules":{"everything-else":true}}""").Differences));
    }

    [Fact]
    public void A_rule_behind_one_that_stops_was_not_tried()
    {
        var draft = PageSamples.CrossBorder.Draft;
        var rules = draft.Operations.Rules.Select(rule => rule with { Stop = rule.Id == "refund-inside-window" });
        var test = new PolicyTest { Name = "stops", Request = Request, Expect = """{"rules":{"everything-else":"notTried"}}""" };

        Assert.True(Assert.Single(PolicyTestRunner.Run((draft with { Operations = draft.Operations with { Rules = [.. rules] }, Tests = [test] }).Build(), ReferenceData.Embedded)).Passed);
    }

    [Theory]
    [InlineData("""{"rules":["refund-inside-windo"]}""", "RK1360", "expect.rules[0]")]
    [InlineData("""{"rules":{"everything-els":true}}""", "RK1360", "expect.rules.everything-els")]
    [InlineData("""{"rules":{"everything-else":"maybe"}}""", "RK1321", "expect.rules.everything-else")]
    [InlineData("""{"rules":[1]}""", "RK1321", "expect.rules[0]")]
    [InlineData("""{"rules":"everything-else"}""", "RK1321", "expect.rules")]
    public void What_is_expected_of_rules_is_checked_against_the_policy(string expect, string id, string path)
    {
        var problem = Assert.Single(Run(expect).Problems);

        Assert.Equal((id, path), (problem.Id, problem.Path));
    }

    private const string WithCases = """
        {
          "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC",
          "terms": { "windows": [{ "id": "standard", "days": 30 }] },
          "tests": [
            {
              "name": "The window",
              "request": { "id": "T-1", "receivedAt": "2026-11-20T10:00:00Z", "message": { "text": "refund please" }, "customer": { "refunds": 1 },
                "order": { "id": "1", "currency": "USD", "deliveredAt": "2026-11-01T10:00:00Z", "lines": [{ "id": "L1", "quantity": 1, "unitPrice": "10.00" }] } },
              "expect": { "window": { "id": "standard", "open": true }, "assignTo": null },
              "cases": [
                { "name": "the last day", "with": { "receivedAt": "2026-12-01T23:59:59Z" } },
                { "name": "a day later", "with": { "receivedAt": "2026-12-02T00:00:00Z", "customer": null }, "expect": { "window": { "open": true } } },
                { "name": "misspelt", "with": { "receivedAt": "yesterday" }, "asOf": "2027-01-01T00:00:00Z" }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_test_with_variations_is_one_test_for_each_laid_over_its_request()
    {
        var results = PolicyTestRunner.Run(RefundPolicy.Parse(WithCases), ReferenceData.Embedded);

        Assert.Equal(["The window: the last day", "The window: a day later", "The window: misspelt"], results.Select(result => result.Name));
        Assert.Equal(["tests[0].cases[0]", "tests[0].cases[1]", "tests[0].cases[2]"], results.Select(result => result.Path));
        Assert.True(results[0].Passed, string.Join("; ", results[0].Differences));
        Assert.Equal("window.open", Assert.Single(results[1].Differences).Path);
        Assert.Null(results[1].Decision!.Request.Customer);
        Assert.Equal("request.receivedAt", Assert.Single(results[2].Problems).Path);
    }

    [Fact]
    public void Results_differences_and_problems_stand_where_the_file_says_it()
    {
        RefundPolicy.TryParse(System.Text.Encoding.UTF8.GetBytes(WithCases), "p.json", out var policy, out _);
        var results = PolicyTestRunner.Run(policy!, ReferenceData.Embedded);

        Assert.Equal(new Problems.TextPosition(11, 9), results[0].Position);
        Assert.Equal(new Problems.TextPosition(12, 134), results[1].Differences[0].Position);
        var problem = Assert.Single(results[2].Problems);
        Assert.Equal(("p.json", new Problems.TextPosition(13, 55)), (problem.Source, problem.Position));
    }

    [Theory]
    [InlineData("""{ "order": { "currency": "EUR" } }""", "request.order.lines[0].quantity", false)]
    [InlineData("""{ "order": { "lines": [{ "id": "L1", "quantity": -1, "unitPrice": "10.00" }] } }""", "request.order.lines[0].quantity", true)]
    [InlineData("""{ "order": { "lines": [{ "id": "L1", "unitPrice": "10.00" }] } }""", "request.order.lines[0]", true)]
    [InlineData("""{ "receivedAt": null }""", "request", true)]
    [InlineData("""{ "facts": { "loyalty.level": [[1]] } }""", "request.facts.loyalty.level", true)]
    public void A_problem_of_a_request_stands_in_the_variation_only_where_the_variation_says_it(string with, string path, bool inVariation)
    {
        var json = $$"""
            {
              "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC",
              "terms": { "windows": [{ "id": "standard", "days": 30 }] },
              "tests": [
                {
                  "name": "The window",
                  "request": { "id": "T-1", "receivedAt": "2026-11-20T10:00:00Z", "message": { "text": "refund please" },
                    "order": { "id": "1", "currency": "USD", "lines": [{ "id": "L1", "quantity": {{(inVariation ? "1" : "-1")}}, "unitPrice": "10.00" }] } },
                  "expect": {},
                  "cases": [
                    { "name": "varied", "with": {{with}} }
                  ]
                }
              ]
            }
            """;
        Assert.True(RefundPolicy.TryParse(System.Text.Encoding.UTF8.GetBytes(json), "p.json", out var policy, out var refused), string.Join("\n", refused));
        var problem = Assert.Single(PolicyTestRunner.Run(policy, ReferenceData.Embedded)[0].Problems);

        Assert.Equal((path, inVariation ? 11 : 8), (problem.Path, problem.Position!.Value.Line));
    }

    [Fact]
    public void A_policy_with_variations_reads_back_as_it_was_written()
    {
        var policy = RefundPolicy.Parse(WithCases);

        Assert.Equal(policy.Hash, RefundPolicy.Parse(policy.ToJson()).Hash);
        Assert.NotEqual(policy.Hash, RefundPolicy.Parse(WithCases.Replace("the last day", "the last hour", StringComparison.Ordinal)).Hash);
    }

    [Fact]
    public void A_result_says_what_decided()
    {
        Assert.Equal(["safeguard:refundAfter"], Run("{}").DecidedBy.Distinct());
        Assert.Empty(Run("[]").DecidedBy);
    }

    [Fact]
    public void Names_and_order_are_those_of_the_policy() =>
        Assert.Equal(
            PageSamples.CrossBorder.Draft.Tests.Select(test => test.Name).ToImmutableArray(),
            PolicyTestRunner.Run(PageSamples.CrossBorder, ReferenceData.Embedded).Select(result => result.Name));
}

using System.Collections.Immutable;
using System.Text;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Rules;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Checks;

public class PolicyCheckTests
{
    private static readonly PolicyDraft Sample = PageSamples.CrossBorder.Draft;

    private static ImmutableArray<Problem> Check(PolicyDraft draft) => PolicyCheck.Run(draft.Build(), ReferenceData.Embedded);

    private static ImmutableArray<Problem> CheckTerms(Func<PolicyTerms, PolicyTerms> change) => Check(Sample with { Terms = change(Sample.Terms) });

    private static ImmutableArray<Problem> CheckRules(params Rule[] rules) => Check(Sample with { Operations = Sample.Operations with { Rules = [.. rules, .. Sample.Operations.Rules] } });

    private static Rule Rule(string id, Condition when, bool stop = false) => new() { Id = id, When = when, Then = new RuleActions { Tags = [id] }, Stop = stop };

    private static Problem Only(ImmutableArray<Problem> problems, string id)
    {
        Assert.True(problems.Length == 1, string.Join("\n", problems));
        Assert.Equal(id, problems[0].Id);
        return problems[0];
    }

    [Fact]
    public void The_sample_policy_is_clean() => Assert.Empty(PolicyCheck.Run(PageSamples.CrossBorder, ReferenceData.Embedded));

    [Fact]
    public void An_unknown_calendar_is_an_error_with_a_suggestion()
    {
        var problem = Only(Check(Sample with { Calendar = "GB-ENGL" }), "RK1301");

        Assert.Equal((ProblemSeverity.Error, "calendar"), (problem.Severity, problem.Path));
        Assert.Contains("GB-ENG", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_that_its_calendar_does_not_cover_has_no_date()
    {
        var problems = Check(Sample with { From = new NodaTime.LocalDate(2035, 1, 1) });

        Assert.Equal(["terms.promises[0]", "terms.promises[1]", "terms.promises[2]"], problems.Where(problem => problem.Id == "RK1302").Select(problem => problem.Path));
    }

    [Fact]
    public void A_window_below_a_legal_floor_is_reported_with_its_statute()
    {
        var problems = CheckTerms(terms => terms with { Windows = [new ReturnWindow { Id = "short", Days = 7 }] });

        Assert.All(problems, problem => Assert.Equal(("RK1303", "terms.windows[0]"), (problem.Id, problem.Path)));
        Assert.Contains(problems, problem => problem.Message.Contains("BGB", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Message.Contains("law of US", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_window_for_a_country_without_a_floor_is_no_problem() => Assert.Empty(CheckTerms(terms => terms with
    {
        Windows =
        [
            new ReturnWindow { Id = "us", Days = 7, When = Condition.Parse("shipTo.country is US") },
            new ReturnWindow { Id = "others", Days = 30 },
        ],
    }));

    [Fact]
    public void Nothing_is_claimed_about_a_window_that_depends_on_more_than_the_country() => Assert.Empty(CheckTerms(terms => terms with
    {
        Windows =
        [
            new ReturnWindow { Id = "europe", Days = 30, When = Condition.Parse("order.market is eu") },
            new ReturnWindow { Id = "others", Days = 7 },
        ],
    }));

    [Fact]
    public void A_limit_named_in_a_customer_text_is_a_leak()
    {
        foreach (var name in new[] { "approval.agent.below", "safeguards.reviewFromRefunds", "promise.approval.hours", "rules" })
        {
            var texts = Sample.Texts with { CustomerClosing = LocalizedText.Of("en", $"Fine {{{{ {name} }}}}.") };
            var problem = Only(Check(Sample with { Texts = texts }), "RK1304");
            Assert.Equal((ProblemSeverity.Error, "texts.customer.closing.en"), (problem.Severity, problem.Path));
        }
    }

    [Fact]
    public void A_limit_named_in_a_staff_text_is_none() =>
        Assert.Empty(Check(Sample with { Texts = Sample.Texts with { StaffClosing = LocalizedText.Of("en", "{{ approval.agent.below }} {{ promise.approval.hours }}") } }));

    [Fact]
    public void An_unknown_number_in_a_text_is_an_error_with_a_suggestion()
    {
        var texts = Sample.Texts with { CustomerClosing = LocalizedText.Of("en", "{{ window.standart.days }} {{ promise['on-account'].days }}") };
        var problem = Only(Check(Sample with { Texts = texts }), "RK1305");

        Assert.Contains("window.standard.days", problem.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We approve 500 quickly.")]
    [InlineData("Up to $3,500.00.")]
    [InlineData("Bis 450,00 €.")]
    public void A_number_in_a_customer_text_that_is_an_approval_limit_is_a_warning(string text)
    {
        var problem = Only(Check(Sample with { Texts = Sample.Texts with { CustomerClosing = LocalizedText.Of("en", text) } }), "RK1306");

        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
    }

    [Fact]
    public void A_rule_behind_one_that_stops_at_the_same_condition_never_acts()
    {
        var same = Condition.Parse("channel is ebay");

        Assert.Equal("operations.rules[1]", Only(CheckRules(Rule("a", same, stop: true), Rule("b", same)), "RK1310").Path);
        Assert.Equal("operations.rules[1]", Only(CheckRules(Rule("a", Condition.Parse("order.units > 2"), stop: true), Rule("b", Condition.All(same, Condition.Parse("order.units > 3")))), "RK1310").Path);
    }

    [Fact]
    public void A_rule_behind_one_that_does_not_stop_or_asks_more_acts()
    {
        var same = Condition.Parse("channel is ebay");

        Assert.Empty(CheckRules(Rule("a", same), Rule("b", same)));
        Assert.Empty(CheckRules(Rule("a", Condition.All(same, Condition.Parse("order.units > 2")), stop: true), Rule("b", same)));
    }

    [Fact]
    public void What_only_proposes_is_never_shadowed()
    {
        var same = Condition.Parse("channel is ebay");
        var proposal = new Rule { Id = "b", When = same, Then = new RuleActions { Propose = Outcome.NeedsReview } };

        Assert.Empty(CheckRules(Rule("a", same, stop: true), proposal));
    }

    [Fact]
    public void Every_rule_behind_one_that_always_stops_never_acts()
    {
        var problems = CheckRules(Rule("all", Condition.All(), stop: true));

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal("RK1311", problem.Id));
    }

    [Theory]
    [InlineData("order.units < 2", "order.units > 5")]
    [InlineData("channel is ebay", "channel in [amazon, etsy]")]
    [InlineData("order.total > 50.00 USD", "order.total < 40.00 EUR")]
    [InlineData("order.placedOn < 2026-01-01", "order.placedOn > 2026-06-01")]
    public void Conditions_that_exclude_each_other_never_match(string one, string two)
    {
        Assert.Equal("operations.rules[0].when", Only(CheckRules(Rule("a", Condition.All(Condition.Parse(one), Condition.Parse(two)))), "RK1312").Path);
    }

    [Fact]
    public void Two_items_may_be_what_one_cannot()
    {
        var cheap = Condition.Parse("item.quantity < 2");
        var many = Condition.Parse("item.quantity > 5");

        Assert.Empty(CheckRules(Rule("a", Condition.All(Condition.AnyItem(RefundKit.Requests.ItemRange.Order, cheap), Condition.AnyItem(RefundKit.Requests.ItemRange.Order, many)))));
        Only(CheckRules(Rule("a", Condition.AnyItem(RefundKit.Requests.ItemRange.Order, cheap, many))), "RK1312");
    }

    [Fact]
    public void A_choice_of_a_condition_and_its_opposite_asks_nothing()
    {
        Only(CheckRules(Rule("a", Condition.Any(Condition.Parse("channel is ebay"), Condition.Parse("channel is not ebay")))), "RK1313");
        Only(CheckRules(Rule("a", Condition.Any(Condition.Parse("message mentions refund"), Condition.Not(Condition.Parse("message mentions refund"))))), "RK1313");
    }

    [Fact]
    public void A_window_behind_a_wider_one_is_never_used() =>
        Assert.Equal("terms.windows[2]", Only(CheckTerms(terms => terms with { Windows = [.. terms.Windows, new ReturnWindow { Id = "late", Days = 60, When = Condition.Parse("order.market is eu") }] }), "RK1310").Path);

    [Fact]
    public void Words_and_teams_that_nobody_uses_and_missing_tests_are_warnings()
    {
        var operations = Sample.Operations;
        var problems = Check(Sample with { Tests = [], Operations = operations with { Teams = [.. operations.Teams, "night-shift"], WordGroups = operations.WordGroups.Add("idle", ["x"]) } });

        Assert.Equal(["operations.wordGroups.idle", "operations.teams[2]", "tests"], problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
    }

    [Fact]
    public void A_problem_of_a_file_has_its_line()
    {
        var json = Encoding.UTF8.GetString(PageSamples.CrossBorderFile).Replace("\"teams\": [\"returns-team\", \"customer-care\"]", "\"teams\": [\"returns-team\", \"customer-care\",\n\"night-shift\"]", StringComparison.Ordinal);
        Assert.True(RefundPolicy.TryParse(Encoding.UTF8.GetBytes(json), "p.json", out var policy, out _));
        var problem = Only(PolicyCheck.Run(policy, ReferenceData.Embedded), "RK1315");

        Assert.Equal("p.json", problem.Source);
        Assert.Equal(1, problem.Position!.Value.Column);
    }
}

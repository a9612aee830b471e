using System.Collections.Immutable;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;
using Xunit;

namespace RefundKit.Tests.Rules.Analysis;

public class RuleAnalysisTests
{
    private static readonly RuleVocabulary Vocabulary = new()
    {
        WordGroups = new Dictionary<string, ImmutableArray<string>>
        {
            ["refund-words"] = ["refund*", "geld zurück", "退款"], ["fund-words"] = ["*fund*"], ["return-words"] = ["return"], ["send-back"] = ["return*", "send back"],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    private static Rule Rule(string id, Condition when, RuleActions? then = null, bool stop = false) =>
        new() { Id = id, When = when, Then = then ?? new RuleActions { Tags = [id] }, Stop = stop };

    private static Rule Rule(string id, string when, RuleActions? then = null, bool stop = false) => Rule(id, Condition.Parse(when), then, stop);

    private static Condition All(params string[] lines) => Condition.All([.. lines.Select(Condition.Parse)]);

    private static Condition Any(params string[] lines) => Condition.Any([.. lines.Select(Condition.Parse)]);

    // What no rule matches is not what these tests are about.
    private static List<RuleFinding> Run(HitPolicy hitPolicy, params Rule[] rules) =>
        [.. RuleAnalysis.Run(RuleSet.Build(rules, Vocabulary, hitPolicy)).Where(finding => finding.Kind != RuleFindingKind.Unanswered)];

    private static List<RuleFinding> Run(params Rule[] rules) => Run(HitPolicy.All, rules);

    private static RuleFinding Only(List<RuleFinding> findings, RuleFindingKind kind)
    {
        Assert.True(findings.Count == 1, string.Join("\n", findings));
        Assert.Equal(kind, findings[0].Kind);
        return findings[0];
    }

    private static string Never(Condition when) => Only(Run(Rule("a", when)), RuleFindingKind.NeverMatches).Message;

    [Fact]
    public void Lines_that_exclude_each_other_are_named_and_no_others() => Assert.Equal(
        "rule \"a\" can never match: \"order.units < 2\" and \"order.units > 5\" exclude each other",
        Never(All("channel is ebay", "order.units < 2", "order.market is eu", "order.units > 5")));

    [Fact]
    public void Three_lines_of_which_any_two_fit_can_exclude_each_other() => Assert.Equal(
        "rule \"a\" can never match: \"channel in [ebay, shopify]\", \"channel in [shopify, amazon]\" and \"channel in [amazon, ebay]\" exclude each other",
        Never(All("channel in [ebay, shopify]", "channel in [shopify, amazon]", "channel in [amazon, ebay]")));

    [Theory]
    [InlineData("order.units > 2", "order.units < 3")]
    [InlineData("order.total > 50.00 USD", "order.total < 40.00 EUR")]
    [InlineData("order.placedOn > 2026-01-01", "order.placedOn < 2026-01-02")]
    [InlineData("customer.kind is not business", "customer.kind is not consumer")]
    [InlineData("order.sincePlaced > 2 days", "order.sincePlaced < 48 hours")]
    public void Between_neighbours_there_is_nothing(string one, string two) => Never(All(one, two));

    [Fact]
    public void Between_numbers_that_are_no_counts_there_is_something() => Assert.Empty(Run(Rule("a", All("message.confidence > 0.2", "message.confidence < 0.3"))));

    [Fact]
    public void A_word_that_holds_a_forbidden_one_can_never_be_found()
    {
        static Condition Not(string line) => Condition.Not(Condition.Parse(line));
        var message = Never(Condition.All(Condition.Parse("message contains any refund-words"), Not("message contains any fund-words"), Not("message contains any ['geld zurück', 退款]")));

        Assert.Contains("message contains any fund-words", message, StringComparison.Ordinal);
        Assert.Empty(Run(Rule("a", Condition.All(Condition.Parse("message contains any refund-words"), Not("message contains any fund-words")))));
    }

    [Fact]
    public void A_word_that_can_go_on_can_be_found_without_the_one_that_ends() => Assert.Empty(Run(
        Rule("a", Condition.All(Condition.Parse("message contains any send-back"), Condition.Not(Condition.Parse("message contains any return-words"))))));

    [Fact]
    public void What_some_item_is_must_fit_what_every_item_is() => Never(Condition.All(
        Condition.AnyItem(ItemRange.Order, Condition.Parse("item.quantity > 5")), Condition.EveryItem(ItemRange.Order, Condition.Parse("item.quantity < 2"))));

    [Fact]
    public void Two_items_may_be_what_one_cannot() => Assert.Empty(Run(Rule("a", Condition.All(
        Condition.AnyItem(ItemRange.Order, Condition.Parse("item.quantity > 5")), Condition.AnyItem(ItemRange.Order, Condition.Parse("item.quantity < 2"))))));

    [Fact]
    public void A_choice_that_can_never_hold_is_named_beside_one_that_can() => Assert.Contains(
        "\"order.units < 2\" and \"order.units > 5\" exclude each other",
        Only(Run(Rule("a", Condition.Any(All("order.units < 2", "order.units > 5"), Condition.Parse("channel is ebay")))), RuleFindingKind.ChoiceNeverHolds).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_choice_of_a_thing_and_its_opposite_asks_nothing() => Assert.Equal(
        "rule \"a\" has a choice that asks nothing: of \"channel is not ebay\" and \"channel is not shopify\" one always holds once the facts are known",
        Only(Run(Rule("a", Any("channel is not ebay", "order.units > 2", "channel is not shopify"))), RuleFindingKind.AlwaysHolds).Message);

    [Fact]
    public void A_line_that_names_all_there_is_asks_nothing() =>
        Only(Run(Rule("a", All("channel is ebay", "requestedBy.kind in [customer, staff, marketplace, system]"))), RuleFindingKind.AlwaysHolds);

    [Fact]
    public void A_rule_for_everything_is_meant_so() => Assert.Empty(Run(Rule("a", "channel is ebay"), Rule("rest", Condition.All())));

    [Fact]
    public void Not_one_word_or_not_another_holds_of_nearly_every_text()
    {
        static Condition Not(string line) => Condition.Not(Condition.Parse(line));

        Only(Run(Rule("a", Condition.Any(Not("message contains any refund-words"), Not("message contains any return-words")))), RuleFindingKind.HoldsUnlessAllTogether);
        Only(Run(Rule("a", Not("channel is ebay")), Rule("b", Condition.Not(All("message mentions refund", "message mentions late")))), RuleFindingKind.HoldsUnlessAllTogether);
        Assert.Empty(Run(Rule("a", Condition.All(Not("message contains any refund-words"), Not("message contains any return-words")))));
    }

    [Fact]
    public void Several_rules_together_can_leave_nothing_for_a_later_one()
    {
        var finding = Only(
            Run(
                Rule("few", "order.units <= 3", stop: true),
                Rule("ebay", "channel is ebay", stop: true),
                Rule("many", "order.units >= 4", stop: true),
                Rule("late", All("order.units > 1", "order.market is eu"))),
            RuleFindingKind.Shadowed);

        Assert.Equal(["late", "few", "many"], finding.Rules);
        Assert.Equal("rule \"late\" never acts: whenever it matches, one of rules \"few\" and \"many\" before it matches too and ends the walk", finding.Message);
    }

    [Fact]
    public void Under_the_first_hit_every_rule_with_an_action_ends_the_walk() =>
        Assert.Equal(["b", "a"], Only(Run(HitPolicy.First, Rule("a", "order.units > 2"), Rule("b", "order.units > 3")), RuleFindingKind.Shadowed).Rules);

    [Fact]
    public void An_assignee_whom_earlier_rules_have_always_chosen_never_counts()
    {
        static RuleActions To(string team, params string[] tags) => new() { AssignTo = team, Tags = [.. tags] };

        var finding = Only(
            Run(Rule("few", "order.units < 4", To("one")), Rule("many", "order.units >= 4", To("two")), Rule("three", "order.units is 3", To("three", "x"))), RuleFindingKind.ActionNeverCounts);
        Assert.Equal(["three", "few"], finding.Rules);
        Assert.Contains("never assigns to \"three\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_which_all_is_done_already_changes_nothing()
    {
        var then = new RuleActions { Tags = ["x"], Priority = Priority.High };

        Assert.Equal(["b", "a"], Only(Run(Rule("a", "order.units > 2", then), Rule("b", "order.units > 3", then)), RuleFindingKind.Redundant).Rules);
        Assert.Empty(Run(Rule("a", "order.units > 2", then), Rule("b", "order.units > 3", new RuleActions { Tags = ["x", "y"] })));
    }

    [Fact]
    public void A_contradiction_comes_with_facts_that_show_it()
    {
        var set = RuleSet.Build(
            [
                Rule("kind", All("customer.tags has vip", "order.total < 100.00 USD"), new RuleActions { Propose = Outcome.Approve }),
                Rule("strict", All("order.daysSinceDelivered > 30", "message contains any refund-words"), new RuleActions { Propose = Outcome.Deny }),
            ],
            Vocabulary);
        var finding = Assert.Single(RuleAnalysis.Run(set), finding => finding.Kind == RuleFindingKind.Contradiction);

        Assert.All(RuleEvaluator.Default.Evaluate(set, finding.Example!).Trace, rule => Assert.Equal(Truth.True, rule.Result));
        Assert.Contains("order.daysSinceDelivered 31", finding.Example!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_cannot_match_together_contradict_nothing() => Assert.Empty(Run(
        Rule("kind", "order.units < 3", new RuleActions { Propose = Outcome.Approve }), Rule("strict", "order.units >= 3", new RuleActions { Propose = Outcome.Deny })));

    [Fact]
    public void An_example_can_have_items()
    {
        var set = RuleSet.Build(
            [
                Rule("a", Condition.AnyItem(ItemRange.Return, Condition.Parse("item.category is toys")), new RuleActions { Propose = Outcome.Approve }),
                Rule("b", Condition.EveryItem(ItemRange.Return, Condition.Parse("item.quantity > 4")), new RuleActions { Propose = Outcome.Deny }),
            ],
            Vocabulary);
        var finding = Assert.Single(RuleAnalysis.Run(set), finding => finding.Kind == RuleFindingKind.Contradiction);

        var item = Assert.Single(finding.Example!.Items(ItemRange.Return));
        Assert.Equal((FactValue.Of("toys"), true), (item["item.category"], item["item.quantity"].IsKnown));
    }

    [Fact]
    public void What_no_rule_matches_is_shown_by_an_example()
    {
        var findings = RuleAnalysis.Run(RuleSet.Build([Rule("a", "order.units < 3"), Rule("b", "order.units > 3")], Vocabulary));

        Assert.Equal("order.units 3", Assert.Single(findings, finding => finding.Kind == RuleFindingKind.Unanswered).Example!.ToString());
        Assert.Empty(RuleAnalysis.Run(RuleSet.Build([Rule("a", "order.units < 3"), Rule("b", Condition.Not(Condition.Parse("order.units < 2"))), Rule("c", Condition.Not(Condition.Parse("order.units is known")))], Vocabulary)));
    }

    [Fact]
    public void A_named_condition_counts_as_what_it_is_made_of()
    {
        var vocabulary = Vocabulary with
        {
            Conditions = ImmutableSortedDictionary.Create<string, Condition>(StringComparer.Ordinal).Add("order.isLarge", Condition.Parse("order.units > 9")),
        };
        var finding = Assert.Single(
            RuleAnalysis.Run(RuleSet.Build([Rule("a", All("order.isLarge is true", "order.units < 5")), Rule("rest", Condition.All())], vocabulary)));

        Assert.Equal((RuleFindingKind.NeverMatches, true), (finding.Kind, finding.Message.Contains("\"order.isLarge is true\" and \"order.units < 5\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pattern_says_nothing_about_what_it_excludes() => Assert.Empty(Run(Rule("a", All("message matches '^a'", "message matches '^b'"))));

    [Fact]
    public void What_would_take_too_long_is_not_decided_and_said_once()
    {
        var facts = new FactCatalog(Enumerable.Range(0, 40).Select(i => new FactDefinition { Name = $"f{i}", Type = FactType.Boolean, Description = "" }));
        Condition Wide(int seed) => Condition.All([.. Enumerable.Range(0, 5).Select(part =>
            Condition.Any([.. Enumerable.Range(0, 50).Select(i => All($"f{(i + part + seed) % 40} is {(i % 2 == 0 ? "true" : "false")}", $"f{((i * 7) + seed) % 40} is true"))]))]);
        var rules = Enumerable.Range(0, 300).Select(i => Rule($"r{i}", Wide(i), new RuleActions { AssignTo = $"t{i}", Propose = i % 2 == 0 ? Outcome.Approve : Outcome.Deny }, stop: i % 3 == 0));

        var findings = RuleAnalysis.Run(RuleSet.Build(rules, new RuleVocabulary { Facts = facts }, HitPolicy.First));

        Assert.Single(findings, finding => finding.Kind == RuleFindingKind.NotDecided);
        Assert.DoesNotContain(findings, finding => finding.Kind is RuleFindingKind.NeverMatches or RuleFindingKind.AlwaysHolds);
    }

    [Fact]
    public void After_ten_contradictions_no_more_are_looked_for_and_that_is_said()
    {
        var rules = Enumerable.Range(0, 12).Select(i => Rule($"kind-{i}", "channel is ebay", new RuleActions { Propose = Outcome.Approve })).Append(Rule("strict", "order.units > 3", new RuleActions { Propose = Outcome.Deny }));
        var findings = Run([.. rules]);

        Assert.Equal(10, findings.Count(finding => finding.Kind == RuleFindingKind.Contradiction));
        Assert.Equal("not everything was decided: after 10 contradictions no more were looked for", Assert.Single(findings, finding => finding.Kind == RuleFindingKind.NotDecided).Message);
    }

    [Fact]
    public void A_gap_of_which_no_example_is_found_is_said_to_be_that()
    {
        // What a pattern matches is not known: there may be texts that this one leaves over.
        var findings = Run(Rule("some", "message matches '.*'"), Rule("none", Condition.Not(Condition.Parse("message is known"))));

        Assert.Equal("not everything was decided: no example was found that shows whether there are requests that no rule matches", Only(findings, RuleFindingKind.NotDecided).Message);
    }

    [Fact]
    public void An_amount_in_another_currency_than_all_the_usual_ones_is_shown_in_one_that_exists()
    {
        var findings = RuleAnalysis.Run(RuleSet.Build(
            [Rule("all", Any([.. "USD EUR GBP CNY JPY CHF SEK".Split(' ').SelectMany<string, string>(code => [$"order.total >= 0 {code}", $"order.total < 0 {code}"])])), Rule("none", Condition.Not(Condition.Parse("order.total is known")))],
            Vocabulary));

        var example = Assert.Single(findings, finding => finding.Kind == RuleFindingKind.Unanswered).Example!;
        Assert.NotEqual(default, example.Facts["order.total"].AsMoney.Currency);
    }
}

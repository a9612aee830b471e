using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;
using Xunit;

namespace RefundKit.Tests.Rules;

/// <summary>Rules on a bare set of facts, without any order.</summary>
public sealed class RuleEvaluatorTests
{
    private static readonly RuleVocabulary Words = new()
    {
        Facts = new FactCatalog(
        [
            new FactDefinition { Name = "a", Type = FactType.Boolean, Description = "a flag" },
            new FactDefinition { Name = "b", Type = FactType.Boolean, Description = "a flag" },
            new FactDefinition { Name = "tags", Type = FactType.TextSet, Description = "words" },
            new FactDefinition { Name = "hours", Type = FactType.Number, Description = "a number" },
        ]),
    };

    private static Rule Rule(string id, string when, RuleActions then, bool stop = false) => new() { Id = id, When = Condition.Parse(when), Then = then, Stop = stop };

    private static RuleEvaluation Evaluate(FactSet facts, HitPolicy hitPolicy, params Rule[] rules) =>
        RuleEvaluator.Default.Evaluate(RuleSet.Build(rules, Words, hitPolicy), facts);

    private static FactSet A => new() { ["a"] = FactValue.Of(true) };

    [Fact]
    public void Every_matching_rule_contributes_and_of_each_single_action_the_first_wins()
    {
        var result = Evaluate(A, HitPolicy.All,
            Rule("1", "a is true", new RuleActions { Tags = ["x", "y"], AssignTo = "first" }),
            Rule("2", "a is false", new RuleActions { Tags = ["never"], EscalateTo = "never" }),
            Rule("3", "a is true", new RuleActions { Tags = ["y", "z"], AssignTo = "second", Priority = Priority.High, EscalateTo = "boss", Reply = "hello" }),
            Rule("4", "a is true", new RuleActions { Priority = Priority.Low, EscalateTo = "other", Reply = "bye", AnswerPolicy = true }));

        Assert.Equal(["1", "3", "4"], result.Matched);
        Assert.Equal(["x", "y", "z"], result.Tags);
        Assert.Equal(("first", "boss", Priority.High, "hello", true), (result.AssignTo, result.EscalateTo, result.Priority!.Value, result.Reply, result.AnswerPolicy));
    }

    [Fact]
    public void Stop_ends_the_walk_after_its_own_actions()
    {
        var result = Evaluate(A, HitPolicy.All,
            Rule("1", "a is true", new RuleActions { Tags = ["x"] }, stop: true),
            Rule("2", "a is true", new RuleActions { Tags = ["y"] }));

        Assert.Equal(["x"], result.Tags);
        Assert.Equal([Truth.True, null], result.Trace.Select(rule => rule.Result));
    }

    [Fact]
    public void A_rule_that_does_not_hold_or_does_not_know_never_stops()
    {
        var result = Evaluate(A, HitPolicy.All,
            Rule("1", "a is false", new RuleActions { Tags = ["x"] }, stop: true),
            Rule("2", "b is true", new RuleActions { Tags = ["y"] }, stop: true),
            Rule("3", "a is true", new RuleActions { Tags = ["z"] }));

        Assert.Equal(["z"], result.Tags);
    }

    [Fact]
    public void First_takes_the_first_rule_with_an_action_and_passes_over_what_only_proposes()
    {
        var result = Evaluate(A, HitPolicy.First,
            Rule("1", "a is true", new RuleActions { Propose = Outcome.NeedsReview }),
            Rule("2", "a is true", new RuleActions { Tags = ["x"] }),
            Rule("3", "a is true", new RuleActions { Tags = ["y"], Propose = Outcome.Deny }));

        Assert.Equal(["x"], result.Tags);
        Assert.Equal([Outcome.NeedsReview, Outcome.Deny], result.Proposals.Select(proposal => proposal.Outcome));
    }

    [Fact]
    public void A_proposal_that_does_not_know_names_the_facts_that_would_tell()
    {
        var rule = Rule("1", "a is true", new RuleActions { Propose = Outcome.Deny }) with
        {
            When = Condition.All(Condition.Parse("a is true"), Condition.Any(Condition.Parse("b is true"), Condition.Parse("hours > 3"))),
        };

        var proposal = Assert.Single(Evaluate(A, HitPolicy.All, rule).Proposals);

        Assert.Equal(Truth.Unknown, proposal.Truth);
        Assert.Equal(["b", "hours"], proposal.Missing.Select(fact => fact.Name));
    }

    [Fact]
    public void A_fact_of_another_type_than_declared_is_unknown_and_no_exception()
    {
        var facts = new FactSet { ["tags"] = FactValue.Of("vip"), ["hours"] = FactValue.Of("many"), ["a"] = FactValue.Of(1m) };

        var result = Evaluate(facts, HitPolicy.All,
            Rule("1", "tags has vip", new RuleActions { Tags = ["x"] }),
            Rule("2", "hours < 5", new RuleActions { Tags = ["y"] }),
            Rule("3", "a is true", new RuleActions { Tags = ["z"] }));

        Assert.Empty(result.Tags);
        Assert.All(result.Trace, rule => Assert.Equal(Truth.Unknown, rule.Result));
    }

    [Theory]
    [InlineData("hous > 3", "RK1102", "Did you mean \"hours\"?")]
    [InlineData("hours has 3", "RK1105", "Use is, is not, in, not in, <, <=, >, >=, between or is known.")]
    [InlineData("hours > 3 days", "RK1107", null)]
    [InlineData("hours between 5 and 3", "RK1113", "Write between 3 and 5.")]
    [InlineData("tags contains any nothing", "RK1111", "For the word itself write [nothing].")]
    [InlineData("a is yes", "RK1107", null)]
    public void What_cannot_be_asked_is_a_problem_when_the_rules_are_built(string when, string id, string? suggestion)
    {
        Assert.False(RuleSet.TryBuild([Rule("1", when, new RuleActions { Tags = ["x"] })], Words, HitPolicy.All, out _, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal((id, suggestion), (problem.Id, problem.Suggestion));
    }

    [Fact]
    public void All_problems_of_all_rules_are_reported_together()
    {
        var failure = Assert.Throws<ProblemException>(() => RuleSet.Build(
            [Rule("1", "c is true", new RuleActions { Ask = ["d"] }), Rule("1", "item.sku is x", new RuleActions())]));

        Assert.Equal(["RK1102", "RK1102", "RK1114", "RK1103"], failure.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_rule_that_proposes_may_not_read_what_follows_from_the_outcome_and_one_that_tags_may()
    {
        Assert.False(RuleSet.TryBuild([Rule("1", "approval.role is manager", new RuleActions { Propose = Outcome.Deny })], null, HitPolicy.All, out _, out var problems));
        Assert.Equal("RK1104", Assert.Single(problems).Id);
        Assert.True(RuleSet.TryBuild([Rule("1", "approval.role is manager", new RuleActions { Tags = ["x"] })], null, HitPolicy.All, out _, out _));
    }

    private static RuleVocabulary Named(params (string Name, Condition Condition)[] named) =>
        Words with { Conditions = Words.Conditions.AddRange(named.Select(pair => KeyValuePair.Create(pair.Name, pair.Condition))) };

    [Theory]
    [InlineData("busy is true", 30, Truth.True)]
    [InlineData("busy is false", 30, Truth.False)]
    [InlineData("busy is not true", 3, Truth.True)]
    [InlineData("calm is true", 3, Truth.True)]
    [InlineData("busy is true", null, Truth.Unknown)]
    [InlineData("busy is false", null, Truth.Unknown)]
    public void A_named_condition_reads_as_a_flag_that_is_unknown_where_the_condition_is(string line, int? hours, Truth expected)
    {
        var facts = new FactSet();
        if (hours is { } known) facts["hours"] = FactValue.Of((decimal)known);
        var rules = RuleSet.Build(
            [Rule("1", line, new RuleActions { Propose = Outcome.NeedsReview })],
            Named(("busy", Condition.Parse("hours > 10")), ("calm", Condition.Not(Condition.Parse("busy is true")))));

        var result = RuleEvaluator.Default.Evaluate(rules, facts);

        Assert.Equal(expected, Assert.Single(result.Trace).Result);
        if (expected == Truth.Unknown) Assert.Equal("hours", Assert.Single(Assert.Single(result.Proposals).Missing).Name);
    }

    [Fact]
    public void The_trace_of_a_named_condition_shows_the_name_and_what_it_is_made_of()
    {
        var rules = RuleSet.Build([Rule("1", "busy is true", new RuleActions { Tags = ["x"] })], Named(("busy", Condition.Parse("hours > 10"))));

        var trace = Assert.Single(RuleEvaluator.Default.Evaluate(rules, new FactSet { ["hours"] = FactValue.Of(30m) }).Trace);

        Assert.Equal([("busy is true", Truth.True, null), ("hours > 10", Truth.True, "30")], trace.Conditions.Select(condition => (condition.Text, condition.Result, condition.Actual)));
    }

    [Theory]
    [InlineData("loop is true", "RK1118")]
    [InlineData("busy is known", "RK1105")]
    [InlineData("busy > 3", "RK1105")]
    [InlineData("buzy is true", "RK1102")]
    public void A_line_that_cannot_ask_a_named_condition_is_refused(string line, string id)
    {
        var vocabulary = Named(("busy", Condition.Parse("hours > 10")), ("loop", Condition.Parse("knot is true")), ("knot", Condition.Parse("loop is false")));

        Assert.False(RuleSet.TryBuild([Rule("1", line, new RuleActions { Tags = ["x"] })], vocabulary, HitPolicy.All, out _, out var problems));

        Assert.Equal(id, Assert.Single(problems).Id);
    }

    [Fact]
    public void A_named_condition_has_the_name_of_no_fact()
    {
        Assert.False(RuleSet.TryBuild([], Named(("hours", Condition.All())), HitPolicy.All, out _, out var problems));

        Assert.Equal("RK1211", Assert.Single(problems).Id);
    }

    private static Condition Both(string line) => Condition.All(Condition.Parse(line), Condition.Parse(line));

    private static RuleVocabulary Chain(int names, Func<string, Condition> next) =>
        Named([("c0", Condition.Parse("hours > 10")), .. Enumerable.Range(1, names - 1).Select(i => ($"c{i}", next($"c{i - 1} is true")))]);

    [Fact]
    public void Names_that_double_each_other_are_refused_before_they_are_bound()
    {
        Assert.False(RuleSet.TryBuild([Rule("1", "c29 is true", new RuleActions { Tags = ["x"] })], Chain(30, Both), HitPolicy.All, out _, out var problems));

        Assert.Equal("RK1119", Assert.Single(problems).Id);
    }

    [Fact]
    public void Names_that_double_each_other_and_are_wrong_are_reported_once_for_each_rule()
    {
        var vocabulary = Chain(30, Both);
        vocabulary = vocabulary with { Conditions = vocabulary.Conditions.SetItem("c0", Condition.Parse("hous > 10")) };

        Assert.False(RuleSet.TryBuild([Rule("1", "c9 is true", new RuleActions()), Rule("2", "c9 is true", new RuleActions())], vocabulary, HitPolicy.All, out _, out var problems));

        Assert.Equal([("RK1102", "1"), ("RK1102", "2")], problems.Select(problem => (problem.Id, problem.Path)));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(20_000, false)]
    public void A_chain_of_names_has_a_bounded_depth(int names, bool good)
    {
        var vocabulary = Chain(names, Condition.Parse);

        Assert.Equal(good, RuleSet.TryBuild([Rule("1", $"c{names - 1} is true", new RuleActions())], vocabulary, HitPolicy.All, out _, out var problems));
        Assert.All(problems, problem => Assert.Equal("RK1119", problem.Id));
    }

    [Fact]
    public void A_chain_of_names_is_as_deep_where_its_links_are_read_one_after_another()
    {
        var rules = Enumerable.Range(0, 40).Select(i => Rule($"{i}", $"c{i} is true", new RuleActions()));

        Assert.False(RuleSet.TryBuild(rules, Chain(40, Condition.Parse), HitPolicy.All, out _, out var problems));

        Assert.Equal(["32", "33", "34", "35", "36", "37", "38", "39"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_large_name_read_in_many_places_is_refused()
    {
        var vocabulary = Named(("large", Condition.Any([.. Enumerable.Range(0, 5_000).Select(i => Condition.Parse($"hours is {i}"))])));
        var rules = Enumerable.Range(0, 200).Select(i => Rule($"{i}", "large is true", new RuleActions()));

        Assert.False(RuleSet.TryBuild(rules, vocabulary, HitPolicy.All, out _, out var problems));

        Assert.Equal("RK1119", problems[0].Id);
    }

    [Fact]
    public void A_name_is_bound_once_for_all_who_read_it()
    {
        var rules = RuleSet.Build([Rule("1", "stop is true", new RuleActions()), Rule("2", "stop is false", new RuleActions())],
            Named(("stop", Condition.Any(Condition.Parse("hours in [3, 1, 2]"), Condition.Parse("hours > 10")))));

        Assert.Same(((CompiledNamed)rules.Conditions[0]).Inner, ((CompiledNamed)rules.Conditions[1]).Inner);
        Assert.Equal(["1"], RuleEvaluator.Default.Evaluate(rules, new FactSet { ["hours"] = FactValue.Of(2m) }).Matched);
        Assert.Equal(["2"], RuleEvaluator.Default.Evaluate(rules, new FactSet { ["hours"] = FactValue.Of(4m) }).Matched);
    }
}

using CsCheck;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;
using Xunit;

namespace RefundKit.Tests.Rules.Analysis;

/// <summary>What the analysis says is what looking at every world says: no more, and on these conditions no less.</summary>
public sealed class RuleAnalysisLawsTests
{
    private static readonly Gen<(Condition Condition, SmallWorld[] Worlds)> Cases = Gen.OneOf(
        from few in SmallWorld.Few() from condition in SmallWorld.Conditions(few.Facts) select (condition, few.Worlds),
        SmallWorld.ItemConditions.Select(condition => (condition, SmallWorld.ItemWorlds)));

    private static readonly Gen<(Rule[] Rules, HitPolicy HitPolicy, SmallWorld[] Worlds)> RuleSets =
        from few in SmallWorld.Few()
        from conditions in SmallWorld.Conditions(few.Facts).Array[2, 5]
        from actions in Actions.Array[5]
        from hitPolicy in Gen.Frequency((3, HitPolicy.All), (1, HitPolicy.First))
        select (conditions.Select((condition, i) => actions[i](new Rule { Id = $"r{i}", When = condition, Then = new RuleActions() })).ToArray(), hitPolicy, few.Worlds);

    private static Gen<Func<Rule, Rule>> Actions =>
        from assigns in Gen.Bool
        from tag in Gen.Int[0, 2]
        from stop in Gen.Int[0, 3]
        from proposal in SmallWorld.Pick<Outcome?>(null, null, Outcome.Approve, Outcome.Deny)
        select (Func<Rule, Rule>)(rule => rule with
        {
            Stop = stop == 0,
            Then = new RuleActions { AssignTo = assigns ? rule.Id : null, Tags = tag == 2 ? [] : [$"t{tag}"], Propose = proposal },
        });

    private static RuleSet Build(IEnumerable<Rule> rules, HitPolicy hitPolicy = HitPolicy.All) => RuleSet.Build(rules, SmallWorld.Vocabulary, hitPolicy);

    private static Truth TruthOf(RuleSet rules, IFactSource world, int rule = 0) => RuleEvaluator.Default.Evaluate(rules, world).Trace[rule].Result!.Value;

    private static Rule Bare(Condition condition) => new() { Id = "r", When = condition, Then = new RuleActions { Propose = Outcome.NeedsReview } };

    private static ConditionReview Review(Condition condition) =>
        new(new ConditionSpace(SmallWorld.Vocabulary, [condition], new AnalysisBudget(RuleAnalysis.Steps)));

    [Fact]
    public void A_condition_can_hold_or_fail_exactly_where_some_world_says_so() => Cases.Sample((condition, worlds) =>
    {
        var rules = Build([Bare(condition)]);
        var truths = worlds.Select(world => TruthOf(rules, world)).ToHashSet();
        var review = Review(condition);
        Assert.Equal(truths.Contains(Truth.True), review.Holds(condition, true));
        Assert.Equal(truths.Contains(Truth.False), review.Holds(condition, false));
    }, iter: 1_000);

    [Fact]
    public void A_rule_never_acts_exactly_where_no_world_lets_it() => RuleSets.Sample((rules, hitPolicy, worlds) =>
    {
        var set = Build(rules, hitPolicy);
        var findings = RuleAnalysis.Run(set);
        var results = worlds.Select(world => RuleEvaluator.Default.Evaluate(set, world)).ToList();
        Assert.DoesNotContain(findings, finding => finding.Kind == RuleFindingKind.NotDecided);
        foreach (var rule in rules.Where(rule => rule.Then.AssignTo is not null || !rule.Then.Tags.IsEmpty))
        {
            var dead = findings.Where(finding => finding.Rules is [var id, ..] && id == rule.Id).Select(finding => finding.Kind).ToHashSet();
            var acts = results.Exists(result => result.Matched.Contains(rule.Id));
            Assert.Equal(!acts, dead.Contains(RuleFindingKind.NeverMatches) || dead.Contains(RuleFindingKind.Shadowed));
            if (acts && rule.Then.AssignTo is not null && !dead.Contains(RuleFindingKind.Redundant))
                Assert.Equal(!results.Exists(result => result.AssignTo == rule.Id), dead.Contains(RuleFindingKind.ActionNeverCounts));
            if (!acts || rule.Stop || rule.Then.Propose is not null) continue;
            var before = rules.TakeWhile(other => other.Id != rule.Id).ToList();
            var (with, without) = (Build([.. before, rule], hitPolicy), Build(before, hitPolicy));
            var same = worlds.All(world => RuleEvaluator.Default.Evaluate(with, world) is var more && RuleEvaluator.Default.Evaluate(without, world) is var less
                && less.AssignTo == more.AssignTo && less.Tags.SequenceEqual(more.Tags));
            Assert.Equal(same, dead.Contains(RuleFindingKind.Redundant));
        }
    }, iter: 200);

    [Fact]
    public void Rules_contradict_each_other_exactly_where_some_world_says_so_and_the_example_is_one() => RuleSets.Sample((rules, hitPolicy, worlds) =>
    {
        var set = Build(rules, hitPolicy);
        var found = RuleAnalysis.Run(set).Where(finding => finding.Kind == RuleFindingKind.Contradiction).ToList();
        foreach (var (one, i) in rules.Select((rule, i) => (rule, i)).Where(pair => pair.rule.Then.Propose == Outcome.Approve))
        {
            foreach (var (two, j) in rules.Select((rule, i) => (rule, i)).Where(pair => pair.rule.Then.Propose == Outcome.Deny))
            {
                bool Both(IFactSource world) => TruthOf(set, world, i) == Truth.True && TruthOf(set, world, j) == Truth.True;
                var finding = found.Find(finding => finding.Rules.SequenceEqual([one.Id, two.Id]));
                Assert.Equal(worlds.Any(Both), finding is not null);
                Assert.True(finding is null || Both(finding.Example!));
            }
        }
    }, iter: 150);

    [Fact]
    public void There_is_a_gap_exactly_where_some_world_is_matched_by_nothing_and_the_example_is_one() => RuleSets.Sample((rules, hitPolicy, worlds) =>
    {
        var set = Build(rules.Select(rule => rule with { Then = rule.Then with { Propose = Outcome.NeedsReview } }), hitPolicy);
        bool Nothing(IFactSource world) => Enumerable.Range(0, rules.Length).All(i => TruthOf(set, world, i) != Truth.True);
        var finding = RuleAnalysis.Run(set).SingleOrDefault(finding => finding.Kind == RuleFindingKind.Unanswered);
        Assert.Equal(worlds.Any(Nothing), finding is not null);
        Assert.True(finding is null || Nothing(finding.Example!));
    }, iter: 150);

    [Fact]
    public void The_same_rules_are_always_found_the_same_of() => RuleSets.Sample((rules, hitPolicy, _) =>
        Assert.Equal(RuleAnalysis.Run(Build(rules, hitPolicy)).Select(Shown), RuleAnalysis.Run(Build(rules, hitPolicy)).Select(Shown)), iter: 50);

    private static string Shown(RuleFinding finding) => $"{finding.Kind} {string.Join(' ', finding.Rules)} {finding.Message} {finding.Suggestion} {finding.Example}";
}

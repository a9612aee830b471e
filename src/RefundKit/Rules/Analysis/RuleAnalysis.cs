using System.Collections.Immutable;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// Looks at rules before they are used: what can never match, what earlier rules leave nothing for, what contradicts, what
/// nobody answers. It needs no facts: each condition is a region of all facts there could be, and the regions are
/// compared. Pure, bounded in time and memory, thread-safe.
/// </summary>
/// <remarks>
/// What it says is proven. Facts count as independent, and what a regular expression matches as anything: what only such
/// knowledge would show is not found. What would take too long is reported as not decided, once.
/// </remarks>
public static class RuleAnalysis
{
    /// <summary>How many steps an analysis may take, about four times what a thousand overlapping rules need; about a second at worst.</summary>
    internal const long Steps = 20_000_000;

    /// <summary>Analyses rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>
    /// The findings about single rules in the order of the rules, then contradictions, then what no rule answers, then what
    /// was not decided. Each contradiction and each gap comes with facts that show it: they have been evaluated.
    /// </returns>
    public static ImmutableArray<RuleFinding> Run(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var space = new ConditionSpace(rules.Vocabulary, rules.Rules.Select(rule => rule.When), new AnalysisBudget(Steps));
        var analyzer = new RuleAnalyzer(rules, space, (example, matching) => IsShown(rules, example, matching) ? example.ToString() : null);
        var findings = ImmutableArray.CreateBuilder<RuleFinding>();
        findings.AddRange(analyzer.Single());
        findings.AddRange(analyzer.Contradictions());
        if (analyzer.Unanswered(Region.Everywhere) is { } unanswered) findings.Add(unanswered);
        if (analyzer.NotDecided() is { } open) findings.Add(open);
        return findings.ToImmutable();
    }

    private static bool IsShown(RuleSet rules, RuleExample example, IReadOnlyList<Rule> matching)
    {
        var matched = RuleEvaluator.Default.Evaluate(rules, example).Trace.Where(rule => rule.Result == Truth.True).Select(rule => rule.Rule).ToHashSet(StringComparer.Ordinal);
        return matching.Count == 0 ? matched.Count == 0 : matching.All(rule => matched.Contains(rule.Id));
    }
}

using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>
/// Conditions that can never hold or ask nothing, rules and terms that earlier ones leave nothing for, rules that contradict
/// each other, and requests that nobody answers: the findings of the analysis at their places in the policy.
/// </summary>
internal sealed class RuleCheck(RefundPolicy policy, ReferenceData data, PolicyPlaces at)
{
    private static readonly Condition Approved = Condition.Parse("decision.outcome is approve"), IsMatter = Condition.Parse("message.isRefundMatter is true");

    public void Run()
    {
        var parts = PolicyConditions.Of(policy).ToList();
        var terms = new TermsCheck(policy, at);
        var space = new ConditionSpace(
            policy.Rules.Vocabulary, [.. parts.Select(part => part.Condition), .. terms.Conditions, Approved, IsMatter], new AnalysisBudget(RuleAnalysis.Steps));
        var review = new ConditionReview(space);
        foreach (var (path, owner, condition) in parts)
        {
            // Rules are looked at in their own order below.
            if (path.StartsWith("operations.rules", StringComparison.Ordinal)) continue;
            var whole = path == PolicyConditions.NoApprovalWhen ? Condition.All(condition, Approved) : condition;
            foreach (var remark in review.Of(whole)) at.Warn(path, Id(remark.Kind), $"{owner} {remark.Predicate}", remark.Suggestion);
        }

        terms.Run(space);
        Rules(space);
    }

    private void Rules(ConditionSpace space)
    {
        var analyzer = new RuleAnalyzer(policy.Rules, space, new ShownRequest(policy, data).Show);
        foreach (var finding in analyzer.Single().Concat(analyzer.Contradictions())) Report(finding, null);
        if (IsTriage && analyzer.Unanswered(space.Where(IsMatter, true)) is { } unanswered)
        {
            Report(
                unanswered with
                {
                    Message = "some refund requests reach nobody: no rule matches them, and nothing acknowledges them",
                    Suggestion = "Name a template under \"acknowledge\", or add a last rule for the rest.",
                },
                "operations.rules");
        }

        if (analyzer.NotDecided() is { } open) Report(open, "operations.rules");
    }

    // Where rules send requests to somebody or answer them, one that none of them takes is forgotten. Rules that only mark the
    // exceptions leave the rest to the host, and an acknowledgement answers every refund matter.
    private bool IsTriage => policy.Operations.Acknowledge is null && policy.Operations.Rules.Any(rule => rule.Then.AssignTo is not null || rule.Then.Reply is not null);

    private void Report(RuleFinding finding, string? path)
    {
        var i = finding.Rules.IsEmpty ? -1 : policy.Operations.Rules.ToList().FindIndex(rule => rule.Id == finding.Rules[0]);
        var inCondition = finding.Kind is RuleFindingKind.NeverMatches or RuleFindingKind.ChoiceNeverHolds or RuleFindingKind.AlwaysHolds or RuleFindingKind.HoldsUnlessAllTogether;
        at.Warn(
            path ?? FormattableString.Invariant($"operations.rules[{i}]{(inCondition ? ".when" : "")}"),
            finding.IsBehindAll ? "RK1311" : Id(finding.Kind),
            finding.Message,
            finding.Suggestion,
            finding.Shown);
    }

    private static string Id(RuleFindingKind kind) => kind switch
    {
        RuleFindingKind.NeverMatches or RuleFindingKind.ChoiceNeverHolds => "RK1312",
        RuleFindingKind.AlwaysHolds => "RK1313",
        RuleFindingKind.Shadowed => "RK1310",
        RuleFindingKind.ActionNeverCounts => "RK1330",
        RuleFindingKind.Redundant => "RK1331",
        RuleFindingKind.Contradiction => "RK1332",
        RuleFindingKind.Unanswered => "RK1333",
        RuleFindingKind.HoldsUnlessAllTogether => "RK1334",
        _ => "RK1335",
    };
}

using System.Collections.Immutable;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// Says of every action that a rule would have taken and did not, why: of a single-valued action the first match wins,
/// and what stands after the end of the walk was not tried.
/// </summary>
internal static class ActionJudgement
{
    public static ImmutableArray<ActionTrace> Of(DecisionGrounds grounds)
    {
        var lost = ImmutableArray.CreateBuilder<ActionTrace>();
        var setBy = new Dictionary<string, (string Rule, string? Value)>(StringComparer.Ordinal);
        var matched = grounds.Actions.Matched;
        var viewer = new ConditionViewer(grounds);
        var next = 0;
        foreach (var rule in grounds.Policy.Rules.Rules)
        {
            if (next < matched.Length && string.Equals(matched[next], rule.Id, StringComparison.Ordinal))
            {
                next++;
                foreach (var (action, value) in ActionsOf(rule.Then))
                {
                    if (action == "tag" || setBy.TryAdd(action, (rule.Id, value))) continue;
                    var first = setBy[action];
                    lost.Add(new ActionTrace(rule.Id, action, value, SetEarlier(grounds, first.Rule, first.Value)));
                }

                continue;
            }

            // What would not have matched loses nothing by not having been tried.
            if (next < matched.Length || WalkEndedAt(grounds) is not { } end || viewer.View(rule.When).Truth != Truth.True) continue;
            foreach (var (action, value) in ActionsOf(rule.Then)) lost.Add(new ActionTrace(rule.Id, action, value, NotTried(grounds, end)));
        }

        return lost.ToImmutable();
    }

    private static DecisionReason SetEarlier(DecisionGrounds grounds, string rule, string? value)
    {
        var by = new ReasonArgument("rule", FactValue.Of(rule));
        return value is null ? grounds.Staff("action-done-earlier", by) : grounds.Staff("action-set-earlier", by, new ReasonArgument("value", FactValue.Of(value)));
    }

    /// <summary>The rule that ended the walk of action rules; null where all were tried.</summary>
    public static Rule? WalkEndedAt(DecisionGrounds grounds)
    {
        if (grounds.Actions.Matched is not [.., var last]) return null;
        var rule = grounds.Policy.Rules.Rules.First(rule => rule.Id == last);
        return rule.Stop || (grounds.Policy.Rules.HitPolicy == HitPolicy.First && ActionsOf(rule.Then).Any()) ? rule : null;
    }

    /// <summary>Why a rule was not tried.</summary>
    public static DecisionReason NotTried(DecisionGrounds grounds, Rule end) =>
        grounds.Staff(end.Stop ? "walk-stopped" : "first-match-only", new ReasonArgument("rule", FactValue.Of(end.Id)));

    private static IEnumerable<(string Action, string? Value)> ActionsOf(RuleActions then)
    {
        foreach (var tag in then.Tags) yield return ("tag", tag);
        if (then.AssignTo is { } team) yield return ("assign", team);
        if (then.EscalateTo is { } role) yield return ("escalate", role);
        if (then.Priority is { } priority) yield return ("priority", PolicyWriter.Word(priority));
        if (then.Reply is { } template) yield return ("reply", template);
        if (then.AnswerPolicy) yield return ("answer", null);
    }
}

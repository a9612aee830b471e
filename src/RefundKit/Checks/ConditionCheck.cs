using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>Conditions that can never hold or hold of everything, and rules and windows that an earlier one leaves nothing for.</summary>
internal sealed class ConditionCheck(RefundPolicy policy, PolicyPlaces at)
{
    private readonly ConditionLogic _logic = new(policy.Compiled.Facts);

    public void Run()
    {
        foreach (var (path, owner, condition) in PolicyConditions.Of(policy))
        {
            if (_logic.CanNeverHold(condition)) at.Warn(path, "RK1312", $"{owner} can never match: its conditions exclude each other", "Put them into \"any\", or change one of them.");
            else if (_logic.EmptyChoice(condition) is { } pair)
                at.Warn(path, "RK1313", $"{owner} asks nothing: of {pair.One} and {pair.Two} one always holds once the facts are known", "Did you mean \"all\"?");
        }

        Rules();
        Windows();
    }

    private void Rules()
    {
        var rules = policy.Operations.Rules;
        var stops = new List<Rule>();
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = rules[i];
            if (HasAction(rule.Then) && stops.FirstOrDefault(earlier => _logic.IsImplied(earlier.When, rule.When)) is { } stop)
            {
                var rest = rule.Then.Propose is null && rule.Then.Ask.IsEmpty ? "" : " (what it proposes still counts)";
                var always = _logic.AlwaysHolds(stop.When);
                at.Warn(
                    FormattableString.Invariant($"operations.rules[{i}]"),
                    always ? "RK1311" : "RK1310",
                    always
                        ? $"rule \"{rule.Id}\" never acts: rule \"{stop.Id}\" before it always matches and ends the walk{rest}"
                        : $"rule \"{rule.Id}\" never acts: whenever it matches, rule \"{stop.Id}\" before it matches too and ends the walk{rest}",
                    "Put it first, or narrow the earlier rule.");
            }

            if (rule.Stop || (policy.Operations.HitPolicy == HitPolicy.First && HasAction(rule.Then))) stops.Add(rule);
        }
    }

    private void Windows()
    {
        var windows = policy.Terms.Windows;
        for (var i = 1; i < windows.Length; i++)
        {
            var window = windows[i];
            var earlier = windows.Take(i).FirstOrDefault(other =>
                window.For.All(other.For.Contains) && _logic.IsImplied(other.When, window.When) && _logic.IsImplied(other.Items, window.Items));
            if (earlier is null) continue;
            at.Warn(
                FormattableString.Invariant($"terms.windows[{i}]"),
                "RK1310",
                $"return window \"{window.Id}\" is never used: wherever it applies, window \"{earlier.Id}\" before it applies too",
                "Put the narrower window first.");
        }
    }

    private static bool HasAction(RuleActions then) =>
        !then.Tags.IsEmpty || then.AssignTo is not null || then.EscalateTo is not null || then.Priority is not null || then.Reply is not null || then.AnswerPolicy;
}

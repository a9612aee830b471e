using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>Word groups that no condition searches for, named conditions that nothing reads, teams that no rule names, and tags spelled in two ways.</summary>
/// <remarks>Templates are left out: the host sends some of them itself, when a label is printed or a refund has settled.</remarks>
internal sealed class UnusedNames(RefundPolicy policy, PolicyPlaces at)
{
    public void Run()
    {
        var lines = PolicyConditions.Of(policy).SelectMany(part => ConditionLines.Of(part.Condition)).ToList();
        var searched = lines.Where(line => line.Operator == ConditionOperator.ContainsAny).Select(line => line.Value).OfType<ConditionValue.Word>().Select(group => group.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var group in policy.Operations.WordGroups.Keys)
        {
            if (!searched.Contains(group)) at.Warn($"operations.wordGroups.{group}", "RK1314", $"no condition searches for the word group \"{group}\"", "Use it, or leave it out.");
        }

        var read = lines.Select(line => line.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, i) in policy.Draft.Conditions.Select((condition, i) => (condition.Name, i)))
        {
            if (!read.Contains(name)) at.Warn(FormattableString.Invariant($"conditions[{i}]"), "RK1316", $"nothing reads the condition \"{name}\"", "Use it, or leave it out.");
        }

        foreach (var (team, i) in policy.Operations.Teams.Select((team, i) => (team, i)))
        {
            var used = policy.Operations.Rules.Any(rule => rule.Then.AssignTo == team || rule.Then.EscalateTo == team);
            if (!used) at.Warn(FormattableString.Invariant($"operations.teams[{i}]"), "RK1315", $"no rule assigns anything to the team \"{team}\"", "Name it in a rule, or leave it out.");
        }

        Tags();
    }

    // Tags are the house's own words and nothing lists them; but two that differ only in case, hyphens, underscores and spaces are one word.
    private void Tags()
    {
        var seen = new Dictionary<string, (string Tag, string Rule)>(StringComparer.Ordinal);
        foreach (var (rule, i) in policy.Operations.Rules.Select((rule, i) => (rule, i)))
        {
            foreach (var tag in rule.Then.Tags)
            {
                var folded = string.Concat(tag.Where(letter => letter is not ('-' or '_' or ' '))).ToLowerInvariant();
                if (folded.Length == 0 || seen.TryAdd(folded, (tag, rule.Id)) || seen[folded].Tag == tag) continue;
                at.Warn(
                    FormattableString.Invariant($"operations.rules[{i}].then"),
                    "RK1336",
                    $"rule \"{rule.Id}\" sets the tag \"{tag}\", which rule \"{seen[folded].Rule}\" spells \"{seen[folded].Tag}\"",
                    "Spell it in one way.");
            }
        }
    }
}

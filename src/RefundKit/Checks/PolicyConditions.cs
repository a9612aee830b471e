using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>Every condition of a policy, with its path and the name of what it guards.</summary>
internal static class PolicyConditions
{
    /// <summary>The path of the safeguard that only approvals are asked about.</summary>
    public const string NoApprovalWhen = "operations.safeguards.noApprovalWhen";

    public static IEnumerable<(string Path, string Owner, Condition Condition)> Of(RefundPolicy policy)
    {
        var terms = policy.Terms;
        var parts = terms.Windows.Select((part, i) => ($"windows[{i}]", $"return window \"{part.Id}\"", part.When, part.Items))
            .Concat(terms.Exclusions.Select((part, i) => ($"exclusions[{i}]", $"exclusion \"{part.Id}\"", part.When, part.Items)))
            .Concat(terms.Fees.Select((part, i) => ($"fees[{i}]", $"fee \"{part.Id}\"", part.When, part.Items)))
            .Concat(terms.Resolutions.Select((part, i) => ($"resolutions[{i}]", $"resolution \"{part.Id}\"", part.When, (Condition?)null)));
        foreach (var (path, owner, when, items) in parts)
        {
            if (when is not null) yield return ($"terms.{path}.when", owner, when);
            if (items is not null) yield return ($"terms.{path}.items", owner, items);
        }

        for (var i = 0; i < policy.Draft.Conditions.Length; i++)
            yield return (FormattableString.Invariant($"conditions[{i}].when"), $"condition \"{policy.Draft.Conditions[i].Name}\"", policy.Draft.Conditions[i].When);
        for (var i = 0; i < policy.Operations.Approval.Length; i++)
        {
            if (policy.Operations.Approval[i].When is { } may) yield return (FormattableString.Invariant($"operations.approval[{i}].when"), $"role \"{policy.Operations.Approval[i].Role}\"", may);
        }

        for (var i = 0; i < policy.Operations.Safeguards.RefundAfter.Length; i++)
        {
            if (policy.Operations.Safeguards.RefundAfter[i].When is { } waits) yield return (FormattableString.Invariant($"operations.safeguards.refundAfter[{i}].when"), "the safeguards", waits);
        }

        if (policy.Operations.Safeguards.NoApprovalWhen is { } low) yield return (NoApprovalWhen, "the safeguard \"noApprovalWhen\"", low);
        for (var i = 0; i < policy.Operations.Rules.Length; i++)
        {
            var rule = policy.Operations.Rules[i];
            yield return (FormattableString.Invariant($"operations.rules[{i}].when"), $"rule \"{rule.Id}\"", rule.When);
        }
    }
}

using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The conditions of a draft, by the part whose meaning rests on them.</summary>
internal static class PolicyConditionList
{
    public static IEnumerable<Condition> OfTerms(PolicyTerms terms) => Given(
    [
        .. terms.Windows.SelectMany(part => new[] { part.When, part.Items }),
        .. terms.Exclusions.SelectMany(part => new[] { part.When, part.Items }),
        .. terms.Fees.SelectMany(part => new[] { part.When, part.Items }),
        .. terms.Resolutions.Select(part => part.When),
    ]);

    /// <summary>The conditions under which somebody may approve, and money may move.</summary>
    public static IEnumerable<Condition> OfApproval(PolicyOperations operations) => Given(
    [
        .. operations.Approval.Select(level => level.When),
        .. operations.Safeguards.RefundAfter.Select(timing => timing.When),
        operations.Safeguards.NoApprovalWhen,
    ]);

    /// <summary>All of them, the named ones included.</summary>
    public static IEnumerable<Condition> Of(PolicyDraft draft) =>
        draft.Conditions.Select(named => named.When).Concat(OfTerms(draft.Terms)).Concat(OfApproval(draft.Operations)).Concat(draft.Operations.Rules.Select(rule => rule.When));

    private static IEnumerable<Condition> Given(IEnumerable<Condition?> conditions) => conditions.OfType<Condition>();
}

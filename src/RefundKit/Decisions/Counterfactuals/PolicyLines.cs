using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>The lines of all conditions that have a say in an outcome, with what became of them in one decision.</summary>
internal sealed class PolicyLines(DecisionGrounds grounds)
{
    private readonly ConditionViewer _viewer = new(grounds);

    /// <summary>The lines, each with the source of the proposal it has a say in, in the order of the policy.</summary>
    public IEnumerable<(string Source, ConditionView Line)> All()
    {
        var policy = grounds.Policy;
        return policy.Terms.Windows.SelectMany(window => Of("window:" + window.Id, window.When, window.Items))
            .Concat(policy.Terms.Exclusions.SelectMany(exclusion => Of("exclusion:" + exclusion.Id, exclusion.When, exclusion.Items)))
            .Concat(policy.Terms.Resolutions.SelectMany(resolution => Of("terms:resolutions", resolution.When, null)))
            .Concat(policy.Rules.Rules.Where(rule => rule.Then.Propose is not null || !rule.Then.Ask.IsEmpty).SelectMany(rule => Of("rule:" + rule.Id, rule.When, null)));
    }

    private IEnumerable<(string Source, ConditionView Line)> Of(string source, Condition? when, Condition? items)
    {
        var views = new List<ConditionView>();
        if (when is not null) views.Add(_viewer.View(when));
        for (var i = 0; items is not null && i < grounds.Facts.ReturnLines.Length; i++) views.Add(_viewer.View(items, ItemRange.Return, i));
        return views.SelectMany(view => view.Leaves()).Select(leaf => (source, leaf));
    }
}

using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>The lines of all conditions that have a say in an outcome, with what became of them in one decision.</summary>
internal sealed class PolicyLines(DecisionGrounds grounds)
{
    /// <summary>The lines, each with the source of the proposal it has a say in, in the order of the policy.</summary>
    public IEnumerable<(string Source, ConditionView Line)> All()
    {
        var (terms, operations, favoured) = grounds.Policy.Parts;
        return Terms(terms)
            .Concat(favoured is null ? [] : Terms(favoured))
            .Concat(Operations(operations));
    }

    // What a version's conditions name is what that version says.
    private IEnumerable<(string Source, ConditionView Line)> Terms(RefundPolicy version)
    {
        var viewer = new ConditionViewer(grounds, version);
        return version.Terms.Windows.SelectMany(window => Of(viewer, "window:" + window.Id, window.When, window.Items))
            .Concat(version.Terms.Exclusions.SelectMany(exclusion => Of(viewer, "exclusion:" + exclusion.Id, exclusion.When, exclusion.Items)))
            .Concat(version.Terms.Resolutions.SelectMany(resolution => Of(viewer, "terms:resolutions", resolution.When, null)));
    }

    private IEnumerable<(string Source, ConditionView Line)> Operations(RefundPolicy version)
    {
        var viewer = new ConditionViewer(grounds, version);
        return version.Operations.Safeguards.RefundAfter.SelectMany(timing => Of(viewer, "safeguard:refundAfter", timing.When, null))
            .Concat(version.Rules.Rules.Where(rule => rule.Then.Proposes).SelectMany(rule => Of(viewer, "rule:" + rule.Id, rule.When, null)));
    }

    private IEnumerable<(string Source, ConditionView Line)> Of(ConditionViewer viewer, string source, Condition? when, Condition? items)
    {
        var views = new List<ConditionView>();
        if (when is not null) views.Add(viewer.View(when));
        for (var i = 0; items is not null && i < grounds.Facts.ReturnLines.Length; i++) views.Add(viewer.View(items, ItemRange.Return, i));
        return views.SelectMany(view => view.Leaves()).Select(leaf => (source, leaf));
    }
}

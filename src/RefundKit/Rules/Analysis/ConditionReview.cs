namespace RefundKit.Rules.Analysis;

/// <summary>What can be said of one condition by itself: that it can never hold, that a part of it always does.</summary>
internal sealed class ConditionReview(ConditionSpace space)
{
    // Beyond, the lines that exclude each other are not looked for; that they do is said all the same.
    private const int MostParts = 100;

    /// <summary>All remarks; a condition that can never hold gets only that one.</summary>
    public IEnumerable<ConditionRemark> Of(Condition condition)
    {
        switch (Holds(condition, true))
        {
            case false:
                yield return new ConditionRemark(RuleFindingKind.NeverMatches, $"can never match: {WhyNever(condition)}", "Change one of them, or put them into \"any\".");
                yield break;
            case null:
                yield return new ConditionRemark(RuleFindingKind.NotDecided, "has a condition of too many cases to be decided about", "Make several of it, or a named condition of its parts.");
                yield break;
        }

        foreach (var remark in Parts(condition, positive: true)) yield return remark;
    }

    /// <summary>Whether a condition can have a truth; null where that is not known.</summary>
    public bool? Holds(Condition condition, bool wanted)
    {
        var search = new BoxSearch(space);
        return search.Of(condition, wanted, Box.Everything).Any() ? true : search.GaveUp ? null : false;
    }

    private IEnumerable<ConditionRemark> Parts(Condition part, bool positive)
    {
        // Under a negation "all" is a choice and "any" is none.
        var (choices, isChoice) = part switch
        {
            AnyCondition any => (any.Conditions, positive),
            AllCondition all => (all.Conditions, !positive),
            ItemCondition items => (items.Conditions, false),
            _ => ([], false),
        };
        var empty = part is AllCondition { Conditions.IsEmpty: true } or AnyCondition { Conditions.IsEmpty: true };
        if (!empty && (isChoice || part is FactCondition) && Holds(part, !positive) == false)
        {
            yield return new ConditionRemark(RuleFindingKind.AlwaysHolds, WhyAlways(part, positive), isChoice ? "Did you mean \"all\"?" : "Leave it out.");
            yield break;
        }

        if (isChoice)
        {
            foreach (var choice in choices.Where(choice => Holds(choice, positive) == false))
                yield return new ConditionRemark(RuleFindingKind.ChoiceNeverHolds, $"has a choice that can never hold: {(positive ? WhyNever(choice) : $"{Wording.Quoted(choice)} always holds")}", "Leave it out, or change it.");
            if (Negations(choices, positive) is { } negated)
            {
                yield return new ConditionRemark(
                    RuleFindingKind.HoldsUnlessAllTogether,
                    $"asks next to nothing: a choice between what is not so holds unless {Wording.List([.. negated.Select(Wording.Quoted)])} all hold",
                    "For none of them write {\"not\": {\"any\": […]}}.");
            }
        }

        var inner = part is NotCondition not ? Parts(not.Inner, !positive) : choices.SelectMany(choice => Parts(choice, positive));
        foreach (var remark in inner) yield return remark;
    }

    /// <summary>Which lines exclude each other: as few as do.</summary>
    private string WhyNever(Condition condition)
    {
        var parts = Flat(condition);
        if (parts.Count <= MostParts) parts = Needed(parts, part => new AllCondition([.. part]), wanted: true);
        if (parts.Count > 1) return $"{Wording.List([.. parts.Select(Wording.Quoted)])} exclude each other";
        return parts.Count == 0 || ReferenceEquals(parts[0], condition) ? WhyAlone(condition) : WhyNever(parts[0]);
    }

    private string WhyAlone(Condition condition) => condition switch
    {
        ItemCondition items when Holds(new AllCondition(items.Conditions), true) == false =>
            $"of one item, {WhyNever(new AllCondition(items.Conditions))}",
        AnyCondition { Conditions.IsEmpty: true } => "a choice of nothing never holds",
        AnyCondition any => $"none of its choices can hold, such as that {WhyNever(any.Conditions[0])}",
        _ => $"{Wording.Quoted(condition)} never holds",
    };

    private string WhyAlways(Condition part, bool positive)
    {
        if (part is FactCondition) return $"has a line that asks nothing: {Wording.Quoted(positive ? part : new NotCondition(part))} always holds once the facts are known";
        var choices = part is AnyCondition any ? any.Conditions : ((AllCondition)part).Conditions;
        IReadOnlyList<Condition> needed = choices;
        if (choices.Length <= MostParts) needed = Needed([.. choices], some => positive ? new AnyCondition([.. some]) : new AllCondition([.. some]), wanted: !positive);
        var shown = needed.Select(choice => Wording.Quoted(positive ? choice : choice is NotCondition not ? not.Inner : new NotCondition(choice))).ToList();
        return shown.Count == 1 ? $"has a choice that asks nothing: {shown[0]} always holds once the facts are known" : $"has a choice that asks nothing: of {Wording.List(shown)} one always holds once the facts are known";
    }

    // What is left when everything is taken away without which it would still be so.
    private List<Condition> Needed(List<Condition> parts, Func<IEnumerable<Condition>, Condition> together, bool wanted)
    {
        for (var i = parts.Count - 1; i >= 0 && parts.Count > 1; i--)
        {
            var without = parts.Where((_, j) => j != i).ToList();
            if (Holds(together(without), wanted) == false) parts = without;
        }

        return parts;
    }

    // "Does not contain x, or does not contain y" is true of nearly every text: the trap of many a helpdesk.
    private static List<Condition>? Negations(IReadOnlyList<Condition> choices, bool positive)
    {
        var negated = choices.Select(choice => positive ? (choice as NotCondition)?.Inner : choice).OfType<FactCondition>()
            .Where(line => line.Operator is ConditionOperator.ContainsAny or ConditionOperator.Mentions).ToList();
        return negated.Count > 1 && negated.Count == choices.Count && negated.TrueForAll(line => line.Fact == negated[0].Fact) ? [.. negated] : null;
    }

    private static List<Condition> Flat(Condition condition) =>
        condition is AllCondition all ? [.. all.Conditions.SelectMany(Flat)] : [condition];
}

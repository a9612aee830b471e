namespace RefundKit.Rules.Analysis;

/// <summary>
/// Walks through the boxes of a condition one by one, so that a condition of very many boxes is asked for one of them
/// without making all. Bounded; <see cref="GaveUp"/> says where boxes may be missing.
/// </summary>
internal sealed class BoxSearch(ConditionSpace space)
{
    private int _left = 10_000;

    /// <summary>Whether the walk ended before all boxes were seen.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>The boxes inside another in which the conditions all have the wanted truth.</summary>
    public IEnumerable<Box> All(IReadOnlyList<Condition> conditions, bool wanted, Box within) => Chain(conditions, 0, wanted, within);

    /// <summary>The boxes inside another in which the condition has the wanted truth.</summary>
    public IEnumerable<Box> Of(Condition condition, bool wanted, Box within)
    {
        var region = space.Where(condition, wanted);
        if (region.IsWhole) return region.Boxes.Select(box => Step() ? space.Boxes.And(within, box) : null).OfType<Box>();
        return (condition, wanted) switch
        {
            (AllCondition all, true) => Chain(all.Conditions, 0, true, within),
            (AnyCondition any, false) => Chain(any.Conditions, 0, false, within),
            (AllCondition all, false) => all.Conditions.SelectMany(part => Of(part, false, within)),
            (AnyCondition any, true) => any.Conditions.SelectMany(part => Of(part, true, within)),
            (NotCondition not, _) => Of(not.Inner, !wanted, within),
            (FactCondition line, _) when space.Named(line, out var holds) is { } named => Of(named, holds == wanted, within),
            _ => Partly(region, within),
        };
    }

    private IEnumerable<Box> Chain(IReadOnlyList<Condition> conditions, int from, bool wanted, Box within)
    {
        if (from == conditions.Count) return [within];
        return Of(conditions[from], wanted, within).SelectMany(box => Step() ? Chain(conditions, from + 1, wanted, box) : []);
    }

    private IEnumerable<Box> Partly(Region region, Box within)
    {
        foreach (var box in region.Boxes)
        {
            if (space.Boxes.And(within, box) is { } both) yield return both;
        }

        GaveUp = true;
    }

    private bool Step()
    {
        if (--_left >= 0 && space.Boxes.Budget.Spend(1)) return true;
        GaveUp = true;
        return false;
    }
}

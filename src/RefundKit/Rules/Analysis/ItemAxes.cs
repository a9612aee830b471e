using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// The items of a range: whether there are any, and each question about them. The questions depend on each other through
/// the items: what every item is must fit what some item is, and two somes may be two items. What is the same for all items
/// is taken out of the question first.
/// </summary>
internal sealed class ItemAxes(ItemRange range) : IWorldPart
{
    private const int None = 0, Some = 1, Unknown = 0, False = 1, True = 2;
    private readonly Dictionary<string, (bool IsAny, List<Condition> Parts)> _noted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemQuestion> _questions = new(StringComparer.Ordinal);
    private readonly List<ItemQuestion> _inOrder = [];
    private readonly Dictionary<Box, bool> _answered = [];
    private BoxSpace _space = null!;
    private Axis _count = null!;

    public ItemRange Range { get; } = range;

    public IEnumerable<Axis> Axes => _inOrder.Select(question => question.Axis).Prepend(_count);

    public void Note(ItemCondition condition, Func<Condition, bool> isOfItem)
    {
        var parts = condition.Conditions.Where(isOfItem).ToList();
        if (parts.Count > 0) _noted.TryAdd(Name(condition, parts), (condition.IsAny, parts));
    }

    public void Cut(BoxSpace space, Func<Condition, bool, Region> where)
    {
        _space = space;
        _count = space.Add(2, this);
        foreach (var (name, (isAny, parts)) in _noted)
        {
            var question = new ItemQuestion(isAny, space.Add(3, this), space.And([.. parts.Select(part => where(part, true))]), space.Or(parts.Select(part => where(part, false))));
            _questions.Add(name, question);
            _inOrder.Add(question);
        }
    }

    public Region Where(ItemCondition condition, bool wanted, Func<Condition, bool> isOfItem, Func<Condition, bool, Region> where)
    {
        var parts = condition.Conditions.Where(isOfItem).ToList();
        var same = condition.Conditions.Where(part => !isOfItem(part)).ToList();
        var some = Region.Of(Box.Of(_count, _count.Of(Some)));
        var asked = Region.Nowhere;
        if (parts.Count > 0)
        {
            var axis = _questions[Name(condition, parts)].Axis;
            asked = Region.Of(Box.Of(axis, axis.Of(wanted ? True : False)));
            if (!_space.IsPossible(asked.Boxes[0])) asked = Region.Nowhere;
        }

        if (wanted) return _space.And([.. same.Select(part => where(part, true)), parts.Count > 0 ? asked : some]);
        return _space.Or([.. same.Select(part => _space.And(where(part, false), some)), asked]);
    }

    public bool IsPossible(Box box)
    {
        var own = box.On(_count.Index, 1 + _inOrder.Count);
        if (_answered.TryGetValue(own, out var known)) return known;
        var asked = Asked(own);
        return _answered[own] = asked.Count == 0 || (own[_count].Has(None) && asked.TrueForAll(pair => pair.Cells.Has(Unknown))) || (own[_count].Has(Some) && Items(asked) is not null);
    }

    /// <summary>
    /// Items that answer the questions as the box says: one for each question that needs one of its own, at least one. Empty
    /// where there are none.
    /// </summary>
    public IReadOnlyList<Box> Choose(Box box)
    {
        var asked = Asked(box.On(_count.Index, 1 + _inOrder.Count));
        if (asked.Count == 0) return box.Limits(_count) && !box[_count].Has(None) ? [Box.Everything] : [];
        return box[_count].Has(Some) && Items(asked) is { } items ? items : [];
    }

    // The questions a box of nothing but their axes answers.
    private List<(ItemQuestion Question, CellSet Cells)> Asked(Box own)
    {
        var asked = new List<(ItemQuestion, CellSet)>();
        for (var i = own.Limits(_count) ? 1 : 0; i < own.Axes.Length; i++) asked.Add((_inOrder[own.Axes[i] - _count.Index - 1], own.CellsAt(i)));
        return asked;
    }

    // Each item must lie in all of "inside" and in none of "outside"; each of "wanted" needs one item that also lies in it.
    private List<Box>? Items(List<(ItemQuestion Question, CellSet Cells)> asked)
    {
        var inside = Region.Everywhere;
        var outside = new List<OwnedBox>();
        var wanted = new List<(Region In, Region NotIn)>();
        foreach (var (question, cells) in asked)
        {
            // For "some" the greatest truth of an item counts, for "every" the least: the same with the two ends changed.
            var (top, bottom) = question.IsAny ? (True, False) : (False, True);
            var (reach, miss) = question.IsAny ? (question.Holds, question.Fails) : (question.Fails, question.Holds);
            var (canReach, canMiss, canDoubt) = (cells.Has(top), cells.Has(bottom), cells.Has(Unknown));
            if (canReach && canMiss) continue;
            if (canReach)
            {
                wanted.Add(canDoubt ? (Region.Everywhere, miss) : (reach, Region.Nowhere));
                continue;
            }

            if (canMiss && !canDoubt)
            {
                inside = _space.And(inside, miss);
                continue;
            }

            outside.AddRange(reach.Boxes.Select(box => new OwnedBox(0, box)));
            if (!canMiss) wanted.Add((Region.Everywhere, miss));
        }

        if (wanted.Count == 0) wanted.Add((Region.Everywhere, Region.Nowhere));
        var items = new List<Box>();
        foreach (var (within, without) in wanted)
        {
            var region = _space.And(inside, within);
            var coverage = new Coverage(_space);
            var open = coverage.Open(region.Boxes, outside, [.. without.Boxes.Select(box => new OwnedBox(0, box))]).FirstOrDefault();
            if (open is null && region.IsWhole && !coverage.GaveUp) return null;
            items.Add(open ?? Box.Everything);
        }

        return items;
    }

    private static string Name(ItemCondition condition, List<Condition> parts) => (condition.IsAny ? "any " : "every ") + string.Join(" & ", parts);
}

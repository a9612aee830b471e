namespace RefundKit.Rules.Analysis;

/// <summary>All axes of an analysis, and the arithmetic of boxes over them.</summary>
internal sealed class BoxSpace(AnalysisBudget budget)
{
    /// <summary>The most boxes one condition is made into. Beyond, the region is not whole.</summary>
    private const int MaxBoxes = 128;

    private readonly List<Axis> _axes = [];

    public AnalysisBudget Budget { get; } = budget;

    public Axis this[int index] => _axes[index];

    public Axis Add(int cells, IWorldPart part)
    {
        var axis = new Axis(_axes.Count, cells, part);
        _axes.Add(axis);
        return axis;
    }

    /// <summary>An axis that depends on no other and is no fact's.</summary>
    public Axis AddFree(int cells) => Add(cells, Free.Instance);

    /// <summary>What two boxes have in common; null where no request is in both.</summary>
    public Box? And(Box one, Box two)
    {
        Budget.Compare(one, two);
        return one.And(two) is { } both && (ReferenceEquals(both, one) || ReferenceEquals(both, two) || IsPossible(both)) ? both : null;
    }

    /// <summary>Whether the axes that depend on each other leave something of the box. Asked where a box was made smaller.</summary>
    public bool IsPossible(Box box)
    {
        Budget.Spend(box.Axes.Length);
        IWorldPart? last = null;
        foreach (var axis in box.Axes)
        {
            // The axes of a part are neighbours: each part makes all of its own before the next makes any.
            var part = _axes[axis].Part;
            if (ReferenceEquals(part, last)) continue;
            if (!part.IsPossible(box)) return false;
            last = part;
        }

        return true;
    }

    public Region And(IReadOnlyList<Region> regions)
    {
        var all = Region.Everywhere;
        foreach (var region in regions.OrderBy(region => region.Boxes.Length))
        {
            all = And(all, region);
            if (all.IsNowhere) return all;
        }

        return all;
    }

    public Region And(Region one, Region two)
    {
        if (one.IsNowhere || two.IsNowhere) return Region.Nowhere;
        var boxes = new List<Box>();
        foreach (var left in one.Boxes)
        {
            foreach (var right in two.Boxes)
            {
                if (boxes.Count == MaxBoxes || Budget.IsSpent) return new Region([.. boxes], false);
                if (And(left, right) is { } both) boxes.Add(both);
            }
        }

        return new Region([.. boxes], one.IsWhole && two.IsWhole);
    }

    public Region Or(IEnumerable<Region> regions)
    {
        var whole = true;
        var boxes = new List<Box>();
        var places = new Dictionary<int, int>();
        foreach (var region in regions)
        {
            whole &= region.IsWhole;
            foreach (var box in region.Boxes)
            {
                if (box.Axes.IsEmpty) return Region.Everywhere;

                // Choices of one axis are one box: ten countries are not ten cases.
                if (box.OnlyAxis is { } axis)
                {
                    if (places.TryGetValue(axis, out var place))
                    {
                        var either = boxes[place].CellsAt(0).Or(box.CellsAt(0));
                        if (either.Contains(_axes[axis].All)) return Region.Everywhere;
                        boxes[place] = Box.Of(_axes[axis], either);
                        continue;
                    }

                    places.Add(axis, boxes.Count);
                }

                if (boxes.Count == MaxBoxes) return new Region([.. boxes], false);
                boxes.Add(box);
            }
        }

        return new Region([.. boxes], whole);
    }

    private sealed class Free : IWorldPart
    {
        public static Free Instance { get; } = new();

        public bool IsPossible(Box box) => true;
    }
}

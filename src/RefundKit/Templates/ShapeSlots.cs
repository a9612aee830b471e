namespace RefundKit.Templates;

/// <summary>
/// The slots of all names of a text, by the numbers of the names. Immutable; what two of them share is shared in memory,
/// so that joining the two ways of a branch costs what differs between them and not what there is.
/// </summary>
internal readonly struct ShapeSlots
{
    private const int Bits = 4, Width = 1 << Bits, Levels = 4;

    /// <summary>The most names: as many as a source has code units.</summary>
    public const int Most = 1 << (Bits * Levels);

    private readonly object? _root;

    private ShapeSlots(object? root) => _root = root;

    public ShapeSlot this[int number]
    {
        get
        {
            var node = _root;
            for (var level = Levels - 1; level >= 0 && node is not null; level--) node = ((object?[])node)[Place(number, level)];
            return (ShapeSlot?)node ?? ShapeSlot.Empty;
        }
    }

    public ShapeSlots With(int number, ShapeSlot slot) => new(Set(_root, number, Levels - 1, slot));

    /// <summary>Joins two, slot by slot where they differ.</summary>
    /// <param name="left">The one, which is returned where nothing changes in it.</param>
    /// <param name="right">The other.</param>
    /// <param name="join">Joins two slots.</param>
    /// <param name="budget">Charged for every slot that differs.</param>
    public static ShapeSlots Join(ShapeSlots left, ShapeSlots right, Func<ShapeSlot, ShapeSlot, ShapeSlot> join, ShapeBudget budget) =>
        new(Join(left._root, right._root, Levels, join, budget));

    /// <summary>Whether each slot says the same.</summary>
    public static bool AreSame(ShapeSlots left, ShapeSlots right, ShapeBudget budget) => AreSame(left._root, right._root, Levels, budget);

    private static int Place(int number, int level) => (number >> (level * Bits)) & (Width - 1);

    private static object Set(object? node, int number, int level, ShapeSlot slot)
    {
        if (level < 0) return slot;
        var children = node is object?[] known ? (object?[])known.Clone() : new object?[Width];
        var place = Place(number, level);
        children[place] = Set(children[place], number, level - 1, slot);
        return children;
    }

    private static object? Join(object? left, object? right, int level, Func<ShapeSlot, ShapeSlot, ShapeSlot> join, ShapeBudget budget)
    {
        if (ReferenceEquals(left, right)) return left;
        budget.Charge(1);
        if (level == 0) return join((ShapeSlot?)left ?? ShapeSlot.Empty, (ShapeSlot?)right ?? ShapeSlot.Empty);
        var (ours, theirs) = ((object?[]?)left, (object?[]?)right);
        object?[]? made = null;
        for (var i = 0; i < Width; i++)
        {
            var child = ours?[i];
            var joined = Join(child, theirs?[i], level - 1, join, budget);
            if (ReferenceEquals(joined, child)) continue;
            made ??= ours is null ? new object?[Width] : (object?[])ours.Clone();
            made[i] = joined;
        }

        return made ?? left;
    }

    private static bool AreSame(object? left, object? right, int level, ShapeBudget budget)
    {
        if (ReferenceEquals(left, right)) return true;
        budget.Charge(1);
        if (level == 0) return ((ShapeSlot?)left ?? ShapeSlot.Empty).Knows((ShapeSlot?)right ?? ShapeSlot.Empty);
        var (ours, theirs) = ((object?[]?)left, (object?[]?)right);
        for (var i = 0; i < Width; i++)
        {
            if (!AreSame(ours?[i], theirs?[i], level - 1, budget)) return false;
        }

        return true;
    }
}

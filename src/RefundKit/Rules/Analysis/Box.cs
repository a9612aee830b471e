namespace RefundKit.Rules.Analysis;

/// <summary>
/// Requests, as a product: on each axis named here some cells, on all others any. A conjunction of lines is a box.
/// Immutable, and equal by content; made by <see cref="BoxSpace"/>, which knows whether a box is empty.
/// </summary>
internal sealed class Box : IEquatable<Box>
{
    private readonly int[] _axes;
    private readonly CellSet[] _cells;

    private Box(int[] axes, CellSet[] cells) => (_axes, _cells) = (axes, cells);

    public static Box Everything { get; } = new([], []);

    public static Box Of(Axis axis, CellSet cells) => new([axis.Index], [cells]);

    /// <summary>A box of several axes, none of which stands twice.</summary>
    public static Box Of(IEnumerable<(Axis Axis, CellSet Cells)> limits)
    {
        var ordered = limits.OrderBy(limit => limit.Axis.Index).ToList();
        return new Box([.. ordered.Select(limit => limit.Axis.Index)], [.. ordered.Select(limit => limit.Cells)]);
    }

    /// <summary>The axes that are limited, in ascending order.</summary>
    public ReadOnlySpan<int> Axes => _axes;

    public CellSet CellsAt(int place) => _cells[place];

    public CellSet this[Axis axis] => Array.BinarySearch(_axes, axis.Index) is >= 0 and var place ? _cells[place] : axis.All;

    public bool Limits(Axis axis) => Array.BinarySearch(_axes, axis.Index) >= 0;

    public bool IsDisjoint(Box other)
    {
        int i = 0, j = 0;
        while (i < _axes.Length && j < other._axes.Length)
        {
            if (_axes[i] < other._axes[j]) i++;
            else if (_axes[i] > other._axes[j]) j++;
            else if (!_cells[i++].Overlaps(other._cells[j++])) return true;
        }

        return false;
    }

    /// <summary>Whether the other box lies in this one, axis by axis.</summary>
    public bool Contains(Box other)
    {
        var j = 0;
        for (var i = 0; i < _axes.Length; i++)
        {
            while (j < other._axes.Length && other._axes[j] < _axes[i]) j++;
            if (j == other._axes.Length || other._axes[j] != _axes[i] || !_cells[i].Contains(other._cells[j])) return false;
        }

        return true;
    }

    /// <summary>What both boxes have in common, axis by axis; null where that is nothing.</summary>
    public Box? And(Box other)
    {
        if (_axes.Length == 0) return other;
        if (other._axes.Length == 0) return this;
        if (IsDisjoint(other)) return null;
        var axes = new List<int>(_axes.Length + other._axes.Length);
        var cells = new List<CellSet>(axes.Capacity);
        int i = 0, j = 0;
        while (i < _axes.Length || j < other._axes.Length)
        {
            var mine = i < _axes.Length ? _axes[i] : int.MaxValue;
            var theirs = j < other._axes.Length ? other._axes[j] : int.MaxValue;
            axes.Add(Math.Min(mine, theirs));
            cells.Add(mine == theirs ? _cells[i++].And(other._cells[j++]) : mine < theirs ? _cells[i++] : other._cells[j++]);
        }

        return new Box([.. axes], [.. cells]);
    }

    /// <summary>The same box with other cells on one axis, which it need not have limited before.</summary>
    public Box With(int axis, CellSet cells)
    {
        var place = Array.BinarySearch(_axes, axis);
        if (place >= 0)
        {
            var changed = (CellSet[])_cells.Clone();
            changed[place] = cells;
            return new Box(_axes, changed);
        }

        return new Box([.. _axes[..~place], axis, .. _axes[~place..]], [.. _cells[..~place], cells, .. _cells[~place..]]);
    }

    /// <summary>The same limits on a run of axes, and none on others.</summary>
    public Box On(int first, int count)
    {
        var (from, to) = (Place(first), Place(first + count));
        return to - from == _axes.Length ? this : new Box(_axes[from..to], _cells[from..to]);
    }

    /// <summary>The one axis that is limited; null where there are none or several.</summary>
    public int? OnlyAxis => _axes.Length == 1 ? _axes[0] : null;

    public bool Equals(Box? other)
    {
        if (other is null || !_axes.AsSpan().SequenceEqual(other._axes)) return false;
        for (var i = 0; i < _cells.Length; i++)
        {
            if (!_cells[i].Same(other._cells[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Box);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < _axes.Length; i++)
        {
            hash.Add(_axes[i]);
            _cells[i].AddTo(ref hash);
        }

        return hash.ToHashCode();
    }

    // Where an axis stands, or would stand.
    private int Place(int axis) => Array.BinarySearch(_axes, axis) is >= 0 and var place ? place : ~Array.BinarySearch(_axes, axis);
}

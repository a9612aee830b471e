using System.Numerics;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// Whether many boxes together cover others, by subtracting them depth first: what one box leaves of another is at most
/// one box for each axis, and the first part that is outside all of them ends the search. Exponential at worst, so the
/// number of parts is bounded. For one question.
/// </summary>
internal sealed class Coverage(BoxSpace space)
{
    private readonly SortedSet<int> _owners = [];
    private int _left = 2_000;

    /// <summary>Whether the search ended before everything was seen.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Whose boxes covered something.</summary>
    public IReadOnlyCollection<int> Owners => _owners;

    /// <summary>The parts of the boxes that no cover reaches, one by one. None where they are covered, or where it gave up.</summary>
    public IEnumerable<Box> Open(IEnumerable<Box> boxes, params IReadOnlyList<OwnedBox>[] covers) => boxes.SelectMany(box => Open(box, covers));

    private IEnumerable<Box> Open(Box box, IReadOnlyList<OwnedBox>[] covers)
    {
        if (GaveUp || Near(box, covers) is not { } near) yield break;
        var parts = new Stack<(Box Box, int From)>();
        parts.Push((box, 0));
        while (parts.TryPop(out var part))
        {
            var next = part.From;
            while (next < near.Count && Compare(near[next].Box, part.Box) && near[next].Box.IsDisjoint(part.Box)) next++;
            if (GaveUp) yield break;
            if (next == near.Count)
            {
                yield return part.Box;
                continue;
            }

            _owners.Add(near[next].Owner);
            if (--_left < 0 || !space.Budget.Spend((long)part.Box.Axes.Length * near[next].Box.Axes.Length))
            {
                GaveUp = true;
                yield break;
            }

            foreach (var rest in Subtract(part.Box, near[next].Box)) parts.Push((rest, next + 1));
        }
    }

    // The covers that touch the box, the widest first, since they leave the fewest parts. Null where one covers it alone.
    private List<OwnedBox>? Near(Box box, IReadOnlyList<OwnedBox>[] covers)
    {
        var near = new List<OwnedBox>();
        foreach (var list in covers)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (!Compare(list[i].Box, box)) return null;
                if (list[i].Box.IsDisjoint(box)) continue;
                if (list[i].Box.Contains(box))
                {
                    _owners.Add(list[i].Owner);
                    return null;
                }

                near.Add(list[i]);
            }
        }

        if (!space.Budget.Spend((long)near.Count * BitOperations.Log2((uint)near.Count | 1)))
        {
            GaveUp = true;
            return null;
        }

        near.Sort((one, two) => (one.Box.Axes.Length, one.Owner).CompareTo((two.Box.Axes.Length, two.Owner)));
        return near;
    }

    /// <summary>What is left of a box outside another, in boxes that do not overlap.</summary>
    private IEnumerable<Box> Subtract(Box box, Box other)
    {
        for (var i = 0; i < other.Axes.Length; i++)
        {
            var axis = space[other.Axes[i]];
            var (own, taken) = (box[axis], other.CellsAt(i));
            var rest = own.Without(taken);
            if (rest.IsEmpty) continue;
            var outside = box.With(axis.Index, rest);
            if (axis.Part.IsPossible(outside)) yield return outside;
            box = box.With(axis.Index, own.And(taken));
            if (!axis.Part.IsPossible(box)) yield break;
        }
    }

    private bool Compare(Box one, Box two)
    {
        if (space.Budget.Compare(one, two)) return true;
        GaveUp = true;
        return false;
    }
}

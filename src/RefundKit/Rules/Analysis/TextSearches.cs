using RefundKit.Messages;

namespace RefundKit.Rules.Analysis;

/// <summary>What lines search a text for: word groups, each an axis of its own, and patterns, about which nothing is known.</summary>
internal sealed class TextSearches
{
    public const int Out = 0, In = 1;

    // Beside in and out: a text longer than patterns are searched in neither matches nor fails to.
    private const int PatternCells = 3;

    private readonly List<WordGroup> _groups = [];
    private readonly Dictionary<string, int> _groupOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _patternOf = new(StringComparer.Ordinal);
    private Axis[] _groupAxes = [];
    private Axis[] _patternAxes = [];
    private readonly List<int> _with = [];
    private readonly List<int> _without = [];
    private AnalysisBudget _budget = null!;
    private TextContent _content = null!;

    public int Count => _groups.Count + _patternOf.Count;

    public bool IsEmpty => Count == 0;

    public IEnumerable<Axis> Axes => [.. _groupAxes, .. _patternAxes];

    /// <summary>Whether the line is a search, and noted as one.</summary>
    public bool Note(FactCondition line, Func<IReadOnlyList<string>> words)
    {
        var name = line.Value?.ToString() ?? "";
        switch (line.Operator)
        {
            case ConditionOperator.ContainsAny:
                if (_groupOf.TryAdd(name, _groups.Count)) _groups.Add(new WordGroup(name, [.. words()]));
                return true;
            case ConditionOperator.Matches:
                _patternOf.TryAdd(name, _patternOf.Count);
                return true;
            default:
                return false;
        }
    }

    public void Cut(BoxSpace space, IWorldPart part)
    {
        _budget = space.Budget;
        _content = new TextContent(_groups);
        _groupAxes = [.. _groups.Select(_ => space.Add(2, part))];
        _patternAxes = [.. Enumerable.Range(0, _patternOf.Count).Select(_ => space.Add(PatternCells, part))];
    }

    /// <summary>Where the search finds something, or does not, in a text that is known.</summary>
    public Box Where(FactCondition line, bool wanted, Box known)
    {
        var name = line.Value!.ToString()!;
        var axis = line.Operator == ConditionOperator.Matches ? _patternAxes[_patternOf[name]] : _groupAxes[_groupOf[name]];
        return known.With(axis.Index, axis.Of(wanted ? In : Out));
    }

    /// <summary>Whether some text is found as the box says. True where that is not known.</summary>
    public bool IsPossible(Box box)
    {
        Ask(box);
        return !_budget.Spend(_content.Cost(_with, _without)) || _content.IsPossible(_with, _without);
    }

    /// <summary>Whether one of these texts is found as the box says, patterns aside. True where that is not known.</summary>
    /// <param name="box">The box.</param>
    /// <param name="found">What is found in each; see <see cref="Find"/>.</param>
    public bool Have(Box box, IEnumerable<ulong[]> found)
    {
        Ask(box);
        return found.Any(mask => !_content.IsKnown || !_budget.Spend(1 + _with.Count + _without.Count) || TextContent.Fits(mask, _with, _without));
    }

    public ulong[] Find(string text) => _content.Find(text);

    /// <summary>A text that is found as the box says, patterns aside; null where there is none.</summary>
    public string? Example(Box box, Func<string, bool> isFree, params IEnumerable<string> usual)
    {
        Ask(box);
        return _content.Example(_with, _without, isFree, usual);
    }

    // The groups that the box wants, and those that it does not. Asked very often, so the lists are used again.
    private void Ask(Box box)
    {
        _with.Clear();
        _without.Clear();
        if (_groupAxes.Length == 0) return;
        var first = _groupAxes[0].Index;
        for (var i = 0; i < box.Axes.Length; i++)
        {
            var group = box.Axes[i] - first;
            if (group < 0) continue;
            if (group >= _groupAxes.Length) return;
            var cells = box.CellsAt(i);
            if (!cells.Has(Out)) _with.Add(group);
            else if (!cells.Has(In)) _without.Add(group);
        }
    }
}

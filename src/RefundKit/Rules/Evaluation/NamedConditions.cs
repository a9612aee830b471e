using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// The named conditions that a binder meets. Each is bound once for all places of one kind, and none grows without bound
/// by repeating others: a vocabulary of a few lines must not bind millions.
/// </summary>
internal sealed class NamedConditions(Action<Condition, string, string, string?> report)
{
    /// <summary>The most lines that a named condition comes to with those it reads.</summary>
    public const int MaxNamedLines = 10_000;

    /// <summary>How deep named conditions read each other at most.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most lines that all conditions together come to, counting a named one wherever it is read.</summary>
    public const int MaxLines = 500_000;

    private readonly Dictionary<Place, Bound> _bound = [];
    private readonly HashSet<Place> _bad = [];
    private readonly List<string> _open = [];

    // Of the named condition that is being bound; of all conditions where none is.
    private long _lines;
    private int _depth;

    /// <summary>A name and the kind of place that reads it.</summary>
    public readonly record struct Place(string Name, FactPhase Phase, bool InsideItems);

    private sealed record Bound(CompiledCondition Condition, long Lines, int Depth);

    /// <summary>Begins a condition of its own, which says once what is wrong with a name that it reads.</summary>
    public void Begin() => _bad.Clear();

    public void CountLine() => _lines++;

    /// <summary>The condition that a line names, bound where it is read for the first time; null where something is wrong with it.</summary>
    public CompiledCondition? Read(FactCondition line, Place place, Func<CompiledCondition?> bind)
    {
        if (_bad.Contains(place)) return null;
        if (!_bound.TryGetValue(place, out var bound))
        {
            bound = Bind(line, bind);
            if (bound is null)
            {
                _bad.Add(place);
                return null;
            }

            _bound.Add(place, bound);
        }

        _lines += bound.Lines;
        _depth = Math.Max(_depth, bound.Depth);
        if (_open.Count > 0 || _lines <= MaxLines) return bound.Condition;
        report(line, "RK1119", $"the conditions come to more than {MaxLines} lines with the named conditions they read", "Use large named conditions in fewer places.");
        return null;
    }

    private Bound? Bind(FactCondition line, Func<CompiledCondition?> bind)
    {
        if (_open.Contains(line.Fact, StringComparer.Ordinal))
        {
            report(line, "RK1118", $"the condition \"{line.Fact}\" uses itself", "Leave it out of what it is made of.");
            return null;
        }

        if (_open.Count == MaxDepth) return TooDeep(line);
        var (lines, depth) = (_lines, _depth);
        (_lines, _depth) = (0, 0);
        _open.Add(line.Fact);
        var condition = bind();
        _open.RemoveAt(_open.Count - 1);
        var (ownLines, ownDepth) = (Math.Max(1, _lines), _depth + 1);
        (_lines, _depth) = (lines, depth);
        if (condition is null) return null;
        if (ownDepth > MaxDepth) return TooDeep(line);
        if (ownLines <= MaxNamedLines) return new Bound(condition, ownLines, ownDepth);
        report(line, "RK1119", $"the condition \"{line.Fact}\" comes to more than {MaxNamedLines} lines with all it reads", "Say it with fewer repetitions.");
        return null;
    }

    private Bound? TooDeep(FactCondition line)
    {
        report(line, "RK1119", $"the condition \"{line.Fact}\" is read by or reads conditions that read conditions, deeper than {MaxDepth}", "Say it with fewer steps.");
        return null;
    }
}

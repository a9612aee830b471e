using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// All requests, as far as some conditions can tell them apart: a box of axes, cut at the values that the conditions name.
/// Each condition is then a region of it. What depends on each other across facts (days since delivery, the day of delivery)
/// counts as independent: there are then more requests than there really are, so that "never" and "covered" stay true.
/// </summary>
internal sealed class ConditionSpace
{
    // Beyond, a fact would be cut so finely that each line over it is a question of its own.
    private const int MaxCells = 4_096, MaxAxes = 1_024;

    private readonly RuleVocabulary _vocabulary;
    private readonly Dictionary<string, FactAxes> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemRange, ItemAxes> _items = new() { [ItemRange.Return] = new(ItemRange.Return), [ItemRange.Order] = new(ItemRange.Order) };
    private readonly Dictionary<(Condition, bool), Region> _regions = new(new ByReference());
    private readonly Dictionary<Condition, bool> _ofItem = new(ReferenceEqualityComparer.Instance);

    /// <param name="vocabulary">The facts, word groups and named conditions.</param>
    /// <param name="conditions">Every condition that will be asked about; all have been bound to the vocabulary.</param>
    /// <param name="budget">How much work may be done.</param>
    public ConditionSpace(RuleVocabulary vocabulary, IEnumerable<Condition> conditions, AnalysisBudget budget)
    {
        _vocabulary = vocabulary;
        Boxes = new BoxSpace(budget);
        var noted = new HashSet<Condition>(ReferenceEqualityComparer.Instance);
        var lines = new Dictionary<string, List<FactCondition>>(StringComparer.Ordinal);
        foreach (var condition in conditions) Note(condition, noted, lines);
        foreach (var (name, over) in lines) _facts.Add(name, Cut(name, over));
        foreach (var items in _items.Values) items.Cut(Boxes, Where);
    }

    public BoxSpace Boxes { get; }

    /// <summary>The facts that some condition reads.</summary>
    public IEnumerable<FactAxes> Facts => _facts.Values;

    public IEnumerable<ItemAxes> Items => _items.Values;

    /// <summary>The axes of a fact; null where no condition reads it.</summary>
    public FactAxes? Find(string fact) => _facts.GetValueOrDefault(fact);

    /// <summary>Where a condition is true, or where it is false; elsewhere it is unknown.</summary>
    public Region Where(Condition condition, bool wanted)
    {
        if (_regions.TryGetValue((condition, wanted), out var known)) return known;
        if (!Boxes.Budget.Spend(1)) return new Region([], false);
        var region = condition switch
        {
            AllCondition all => wanted ? Boxes.And([.. all.Conditions.Select(part => Where(part, true))]) : Boxes.Or(all.Conditions.Select(part => Where(part, false))),
            AnyCondition any => wanted ? Boxes.Or(any.Conditions.Select(part => Where(part, true))) : Boxes.And([.. any.Conditions.Select(part => Where(part, false))]),
            NotCondition not => Where(not.Inner, !wanted),
            ItemCondition items => _items[items.Over].Where(items, wanted, IsOfItem, Where),
            FactCondition line => Named(line, out var holds) is { } named ? Where(named, holds == wanted) : _facts[line.Fact].Where(line, wanted),
            _ => throw new InvalidOperationException($"There is no condition {condition.GetType()}."),
        };
        region = new Region([.. region.Boxes.Where(Boxes.IsPossible)], region.IsWhole);
        return _regions[(condition, wanted)] = region;
    }

    /// <summary>The condition a line names, and whether it must hold; null where the line reads a fact.</summary>
    public Condition? Named(FactCondition line, out bool wanted) => _vocabulary.Named(line, out wanted);

    private void Note(Condition condition, HashSet<Condition> noted, Dictionary<string, List<FactCondition>> lines)
    {
        if (!noted.Add(condition)) return;
        switch (condition)
        {
            case AllCondition all: foreach (var part in all.Conditions) Note(part, noted, lines); break;
            case AnyCondition any: foreach (var part in any.Conditions) Note(part, noted, lines); break;
            case NotCondition not: Note(not.Inner, noted, lines); break;
            case ItemCondition items:
                foreach (var part in items.Conditions) Note(part, noted, lines);
                _items[items.Over].Note(items, IsOfItem);
                break;
            case FactCondition line when Named(line, out _) is { } named: Note(named, noted, lines); break;
            case FactCondition line:
                if (!lines.TryGetValue(line.Fact, out var over)) lines.Add(line.Fact, over = []);
                over.Add(line);
                break;
        }
    }

    private FactAxes Cut(string name, List<FactCondition> lines)
    {
        if (!_vocabulary.Facts.TryFind(name, out var fact)) throw new InvalidOperationException($"\"{name}\" was checked when the condition was bound.");
        var axes = FactAxes.Of(fact);
        foreach (var line in lines) axes.Note(line, _vocabulary);
        if (axes.Cells > MaxCells || axes.Count > MaxAxes)
        {
            axes = new OpaqueAxes(fact);
            foreach (var line in lines) axes.Note(line, _vocabulary);
        }

        axes.Cut(Boxes);
        return axes;
    }

    // Whether a condition reads a fact of one item, so that it can differ from item to item.
    private bool IsOfItem(Condition condition)
    {
        if (_ofItem.TryGetValue(condition, out var known)) return known;
        return _ofItem[condition] = condition switch
        {
            AllCondition all => all.Conditions.Any(IsOfItem),
            AnyCondition any => any.Conditions.Any(IsOfItem),
            NotCondition not => IsOfItem(not.Inner),
            FactCondition line => Named(line, out _) is { } named ? IsOfItem(named) : _vocabulary.Facts.TryFind(line.Fact, out var fact) && fact.Scope == FactScope.Item,
            _ => false,
        };
    }

    private sealed class ByReference : IEqualityComparer<(Condition Condition, bool Wanted)>
    {
        public bool Equals((Condition Condition, bool Wanted) x, (Condition Condition, bool Wanted) y) => ReferenceEquals(x.Condition, y.Condition) && x.Wanted == y.Wanted;

        public int GetHashCode((Condition Condition, bool Wanted) pair) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Condition), pair.Wanted);
    }
}

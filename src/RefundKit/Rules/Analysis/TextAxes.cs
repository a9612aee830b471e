using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// A text that is compared as a whole: unknown where it can be, one of the words that lines name, or another. Word groups
/// may be searched for in it as well; then the words named are told apart by what is found in them.
/// </summary>
internal sealed class TextAxes(FactDefinition fact) : FactAxes(fact)
{
    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly TextSearches _searches = new();
    private WordCells _classes = null!;
    private ulong[][] _found = [];
    private ulong[] _foundInOther = [];
    private Axis _values = null!;
    private string? _otherWord;
    private bool _hasOther;

    // Behind the words named: any other word, where there is one, and then the unknown.
    private int Other => _classes.Count;

    private int Unknown => _classes.Count + (_hasOther ? 1 : 0);

    private CellSet Known => CanBeUnknown ? _values.All.Without(_values.Of(Unknown)) : _values.All;

    public override int Count => 1 + _searches.Count;

    public override int Cells => Math.Min(_lists.Sum(list => list.Count), 1 << Math.Min(_lists.Count + _searches.Count, 30));

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
        if (line.Value is null || _searches.Note(line, () => Words(line, vocabulary))) return;
        if (_seen.Add(line.Value.ToString()!)) _lists.Add(Words(line, vocabulary));
    }

    public override void Cut(BoxSpace space)
    {
        // What is found in a word cannot be told before all searches are noted, so the axes of the searches come first.
        _searches.Cut(space, this);
        if (Fact.Words.Count > 0 && !_searches.IsEmpty) _lists.Add([.. Fact.Words]);
        _classes = new WordCells(_lists, _searches.IsEmpty ? null : word => string.Join(',', _searches.Find(word)));
        _found = [.. Enumerable.Range(0, _classes.Count).Select(i => _searches.Find(_classes[i]))];
        _otherWord = Fact.Words.FirstOrDefault(word => !_classes.Knows(word));
        _foundInOther = _searches.Find(_otherWord ?? "");
        _hasOther = Fact.Words.Count == 0 || _otherWord is not null;
        _values = space.Add(Unknown + (CanBeUnknown ? 1 : 0), this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        if (line.Value is null) return IsKnown(_values, Known, wanted);
        if (line.Operator is ConditionOperator.ContainsAny or ConditionOperator.Matches) return Region.Of(_searches.Where(line, wanted, Box.Of(_values, Known)));
        var cells = _values.Of(_classes.Of(Words(line.Value)));
        return Some(_values, (line.Operator is ConditionOperator.IsNot or ConditionOperator.NotIn) != wanted ? cells : Known.Without(cells));
    }

    public override IEnumerable<Axis> Axes => [.. _searches.Axes, _values];

    public override bool IsPossible(Box box)
    {
        if (_searches.IsEmpty) return true;
        var cells = box[_values];
        if (CanBeUnknown && cells.Has(Unknown)) return true;
        if (_hasOther && cells.Has(Other) && (_otherWord is null ? _searches.IsPossible(box) : _searches.Have(box, [_foundInOther]))) return true;
        return _searches.Have(box, cells.Cells.Where(cell => cell < _classes.Count).Select(cell => _found[cell]));
    }

    public override FactValue Choose(Box box, bool known)
    {
        var cells = box[_values];
        if (CanBeUnknown && cells.Has(Unknown) && (!known || cells.And(Known).IsEmpty)) return FactValue.Unknown;
        foreach (var cell in cells.Cells.Where(cell => cell < _classes.Count))
        {
            if (_searches.Have(box, [_found[cell]])) return FactValue.Of(_classes[cell]);
        }

        return FactValue.Of(_otherWord ?? _searches.Example(box, text => !_classes.Knows(text), Unnamed()) ?? Unnamed());
    }

    private string Unnamed()
    {
        var word = "other";
        while (_classes.Knows(word)) word += "-other";
        return word;
    }
}

using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A set of words: whether it is known, and for each class of words whether one of them is in it.</summary>
internal sealed class WordSetAxes(FactDefinition fact) : FactAxes(fact)
{
    private const int Known = 0, Unknown = 1, Out = 0, In = 1;
    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly Dictionary<FactCondition, IReadOnlyList<string>> _listOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private Axis _state = null!;
    private Axis[] _words = [];

    // Made once all lines are noted.
    private WordCells Classes => field ??= new WordCells(_lists);

    public override int Count => 1 + Classes.Count;

    public override int Cells => 2;

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
        if (line.Value is null || _listOf.ContainsKey(line)) return;
        var words = Words(line, vocabulary);
        _listOf.Add(line, words);
        if (_seen.Add(line.Value.ToString()!)) _lists.Add(words);
    }

    public override void Cut(BoxSpace space)
    {
        _state = space.Add(CanBeUnknown ? 2 : 1, this);
        _words = new Axis[Classes.Count];
        for (var i = 0; i < _words.Length; i++) _words[i] = space.Add(2, this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        var known = _state.Of(Known);
        if (line.Value is null) return IsKnown(_state, known, wanted);
        var words = Classes.Of(_listOf[line]);
        return wanted
            ? Region.Of([.. words.Select(i => Box.Of([(_state, known), (_words[i], _words[i].Of(In))]))])
            : Region.Of(Box.Of([(_state, known), .. words.Select(i => (_words[i], _words[i].Of(Out)))]));
    }

    public override IEnumerable<Axis> Axes => [_state, .. _words];

    public override FactValue Choose(Box box, bool known)
    {
        var states = box[_state];
        if (CanBeUnknown && states.Has(Unknown) && (!known || !states.Has(Known))) return FactValue.Unknown;
        return FactValue.Of([.. Enumerable.Range(0, _words.Length).Where(i => !box[_words[i]].Has(Out)).Select(i => Classes[i])]);
    }
}

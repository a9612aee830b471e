using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A set of words: whether it is known, and for each class of words whether one of them is in it.</summary>
internal sealed class WordSetAxes(FactDefinition fact) : FactAxes(fact)
{
    private const int Known = 0, Unknown = 1, Out = 0, In = 1;
    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly Dictionary<FactCondition, IReadOnlyList<string>> _listOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private WordClasses _classes = null!;
    private Axis _state = null!;
    private Axis[] _words = [];

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
        _classes = new WordClasses(_lists);
        _state = space.Add(CanBeUnknown ? 2 : 1, this);
        _words = new Axis[_classes.Count];
        for (var i = 0; i < _words.Length; i++) _words[i] = space.Add(2, this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        var known = Box.Of(_state, _state.Of(Known));
        if (line.Value is null) return wanted ? Region.Of(known) : CanBeUnknown ? Region.Of(Box.Of(_state, _state.Of(Unknown))) : Region.Nowhere;
        var words = _classes.Of(_listOf[line]);
        if (wanted) return Region.Of([.. words.Select(i => known.With(_words[i].Index, _words[i].Of(In)))]);
        return Region.Of(words.Aggregate(known, (box, i) => box.With(_words[i].Index, _words[i].Of(Out))));
    }

    public override IEnumerable<Axis> Axes => [_state, .. _words];

    public override FactValue Choose(Box box, bool known)
    {
        var states = box[_state];
        if (CanBeUnknown && states.Has(Unknown) && (!known || !states.Has(Known))) return FactValue.Unknown;
        return FactValue.Of([.. Enumerable.Range(0, _words.Length).Where(i => !box[_words[i]].Has(Out)).Select(i => _classes[i])]);
    }
}

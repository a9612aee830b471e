using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A fact about which so many different things are asked that each of them counts as a question of its own.</summary>
internal sealed class OpaqueAxes(FactDefinition fact) : FactAxes(fact)
{
    // The first cell is the unknown.
    private const int False = 1, True = 2;
    private readonly Dictionary<string, Axis> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    public override int Count => _noted.Count;

    public override int Cells => 3;

    public override void Note(FactCondition line, RuleVocabulary vocabulary) => _noted.Add(line.ToString());

    public override void Cut(BoxSpace space)
    {
        foreach (var line in _noted) _lines.Add(line, space.Add(Cells, this));
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        var axis = _lines[line.ToString()];
        return Region.Of(Box.Of(axis, axis.Of(wanted ? True : False)));
    }

    public override IEnumerable<Axis> Axes => _lines.Values;

    public override FactValue Choose(Box box, bool known) => FactValue.Unknown;
}

using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A fact about which so many different things are asked that each of them counts as a question of its own.</summary>
internal sealed class OpaqueAxes(FactDefinition fact) : FactAxes(fact)
{
    // The first cell is the unknown.
    private const int False = 1, True = 2;
    private readonly Dictionary<string, Axis> _lines = new(StringComparer.Ordinal);
    private BoxSpace _space = null!;

    public override int Cells => 3;

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
    }

    public override void Cut(BoxSpace space) => _space = space;

    public override Region Where(FactCondition line, bool wanted)
    {
        var name = line.ToString();
        if (!_lines.TryGetValue(name, out var axis)) _lines.Add(name, axis = _space.Add(3, this));
        return Region.Of(Box.Of(axis, axis.Of(wanted ? True : False)));
    }

    public override IEnumerable<Axis> Axes => _lines.Values;

    public override FactValue Choose(Box box, bool known) => FactValue.Unknown;
}

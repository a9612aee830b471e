using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A flag: false, true, and unknown where it can be.</summary>
internal sealed class FlagAxes(FactDefinition fact) : FactAxes(fact)
{
    private const int False = 0, True = 1, Unknown = 2;
    private Axis _values = null!;

    public override int Cells => 3;

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
    }

    public override void Cut(BoxSpace space) => _values = space.Add(CanBeUnknown ? 3 : 2, this);

    public override Region Where(FactCondition line, bool wanted)
    {
        if (line.Operator == ConditionOperator.IsKnown) return IsKnown(_values, _values.Of(False, True), wanted);
        var holds = (((ConditionValue.Word)line.Value!).Text == "true") == (line.Operator == ConditionOperator.Is);
        return Region.Of(Box.Of(_values, _values.Of(holds == wanted ? True : False)));
    }

    public override IEnumerable<Axis> Axes => [_values];

    public override FactValue Choose(Box box, bool known)
    {
        var cells = box[_values];
        if (CanBeUnknown && cells.Has(Unknown) && (!known || (!cells.Has(True) && !cells.Has(False)))) return FactValue.Unknown;
        return cells.Has(True) ? FactValue.Of(true) : FactValue.Of(false);
    }
}

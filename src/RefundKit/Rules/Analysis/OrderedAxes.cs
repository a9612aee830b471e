using NodaTime;
using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A number, a day or a span of time: unknown where it can be, and its values in their order.</summary>
internal sealed class OrderedAxes(FactDefinition fact) : FactAxes(fact)
{
    private readonly HashSet<decimal> _limits = [];
    private ValueCuts _cuts = null!;
    private Axis _values = null!;

    // The cell after all values.
    private int Unknown => _cuts.Count;

    private CellSet Known => CanBeUnknown ? _values.All.Without(_values.Of(Unknown)) : _values.All;

    public override int Cells => 2 * _limits.Count;

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
        if (line.Value is { } value) _limits.UnionWith(ValueCuts.LimitsOf(value).Select(Read));
    }

    public override void Cut(BoxSpace space)
    {
        _cuts = new ValueCuts(_limits, Fact.Type switch
        {
            FactType.Date => new ValueRange(FactValue.ScalarOf(LocalDate.MinIsoValue), FactValue.ScalarOf(LocalDate.MaxIsoValue), Whole: true, Step: 1, Usual: FactValue.ScalarOf(new LocalDate(2026, 6, 1))),
            FactType.Duration => new ValueRange(FactValue.ScalarOf(Duration.MinValue), FactValue.ScalarOf(Duration.MaxValue), Whole: true, Step: NodaConstants.NanosecondsPerHour, Usual: NodaConstants.NanosecondsPerDay),
            _ => new ValueRange(decimal.MinValue, decimal.MaxValue, Fact.IsWhole, Step: 1, Usual: 1),
        });
        _values = space.Add(_cuts.Count + (CanBeUnknown ? 1 : 0), this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        if (line.Operator == ConditionOperator.IsKnown) return IsKnown(_values, Known, wanted);
        var cells = _values.Of([.. _cuts.Cells(line.Operator, Read, line.Value!)]);
        var negated = line.Operator is ConditionOperator.IsNot or ConditionOperator.NotIn;
        return Some(_values, negated != wanted ? cells : Known.Without(cells));
    }

    public override IEnumerable<Axis> Axes => [_values];

    public override FactValue Choose(Box box, bool known)
    {
        var cells = box[_values];
        var values = cells.And(Known);
        if (values.IsEmpty || (!known && !cells.Same(values))) return FactValue.Unknown;
        return FactValue.OfScalar(Fact.Type, _cuts.Usual(values.Cells));
    }

    private static decimal Read(ConditionValue value) => value switch
    {
        ConditionValue.Number number => number.Value,
        ConditionValue.Day day => FactValue.ScalarOf(day.Value),
        ConditionValue.Span span => FactValue.ScalarOf(span.Value),
        _ => throw new InvalidOperationException($"{value} was checked when the condition was bound."),
    };
}

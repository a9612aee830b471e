using NodaTime;
using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>A number, a day or a span of time: unknown where it can be, and its values in their order.</summary>
internal sealed class OrderedAxes(FactDefinition fact) : FactAxes(fact)
{
    private const decimal NanosecondsPerHour = 3_600_000_000_000m;
    private static readonly LocalDate FirstDay = LocalDate.MinIsoValue;
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
            FactType.Date => new ValueRange(0, Read(LocalDate.MaxIsoValue), Whole: true, Step: 1, Usual: Read(new LocalDate(2026, 6, 1))),
            FactType.Duration => new ValueRange((decimal)Duration.MinValue.ToBigIntegerNanoseconds(), (decimal)Duration.MaxValue.ToBigIntegerNanoseconds(), Whole: true, Step: NanosecondsPerHour, Usual: 24 * NanosecondsPerHour),
            _ => new ValueRange(decimal.MinValue, decimal.MaxValue, Fact.IsWhole, Step: 1, Usual: 1),
        });
        _values = space.Add(_cuts.Count + (CanBeUnknown ? 1 : 0), this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        if (line.Operator == ConditionOperator.IsKnown) return Some(wanted ? Known : _values.All.Without(Known));
        var cells = _values.Of([.. _cuts.Cells(line.Operator, Read, line.Value!)]);
        var negated = line.Operator is ConditionOperator.IsNot or ConditionOperator.NotIn;
        return Some(negated != wanted ? cells : Known.Without(cells));
    }

    public override IEnumerable<Axis> Axes => [_values];

    public override FactValue Choose(Box box, bool known)
    {
        var cells = box[_values];
        var values = cells.And(Known);
        if (values.IsEmpty || (!known && !cells.Same(values))) return FactValue.Unknown;
        var value = _cuts.Usual(values.Cells);
        return Fact.Type switch
        {
            FactType.Date => FactValue.Of(FirstDay.PlusDays((int)value)),
            FactType.Duration => FactValue.Of(Duration.FromNanoseconds(new System.Numerics.BigInteger(value))),
            _ => FactValue.Of(value),
        };
    }

    private Region Some(CellSet cells) => cells.IsEmpty ? Region.Nowhere : Region.Of(Box.Of(_values, cells));

    private static decimal Read(LocalDate day) => Period.DaysBetween(FirstDay, day);

    private static decimal Read(ConditionValue value) => value switch
    {
        ConditionValue.Number number => number.Value,
        ConditionValue.Day day => Read(day.Value),
        ConditionValue.Span span => (decimal)span.Value.ToBigIntegerNanoseconds(),
        _ => throw new InvalidOperationException($"{value} was checked when the condition was bound."),
    };
}

using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// An amount: unknown, in a currency that no line names, or one of the amounts of each currency that some line does. A line
/// over one currency is unknown for an amount in another.
/// </summary>
internal sealed class MoneyAxes(FactDefinition fact) : FactAxes(fact)
{
    private static readonly string[] Usual = ["USD", "EUR", "GBP", "CNY", "JPY", "CHF", "SEK"];
    private readonly SortedDictionary<string, HashSet<decimal>> _limits = new(StringComparer.Ordinal);
    private readonly List<(Currency Currency, ValueCuts Cuts, int First)> _currencies = [];
    private Axis _values = null!;
    private int _other;

    private CellSet Known => CanBeUnknown ? _values.All.Without(_values.Of(_other + 1)) : _values.All;

    public override int Cells => _limits.Values.Sum(limits => 2 * limits.Count);

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
        if (line.Value is not { } value) return;
        foreach (var limit in ValueCuts.LimitsOf(value))
        {
            var amount = ((ConditionValue.Amount)limit).Value;
            if (!_limits.TryGetValue(amount.Currency.Code, out var limits)) _limits.Add(amount.Currency.Code, limits = []);
            limits.Add(amount.MinorUnits);
        }
    }

    public override void Cut(BoxSpace space)
    {
        var next = 0;
        foreach (var (code, limits) in _limits)
        {
            var currency = Currency.Of(code);
            var cuts = new ValueCuts(limits, new ValueRange(long.MinValue, long.MaxValue, Whole: true, Step: currency.Scale, Usual: 20 * currency.Scale));
            _currencies.Add((currency, cuts, next));
            next += cuts.Count;
        }

        _other = next;
        _values = space.Add(_other + 1 + (CanBeUnknown ? 1 : 0), this);
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        if (line.Operator == ConditionOperator.IsKnown) return IsKnown(_values, Known, wanted);
        var code = ((ConditionValue.Amount)ValueCuts.LimitsOf(line.Value!).First()).Value.Currency.Code;
        var (_, cuts, first) = _currencies.Find(known => known.Currency.Code == code);
        var cells = _values.Of([.. cuts.Cells(line.Operator, Read, line.Value!).Select(cell => first + cell)]);
        var own = _values.Of([.. Enumerable.Range(first, cuts.Count)]);
        return Some(_values, (line.Operator == ConditionOperator.IsNot) != wanted ? cells : own.Without(cells));
    }

    public override IEnumerable<Axis> Axes => [_values];

    public override FactValue Choose(Box box, bool known)
    {
        var cells = box[_values];
        var values = cells.And(Known);
        if (values.IsEmpty || (!known && !cells.Same(values))) return FactValue.Unknown;
        foreach (var (currency, cuts, first) in _currencies)
        {
            var own = Enumerable.Range(0, cuts.Count).Where(cell => values.Has(first + cell)).ToList();
            if (own.Count > 0) return FactValue.Of(new Money((long)cuts.Usual(own), currency));
        }

        return Usual.Concat(Iso4217.Codes).FirstOrDefault(code => !_limits.ContainsKey(code)) is { } unnamed ? FactValue.Of(Money.Zero(Currency.Of(unnamed))) : FactValue.Unknown;
    }

    private static decimal Read(ConditionValue value) => ((ConditionValue.Amount)value).Value.MinorUnits;
}

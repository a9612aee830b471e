namespace RefundKit.Rules.Analysis;

/// <summary>
/// An ordered range of values, cut at the limits that lines name: a gap before the first limit, the limit itself, the gap
/// to the next, and so on. A gap that holds no value is no cell.
/// </summary>
internal sealed class ValueCuts
{
    private readonly decimal[] _limits;
    private readonly int[] _cellOf;
    private readonly decimal _usual;
    private readonly List<decimal> _values = [];

    public ValueCuts(IEnumerable<decimal> limits, ValueRange range)
    {
        _usual = range.Usual;
        _limits = [.. limits.Distinct().Order()];
        _cellOf = new int[(2 * _limits.Length) + 1];
        for (var i = 0; i < _cellOf.Length; i++)
        {
            var before = i >> 1;
            var value = (i & 1) == 1
                ? AtLimit(_limits[before], range)
                : InGap(before == 0 ? null : _limits[before - 1], before == _limits.Length ? null : _limits[before], range);
            _cellOf[i] = value is null ? -1 : _values.Count;
            if (value is { } known) _values.Add(known);
        }
    }

    public int Count => _values.Count;

    /// <summary>Of the values in some cells the one that is easiest to read: not negative where it can be, and small.</summary>
    public decimal Usual(IEnumerable<int> cells) => cells.Select(cell => _values[cell]).MinBy(value => (value < 0, Math.Abs(value - _usual)));

    /// <summary>The cells of a line's values; the line was among those whose limits were cut at.</summary>
    public IEnumerable<int> Cells(ConditionOperator @operator, Func<ConditionValue, decimal> read, ConditionValue value)
    {
        int At(ConditionValue limit) => (2 * Array.BinarySearch(_limits, read(limit))) + 1;
        var last = _cellOf.Length - 1;
        var places = (@operator, value) switch
        {
            (ConditionOperator.Between, ConditionValue.Range range) => From(At(range.Low), At(range.High)),
            (ConditionOperator.Less, _) => From(0, At(value) - 1),
            (ConditionOperator.LessOrEqual, _) => From(0, At(value)),
            (ConditionOperator.Greater, _) => From(At(value) + 1, last),
            (ConditionOperator.GreaterOrEqual, _) => From(At(value), last),
            (ConditionOperator.In or ConditionOperator.NotIn, ConditionValue.List list) => list.Items.Select(At),
            _ => [At(value)],
        };
        return places.Select(place => _cellOf[place]).Where(cell => cell >= 0);

        static IEnumerable<int> From(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1));
    }

    /// <summary>The limits a line names.</summary>
    public static IEnumerable<ConditionValue> LimitsOf(ConditionValue value) => value switch
    {
        ConditionValue.Range range => [range.Low, range.High],
        ConditionValue.List list => list.Items,
        _ => [value],
    };

    private static decimal? AtLimit(decimal limit, ValueRange range) => range.Has(limit) ? limit : null;

    // The value that is easiest to read: the usual one, else one near the limit, whole where it can be.
    private static decimal? InGap(decimal? low, decimal? high, ValueRange range)
    {
        foreach (var value in Candidates(low, high, range))
        {
            if (!(value <= low) && !(value >= high) && range.Has(value)) return value;
        }

        return null;
    }

    private static IEnumerable<decimal> Candidates(decimal? low, decimal? high, ValueRange range)
    {
        yield return range.Usual;
        if (low is { } above)
        {
            if (above < range.Most - range.Step) yield return decimal.Floor(above) + range.Step;
            if (above < range.Most - 1) yield return decimal.Floor(above) + 1;
            if (high is { } under) yield return (above / 2) + (under / 2);
            else yield return range.Most;
        }
        else if (high is { } below)
        {
            if (below > range.Least + range.Step) yield return decimal.Ceiling(below) - range.Step;
            if (below > range.Least + 1) yield return decimal.Ceiling(below) - 1;
            yield return range.Least;
        }
    }
}

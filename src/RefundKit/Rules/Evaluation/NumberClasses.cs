using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Numbers, days, spans, or amounts by currency: the ends that lines name, and the gaps between them. An amount in a
/// currency that no line names has a class of its own.
/// </summary>
internal sealed class NumberClasses : ValueClasses
{
    private const int OtherCurrency = 1;

    private readonly Scale[] _scales;
    private readonly bool _hasCurrencies;

    public NumberClasses(IReadOnlyList<CompiledLine> lines)
    {
        _hasCurrencies = lines.Any(line => line is IntervalLine { Currency: not null });
        var first = OtherCurrency + 1;
        var scales = new List<Scale>();
        foreach (var own in lines.Where(line => line is IntervalLine or NumberListLine).GroupBy(line => (line as IntervalLine)?.Currency))
        {
            scales.Add(new Scale(own.Key, [.. own.SelectMany(Ends).Distinct().Order()], first));
            first += scales[^1].Count;
        }

        _scales = [.. scales];
        Count = first;
    }

    public override int Count { get; }

    public override int Of(in FactValue value)
    {
        if (!value.IsKnown) return 0;
        foreach (var scale in _scales)
        {
            if (!_hasCurrencies || scale.Currency == value.Currency) return scale.First + scale.PlaceOf(value.Scalar);
        }

        return OtherCurrency;
    }

    protected override Truth AskKnown(CompiledLine line, int place)
    {
        // A line over another currency than the amount's does not know.
        if (line is IntervalLine { Currency: { } currency } && ScaleAt(place)?.Currency != currency) return Truth.Unknown;
        if (ScaleAt(place) is not { } scale) return Truth.Unknown;
        var (below, exact, above) = scale.At(place - scale.First);
        return line switch
        {
            IntervalLine interval => exact is { } number ? interval.AskNumber(number) : interval.AskBetween(below, above),
            _ => exact is { } number ? ((NumberListLine)line).AskNumber(number) : ((NumberListLine)line).AskOther,
        };
    }

    private Scale? ScaleAt(int place)
    {
        foreach (var scale in _scales)
        {
            if (place >= scale.First && place < scale.First + scale.Count) return scale;
        }

        return null;
    }

    private static IEnumerable<decimal> Ends(CompiledLine line)
    {
        if (line is NumberListLine list) return list.Numbers;
        var interval = ((IntervalLine)line).Interval;
        return new[] { interval.Low, interval.High }.Where(end => end is not (decimal.MinValue or decimal.MaxValue));
    }

    /// <summary>Places on a line of ends: an odd place is an end, an even one the gap before it.</summary>
    private sealed class Scale
    {
        private readonly decimal[] _ends;

        // Ends and facts are numbers of few digits. Counted in the smallest decimal that an end has, they compare as whole
        // numbers, many times faster; where one does not fit, all are compared as they are.
        private readonly byte _decimals;
        private readonly long[]? _whole;

        public Scale(Currency? currency, decimal[] ends, int first)
        {
            (Currency, First, _ends) = (currency, first, ends);
            _decimals = ends.Select(end => end.Scale).DefaultIfEmpty().Max();
            _whole = Counted(ends, _decimals);
        }

        public Currency? Currency { get; }

        public int First { get; }

        public int Count => (2 * _ends.Length) + 1;

        public int PlaceOf(decimal number)
        {
            if (_whole is not null && WholeNumber.TryRead(number, out var digits) && digits.TryCount(_decimals, out var counted, out var isBetween))
            {
                var place = Find(_whole, counted);
                return place < 0 ? 2 * ~place : isBetween ? (2 * place) + 2 : (2 * place) + 1;
            }

            var found = Array.BinarySearch(_ends, number);
            return found >= 0 ? (2 * found) + 1 : 2 * ~found;
        }

        public (decimal? Below, decimal? Exact, decimal? Above) At(int place)
        {
            var i = place / 2;
            if ((place & 1) == 1) return (null, _ends[i], null);
            return (i > 0 ? _ends[i - 1] : null, null, i < _ends.Length ? _ends[i] : null);
        }

        private static long[]? Counted(decimal[] ends, byte decimals)
        {
            var whole = new long[ends.Length];
            for (var i = 0; i < ends.Length; i++)
            {
                if (!WholeNumber.TryRead(ends[i], out var digits) || !digits.TryCount(decimals, out whole[i], out _)) return null;
            }

            return whole;
        }

        private static int Find(long[] whole, long number)
        {
            var (low, high) = (0, whole.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) >>> 1;
                if (whole[middle] == number) return middle;
                if (whole[middle] < number) low = middle + 1;
                else high = middle - 1;
            }

            return ~low;
        }
    }
}

namespace RefundKit.Metrics;

internal sealed class BreakdownFold(MetricDefinition definition, BreakdownMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private const byte Missing = 2;
    private KindFlags _flags;
    private readonly List<string> _valueOfKind = [];
    private readonly List<long> _countOfKind = [];
    private readonly SortedDictionary<string, long> _merged = new(StringComparer.Ordinal);

    public override MetricValue ToValue(MetricDefinition of)
    {
        var counts = new SortedDictionary<string, long>(_merged, StringComparer.Ordinal);
        AddTo(counts);
        return Value(of, null, counts.Values.Sum()) with
        {
            Breakdown = [.. counts.Select(entry => new BreakdownEntry(entry.Key, entry.Value))
                .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal)],
        };
    }

    protected override void DefineMeasure(int kind, EventKind described)
    {
        var value = described[measure.Attribute];
        var counted = described.MatchesAny(measure.Events);
        _flags.Define(kind, !counted ? (byte)0 : value is null ? Missing : Counted);
        _valueOfKind.Add(value ?? "");
        _countOfKind.Add(0);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        for (var i = 0; _flags.Any(Counted | Missing, view) && i < view.Kinds.Length; i++)
        {
            var flags = _flags[view.Kinds[i]];
            if (flags == 0) continue;
            if (!InPeriod(view.At[i])) Exclude(OutsidePeriod);
            else if (flags == Missing) Exclude("noValue");
            else _countOfKind[view.Kinds[i]]++;
        }
    }

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (BreakdownFold)other;
        foreach (var (value, count) in fold._merged) _merged[value] = _merged.GetValueOrDefault(value) + count;
        fold.AddTo(_merged);
    }

    private void AddTo(SortedDictionary<string, long> counts)
    {
        for (var i = 0; i < _countOfKind.Count; i++)
        {
            if (_countOfKind[i] > 0) counts[_valueOfKind[i]] = counts.GetValueOrDefault(_valueOfKind[i]) + _countOfKind[i];
        }
    }
}

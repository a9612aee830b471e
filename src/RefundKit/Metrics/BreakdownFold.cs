using System.Collections.Immutable;

namespace RefundKit.Metrics;

internal sealed class BreakdownFold(MetricDefinition definition, BreakdownMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private const byte Missing = 2;
    private const int MostOfAList = 64;
    private KindFlags _flags;
    private readonly List<ImmutableArray<string>> _valuesOfKind = [];
    private readonly List<long> _countOfKind = [];
    private readonly SortedDictionary<string, long> _merged = new(StringComparer.Ordinal);
    private long _mergedEvents;

    /// <summary>The values of an attribute: those of a list apart, and those beyond the first 64 together as one.</summary>
    public static ImmutableArray<string> ValuesOf(string? attribute)
    {
        if (attribute is null) return [];
        if (!attribute.Contains(';', StringComparison.Ordinal)) return [attribute];
        var values = attribute.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        return values.Count <= MostOfAList ? [.. values] : [.. values.Take(MostOfAList), "…"];
    }

    public override MetricValue ToValue(MetricDefinition of)
    {
        var counts = new SortedDictionary<string, long>(_merged, StringComparer.Ordinal);
        AddTo(counts);
        return Value(of, null, _mergedEvents + _countOfKind.Sum()) with
        {
            Breakdown = [.. counts.Select(entry => new BreakdownEntry(entry.Key, entry.Value))
                .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal)],
        };
    }

    protected override void DefineMeasure(int kind, EventKind described)
    {
        var counted = described.MatchesAny(measure.Events);
        var values = counted ? Values(described) : [];
        _flags.Define(kind, !counted ? (byte)0 : values.IsEmpty ? Missing : Counted);
        _valuesOfKind.Add(values);
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

    protected override void ClearMeasure()
    {
        _merged.Clear();
        _mergedEvents = 0;
        for (var i = 0; i < _countOfKind.Count; i++) _countOfKind[i] = 0;
    }

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (BreakdownFold)other;
        _mergedEvents += fold._mergedEvents + fold._countOfKind.Sum();
        foreach (var (value, count) in fold._merged) _merged[value] = _merged.GetValueOrDefault(value) + count;
        fold.AddTo(_merged);
    }

    private ImmutableArray<string> Values(EventKind described)
    {
        var values = ValuesOf(described[measure.Attribute]);
        if (measure.Groups is { } groups) values = [.. values.Select(value => groups.GetValueOrDefault(value, "other")).Distinct(StringComparer.Ordinal)];
        return measure.Within is null ? values : [.. ValuesOf(described[measure.Within]).SelectMany(within => values.Select(value => $"{within}: {value}")).Distinct(StringComparer.Ordinal)];
    }

    private void AddTo(SortedDictionary<string, long> counts)
    {
        for (var i = 0; i < _countOfKind.Count; i++)
        {
            foreach (var value in _countOfKind[i] > 0 ? _valuesOfKind[i] : []) counts[value] = counts.GetValueOrDefault(value) + _countOfKind[i];
        }
    }
}

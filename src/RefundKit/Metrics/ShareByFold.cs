using System.Collections.Immutable;

namespace RefundKit.Metrics;

internal sealed class ShareByFold(MetricDefinition definition, ShareByMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private readonly ConditionTest[] _hits = [.. measure.Hits.Select(condition => new ConditionTest(condition))];
    private readonly List<ImmutableArray<string>> _valuesOfKind = [];
    private readonly SortedDictionary<string, (long Hits, long Of)> _shares = new(StringComparer.Ordinal);
    private long _cases;

    public override MetricValue ToValue(MetricDefinition of) => Value(of, null, _cases) with
    {
        Breakdown = [.. _shares.Select(share => new BreakdownEntry(share.Key, share.Value.Hits) { Of = share.Value.Of })
            .OrderByDescending(entry => entry.Count).ThenByDescending(entry => entry.Of).ThenBy(entry => entry.Key, StringComparer.Ordinal)],
    };

    protected override void DefineMeasure(int kind, EventKind described)
    {
        foreach (var condition in _hits) condition.Define(kind, described);
        _valuesOfKind.Add(described.MatchesAny(measure.Groups) ? BreakdownFold.ValuesOf(described[measure.Attribute]) : []);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        var values = ImmutableArray<string>.Empty;
        for (var i = 0; i < view.Kinds.Length && values.IsEmpty; i++) values = _valuesOfKind[view.Kinds[i]];
        if (values.IsEmpty)
        {
            Exclude("noValue");
            return;
        }

        _cases++;
        var hit = 1;
        foreach (var condition in _hits)
        {
            if (condition.Holds(view)) continue;
            hit = 0;
            break;
        }

        foreach (var value in values) Add(value, hit, 1);
    }

    private void Add(string value, long hits, long of)
    {
        var before = _shares.GetValueOrDefault(value);
        _shares[value] = (before.Hits + hits, before.Of + of);
    }

    protected override void ClearMeasure()
    {
        _shares.Clear();
        _cases = 0;
    }

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (ShareByFold)other;
        _cases += fold._cases;
        foreach (var (value, (hits, of)) in fold._shares) Add(value, hits, of);
    }
}

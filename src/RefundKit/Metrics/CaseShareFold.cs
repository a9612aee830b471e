namespace RefundKit.Metrics;

internal sealed class CaseShareFold(MetricDefinition definition, CaseShareMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private readonly ConditionTest[] _hits = [.. measure.Hits.Select(condition => new ConditionTest(condition))];
    private long _population;
    private long _met;

    public override MetricValue ToValue(MetricDefinition of) => Share(of, _met, _population);

    protected override void DefineMeasure(int kind, EventKind described)
    {
        foreach (var condition in _hits) condition.Define(kind, described);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        _population++;
        foreach (var condition in _hits)
        {
            if (!condition.Holds(view)) return;
        }

        _met++;
    }

    protected override void ClearMeasure() => (_population, _met) = (0, 0);

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (CaseShareFold)other;
        _population += fold._population;
        _met += fold._met;
    }
}

namespace RefundKit.Metrics;

internal sealed class CountFold(MetricDefinition definition, CountMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private KindFlags _flags;
    private long _population;
    private long _count;

    public override MetricValue ToValue(MetricDefinition of) => Number(of, _count, _population);

    protected override void DefineMeasure(int kind, EventKind described) =>
        _flags.Define(kind, KindFlags.Of(described, Counted, measure.Events));

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        if (Options.Period is not { } period || Definition.Period != PeriodAnchor.Measured || period.Overlaps(view.First, view.Last)) _population++;
        for (var i = 0; _flags.Any(Counted, view) && i < view.Kinds.Length; i++)
        {
            if ((_flags[view.Kinds[i]] & Counted) == 0) continue;
            if (InPeriod(view.At[i])) _count++;
            else Exclude(OutsidePeriod);
        }
    }

    protected override void ClearMeasure() => (_population, _count) = (0, 0);

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (CountFold)other;
        _population += fold._population;
        _count += fold._count;
    }
}

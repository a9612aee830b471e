namespace RefundKit.Metrics;

internal sealed class EventShareFold(MetricDefinition definition, EventShareMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private const byte Hit = 2;
    private KindFlags _flags;
    private long _population;
    private long _met;

    public override MetricValue ToValue(MetricDefinition of) => Share(of, _met, _population);

    protected override void DefineMeasure(int kind, EventKind described) =>
        _flags.Define(kind, (byte)(KindFlags.Of(described, Counted, measure.Of) | KindFlags.Of(described, Hit, measure.Hits)));

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        for (var i = 0; _flags.Any(Counted, view) && i < view.Kinds.Length; i++)
        {
            var flags = _flags[view.Kinds[i]];
            if ((flags & Counted) == 0) continue;
            if (!InPeriod(view.At[i]))
            {
                Exclude(OutsidePeriod);
                continue;
            }

            _population++;
            if ((flags & Hit) != 0) _met++;
        }
    }

    protected override void ClearMeasure() => (_population, _met) = (0, 0);

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (EventShareFold)other;
        _population += fold._population;
        _met += fold._met;
    }
}

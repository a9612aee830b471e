namespace RefundKit.Metrics;

internal sealed class StageFold(MetricDefinition definition, StageMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private const byte Opens = 2;
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _activityOfKind = [];
    private KindFlags _flags;

    public override MetricValue ToValue(MetricDefinition of) => Value(of, null, _counts.Values.Sum()) with
    {
        Breakdown = [.. _counts.Select(entry => new BreakdownEntry(entry.Key, entry.Value)).OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal)],
    };

    protected override void DefineMeasure(int kind, EventKind described)
    {
        _flags.Define(kind, (byte)(KindFlags.Of(described, Counted, measure.Events) | KindFlags.Of(described, Opens, measure.Stages)));
        _activityOfKind.Add(described.Activity);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        if (!_flags.Any(Counted, view)) return;
        string? stage = null;
        for (var i = 0; i < view.Kinds.Length;)
        {
            var at = view.At[i];
            string? next = null;
            for (; i < view.Kinds.Length && view.At[i] == at; i++)
            {
                var flags = _flags[view.Kinds[i]];
                if ((flags & Counted) != 0) Count(stage, at);

                // Of stages that open in one instant the last by name, so that their order in the log is no matter.
                if ((flags & Opens) != 0 && string.CompareOrdinal(_activityOfKind[view.Kinds[i]], next) > 0) next = _activityOfKind[view.Kinds[i]];
            }

            stage = next ?? stage;
        }
    }

    private void Count(string? stage, long at)
    {
        if (!InPeriod(at)) Exclude(OutsidePeriod);
        else if (stage is null) Exclude("noStage");
        else _counts[stage] = _counts.GetValueOrDefault(stage) + 1;
    }

    protected override void ClearMeasure() => _counts.Clear();

    protected override void MergeMeasure(MetricFold other)
    {
        foreach (var (stage, count) in ((StageFold)other)._counts) _counts[stage] = _counts.GetValueOrDefault(stage) + count;
    }
}

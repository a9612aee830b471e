using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>What is known of the cases folded so far: the figures of the log and one fold per definition.</summary>
internal sealed class LogTotals
{
    private readonly MetricsOptions _options;
    private readonly EventKinds _kinds;
    private readonly MetricFold[] _metrics;
    private readonly DurationBag _throughput = new();
    private readonly VariantCount _variants;
    private readonly List<ActivityTotals> _activities = [];
    private int _kindsDefined;
    private long _cases;
    private long _events;
    private long _reworked;

    public LogTotals(MetricsOptions options, EventKinds kinds)
    {
        _options = options;
        _kinds = kinds;
        _variants = new VariantCount(options.MaxVariants);
        _metrics = [.. options.Definitions.Select(definition => definition.Measure.NewFold(definition, options))];
    }

    public CodeCounts Problems { get; } = new();

    private sealed class ActivityTotals(UInt128 fingerprint)
    {
        public UInt128 Fingerprint { get; } = fingerprint;

        public long Events { get; set; }

        public long LastCase { get; set; } = -1;

        public DurationBag Dwell { get; } = new();
    }

    /// <summary>Folds one case. The spans are put into order and may be overwritten; ids are empty or one per event, 0 for none.</summary>
    public void Fold(Span<long> at, Span<int> kinds, Span<long> ids, bool inSeveralParts)
    {
        DefineNewKinds();
        if (inSeveralParts) CaseOrdering.ByTimeAndContent(at, kinds, ids, _kinds.All);
        else CaseOrdering.ByTime(at, kinds, ids);
        var kept = DropDuplicates(at, kinds, ids);
        var view = new CaseView(at[..kept], kinds[..kept]);
        if (_options.Period is null || _options.Period.Contains(view.First)) FoldFigures(view);
        var faults = CaseFaults.None;
        foreach (var metric in _metrics) metric.Fold(view, ref faults);
        if ((faults & CaseFaults.EndBeforeStart) != 0) Problems.Add(LogProblemCodes.EndBeforeStart);
        if ((faults & CaseFaults.MissingEnd) != 0) Problems.Add(LogProblemCodes.MissingEnd);
    }

    public void Merge(LogTotals other)
    {
        DefineNewKinds();
        _cases += other._cases;
        _events += other._events;
        _reworked += other._reworked;
        _throughput.Merge(other._throughput);
        _variants.Merge(other._variants);
        Problems.Merge(other.Problems);
        for (var i = 0; i < _metrics.Length; i++) _metrics[i].Merge(other._metrics[i]);
        for (var i = 0; i < other._activities.Count; i++)
        {
            var theirs = other._activities[i];
            var ours = _activities[ActivityIndex(other._kinds, i)];
            ours.Events += theirs.Events;
            ours.Dwell.Merge(theirs.Dwell);
        }
    }

    public MetricsReport ToReport()
    {
        var problems = new CodeCounts();
        problems.Merge(Problems);
        problems.Add(LogProblemCodes.VariantsBeyondCap, _variants.Remainder);
        var quantiles = _throughput.QuantileSeconds(_options.Quantiles, 500, 900, 950);
        return new MetricsReport
        {
            Cases = _cases,
            Events = _events,
            Activities = _activities.Count(activity => activity.Events > 0),
            Variants = _variants.Distinct,
            Throughput = new ThroughputTimes
            {
                Mean = _throughput.MeanSeconds, Median = quantiles[0], P90 = quantiles[1], P95 = quantiles[2], Max = _throughput.MaxSeconds,
            },
            Dwell = Dwell(),
            Rework = new ReworkFigures { Cases = _reworked, Share = _cases == 0 ? null : Ratio.Of(_reworked, _cases) },
            Metrics = [.. _metrics.Select(metric => metric.ToValue())],
            Problems = [.. problems.All.Select(entry => new CountedProblem(entry.Code, entry.Count))],
        };
    }

    private void FoldFigures(in CaseView view)
    {
        _events += view.At.Length;
        _throughput.Add(view.Last - view.First);
        var reworked = false;
        UInt128 variant = 0;
        for (var i = 0; i < view.At.Length; i++)
        {
            var activity = _activities[_kinds.All[view.Kinds[i]].ActivityIndex];
            activity.Events++;
            reworked |= activity.LastCase == _cases;
            activity.LastCase = _cases;
            variant = Fingerprint.Append(variant, activity.Fingerprint);
            if (i + 1 < view.At.Length) activity.Dwell.Add(view.At[i + 1] - view.At[i]);
        }

        _variants.Add(variant);
        if (reworked) _reworked++;
        _cases++;
    }

    private ImmutableArray<ActivityDwell> Dwell()
    {
        var rows = ImmutableArray.CreateBuilder<ActivityDwell>();
        for (var i = 0; i < _activities.Count; i++)
        {
            var dwell = _activities[i].Dwell;
            if (dwell.Count == 0) continue;
            var quantiles = dwell.QuantileSeconds(_options.Quantiles, 500, 900);
            rows.Add(new ActivityDwell
            {
                Activity = _kinds.Activity(i),
                Count = dwell.Count,
                Mean = dwell.MeanSeconds!.Value,
                Median = quantiles[0]!.Value,
                P90 = quantiles[1]!.Value,
                Total = dwell.TotalSeconds,
            });
        }

        rows.Sort(static (a, b) => b.Total.CompareTo(a.Total) is var byTotal && byTotal != 0
            ? byTotal
            : string.CompareOrdinal(a.Activity, b.Activity));
        return rows.ToImmutable();
    }

    private void DefineNewKinds()
    {
        for (; _kindsDefined < _kinds.All.Count; _kindsDefined++)
        {
            foreach (var metric in _metrics) metric.Define(_kindsDefined, _kinds.All[_kindsDefined]);
        }

        while (_activities.Count < _kinds.ActivityCount)
            _activities.Add(new ActivityTotals(Fingerprint.Of(_kinds.ActivityBytes(_activities.Count))));
    }

    // The accumulator has numbered every kind of the other side here before it merges the totals.
    private int ActivityIndex(EventKinds other, int index)
    {
        var name = other.ActivityBytes(index);
        for (var i = 0; i < _kinds.ActivityCount; i++)
        {
            if (_kinds.ActivityBytes(i).SequenceEqual(name)) return i;
        }

        throw new InvalidOperationException("The activity has no number here.");
    }

    // Events of one instant stand side by side by now. Returns how many events are left, at the front of the spans.
    private int DropDuplicates(Span<long> at, Span<int> kinds, Span<long> ids)
    {
        var kept = 0;
        for (var i = 0; i < at.Length; i++)
        {
            var copies = false;
            var unnamed = false;
            if (kept > 0 && at[kept - 1] == at[i]) (copies, unnamed) = Earlier(at, kinds, ids, kept, i);
            if (copies)
            {
                Problems.Add(LogProblemCodes.DuplicateEvent);
                continue;
            }

            if (unnamed) Problems.Add(LogProblemCodes.PossibleDuplicate);
            at[kept] = at[i];
            kinds[kept] = kinds[i];
            if (ids.Length > 0) ids[kept] = ids[i];
            kept++;
        }

        return kept;
    }

    // Looks back a bounded way only: a log dated by days can hold thousands of events in one instant.
    private (bool Copies, bool Unnamed) Earlier(Span<long> at, Span<int> kinds, Span<long> ids, int kept, int index)
    {
        var activity = _kinds.All[kinds[index]].ActivityIndex;
        var unnamed = false;
        for (var j = kept - 1; j >= 0 && j >= kept - 64 && at[j] == at[index]; j--)
        {
            if (_kinds.All[kinds[j]].ActivityIndex != activity) continue;
            if (ids.Length == 0 || ids[index] == 0) unnamed = true;
            else if (ids[j] == ids[index]) return (true, false);
        }

        return (false, unnamed);
    }
}

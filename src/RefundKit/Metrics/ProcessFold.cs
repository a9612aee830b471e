using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>How cases move through the process: steps and their times, ways through it, what was done twice, who had to act.</summary>
internal sealed class ProcessFold(EventKinds kinds, MetricsOptions options)
{
    private readonly EdgeTable _edges = new(options.Quantiles);
    private readonly VariantCount _variants = new(options.MaxVariants);
    private readonly WaitingFold _waiting = new();
    private readonly TargetFold? _target = options.Target is { } target ? new TargetFold(target, SpanOf(options), options.Quantiles) : null;
    private readonly List<UInt128> _fingerprints = [];
    private long[] _lastCase = [];
    private int _kindsDefined;
    private long _cases;
    private long _reworked;

    public int Variants => _variants.Distinct;

    /// <summary>The cases whose variant is not kept.</summary>
    public long VariantsRemainder => _variants.Remainder;

    public ReworkFigures Rework => new() { Cases = _reworked, Share = _cases == 0 ? null : Ratio.Of(_reworked, _cases) };

    public void Fold(in CaseView view)
    {
        DefineNewKinds();
        _cases++;
        var reworked = false;
        UInt128 variant = 0;
        var before = -1;
        for (var i = 0; i < view.At.Length; i++)
        {
            var activity = kinds.All[view.Kinds[i]].ActivityIndex;
            reworked |= _lastCase[activity] == _cases;
            _lastCase[activity] = _cases;
            variant = Fingerprint.Append(variant, _fingerprints[activity]);
            if (before >= 0)
            {
                var edge = _edges.Of(before, activity);
                edge.Times.Add(view.At[i] - view.At[i - 1]);
                if (edge.LastCase != _cases) edge.Cases++;
                edge.LastCase = _cases;
            }

            before = activity;
        }

        if (reworked) _reworked++;
        _variants.Add(variant, view.Kinds, kinds.All, view.Last - view.First);
        _waiting.Fold(view);
        _target?.Fold(view, kinds.All);
    }

    public void Merge(ProcessFold other, int[] activityHere)
    {
        DefineNewKinds();
        _cases += other._cases;
        _reworked += other._reworked;
        _variants.Merge(other._variants, activityHere);
        _waiting.Merge(other._waiting);
        _target?.Merge(other._target!, activityHere);
        foreach (var theirs in other._edges.All)
        {
            var ours = _edges.Of(activityHere[theirs.From], activityHere[theirs.To]);
            ours.Times.Merge(theirs.Times);
            ours.Cases += theirs.Cases;
        }
    }

    /// <summary>The time after each activity: that of all steps which begin with it.</summary>
    public ImmutableArray<ActivityDwell> Dwell()
    {
        var rows = new List<ActivityDwell>();
        foreach (var steps in _edges.All.GroupBy(edge => edge.From))
        {
            var times = new DurationBag(options.Quantiles);
            foreach (var step in steps) times.Merge(step.Times);
            var quantiles = times.QuantileSeconds(500, 900);
            rows.Add(new ActivityDwell
            {
                Activity = kinds.Activity(steps.Key), Count = times.Count, Mean = times.MeanSeconds!.Value, Median = quantiles[0]!.Value, P90 = quantiles[1]!.Value, Total = times.TotalSeconds,
                MedianInterval = options.WithIntervals ? times.QuantileInterval(500) : null,
            });
        }

        return [.. rows.OrderByDescending(row => row.Total).ThenBy(row => row.Activity, StringComparer.Ordinal)];
    }

    public ImmutableArray<ProcessEdge> Edges()
    {
        Int128 all = 0;
        foreach (var edge in _edges.All) all += edge.Times.Sum;
        return [.. _edges.All.Select(edge =>
        {
            var quantiles = edge.Times.QuantileSeconds(500, 900);
            return new ProcessEdge
            {
                From = kinds.Activity(edge.From), To = kinds.Activity(edge.To), Count = edge.Times.Count, Cases = edge.Cases,
                Mean = edge.Times.MeanSeconds!.Value, Median = quantiles[0]!.Value, P90 = quantiles[1]!.Value, Total = edge.Times.TotalSeconds,
                Share = all == 0 ? 0 : Ratio.Of(edge.Times.Sum, all),
            };
        }).OrderByDescending(edge => edge.Total).ThenByDescending(edge => edge.Count).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)];
    }

    /// <summary>The most frequent ways. Equal ones by their fingerprint, which depends on nothing but the names, since there may be a million of them.</summary>
    public ImmutableArray<ProcessVariant> Ways() =>
        [.. _variants.All.OrderByDescending(variant => variant.Value.Cases).ThenBy(variant => variant.Key).Take(options.ListedVariants).Select(variant => variant.Value)
            .Select(way => new ProcessVariant
            {
                Activities = [.. way.Activities.Select(kinds.Activity)], Length = way.Length, Cases = way.Cases, Share = Ratio.Of(way.Cases, _cases),
                Mean = Ratio.Of(way.Ticks, (Int128)way.Cases * DurationBag.TicksPerSecond),
            })];

    public ImmutableArray<WaitingTime> Waiting() => _waiting.ToFigures();

    public TargetGap? Target() => _target?.ToFigures(kinds);

    private static DurationFold? SpanOf(MetricsOptions options)
    {
        if (options.TargetOf is not { } id) return null;
        var definition = options.Definitions.First(definition => definition.Id == id);
        return new DurationFold(definition, (DurationMeasure)definition.Measure with { Aggregation = MetricAggregation.Median }, options with { Period = null });
    }

    private void DefineNewKinds()
    {
        for (; _kindsDefined < kinds.All.Count; _kindsDefined++)
        {
            _waiting.Define(kinds.All[_kindsDefined]);
            _target?.Define(_kindsDefined, kinds.All[_kindsDefined]);
        }

        while (_fingerprints.Count < kinds.ActivityCount) _fingerprints.Add(Fingerprint.Of(kinds.ActivityBytes(_fingerprints.Count)));
        if (_lastCase.Length < kinds.ActivityCount) Array.Resize(ref _lastCase, Math.Max(kinds.ActivityCount, _lastCase.Length * 2));
    }
}

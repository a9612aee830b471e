namespace RefundKit.Metrics;

internal sealed class DurationFold(MetricDefinition definition, DurationMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Start = 1;
    private const byte End = 2;
    private const byte PauseStart = 4;
    private const byte PauseEnd = 8;
    private const byte Reopen = 16;
    private const string OutsideCalendar = "outsideCalendar";
    private DurationBag _durations = new(options.Quantiles);
    private readonly long? _target = measure.Target?.BclCompatibleTicks;
    private KindFlags _flags;
    private double?[]? _quantiles;
    private long _withinTarget;
    private readonly List<long> _openSince = [];
    private (long From, long To) _span;

    public override bool Serves(MetricDefinition other) =>
        other.Measure is DurationMeasure same
        && Plain(Definition, measure) == Plain(other, same)
        && (same.Aggregation == MetricAggregation.ShareWithinTarget) == (measure.Aggregation == MetricAggregation.ShareWithinTarget);

    // What decides which durations there are: all but names and what is made of them. A target changes what open cases are.
    private static MetricDefinition Plain(MetricDefinition own, DurationMeasure durations) => own with
    {
        Id = "", Name = "", Formula = "", Source = null, Measure = durations with { Aggregation = durations.Aggregation == MetricAggregation.ShareWithinTarget ? durations.Aggregation : MetricAggregation.Median },
    };

    /// <summary>What is measured of a case by itself: from when to when, and how long by the clock, pauses taken off; null where nothing is.</summary>
    public (long From, long To, long Elapsed)? Span(in CaseView view)
    {
        Clear();
        var faults = CaseFaults.None;
        Fold(view, ref faults);
        return _durations.Count == 0 ? null : (_span.From, _span.To, (long)_durations.Sum);
    }

    /// <summary>How long by the clock; 0 where its calendar does not say.</summary>
    public long Elapsed(long from, long to) => to > from ? measure.Clock.Elapsed(from, to) ?? 0 : 0;

    public override MetricValue ToValue(MetricDefinition of)
    {
        var aggregation = ((DurationMeasure)of.Measure).Aggregation;
        if (aggregation == MetricAggregation.ShareWithinTarget)
        {
            var missed = _openSince.Count(IsMissed);
            return Share(of, _withinTarget, _durations.Count + missed).With("open", _openSince.Count - missed);
        }

        var value = aggregation switch
        {
            MetricAggregation.Mean => _durations.MeanSeconds,
            MetricAggregation.Max => _durations.MaxSeconds,
            MetricAggregation.Median => QuantilesOf()[0],
            MetricAggregation.P90 => QuantilesOf()[1],
            _ => QuantilesOf()[2],
        };
        return Value(of, value, _durations.Count) with { Interval = Options.WithIntervals ? IntervalOf(aggregation) : null };
    }

    protected override void DefineMeasure(int kind, EventKind described) =>
        _flags.Define(kind, (byte)(KindFlags.Of(described, Start, measure.Start)
            | KindFlags.Of(described, End, measure.End)
            | KindFlags.Of(described, PauseStart, measure.PauseStart)
            | KindFlags.Of(described, PauseEnd, measure.PauseEnd)
            | KindFlags.Of(described, Reopen, measure.Reopen)));

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        var start = _flags.Any(Start, view) ? FirstOf(view, Start) : -1;
        if (start < 0) Exclude("noStart");
        else if (measure.Pairing == DurationPairing.Once) MeasureOnce(view, start, ref faults);
        else MeasureTurns(view, ref faults);
    }

    protected override void ClearMeasure()
    {
        _durations = new DurationBag(Options.Quantiles);
        _quantiles = null;
        _withinTarget = 0;
        _openSince.Clear();
    }

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (DurationFold)other;
        _durations.Merge(fold._durations);
        _withinTarget += fold._withinTarget;
        _openSince.AddRange(fold._openSince);
    }

    private MetricInterval? IntervalOf(MetricAggregation aggregation) => aggregation switch
    {
        MetricAggregation.Mean => _durations.MeanInterval(),
        MetricAggregation.Median => _durations.QuantileInterval(500),
        MetricAggregation.P90 => _durations.QuantileInterval(900),
        MetricAggregation.P95 => _durations.QuantileInterval(950),
        _ => null,
    };

    // One walk over the durations for all definitions served.
    private double?[] QuantilesOf() => _quantiles ??= _durations.QuantileSeconds(500, 900, 950);

    private int FirstOf(in CaseView view, byte flag)
    {
        for (var i = 0; i < view.Kinds.Length; i++)
        {
            if ((_flags[view.Kinds[i]] & flag) != 0) return i;
        }

        return -1;
    }

    private void MeasureOnce(in CaseView view, int firstStart, ref CaseFaults faults)
    {
        // An end counts from the instant of the first start on, so that the order of events within one instant is no matter.
        var end = -1;
        var endsEarlier = false;
        long? reopened = null;
        for (var i = 0; i < view.Kinds.Length; i++)
        {
            var flags = _flags[view.Kinds[i]];
            if ((flags & Reopen) != 0) reopened = view.At[i];
            if ((flags & End) == 0) continue;
            if (view.At[i] < view.At[firstStart]) endsEarlier = true;
            else if (end < 0 || measure.EndChoice == EventChoice.Last) end = i;
        }

        if (end < 0 && endsEarlier)
        {
            faults |= CaseFaults.EndBeforeStart;
            Exclude("endBeforeStart");
        }
        else if (end < 0 || (measure.EndChoice == EventChoice.Last && reopened > view.At[end]))
        {
            Open(StartUntil(view, firstStart, long.MaxValue), ref faults);
        }
        else
        {
            var from = StartUntil(view, firstStart, view.At[end]);
            _span = (from, view.At[end]);
            Count(measure.Clock.Elapsed(from, view.At[end]) - Paused(view, from, view.At[end]), view.At[end]);
        }
    }

    private long StartUntil(in CaseView view, int firstStart, long end)
    {
        var at = view.At[firstStart];
        for (var i = firstStart; measure.StartChoice == EventChoice.Last && i < view.Kinds.Length; i++)
        {
            if (view.At[i] > end) break;
            if ((_flags[view.Kinds[i]] & Start) != 0) at = view.At[i];
        }

        return at;
    }

    private long Paused(in CaseView view, long from, long to)
    {
        if (!_flags.Any(PauseStart, view)) return 0;
        var total = 0L;
        long? since = null;
        for (var i = 0; i < view.Kinds.Length && view.At[i] < to;)
        {
            var at = view.At[i];
            var flags = 0;
            for (; i < view.Kinds.Length && view.At[i] == at; i++) flags |= _flags[view.Kinds[i]];

            // Within one instant the clock is stopped before it is started again.
            if ((flags & PauseStart) != 0) since ??= at;
            if ((flags & PauseEnd) == 0 || since is not { } began) continue;
            total += Overlap(began, at, from, to);
            since = null;
        }

        return since is { } open ? total + Overlap(open, to, from, to) : total;
    }

    private long Overlap(long began, long ended, long from, long to)
    {
        began = Math.Max(began, from);
        ended = Math.Min(ended, to);
        // A pause lies within a duration: where the clock does not know the one, it does not know the other.
        return ended > began ? measure.Clock.Elapsed(began, ended) ?? 0 : 0;
    }

    private void MeasureTurns(in CaseView view, ref CaseFaults faults)
    {
        long? since = null;
        var longest = -1L;
        var longestEnd = 0L;
        var isUnknown = false;
        for (var i = 0; i < view.Kinds.Length;)
        {
            var at = view.At[i];
            var flags = 0;
            for (; i < view.Kinds.Length && view.At[i] == at; i++) flags |= _flags[view.Kinds[i]];

            // Within one instant the question comes before the answer.
            if ((flags & Start) != 0) since ??= at;
            if ((flags & End) == 0 || since is not { } began) continue;
            var elapsed = measure.Clock.Elapsed(began, at);
            since = null;
            if (measure.Pairing == DurationPairing.EveryTurn) Count(elapsed, at);
            else if (elapsed is not { } turn) isUnknown = true;
            else if (turn > longest) (longest, longestEnd) = (turn, at);
        }

        if (isUnknown) Exclude(OutsideCalendar);
        else if (longest >= 0) Count(longest, longestEnd);
        else if (since is { } open) Open(open, ref faults);
    }

    private void Count(long? elapsed, long endedAt)
    {
        if (!InPeriod(endedAt))
        {
            Exclude(OutsidePeriod);
        }
        else if (elapsed is not { } known)
        {
            Exclude(OutsideCalendar);
        }
        else
        {
            _durations.Add(known);
            if (known <= _target) _withinTarget++;
        }
    }

    // Whether an open case has missed its target is known when the log has ended.
    private void Open(long since, ref CaseFaults faults)
    {
        faults |= CaseFaults.MissingEnd;
        if (measure.Aggregation == MetricAggregation.ShareWithinTarget) _openSince.Add(since);
        else Exclude("open");
    }

    private bool IsMissed(long since) => AsOf > since && measure.Clock.Elapsed(since, AsOf) >= _target;
}

namespace RefundKit.Metrics;

/// <summary>What is known of the cases folded so far: the figures of the log and one fold per definition.</summary>
internal sealed class LogTotals
{
    private readonly MetricsOptions _options;
    private readonly EventKinds _kinds;
    private readonly MetricFold[] _metrics;
    private readonly List<(MetricDefinition Definition, MetricFold Fold)> _servedBy = [];
    private readonly DurationBag _throughput;
    private readonly ProcessFold _process;
    private readonly StaffingFold? _staffing;
    private readonly HandoverFold? _handovers;
    private readonly ReconciliationFold[] _reconciliations;
    private readonly HashSet<int> _seenElsewhere = [];
    private bool[] _seen = new bool[16];
    private int _kindsDefined;
    private long _latest = long.MinValue;
    private long _cases;
    private long _events;

    public LogTotals(MetricsOptions options, EventKinds kinds)
    {
        _options = options;
        _kinds = kinds;
        _throughput = new DurationBag(options.Quantiles);
        _process = new ProcessFold(kinds, options);
        _staffing = options.StaffingZone is { } zone ? new StaffingFold(zone) : null;
        _handovers = options.Resource is null ? null : new HandoverFold();
        _reconciliations = [.. options.Reconcile.Select(pair => new ReconciliationFold(pair, options))];
        var folds = new List<MetricFold>();
        foreach (var definition in options.Definitions)
        {
            // The mean and three quantiles of one duration are counted once.
            var serving = folds.Find(fold => fold.Serves(definition));
            if (serving is null) folds.Add(serving = definition.Measure.NewFold(definition, options));
            _servedBy.Add((definition, serving));
        }

        _metrics = [.. folds];
    }

    public CodeCounts Problems { get; } = new();

    /// <summary>Folds one case. The spans are put into order and may be overwritten; there is a tag for each event or for none.</summary>
    public void Fold(ReadOnlySpan<byte> id, Span<long> at, Span<int> kinds, Span<EventTag> tags, bool inSeveralParts)
    {
        DefineNewKinds();
        if (inSeveralParts) CaseOrdering.ByTimeAndContent(at, kinds, tags, _kinds);
        else CaseOrdering.ByTime(at, kinds, tags);
        var kept = _options.Corrects is null ? at.Length : Corrections.Drop(at, kinds, tags, Problems);
        kept = DropDuplicates(at[..kept], kinds[..kept], tags.IsEmpty ? tags : tags[..kept]);
        FoldInOrder(id, at[..kept], kinds[..kept], tags.IsEmpty ? tags : tags[..kept]);
    }

    /// <summary>Folds one case whose events come in the order of time, each later than the one before, or without duplicates.</summary>
    public void FoldInOrder(ReadOnlySpan<byte> id, ReadOnlySpan<long> at, ReadOnlySpan<int> kinds, ReadOnlySpan<EventTag> tags)
    {
        DefineNewKinds();
        var view = new CaseView(at, kinds, tags);
        _latest = Math.Max(_latest, view.Last);
        if (_options.Period is null || _options.Period.Contains(view.First)) FoldFigures(view);
        var faults = CaseFaults.None;
        foreach (var metric in _metrics) metric.Fold(view, ref faults);
        foreach (var reconciliation in _reconciliations) reconciliation.Fold(id, view);
        if ((faults & CaseFaults.EndBeforeStart) != 0) Problems.Add(LogProblemCodes.EndBeforeStart);
        if ((faults & CaseFaults.MissingEnd) != 0) Problems.Add(LogProblemCodes.MissingEnd);
    }

    /// <summary>Adds other totals, whose kinds and resources have other numbers here.</summary>
    public void Merge(LogTotals other, KindMap here)
    {
        DefineNewKinds();
        _cases += other._cases;
        _latest = Math.Max(_latest, other._latest);
        _events += other._events;
        _throughput.Merge(other._throughput);
        Problems.Merge(other.Problems);
        for (var i = 0; i < _metrics.Length; i++) _metrics[i].Merge(other._metrics[i]);
        var activityHere = new int[other._kinds.ActivityCount];
        for (var i = 0; i < activityHere.Length; i++) activityHere[i] = _kinds.ActivityIndexOf(other._kinds.ActivityBytes(i));
        foreach (var activity in other.ActivitiesSeen()) _seenElsewhere.Add(activityHere[activity]);
        _process.Merge(other._process, activityHere);
        _handovers?.Merge(other._handovers!, here);
        for (var i = 0; i < _reconciliations.Length; i++) _reconciliations[i].Merge(other._reconciliations[i]);
        _staffing?.Merge(other._staffing!);
    }

    public MetricsReport ToReport()
    {
        var problems = new CodeCounts();
        problems.Merge(Problems);
        problems.Add(LogProblemCodes.VariantsBeyondCap, _process.VariantsRemainder);
        foreach (var metric in _metrics) metric.AsOf = _options.AsOf?.ToUnixTimeTicks() ?? _latest;
        var quantiles = _throughput.QuantileSeconds(500, 900, 950);
        return new MetricsReport
        {
            Cases = _cases,
            Events = _events,
            Activities = ActivitiesSeen().Count,
            Variants = _process.Variants,
            Throughput = new ThroughputTimes
            {
                Mean = _throughput.MeanSeconds, Median = quantiles[0], P90 = quantiles[1], P95 = quantiles[2], Max = _throughput.MaxSeconds,
            },
            Dwell = _process.Dwell(),
            Rework = _process.Rework,
            Edges = _process.Edges(),
            Ways = _process.Ways(),
            Waiting = _process.Waiting(),
            Target = _process.Target(),
            Staffing = _staffing?.ToFigures(),
            Handovers = _handovers?.ToFigures(_kinds.Resources),
            Reconciliations = [.. _reconciliations.Select(reconciliation => reconciliation.ToFigures())],
            Metrics = [.. _servedBy.Select(served => served.Fold.ToValue(served.Definition))],
            Problems = [.. problems.All.Select(entry => new CountedProblem(entry.Code, entry.Count))],
        };
    }

    private void FoldFigures(in CaseView view)
    {
        _cases++;
        _events += view.At.Length;
        _throughput.Add(view.Last - view.First);
        foreach (var kind in view.Kinds) _seen[kind] = true;
        if (_options.WithProcess) _process.Fold(view);
        _staffing?.Fold(view);
        _handovers?.Fold(view);
    }

    private void DefineNewKinds()
    {
        for (; _kindsDefined < _kinds.All.Count; _kindsDefined++)
        {
            foreach (var metric in _metrics) metric.Define(_kindsDefined, _kinds.All[_kindsDefined]);
            foreach (var reconciliation in _reconciliations) reconciliation.Define(_kindsDefined, _kinds.All[_kindsDefined]);
            _staffing?.Define(_kinds.All[_kindsDefined]);
        }

        if (_seen.Length < _kindsDefined) Array.Resize(ref _seen, _kindsDefined * 2);
    }

    private HashSet<int> ActivitiesSeen() =>
        [.. _seenElsewhere, .. Enumerable.Range(0, _kindsDefined).Where(kind => _seen[kind]).Select(kind => _kinds.All[kind].ActivityIndex)];

    // Events of one instant stand side by side by now. Returns how many events are left, at the front of the spans.
    private int DropDuplicates(Span<long> at, Span<int> kinds, Span<EventTag> tags)
    {
        var kept = 0;
        for (var i = 0; i < at.Length; i++)
        {
            var copies = false;
            var unnamed = false;
            if (kept > 0 && at[kept - 1] == at[i]) (copies, unnamed) = Earlier(at, kinds, tags, kept, i);
            if (copies)
            {
                Problems.Add(LogProblemCodes.DuplicateEvent);
                continue;
            }

            if (unnamed) Problems.Add(LogProblemCodes.PossibleDuplicate);
            at[kept] = at[i];
            kinds[kept] = kinds[i];
            if (tags.Length > 0) tags[kept] = tags[i];
            kept++;
        }

        return kept;
    }

    // Looks back a bounded way only: a log dated by days can hold thousands of events in one instant.
    private (bool Copies, bool Unnamed) Earlier(Span<long> at, Span<int> kinds, Span<EventTag> tags, int kept, int index)
    {
        var activity = _kinds.All[kinds[index]].ActivityIndex;
        var unnamed = false;
        for (var j = kept - 1; j >= 0 && j >= kept - 64 && at[j] == at[index]; j--)
        {
            if (_kinds.All[kinds[j]].ActivityIndex != activity) continue;
            if (_options.DropEqualEvents && kinds[j] == kinds[index] && (tags.Length == 0 || tags[j] == tags[index])) return (true, false);
            if (tags.Length == 0 || tags[index].Id == 0) unnamed = true;
            else if (tags[j].Id == tags[index].Id) return (true, false);
        }

        return (false, unnamed);
    }
}

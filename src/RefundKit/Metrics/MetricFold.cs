namespace RefundKit.Metrics;

/// <summary>One metric being counted: takes each case once, in any order, and merges with another fold of the same definition.</summary>
internal abstract class MetricFold
{
    protected const string OutsidePeriod = "outsidePeriod";
    private readonly MetricDefinition _definition;
    private readonly ConditionTest[] _population;
    private readonly (string Reason, ConditionTest[] When)[] _exclusions;
    private readonly HashSet<string> _read;
    private readonly CodeCounts _excluded = new();
    private bool _isInLog;

    protected MetricFold(MetricDefinition definition, MetricsOptions options)
    {
        _definition = definition;
        Options = options;
        _read = [.. AskedAttributes.Selectors(definition).Select(selector => selector.Activity)];
        _population = [.. definition.Population.Select(condition => new ConditionTest(condition))];
        _exclusions = [.. definition.Exclusions.Select(exclusion =>
            (exclusion.Reason, exclusion.When.Select(condition => new ConditionTest(condition)).ToArray()))];
    }

    protected MetricDefinition Definition => _definition;

    protected MetricsOptions Options { get; }

    /// <summary>The instant, in ticks, at which open cases are judged; before everything by default.</summary>
    public long AsOf { get; set; } = long.MinValue;

    public void Define(int kind, EventKind described)
    {
        foreach (var condition in _population) condition.Define(kind, described);
        foreach (var (_, when) in _exclusions)
        {
            foreach (var condition in when) condition.Define(kind, described);
        }

        // A journal without escalations has none; a log of another system without that word says nothing about them.
        _isInLog |= JournalEvents.Types.Contains(described.Activity) || _read.Contains(described.Activity);
        DefineMeasure(kind, described);
    }

    /// <summary>Answers for cases by themselves, whatever else the log has.</summary>
    public void AnswerAlone() => _isInLog = true;

    /// <summary>Forgets all cases, not the kinds.</summary>
    public void Clear()
    {
        _excluded.Clear();
        ClearMeasure();
    }

    public void Fold(in CaseView view, ref CaseFaults faults)
    {
        if (Options.Period is { } period && _definition.Period != PeriodAnchor.Measured
            && !period.Contains(_definition.Period == PeriodAnchor.CaseStart ? view.First : view.Last))
        {
            Exclude(OutsidePeriod);
            return;
        }

        if (!All(_population, view))
        {
            Exclude("outsidePopulation");
            return;
        }

        foreach (var (reason, when) in _exclusions)
        {
            if (!All(when, view)) continue;
            Exclude(reason);
            return;
        }

        Measure(view, ref faults);
    }

    public void Merge(MetricFold other)
    {
        _excluded.Merge(other._excluded);
        MergeMeasure(other);
    }

    /// <summary>The value of its own definition, or of another that it serves.</summary>
    public abstract MetricValue ToValue(MetricDefinition of);

    /// <summary>Whether this fold counts what another definition needs, too.</summary>
    public virtual bool Serves(MetricDefinition other) => false;

    protected abstract void DefineMeasure(int kind, EventKind described);

    protected abstract void Measure(in CaseView view, ref CaseFaults faults);

    protected abstract void MergeMeasure(MetricFold other);

    protected abstract void ClearMeasure();

    protected void Exclude(string reason) => _excluded.Add(reason);

    /// <summary>Whether what happened at that instant belongs to the report, where the definition measures by the event.</summary>
    protected bool InPeriod(long ticks) =>
        Options.Period is null || _definition.Period != PeriodAnchor.Measured || Options.Period.Contains(ticks);

    /// <summary>A share, with its interval where that is asked for.</summary>
    protected MetricValue Share(MetricDefinition of, long hits, long population) =>
        !_isInLog ? NotInLog(of, population) : Value(of, population == 0 ? null : Ratio.Of(hits, population), population) with { Interval = Options.WithIntervals ? Intervals.Share(hits, population) : null };

    /// <summary>A number of events; unknown where the log has none of those that the definition or a journal has.</summary>
    protected MetricValue Number(MetricDefinition of, long count, long population) => _isInLog ? Value(of, count, population) : NotInLog(of, population);

    private MetricValue NotInLog(MetricDefinition of, long population)
    {
        return Value(of, null, 0).With("notInLog", population);
    }

    protected MetricValue Value(MetricDefinition of, double? value, long population) => new()
    {
        DefinitionId = of.Id,
        Value = value,
        Unit = of.Measure.Unit,
        Population = population,
        Excluded = [.. _excluded.All.Select(entry => new MetricExclusion(entry.Code, entry.Count))],
    };

    private static bool All(ConditionTest[] conditions, in CaseView view)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(view)) return false;
        }

        return true;
    }
}

using System.Text;

namespace RefundKit.Metrics;

/// <summary>Looks at every case alone through two definitions, and groups the cases by how the two answer.</summary>
internal sealed class ReconciliationFold
{
    private const int MostExamples = 5;
    private readonly MetricDefinition _first;
    private readonly MetricDefinition _second;
    private readonly MetricFold _ofFirst;
    private readonly MetricFold _ofSecond;
    private readonly Dictionary<(ReconciliationOutcome Outcome, string? FirstReason, string? SecondReason), Group> _groups = [];

    private sealed class Group
    {
        public long Cases { get; set; }

        /// <summary>The first by ordinal, so that no order of cases shows.</summary>
        public SortedSet<string> Examples { get; } = new(StringComparer.Ordinal);
    }

    public ReconciliationFold(DefinitionPair pair, MetricsOptions options)
    {
        _first = options.Definitions.Single(definition => definition.Id == pair.First);
        _second = options.Definitions.Single(definition => definition.Id == pair.Second);
        options = options with { WithIntervals = false };
        _ofFirst = _first.Measure.NewFold(_first, options);
        _ofSecond = _second.Measure.NewFold(_second, options);
        _ofFirst.AnswerAlone();
        _ofSecond.AnswerAlone();
    }

    public void Define(int kind, EventKind described)
    {
        _ofFirst.Define(kind, described);
        _ofSecond.Define(kind, described);
    }

    public void Fold(ReadOnlySpan<byte> caseId, in CaseView view)
    {
        var first = Answer(_ofFirst, _first, view);
        var second = Answer(_ofSecond, _second, view);
        var outcome = (first.Value, second.Value) switch
        {
            (null, null) => ReconciliationOutcome.Neither,
            (not null, null) => ReconciliationOutcome.OnlyFirst,
            (null, not null) => ReconciliationOutcome.OnlySecond,
            var (one, other) => one > other ? ReconciliationOutcome.FirstIsMore : one < other ? ReconciliationOutcome.SecondIsMore : ReconciliationOutcome.Same,
        };
        Add(OfGroup((outcome, first.Reason, second.Reason)), Encoding.UTF8.GetString(caseId), 1);
    }

    public void Merge(ReconciliationFold other)
    {
        foreach (var (key, theirs) in other._groups)
        {
            var ours = OfGroup(key);
            ours.Cases += theirs.Cases;
            foreach (var example in theirs.Examples) Add(ours, example, 0);
        }
    }

    public Reconciliation ToFigures() => new()
    {
        First = _first.Id,
        Second = _second.Id,
        Groups = [.. _groups.Select(group => new ReconciliationGroup
        {
            Outcome = group.Key.Outcome, FirstReason = group.Key.FirstReason, SecondReason = group.Key.SecondReason, Cases = group.Value.Cases, Examples = [.. group.Value.Examples],
        }).OrderBy(group => group.Outcome is ReconciliationOutcome.Same or ReconciliationOutcome.Neither).ThenByDescending(group => group.Cases)
            .ThenBy(group => group.Outcome).ThenBy(group => group.FirstReason, StringComparer.Ordinal).ThenBy(group => group.SecondReason, StringComparer.Ordinal)],
    };

    private static (double? Value, string? Reason) Answer(MetricFold fold, MetricDefinition definition, in CaseView view)
    {
        fold.Clear();
        var faults = CaseFaults.None;
        fold.Fold(view, ref faults);
        var answer = fold.ToValue(definition);
        return answer.Value is { } value && answer.Population > 0 ? (value, null) : (null, answer.Excluded.Select(excluded => excluded.Reason).FirstOrDefault() ?? "nothingCounted");
    }

    private Group OfGroup((ReconciliationOutcome Outcome, string? FirstReason, string? SecondReason) key) =>
        _groups.TryGetValue(key, out var group) ? group : _groups[key] = new Group();

    private static void Add(Group group, string example, int cases)
    {
        group.Cases += cases;
        group.Examples.Add(example);
        if (group.Examples.Count > MostExamples) group.Examples.Remove(group.Examples.Max!);
    }
}

using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>The definitions that come with RefundKit: our own, and those that reproduce the formulas of vendors.</summary>
public static class MetricDefinitions
{
    /// <summary>Our own definitions, the default of a report.</summary>
    public static ImmutableArray<MetricDefinition> Own { get; } = OwnDefinitions.All;

    /// <summary>Our further definitions: the stages of a return, a target, who decided, what was given and asked.</summary>
    public static ImmutableArray<MetricDefinition> Stages { get; } = StageDefinitions.All;

    /// <summary>Our definitions of what comes back, why, what it costs, what automation saved, and how complete the data are.</summary>
    public static ImmutableArray<MetricDefinition> Returns { get; } = ReturnDefinitions.All;

    /// <summary>Definitions that reproduce vendors, for reconciling numbers.</summary>
    public static ImmutableArray<MetricDefinition> Vendors { get; } = VendorDefinitions.All;

    /// <summary>Own, further, those of returns, and vendors' definitions, in that order.</summary>
    public static ImmutableArray<MetricDefinition> All { get; } = [.. Own, .. Stages, .. Returns, .. Vendors];

    /// <summary>The definition of that id, by ordinal; null where there is none.</summary>
    public static MetricDefinition? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id, All);
    }

    /// <summary>The definitions of those ids, in that order; an unknown id gives a problem with the nearest known one.</summary>
    /// <exception cref="ProblemException">An id is unknown or stands twice, or two read different amounts of one activity.</exception>
    public static ImmutableArray<MetricDefinition> FindAll(IEnumerable<string> ids) => FindAll(ids, []);

    /// <summary>The definitions of those ids, in that order, among those that come with RefundKit and others, such as those of a file.</summary>
    /// <param name="ids">The ids, each once.</param>
    /// <param name="others">Further definitions; one with the id of RefundKit's is not found.</param>
    /// <exception cref="ProblemException">An id is unknown or stands twice, or two read different amounts of one activity.</exception>
    public static ImmutableArray<MetricDefinition> FindAll(IEnumerable<string> ids, ImmutableArray<MetricDefinition> others)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ImmutableArray<MetricDefinition> known = others.IsDefaultOrEmpty ? All : [.. All, .. others];
        var found = ImmutableArray.CreateBuilder<MetricDefinition>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var problems = new ProblemList();
        foreach (var id in ids)
        {
            if (Find(id, known) is not { } definition)
            {
                problems.Add(new Problem
                {
                    Id = "RK8001",
                    Message = $"there is no metric definition \"{id}\"",
                    Suggestion = NameSuggestion.Sentence(id, known.Select(one => one.Id)),
                });
            }
            else if (!taken.Add(id))
            {
                problems.Add(new Problem { Id = "RK8002", Message = $"the metric definition \"{id}\" is asked for twice" });
            }
            else
            {
                found.Add(definition);
            }
        }

        CheckAmounts(found, problems);
        return problems.HasErrors ? throw new ProblemException(problems.ToImmutable()) : found.ToImmutable();
    }

    private static MetricDefinition? Find(string id, ImmutableArray<MetricDefinition> known)
    {
        foreach (var definition in known)
        {
            if (string.Equals(definition.Id, id, StringComparison.Ordinal)) return definition;
        }

        return null;
    }

    // A report reads one amount of an activity.
    private static void CheckAmounts(IEnumerable<MetricDefinition> definitions, ProblemList problems)
    {
        var read = new Dictionary<string, (string Attribute, string By)>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (definition.Measure is not AmountMeasure amounts) continue;
            foreach (var selector in amounts.Events)
            {
                var (attribute, by) = read.TryAdd(selector.Activity, (amounts.Attribute, definition.Id)) ? (amounts.Attribute, definition.Id) : read[selector.Activity];
                if (attribute == amounts.Attribute) continue;
                problems.Add(new Problem
                {
                    Id = "RK8030",
                    Message = $"\"{by}\" adds \"{attribute}\" of \"{selector.Activity}\" events and \"{definition.Id}\" adds \"{amounts.Attribute}\", and a report reads one amount of an activity",
                    Suggestion = "Report one of the two at a time, by --definition.",
                });
            }
        }
    }
}

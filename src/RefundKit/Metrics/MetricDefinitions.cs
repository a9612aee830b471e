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
        foreach (var definition in All)
        {
            if (string.Equals(definition.Id, id, StringComparison.Ordinal)) return definition;
        }

        return null;
    }

    /// <summary>The definitions of those ids, in that order; an unknown id gives a problem with the nearest known one.</summary>
    /// <exception cref="ProblemException">An id is unknown or stands twice.</exception>
    public static ImmutableArray<MetricDefinition> FindAll(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var found = ImmutableArray.CreateBuilder<MetricDefinition>();
        var problems = new ProblemList();
        foreach (var id in ids)
        {
            if (Find(id) is not { } definition)
            {
                problems.Add(new Problem
                {
                    Id = "RK8001",
                    Message = $"there is no metric definition \"{id}\"",
                    Suggestion = NameSuggestion.Sentence(id, All.Select(known => known.Id)),
                });
            }
            else if (found.Contains(definition))
            {
                problems.Add(new Problem { Id = "RK8002", Message = $"the metric definition \"{id}\" is asked for twice" });
            }
            else
            {
                found.Add(definition);
            }
        }

        return problems.HasErrors ? throw new ProblemException(problems.ToImmutable()) : found.ToImmutable();
    }
}

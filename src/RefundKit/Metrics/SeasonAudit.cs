using System.Collections.Immutable;
using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>
/// A season beside its baseline, such as the weeks before Christmas beside those of autumn: how much more came in, what took
/// longer, which bottlenecks are new, which reasons grew; each difference with its 95 % interval. Immutable.
/// </summary>
public sealed record SeasonAudit
{
    /// <summary>A step that takes this much of all time is a bottleneck.</summary>
    private const double BottleneckShare = 0.1;

    /// <summary>The figures of the season.</summary>
    public required MetricsReport Season { get; init; }

    /// <summary>The figures of the baseline.</summary>
    public required MetricsReport Baseline { get; init; }

    /// <summary>Cases a day.</summary>
    public required MetricDifference Volume { get; init; }

    /// <summary>The selected definitions, in their order; breakdowns are left to <see cref="Values"/>.</summary>
    public required ImmutableArray<MetricDifference> Metrics { get; init; }

    /// <summary>The median time after each activity that both have, the largest difference first.</summary>
    public required ImmutableArray<MetricDifference> Stages { get; init; }

    /// <summary>The share of each value of a breakdown, such as a return reason; what grew most first.</summary>
    public required ImmutableArray<MetricDifference> Values { get; init; }

    /// <summary>Steps that take a tenth or more of all time in the season and did not in the baseline, the heaviest first.</summary>
    public required ImmutableArray<ProcessEdge> NewBottlenecks { get; init; }

    /// <summary>What stands out, in sentences; clear differences only.</summary>
    public ImmutableArray<MetricsFinding> Findings => SeasonFindings.Of(this);

    /// <summary>Writes the audit as one JSON object, with both reports in it.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        SeasonAuditJson.Write(this, writer);
    }

    /// <summary>Compares two reports of the same definitions, made with intervals.</summary>
    /// <param name="season">The report of the season.</param>
    /// <param name="seasonDays">How many days it spans; above 0.</param>
    /// <param name="baseline">The report of the baseline.</param>
    /// <param name="baselineDays">How many days it spans; above 0.</param>
    public static SeasonAudit Of(MetricsReport season, double seasonDays, MetricsReport baseline, double baselineDays)
    {
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seasonDays);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(baselineDays);
        return new SeasonAudit
        {
            Season = season,
            Baseline = baseline,
            Volume = MetricDifference.Of("casesPerDay", MetricUnit.Count, season.Cases / seasonDays, Intervals.Rate(season.Cases, seasonDays), baseline.Cases / baselineDays, Intervals.Rate(baseline.Cases, baselineDays)),
            Metrics = [.. season.Metrics.Where(metric => metric.Breakdown is null && metric.Amounts is null).Select(metric => Compare(metric, baseline.Metrics.FirstOrDefault(other => other.DefinitionId == metric.DefinitionId)))],
            Stages = [.. StagesOf(season, baseline).OrderByDescending(stage => Math.Abs(stage.Difference ?? 0)).ThenBy(stage => stage.Id, StringComparer.Ordinal)],
            Values = [.. ValuesOf(season, baseline).OrderByDescending(value => value.Difference).ThenBy(value => value.Id, StringComparer.Ordinal)],
            NewBottlenecks = [.. season.Edges.Where(edge => edge.Share >= BottleneckShare && (baseline.Edges.FirstOrDefault(other => other.From == edge.From && other.To == edge.To)?.Share ?? 0) < BottleneckShare).OrderByDescending(edge => edge.Share)],
        };
    }

    private static MetricDifference Compare(MetricValue season, MetricValue? baseline) =>
        MetricDifference.Of(season.DefinitionId, season.Unit, season.Value, season.Interval, baseline?.Value, baseline?.Interval);

    private static IEnumerable<MetricDifference> StagesOf(MetricsReport season, MetricsReport baseline) =>
        from stage in season.Dwell
        join other in baseline.Dwell on stage.Activity equals other.Activity
        select MetricDifference.Of(stage.Activity, MetricUnit.Seconds, stage.Median, stage.MedianInterval, other.Median, other.MedianInterval);

    private static IEnumerable<MetricDifference> ValuesOf(MetricsReport season, MetricsReport baseline)
    {
        foreach (var metric in season.Metrics)
        {
            if (metric.Breakdown is not { } entries) continue;
            var before = baseline.Metrics.FirstOrDefault(other => other.DefinitionId == metric.DefinitionId);
            var earlier = (before?.Breakdown ?? []).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
            var later = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
            foreach (var key in later.Keys.Union(earlier.Keys, StringComparer.Ordinal))
            {
                var (now, of) = Part(later.GetValueOrDefault(key), metric);
                var (then, ofThen) = Part(earlier.GetValueOrDefault(key), before);
                yield return MetricDifference.Of($"{metric.DefinitionId}: {key}", MetricUnit.Share, Share(now, of), Intervals.Share(now, of), Share(then, ofThen), Intervals.Share(then, ofThen));
            }
        }
    }

    // A value of a breakdown is a part of all; a share by value has its own whole, and where the value does not occur it has none.
    private static (long Hits, long Of) Part(BreakdownEntry? entry, MetricValue? metric) =>
        (entry?.Count ?? 0, entry?.Of ?? (metric?.Unit == MetricUnit.Share ? 0 : metric?.Population ?? 0));

    private static double? Share(long hits, long of) => of == 0 ? null : Ratio.Of(hits, of);
}

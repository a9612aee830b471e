namespace RefundKit.Metrics;

/// <summary>One figure of a season beside its baseline.</summary>
public sealed record MetricDifference
{
    /// <summary>What it is of: the id of a definition, an activity whose median time is compared, or <c>definition: value</c> for the share of a value in a breakdown.</summary>
    public required string Id { get; init; }

    /// <summary>What the values count in; a share for values of a breakdown.</summary>
    public required MetricUnit Unit { get; init; }

    /// <summary>The value in the season; null where it has none.</summary>
    public required double? Season { get; init; }

    /// <summary>The value in the baseline; null where it has none.</summary>
    public required double? Baseline { get; init; }

    /// <summary>The 95 % interval of season less baseline; null where one of them has no interval.</summary>
    public required MetricInterval? Interval { get; init; }

    /// <summary>Season less baseline; null where one of them has no value.</summary>
    public double? Difference => Season - Baseline;

    /// <summary>Whether the interval lies on one side of nothing, so that chance alone hardly explains the difference.</summary>
    public bool IsClear => Interval is { } interval && (interval.Low > 0 || interval.High < 0);

    internal static MetricDifference Of(string id, MetricUnit unit, double? season, MetricInterval? ofSeason, double? baseline, MetricInterval? ofBaseline) => new()
    {
        Id = id, Unit = unit, Season = season, Baseline = baseline,
        Interval = season is { } one && baseline is { } other && ofSeason is not null && ofBaseline is not null ? Intervals.Difference(one, ofSeason, other, ofBaseline) : null,
    };
}

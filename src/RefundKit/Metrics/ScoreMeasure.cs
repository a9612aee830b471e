using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// The mean of the points that answers are worth, over all answers: top box, mean rating and net scores are all tables
/// of points. An answer that no table knows is excluded as <c>unknownAnswer</c>, a missing one as <c>noAnswer</c>. The
/// population counts answers.
/// </summary>
public sealed record ScoreMeasure : MetricMeasure
{
    /// <summary>The attribute that holds the answer.</summary>
    public required string Attribute { get; init; }

    /// <summary>The tables; the first one whose events match applies, so that scales of different length can stand side by side.</summary>
    public required ImmutableArray<ScoreTable> Tables { get; init; }

    /// <summary>What the points are multiplied with, over <see cref="Divisor"/>; 1 by default.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>What the points are divided by; 1 by default, at least 1.</summary>
    public int Divisor { get; init; } = 1;

    /// <summary>Whether the value is a share from 0 to 1; a score otherwise.</summary>
    public bool IsShare { get; init; }

    /// <inheritdoc/>
    public override MetricUnit Unit => IsShare ? MetricUnit.Share : MetricUnit.Score;

    internal override MetricFold NewFold(MetricDefinition definition, MetricsOptions options) =>
        new ScoreFold(definition, this, options);
}

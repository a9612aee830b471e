using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>The points that an answer is worth. Immutable data.</summary>
public sealed record ScoreTable
{
    /// <summary>The events that carry an answer.</summary>
    public required EventSelector Events { get; init; }

    /// <summary>The points of each answer, by the attribute's text; a number such as <c>5.0</c> is read as <c>5</c>.</summary>
    public required ImmutableDictionary<string, int> Points { get; init; }
}

namespace RefundKit.Metrics;

/// <summary>The cases in which some activity occurs more than once.</summary>
public sealed record ReworkFigures
{
    /// <summary>How many.</summary>
    public required long Cases { get; init; }

    /// <summary>Their share of all cases, from 0 to 1; null where there is no case.</summary>
    public required double? Share { get; init; }
}

using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>A way through the process: the cases whose events have the same activities in the same sequence.</summary>
public sealed record ProcessVariant
{
    /// <summary>The most activities that are listed.</summary>
    internal const int MostActivities = 64;

    /// <summary>The activities, the first 64 at most.</summary>
    public required ImmutableArray<string> Activities { get; init; }

    /// <summary>How many events each of its cases has; more than are listed where it is longer than 64.</summary>
    public required int Length { get; init; }

    /// <summary>How many cases took it.</summary>
    public required long Cases { get; init; }

    /// <summary>Their share of all cases, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The arithmetic mean of the time from the first to the last event, in seconds.</summary>
    public required double Mean { get; init; }
}

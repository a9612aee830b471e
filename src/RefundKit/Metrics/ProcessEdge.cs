namespace RefundKit.Metrics;

/// <summary>One step of the process: an activity directly followed by another in the same case. Times in seconds.</summary>
public sealed record ProcessEdge
{
    /// <summary>The activity before.</summary>
    public required string From { get; init; }

    /// <summary>The activity after; the same one where it was repeated.</summary>
    public required string To { get; init; }

    /// <summary>How often it was taken, at least 1.</summary>
    public required long Count { get; init; }

    /// <summary>In how many cases.</summary>
    public required long Cases { get; init; }

    /// <summary>The arithmetic mean of the time between the two events.</summary>
    public required double Mean { get; init; }

    /// <summary>The quantile at 0.5.</summary>
    public required double Median { get; init; }

    /// <summary>The quantile at 0.9.</summary>
    public required double P90 { get; init; }

    /// <summary>The sum.</summary>
    public required double Total { get; init; }

    /// <summary>The sum's share of the time of all cases, from 0 to 1; 0 where no case took any time.</summary>
    public required double Share { get; init; }
}

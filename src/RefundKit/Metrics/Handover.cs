namespace RefundKit.Metrics;

/// <summary>Work that goes from one to another.</summary>
public sealed record Handover
{
    /// <summary>Who had it.</summary>
    public required string From { get; init; }

    /// <summary>Who did the next thing.</summary>
    public required string To { get; init; }

    /// <summary>How often.</summary>
    public required long Count { get; init; }

    /// <summary>The mean time between the last thing that the one did and the first that the other did, in seconds.</summary>
    public required double Mean { get; init; }
}

namespace RefundKit.Metrics;

/// <summary>What a stage, the time after an activity until the next event, would have to give for cases to keep a target.</summary>
public sealed record StageGap
{
    /// <summary>The activity the stage begins with.</summary>
    public required string Activity { get; init; }

    /// <summary>How many of the cases that miss the target spent at least as much in this stage as they are late, so that the stage alone could save them.</summary>
    public required long Cases { get; init; }

    /// <summary>The share of all cases that would keep the target if these did, from 0 to 1.</summary>
    public required double KeptThen { get; init; }

    /// <summary>The median of the time by which those cases are late, in seconds: what the stage would have to save in half of them.</summary>
    public required double MedianSaving { get; init; }
}

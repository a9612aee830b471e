namespace RefundKit.Metrics;

/// <summary>Something that cases beyond a target have clearly more often than those that keep it.</summary>
public sealed record TargetTrait
{
    /// <summary>The activity that a case has.</summary>
    public required string Activity { get; init; }

    /// <summary>The attribute of that activity; null where it is the activity itself.</summary>
    public required string? Attribute { get; init; }

    /// <summary>The value of the attribute; null where it is the activity itself.</summary>
    public required string? Value { get; init; }

    /// <summary>Whether it is that the activity occurs more than once.</summary>
    public required bool Repeated { get; init; }

    /// <summary>How many of the cases that miss the target have it.</summary>
    public required long Missed { get; init; }

    /// <summary>The share of the cases that miss the target which have it, from 0 to 1.</summary>
    public required double ShareOfMissed { get; init; }

    /// <summary>The share of the cases that keep the target which have it, from 0 to 1.</summary>
    public required double ShareOfKept { get; init; }

    /// <summary>The 95 % interval of the difference of the two shares; all of it lies above 0.</summary>
    public required MetricInterval Interval { get; init; }
}

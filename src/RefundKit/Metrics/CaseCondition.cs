using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>
/// What a case must show: a number of events between <see cref="AtLeast"/> and <see cref="AtMost"/>, both included.
/// Times compare strictly, so that the order of events within one instant changes nothing. Immutable data.
/// </summary>
public sealed record CaseCondition
{
    /// <summary>The events that are counted.</summary>
    public required ImmutableArray<EventSelector> Events { get; init; }

    /// <summary>The smallest count; 1 by default.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>The largest count; unlimited by default.</summary>
    public int AtMost { get; init; } = int.MaxValue;

    /// <summary>Only events later than the first of these count; where the case has none of these, every event does. Empty: no limit.</summary>
    public ImmutableArray<EventSelector> After { get; init; } = [];

    /// <summary>Only events earlier than the first of these count; where the case has none of these, every event does. Empty: no limit.</summary>
    public ImmutableArray<EventSelector> Before { get; init; } = [];

    /// <summary>Only events that none of these follows later count: "resolved and not reopened since". Empty: no limit.</summary>
    public ImmutableArray<EventSelector> NotFollowedBy { get; init; } = [];
}

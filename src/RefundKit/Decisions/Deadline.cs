using NodaTime;

namespace RefundKit.Decisions;

/// <summary>Something that is due.</summary>
public sealed record Deadline
{
    /// <summary>The promise or duty, such as <c>processed</c>.</summary>
    public required string Promise { get; init; }

    /// <summary>Where it comes from: <c>policy</c>, <c>law</c>, <c>marketplace</c> or <c>payment</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The rule behind it: the promise's id, the statute, the marketplace's rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The earliest moment it can come true.</summary>
    public required Instant Earliest { get; init; }

    /// <summary>The latest moment it must come true: the worst case of what is promised.</summary>
    public required Instant Latest { get; init; }

    /// <summary>The zone in which the days were counted.</summary>
    public required string Zone { get; init; }

    /// <summary>The business calendar it was counted with; null for calendar days.</summary>
    public string? Calendar { get; init; }

    /// <summary>The edition of that calendar.</summary>
    public string? CalendarEdition { get; init; }

    /// <summary>Whether the latest moment had passed at the decision's instant.</summary>
    public bool IsOverdue { get; init; }
}

using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>One cell of the matrix of outcomes: requests that have one outcome under the baseline and one under the candidate.</summary>
public sealed record ReplayOutcome
{
    /// <summary>The outcome under the baseline.</summary>
    public required Outcome Before { get; init; }

    /// <summary>The outcome under the candidate.</summary>
    public required Outcome After { get; init; }

    /// <summary>How many requests.</summary>
    public required long Requests { get; init; }

    /// <summary>How many of them get another amount.</summary>
    public required long OtherAmounts { get; init; }

    /// <summary>What they come to, by currency code.</summary>
    public required ImmutableArray<ReplayMoney> Money { get; init; }

    /// <summary>The id of one of the requests that changed, the first in ordinal order; null where none did.</summary>
    public string? Example { get; init; }
}

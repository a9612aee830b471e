using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>Requests whose outcome or amount changed, by what decided them before and after.</summary>
public sealed record ReplayCause
{
    /// <summary>What decided under the baseline, such as <c>window:standard</c> or <c>rule:large-refund</c>.</summary>
    public required string BaselineSource { get; init; }

    /// <summary>What decides under the candidate.</summary>
    public required string CandidateSource { get; init; }

    /// <summary>The outcome under the baseline.</summary>
    public required Outcome Before { get; init; }

    /// <summary>The outcome under the candidate.</summary>
    public required Outcome After { get; init; }

    /// <summary>How many requests.</summary>
    public required long Requests { get; init; }

    /// <summary>What they come to, by currency code.</summary>
    public required ImmutableArray<ReplayMoney> Money { get; init; }

    /// <summary>The id of one of them, the first in ordinal order.</summary>
    public required string Example { get; init; }
}

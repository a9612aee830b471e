using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>An outcome somebody proposes while a decision is made.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Source">Who proposes it.</param>
/// <param name="Reason">The code of the reason; null where the proposal goes without saying.</param>
internal sealed record Proposal(Outcome Outcome, string Source, string? Reason)
{
    public ImmutableArray<MissingFact> Needs { get; init; } = [];

    /// <summary>The policy's own words to the customer.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The arguments of the reason's text.</summary>
    public ImmutableArray<(string Name, object Value)> Arguments { get; init; } = [];
}

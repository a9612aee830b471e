using NodaTime;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>A sentence for a customer: its key, and what it is filled with.</summary>
internal sealed record FlipSentence(string Key)
{
    public string? Item { get; init; }

    public LocalDate? Day { get; init; }

    public MissingFact? Need { get; init; }

    public Policies.ResolutionKind? Resolution { get; init; }
}

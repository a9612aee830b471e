using System.Collections.Immutable;

namespace RefundKit.Law;

/// <summary>The answer of the legal floors. Information, not legal advice. Immutable and thread-safe.</summary>
public sealed record LegalFinding
{
    /// <summary>What can be said.</summary>
    public required LegalStatus Status { get; init; }

    /// <summary>The floors that apply, the most favourable to the consumer first; empty unless the status is <see cref="LegalStatus.Floor"/>.</summary>
    public ImmutableArray<LegalFloor> Floors { get; init; } = [];

    /// <summary>The floors that would apply if the seller failed to inform, which nobody said, or if a human judges so; the most favourable first.</summary>
    public ImmutableArray<LegalFloor> Conditional { get; init; } = [];

    /// <summary>The rows that were looked at and give no right, those of the Union first, in the order of the data.</summary>
    public ImmutableArray<LegalExemption> Exemptions { get; init; } = [];

    /// <summary>Whether no region was given although some region of this country has rows of its own.</summary>
    public bool IsRegionMissing { get; init; }

    /// <summary>The edition that answered.</summary>
    public required string Edition { get; init; }
}

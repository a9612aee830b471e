using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>What of a decision its deadlines depend on.</summary>
internal readonly record struct DueCircumstances
{
    /// <summary>The terms, with the law's own day for the money.</summary>
    public required TermsJudge Terms { get; init; }

    /// <summary>Whether money or something for the goods is asked for.</summary>
    public required bool IsWanted { get; init; }

    /// <summary>Whether the customer gets anything; else what is due about money after the goods is not due.</summary>
    public required bool Pays { get; init; }

    /// <summary>What goes back, and to which payments; null where nothing does, or it is not known.</summary>
    public RefundQuote? Refund { get; init; }

    /// <summary>How it is settled; null where that is open.</summary>
    public ResolutionKind? Resolution { get; init; }
}

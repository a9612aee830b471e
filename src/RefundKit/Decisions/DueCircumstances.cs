using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Requests;

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

    /// <summary>
    /// Whether something of a duty can still be due, whoever asks for it: no money where none is paid, none where an item
    /// takes its place, no bank where the house books a credit, and nothing that was done already.
    /// </summary>
    public bool Owes(Duty duty, RefundRequest request) => duty switch
    {
        // Goods that are on their way back were let go by somebody already.
        Duty.ReturnDecision => request.Return is null or { ReceivedAt: null, DispatchProofAt: null },
        Duty.Inspection => Pays && request.Return?.InspectedAt is null,
        Duty.Refund => Pays && SendsMoney,
        Duty.Arrival => Pays && SendsMoney && Resolution?.IsCredit() != true,
        _ => true,
    };

    // A priced exchange leaves the difference to be sent; no other item leaves anything.
    private bool SendsMoney => Resolution?.IsSettledByAnItem() != true || Refund is { Amount.IsZero: false };
}

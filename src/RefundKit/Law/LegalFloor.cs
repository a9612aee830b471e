using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;

namespace RefundKit.Law;

/// <summary>
/// One right of consumers in one jurisdiction, or the statement that there is none, as dated data with its source: a lower
/// bound that no policy can undercut. Information, not legal advice. Immutable and thread-safe.
/// </summary>
public sealed record LegalFloor
{
    /// <summary>The row's id, unique in its edition, such as <c>de-goods-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The country, ISO 3166-1 alpha-2 in capitals, or <c>EU</c> for every state that belongs to the Union on the day of the order.</summary>
    public required string Country { get; init; }

    /// <summary>The region without the country, such as <c>CA</c>; null for the whole country.</summary>
    public string? Region { get; init; }

    /// <summary>The first day of orders it applies to, included; null where it is older than any order one would ask about.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of orders it applies to, included; null while it is in force.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>The ground it answers to.</summary>
    public LegalBasis Basis { get; init; }

    /// <summary>The kinds of sale it covers.</summary>
    public required ImmutableArray<SaleKind> SaleKinds { get; init; }

    /// <summary>The kinds of item it covers.</summary>
    public required ImmutableArray<ItemKind> ItemKinds { get; init; }

    /// <summary>Whether only consumers have it.</summary>
    public bool ConsumersOnly { get; init; } = true;

    /// <summary>The order's total must exceed this; null where any will do.</summary>
    public Money? OrderAbove { get; init; }

    /// <summary>On what the right depends beyond the sale itself.</summary>
    public LegalCondition Condition { get; init; }

    /// <summary>The right exists only where the seller's own terms give fewer days than this; null where they do not matter.</summary>
    public int? UnlessTermsGiveDays { get; init; }

    /// <summary>What the consumer may ask for under it: money, unless the row says that goods are put right first.</summary>
    public LegalRemedy Remedy { get; init; }

    /// <summary>
    /// The window; null where this jurisdiction gives no right of this kind, which is a statement and not a gap, and where a
    /// right that hangs on <see cref="LegalCondition.Judgement"/> has no fixed end.
    /// </summary>
    public LegalWindowRule? Window { get; init; }

    /// <summary>When the money must be back, and what may be kept or charged.</summary>
    public LegalRefundRule Refund { get; init; } = new();

    /// <summary>The items the right leaves out, each with its own citation.</summary>
    public ImmutableArray<LegalExclusion> Exclusions { get; init; } = [];

    /// <summary>Whether the seller must acknowledge a withdrawal made online on a durable medium (such as an e-mail) without delay.</summary>
    public bool AcknowledgedOnDurableMedium { get; init; }

    /// <summary>Whether an online seller must offer a function to withdraw, in two steps, through the whole window.</summary>
    public bool WithdrawalFunctionRequired { get; init; }

    /// <summary>Where the law says so, such as <c>Directive 2011/83/EU Art. 9</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>What a reader should know beside the fields, in English; null where they say it all.</summary>
    public string? Note { get; init; }

    /// <summary>Where the row was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>The day the row was last compared with its source.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>How sure the data is of it.</summary>
    public required LegalConfidence Confidence { get; init; }
}

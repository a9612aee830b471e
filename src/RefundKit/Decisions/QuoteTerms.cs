using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>What a quote is calculated under: plain numbers, already picked from the policy for this request.</summary>
internal sealed record QuoteTerms
{
    /// <summary>The units refunded in full, and nothing else: no shipping, no duties, no fees.</summary>
    public static QuoteTerms Default { get; } = new();

    /// <summary>How much of the original shipping goes back; nothing by default.</summary>
    public QuoteShare Shipping { get; init; }

    /// <summary>How much of the duties goes back; nothing by default.</summary>
    public QuoteShare Duties { get; init; }

    /// <summary>The restocking fees, the first that fits counting.</summary>
    public ImmutableArray<QuoteRestocking> Restocking { get; init; } = [];

    /// <summary>The fees for the way back, the first that fits counting.</summary>
    public ImmutableArray<QuoteReturnShipping> ReturnShipping { get; init; } = [];

    /// <summary>Other terms whose fees count where they are lower, line by line and for the way back; null for none.</summary>
    public QuoteTerms? OrFees { get; init; }

    /// <summary>Further amounts kept back, such as <c>valueLoss</c> after an inspection.</summary>
    public ImmutableArray<QuoteFee> Deductions { get; init; } = [];

    /// <summary>
    /// The share of the units' value for a customer who keeps them, in hundredths of a percent: 10,000 refunds them in full.
    /// Nothing travels, so restocking and return shipping cost nothing. Null where the goods come back.
    /// </summary>
    public int? KeepItBasisPoints { get; init; }

    /// <summary>What is given beyond what is owed; null for nothing. It too comes out of what is left on the payments.</summary>
    public Money? Goodwill { get; init; }

    /// <summary>Whether the refund is store credit: no payment is named, and the bonus applies.</summary>
    public bool ToStoreCredit { get; init; }

    /// <summary>Whether the money goes by another way than the payments, so that none is named.</summary>
    public bool ByTransfer { get; init; }

    /// <summary>The bonus on store credit in hundredths of a percent of what goes back for the goods after fees, rounded half away from zero.</summary>
    public int BonusBasisPoints { get; init; }

    /// <summary>A fixed bonus on store credit, on top of <see cref="BonusBasisPoints"/> where anything goes back for goods; null for none.</summary>
    public Money? Bonus { get; init; }

    /// <summary>The most the bonus may be in hundredths of a percent of what goes back for the goods after fees; null for no limit.</summary>
    public int? BonusCapBasisPoints { get; init; }

    /// <summary>The most the bonus may be; null for no limit.</summary>
    public Money? BonusCap { get; init; }

    /// <summary>The payment methods that get the money first; payments of other methods follow in the order's sequence.</summary>
    public ImmutableArray<string> PaymentPreference { get; init; } = [];

    /// <summary>What the customer asks for; one who asks for less gets no more. Null where no amount was named.</summary>
    public Money? RequestedAmount { get; init; }

    /// <summary>
    /// What was announced: amounts asked for by line, shipping asked for by name in the place of what <see cref="Shipping"/>
    /// gives of it, counts, so that what was received otherwise is reported, and what is wanted in exchange. Null where
    /// nothing was.
    /// </summary>
    public ReturnRequest? Announced { get; init; }

    /// <summary>Whether what <see cref="Announced"/> wants in exchange is sent, and its price paid for by what comes back.</summary>
    public bool IsExchange { get; init; }

    /// <summary>
    /// Whether a customer who asks for more than can be refunded is offered what can be, with a discrepancy; otherwise the
    /// amount is refused with a problem.
    /// </summary>
    public bool OfferLessThanRequested { get; init; }
}

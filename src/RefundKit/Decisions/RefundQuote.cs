using System.Collections.Immutable;

namespace RefundKit.Decisions;

/// <summary>What exactly would be refunded: an itemised document in which every cent has its place.</summary>
/// <remarks><c>Amount = Σ gross of the lines + Shipping + Duties + Goodwill − Σ Fees</c>, never below zero, never above what is left.</remarks>
public sealed record RefundQuote
{
    /// <summary>What would be refunded in all.</summary>
    public required Money Amount { get; init; }

    /// <summary>The units, in the sequence they were asked for.</summary>
    public ImmutableArray<QuoteLine> Lines { get; init; } = [];

    /// <summary>The share of the original shipping that goes back, gross; the sum of <see cref="ShippingCharges"/>.</summary>
    public required Money Shipping { get; init; }

    /// <summary>The shipping that goes back, by charge; charges of which nothing goes back are left out.</summary>
    public ImmutableArray<QuoteShipping> ShippingCharges { get; init; } = [];

    /// <summary>The duties that go back.</summary>
    public required Money Duties { get; init; }

    /// <summary>What is given beyond what is owed.</summary>
    public required Money Goodwill { get; init; }

    /// <summary>What is kept back; positive amounts.</summary>
    public ImmutableArray<QuoteFee> Fees { get; init; } = [];

    /// <summary>
    /// Which payments the money goes to; sums to <see cref="Amount"/>, but is empty for store credit and where the order
    /// names no payment.
    /// </summary>
    public ImmutableArray<QuotePayment> Payments { get; init; } = [];

    /// <summary>What comes on top of <see cref="Amount"/> as store credit; null where the refund is none.</summary>
    public Money? StoreCreditBonus { get; init; }

    /// <summary>
    /// What the customer pays on top where the items of an exchange cost more than what comes back for them, within what is
    /// left of the payments; more than zero, null where nothing is due.
    /// </summary>
    public Money? Due { get; init; }

    /// <summary>What leaves the house in all: money, what store credit adds to it, and the items of an exchange at their price.</summary>
    internal Money Given => Amount + (StoreCreditBonus ?? Money.Zero(Amount.Currency)) + QuoteExchange.Value(this);

    /// <summary>Sums of the order that do not add up, and amounts that were cut to what is left.</summary>
    public ImmutableArray<QuoteDiscrepancy> Discrepancies { get; init; } = [];
}

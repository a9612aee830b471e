using System.Collections.Immutable;

namespace RefundKit.Decisions;

/// <summary>What exactly would be refunded: an itemised document in which every cent has its place.</summary>
/// <remarks><c>Amount = Σ gross of the lines + Shipping + Duties + Goodwill − Σ Fees</c>, never below zero, never above what is left.</remarks>
public sealed record RefundQuote
{
    private readonly long _due;

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

    /// <summary>What the customer pays on top where the item of an exchange costs more than what comes back; null where nothing is due.</summary>
    public Money? Due
    {
        get => _due == 0 ? null : new Money(_due, Amount.Currency);
        init => _due = value?.MinorUnits ?? 0;
    }

    /// <summary>Sums of the order that do not add up, and amounts that were cut to what is left.</summary>
    public ImmutableArray<QuoteDiscrepancy> Discrepancies { get; init; } = [];
}

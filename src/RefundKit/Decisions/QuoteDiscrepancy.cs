namespace RefundKit.Decisions;

/// <summary>A sum that does not add up, or an amount that was cut. Reported beside the quote, never hidden in it.</summary>
/// <remarks>
/// The codes are stable: <c>captured-differs-from-total</c>, <c>refunded-differs-from-payments</c>,
/// <c>discount-exceeds-goods</c>, <c>line-discount-exceeds-price</c>, <c>tax-exceeds-gross</c>,
/// <c>line-refunded-above-gross</c>, <c>line-refunded-below-units</c>, <c>line-refunded-beyond-units</c>,
/// <c>refunded-quantity-above-ordered</c>, <c>shipping-refunded-above-gross</c>, <c>duties-refunded-above-duties</c>,
/// <c>payment-refunded-above-captured</c>, <c>payment-in-other-currency</c>, <c>payments-unknown</c>,
/// <c>payments-cannot-carry</c>, <c>fees-exceed-refund</c>, <c>requested-above-refundable</c>, <c>received-below-announced</c>,
/// <c>received-above-announced</c>.
/// </remarks>
/// <param name="Code">What: a stable word.</param>
/// <param name="Expected">What the order's lines come to.</param>
/// <param name="Actual">What was found; in the payment's own currency for <c>payment-in-other-currency</c>.</param>
public sealed record QuoteDiscrepancy(string Code, Money Expected, Money Actual)
{
    /// <summary>The id of the line, shipping charge or payment it is about; null where it is about the order.</summary>
    public string? Subject { get; init; }

    /// <summary>How many units were announced, where counts differ; null elsewhere. The amounts are what the units left to refund come to.</summary>
    public int? ExpectedQuantity { get; init; }

    /// <summary>How many units were counted, where counts differ; null elsewhere.</summary>
    public int? ActualQuantity { get; init; }
}

namespace RefundKit.Decisions;

/// <summary>The stable codes of <see cref="QuoteDiscrepancy"/>.</summary>
internal static class QuoteDiscrepancyCodes
{
    /// <summary>What was captured is not what the order comes to.</summary>
    public const string CapturedDiffersFromTotal = "captured-differs-from-total";

    /// <summary>What the lines, shipping and duties say has gone back is not what the payments say.</summary>
    public const string RefundedDiffersFromPayments = "refunded-differs-from-payments";

    /// <summary>The order's discount is more than its goods; the rest comes off shipping, then duties.</summary>
    public const string DiscountExceedsGoods = "discount-exceeds-goods";

    /// <summary>A line's own discount is more than its price; the line counts as free.</summary>
    public const string LineDiscountExceedsPrice = "line-discount-exceeds-price";

    /// <summary>A tax that prices contain is more than the price; all of the price counts as tax.</summary>
    public const string TaxExceedsGross = "tax-exceeds-gross";

    /// <summary>More of a line has gone back than it cost.</summary>
    public const string LineRefundedAboveGross = "line-refunded-above-gross";

    /// <summary>Less money has gone back than the refunded units cost; those units stay settled.</summary>
    public const string LineRefundedBelowUnits = "line-refunded-below-units";

    /// <summary>More money has gone back than the refunded units and the one after them cost.</summary>
    public const string LineRefundedBeyondUnits = "line-refunded-beyond-units";

    /// <summary>More units were refunded than ordered; the amounts are counts of units, priced.</summary>
    public const string RefundedQuantityAboveOrdered = "refunded-quantity-above-ordered";

    /// <summary>More of a shipping charge has gone back than it cost.</summary>
    public const string ShippingRefundedAboveGross = "shipping-refunded-above-gross";

    /// <summary>More duties have gone back than were collected.</summary>
    public const string DutiesRefundedAboveDuties = "duties-refunded-above-duties";

    /// <summary>More has gone back to a payment, or is on its way, than was captured.</summary>
    public const string PaymentRefundedAboveCaptured = "payment-refunded-above-captured";

    /// <summary>A payment in another currency than the order's; it is not used.</summary>
    public const string PaymentInOtherCurrency = "payment-in-other-currency";

    /// <summary>The order names no payment, so nobody knows where the money would go.</summary>
    public const string PaymentsUnknown = "payments-unknown";

    /// <summary>The payments have less left than would be refunded; the quote is cut to what is left.</summary>
    public const string PaymentsCannotCarry = "payments-cannot-carry";

    /// <summary>The fees are more than the refund; they are cut to it.</summary>
    public const string FeesExceedRefund = "fees-exceed-refund";

    /// <summary>The customer asks for more than can be refunded, and is offered less.</summary>
    public const string RequestedAboveRefundable = "requested-above-refundable";

    /// <summary>Fewer units were counted than announced; only those are refunded.</summary>
    public const string ReceivedBelowAnnounced = "received-below-announced";

    /// <summary>More units were counted than announced; only the announced ones are refunded.</summary>
    public const string ReceivedAboveAnnounced = "received-above-announced";
}

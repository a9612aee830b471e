namespace RefundKit.Law;

/// <summary>When the money must be back, and what may be kept or charged.</summary>
public sealed record LegalRefundRule
{
    /// <summary>How many days after the clock starts, the last one included; 0 is the same day, null where the law names no day.</summary>
    public int? Days { get; init; }

    /// <summary>Whether these are business days; calendar days otherwise.</summary>
    public bool InBusinessDays { get; init; }

    /// <summary>Whether the day that starts the clock is day one.</summary>
    public bool CountsStartDay { get; init; }

    /// <summary>What starts the clock.</summary>
    public LegalRefundClock Clock { get; init; }

    /// <summary>Until when the seller may hold the money back.</summary>
    public LegalWithholding Withholding { get; init; }

    /// <summary>Whether the original delivery is refunded as well, at the price of the cheapest standard delivery offered.</summary>
    public bool OriginalDeliveryRefunded { get; init; }

    /// <summary>Who pays for sending the goods back.</summary>
    public LegalReturnCost ReturnCost { get; init; }

    /// <summary>How many days after the notice the consumer has at least to send the goods off; null where the law names none.</summary>
    public int? SendBackDays { get; init; }

    /// <summary>Whether the seller may deduct what handling beyond trying the goods has cost in value.</summary>
    public bool ValueLossDeductible { get; init; }
}

using RefundKit.Orders;

namespace RefundKit.Requests;

/// <summary>Units of one order line that the customer wants to give back.</summary>
public sealed record ReturnLine
{
    /// <summary>The id of the order line.</summary>
    public required string LineId { get; init; }

    /// <summary>How many units are announced; at least 1.</summary>
    public required int Quantity { get; init; }

    /// <summary>
    /// How much is asked for these units together, gross: a partial refund, in the order's currency and more than zero
    /// (RK5004, RK5005, RK5007), at most what is left of them (RK5018); null for all they come to.
    /// </summary>
    public Money? Amount { get; init; }

    /// <summary>Why; null where the customer did not say.</summary>
    public ReasonCode? Reason { get; init; }

    /// <summary>The customer's own words about it.</summary>
    public string? Note { get; init; }

    /// <summary>How many units the warehouse received; null while nobody counted.</summary>
    public int? ReceivedQuantity { get; init; }

    /// <summary>The condition found, such as <c>unopened</c>, <c>opened</c>, <c>used</c>, <c>damaged</c>; null before the inspection.</summary>
    public string? Condition { get; init; }
}

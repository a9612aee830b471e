using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>Units of an order line that are to be refunded: the number that counts, announced or received, is the caller's choice.</summary>
/// <param name="LineId">The order line. A line may be named several times, once per condition.</param>
/// <param name="Quantity">How many units; at least 1.</param>
/// <param name="Fault">Who answers for the return.</param>
/// <param name="Condition">The condition the inspection found; null before it.</param>
internal readonly record struct QuoteUnits(string LineId, int Quantity, Fault Fault = Fault.None, string? Condition = null);

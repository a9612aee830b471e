namespace RefundKit.Decisions;

/// <summary>A sum that does not add up, or an amount that was cut.</summary>
/// <param name="Code">What: a stable word such as <c>captured-differs-from-total</c>.</param>
/// <param name="Expected">What the order's lines come to.</param>
/// <param name="Actual">What was found.</param>
public sealed record QuoteDiscrepancy(string Code, Money Expected, Money Actual);

namespace RefundKit.Decisions;

/// <summary>Something kept back from a refund.</summary>
/// <param name="Kind">What for: <c>restocking</c>, <c>returnShipping</c>, <c>valueLoss</c>.</param>
/// <param name="Amount">How much; positive.</param>
public sealed record QuoteFee(string Kind, Money Amount);

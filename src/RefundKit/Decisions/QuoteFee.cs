namespace RefundKit.Decisions;

/// <summary>Something kept back from a refund.</summary>
/// <param name="Kind">What for: <c>restocking</c>, <c>returnShipping</c>, <c>valueLoss</c>, <c>exchange</c>.</param>
/// <param name="Amount">How much; positive.</param>
public sealed record QuoteFee(string Kind, Money Amount)
{
    /// <summary>The id of the fee in the policy; null where none of its fees is behind it.</summary>
    public string? Rule { get; init; }

    /// <summary>The order line it is kept back for; null where it is for the whole return.</summary>
    public string? LineId { get; init; }
}

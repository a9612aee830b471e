namespace RefundKit.Decisions;

/// <summary>What goes back of one shipping charge.</summary>
/// <param name="ShippingId">The charge.</param>
/// <param name="Net">Without tax.</param>
/// <param name="Tax">The tax of it.</param>
/// <param name="Gross">Net and tax.</param>
public sealed record QuoteShipping(string ShippingId, Money Net, Money Tax, Money Gross);

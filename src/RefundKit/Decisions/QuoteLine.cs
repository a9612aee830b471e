namespace RefundKit.Decisions;

/// <summary>Units of one line in a quote.</summary>
/// <param name="LineId">The order line.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Net">Without tax, after all discounts.</param>
/// <param name="Tax">The tax of it.</param>
/// <param name="Gross">Net and tax.</param>
public sealed record QuoteLine(string LineId, int Quantity, Money Net, Money Tax, Money Gross);

namespace RefundKit.Decisions;

/// <summary>What goes back to one payment.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="Amount">How much; positive, and no more than is left on it.</param>
public sealed record QuotePayment(string PaymentId, Money Amount);

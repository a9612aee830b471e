namespace RefundKit.Desk;

/// <summary>
/// What the host's own system says of a payment. A store keeps the largest amount seen gone that is not ours, so that a
/// refund made in the gateway's dashboard counts although nobody reported it.
/// </summary>
/// <param name="Payment">The payment.</param>
/// <param name="Captured">What was captured, in the payment's currency.</param>
/// <param name="Gone">What has gone back or is on its way, ours included.</param>
public sealed record PaymentFacts(string Payment, Money Captured, Money Gone);

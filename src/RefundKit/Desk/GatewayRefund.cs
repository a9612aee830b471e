using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>A refund as the gateway is asked for it.</summary>
/// <param name="Case">The case, with its tenant.</param>
/// <param name="Attempt">The attempt's id: the idempotency key and merchant reference.</param>
/// <param name="Payment">The payment, by the id the host gave it.</param>
/// <param name="Amount">The amount; positive, in the payment's currency.</param>
public sealed record GatewayRefund(CaseId Case, string Attempt, string Payment, Money Amount);

namespace RefundKit.Desk;

/// <summary>
/// Something that moves on a payment. Every movement sets the state of its reference and adds to nothing: the same one
/// twice is one.
/// </summary>
/// <param name="Kind">What moves.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Reference">The attempt; for <see cref="MovementKind.External"/> the outside fact's own id.</param>
/// <param name="Amount">The amount; positive.</param>
public sealed record PaymentMovement(MovementKind Kind, string Payment, string Reference, Money Amount);

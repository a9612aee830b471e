namespace RefundKit.Desk;

/// <summary>A payment as a store sees it, over all cases. All amounts in the payment's currency.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Captured">What was captured.</param>
/// <param name="Reserved">What is set aside for attempts whose end is open.</param>
/// <param name="Posted">What our attempts have paid.</param>
/// <param name="External">What went by other ways.</param>
/// <param name="IsFrozen">Whether an outside fact has broken the sum; nothing more is reserved or submitted then. It stays so until a human says otherwise.</param>
public sealed record PaymentBalance(string Payment, Money Captured, Money Reserved, Money Posted, Money External, bool IsFrozen)
{
    /// <summary>What can still be set aside; negative where more has gone than was captured.</summary>
    public Money Available => Captured - Reserved - Posted - External;
}

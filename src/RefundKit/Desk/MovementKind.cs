namespace RefundKit.Desk;

/// <summary>What moves on a payment. A store may refuse to reserve, submit and unfreeze; the others have happened and are always recorded.</summary>
public enum MovementKind
{
    /// <summary>Set aside. Refused where reserved, posted and external together would exceed what was captured, or the payment is unknown, frozen, or in another currency.</summary>
    Reserve,

    /// <summary>The gateway is about to be asked. Moves nothing; refused where the payment is frozen or nothing is reserved for the attempt.</summary>
    Submit,

    /// <summary>Paid: what was reserved is posted.</summary>
    Post,

    /// <summary>Free again: neither reserved nor posted.</summary>
    Release,

    /// <summary>Gone by other ways: a chargeback, a refund made in the gateway's dashboard. Never refused; where it breaks the sum, the payment is frozen.</summary>
    External,

    /// <summary>A human has looked: the payment may move again. Refused while the sum is still broken.</summary>
    Unfreeze,
}

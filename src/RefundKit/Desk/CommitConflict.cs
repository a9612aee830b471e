namespace RefundKit.Desk;

/// <summary>Why a store took nothing of a batch.</summary>
public enum CommitConflict
{
    /// <summary>Somebody else has written to the case, or taken the outbox entry, since it was read.</summary>
    Outdated,

    /// <summary>The outside message has been handled before.</summary>
    AlreadyHandled,

    /// <summary>A payment does not carry what was to be reserved, or is not known.</summary>
    PaymentExceeded,

    /// <summary>A payment is frozen.</summary>
    PaymentFrozen,
}

namespace RefundKit.Cases;

/// <summary>
/// How far an attempt has come. What a gateway reports moves it only onward in this order, so that reports in any order
/// and number end in the same state: a refund may settle and fail later, but none settles after it failed.
/// </summary>
public enum AttemptState
{
    /// <summary>The money is set aside; the gateway has not been asked.</summary>
    Reserved,

    /// <summary>The gateway is or was being asked.</summary>
    Submitted,

    /// <summary>Nobody knows whether the gateway paid; the money stays set aside.</summary>
    Unknown,

    /// <summary>The gateway paid.</summary>
    Settled,

    /// <summary>The gateway did not pay, or took back that it had; the money is free again.</summary>
    Failed,

    /// <summary>Money that had been paid came back; it is free again.</summary>
    Reversed,
}

namespace RefundKit.Law;

/// <summary>What a right entitles the consumer to in the first place.</summary>
public enum LegalRemedy
{
    /// <summary>To the money.</summary>
    Refund,

    /// <summary>To a repair or a replacement; to money only where these fail, are refused or come too late, which a human judges.</summary>
    RepairOrReplacement,
}

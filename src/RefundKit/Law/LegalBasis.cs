namespace RefundKit.Law;

/// <summary>The ground on which something is asked for; another field than the reason.</summary>
public enum LegalBasis
{
    /// <summary>The right to withdraw without a reason.</summary>
    Withdrawal,

    /// <summary>A fault of the goods.</summary>
    Warranty,

    /// <summary>The seller's kindness.</summary>
    Goodwill,

    /// <summary>A recall.</summary>
    Recall,
}

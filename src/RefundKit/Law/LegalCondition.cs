namespace RefundKit.Law;

/// <summary>On what the right depends, beyond the sale itself.</summary>
public enum LegalCondition
{
    /// <summary>On nothing.</summary>
    None,

    /// <summary>
    /// On the seller's silence: the right exists only where the seller failed to show its own return policy or to make the
    /// disclosures the statute asks for.
    /// </summary>
    NotInformed,

    /// <summary>On lateness: the right exists only where the goods were not shipped in time.</summary>
    ShippedLate,

    /// <summary>
    /// On something only a human can judge, such as whether a failure is a major one or a time still a reasonable one: the
    /// right may exist, and is never granted or refused by itself.
    /// </summary>
    Judgement,
}

namespace RefundKit.Decisions;

/// <summary>What the law makes of a refusal.</summary>
internal enum LegalRuling
{
    /// <summary>It lets the refusal stand, or nothing is known that would not.</summary>
    Silent,

    /// <summary>It may forbid the refusal; a human looks, or a fact is asked for.</summary>
    Doubts,

    /// <summary>It forbids the refusal.</summary>
    Grants,
}

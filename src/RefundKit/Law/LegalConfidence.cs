namespace RefundKit.Law;

/// <summary>How sure the data is of a row.</summary>
public enum LegalConfidence
{
    /// <summary>The statute or an authority's page says so.</summary>
    High,

    /// <summary>Good secondary sources say so, or a detail rests on one.</summary>
    Medium,

    /// <summary>Sources disagree.</summary>
    Low,
}

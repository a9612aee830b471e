namespace RefundKit.Duties;

/// <summary>How sure the data is of a row.</summary>
public enum SourceConfidence
{
    /// <summary>The platform's or the gateway's own page says so.</summary>
    High,

    /// <summary>Its own page says so for another country or method, or a good second source says it of this one.</summary>
    Medium,

    /// <summary>Sources disagree, or only others report it; of a platform's deadlines the shorter reading then stands here.</summary>
    Low,
}

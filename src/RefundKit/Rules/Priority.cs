namespace RefundKit.Rules;

/// <summary>How soon a case should be looked at.</summary>
public enum Priority
{
    /// <summary>When nothing else is left.</summary>
    Low,

    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before others.</summary>
    High,

    /// <summary>Now.</summary>
    Urgent,
}

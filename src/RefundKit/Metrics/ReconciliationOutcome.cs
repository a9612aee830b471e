namespace RefundKit.Metrics;

/// <summary>How two definitions answer for a case. Of a share, a case that hits is more than one that does not.</summary>
public enum ReconciliationOutcome
{
    /// <summary>Both count it, with the same value.</summary>
    Same,

    /// <summary>Both count it, the first with the larger value.</summary>
    FirstIsMore,

    /// <summary>Both count it, the second with the larger value.</summary>
    SecondIsMore,

    /// <summary>Only the first counts it.</summary>
    OnlyFirst,

    /// <summary>Only the second counts it.</summary>
    OnlySecond,

    /// <summary>Neither counts it.</summary>
    Neither,
}

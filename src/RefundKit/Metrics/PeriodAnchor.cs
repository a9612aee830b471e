namespace RefundKit.Metrics;

/// <summary>Which instant decides whether a case or an event belongs to the period of a report.</summary>
public enum PeriodAnchor
{
    /// <summary>The first event of the case.</summary>
    CaseStart,

    /// <summary>The last event of the case.</summary>
    CaseEnd,

    /// <summary>The measured event itself: the end of a duration, or each event that is counted or rated.</summary>
    Measured,
}

namespace RefundKit.Metrics;

/// <summary>How the events of a case lie in a log.</summary>
public enum CaseGrouping
{
    /// <summary>Anywhere, in any order: every case is kept until the report, about 16 bytes per event.</summary>
    Scattered,

    /// <summary>
    /// One case after the other: a case is folded as soon as the next begins, and only its durations remain. A case that comes
    /// back counts as a further case, and is counted as <c>caseInSeveralParts</c>.
    /// </summary>
    Contiguous,
}

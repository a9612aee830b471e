namespace RefundKit.Metrics;

/// <summary>The codes of <see cref="CountedProblem"/>: what can be wrong with a log without making it unreadable.</summary>
public static class LogProblemCodes
{
    /// <summary>A row that cannot be split into fields or is no JSON object; left out.</summary>
    public const string UnreadableRow = "unreadableRow";

    /// <summary>A row without a case; left out.</summary>
    public const string MissingCase = "missingCase";

    /// <summary>A row without an activity; left out.</summary>
    public const string MissingActivity = "missingActivity";

    /// <summary>A row whose time is missing or in no known spelling; left out.</summary>
    public const string UnreadableTimestamp = "unreadableTimestamp";

    /// <summary>A time without an offset, read as UTC because no zone was given; used.</summary>
    public const string TimestampWithoutOffset = "timestampWithoutOffset";

    /// <summary>A local time that the zone has twice, read as the earlier one; used.</summary>
    public const string AmbiguousLocalTime = "ambiguousLocalTime";

    /// <summary>A local time that the zone skips, read as that much later; used.</summary>
    public const string SkippedLocalTime = "skippedLocalTime";

    /// <summary>A date such as 3/4/2010, read month first since neither the options nor the beginning of the log tell the order; used.</summary>
    public const string AmbiguousDate = "ambiguousDate";

    /// <summary>A journal event of a type that RefundKit does not know; used under its name.</summary>
    public const string UnknownActivity = "unknownActivity";

    /// <summary>A second event of the same case, activity, instant and id; left out.</summary>
    public const string DuplicateEvent = "duplicateEvent";

    /// <summary>A further event of the same case, activity and instant that has no id to tell it by; used.</summary>
    public const string PossibleDuplicate = "possibleDuplicate";

    /// <summary>An event that another of its case corrects; left out.</summary>
    public const string CorrectedEvent = "correctedEvent";

    /// <summary>A correction of an event that its case does not have, of itself, or in a circle; nothing is left out for it.</summary>
    public const string CorrectionOfNothing = "correctionOfNothing";

    /// <summary>A case that came back after another in a log said to be grouped by case; it counts as two cases.</summary>
    public const string CaseInSeveralParts = "caseInSeveralParts";

    /// <summary>A case in which every end of a selected duration lies before its start; left out of that duration.</summary>
    public const string EndBeforeStart = "endBeforeStart";

    /// <summary>A case that has the start of a selected duration but not its end; left out of that duration.</summary>
    public const string MissingEnd = "missingEnd";

    /// <summary>A case whose variant is not among those told apart; it counts in everything else.</summary>
    public const string VariantsBeyondCap = "variantsBeyondCap";
}

namespace RefundKit.Law;

/// <summary>In what a window falls short of the law.</summary>
internal enum LegalShortfallKind
{
    /// <summary>It has fewer days, whatever happens.</summary>
    TooShort,

    /// <summary>It is counted from a day before the delivery, so that a slow parcel makes it too short.</summary>
    StartsTooEarly,

    /// <summary>It has the days, but ends on a weekend or a holiday where the law goes on to the next working day.</summary>
    DoesNotRoll,
}

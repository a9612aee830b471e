namespace RefundKit.Law;

/// <summary>What the legal floors can say to a question.</summary>
public enum LegalStatus
{
    /// <summary>There is a right: <see cref="LegalFinding.Floors"/>.</summary>
    Floor,

    /// <summary>
    /// There is a right only if the seller failed to inform, and nobody said whether it did, or only if a human judges that
    /// there is: <see cref="LegalFinding.Conditional"/>.
    /// </summary>
    Conditional,

    /// <summary>There is none here, and <see cref="LegalFinding.Exemptions"/> says why.</summary>
    NoRight,

    /// <summary>There is no data for this country, on this ground or for this day; nothing is claimed either way.</summary>
    Unknown,

    /// <summary>No country was given.</summary>
    CountryMissing,
}

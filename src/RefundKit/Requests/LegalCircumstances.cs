using RefundKit.Law;

namespace RefundKit.Requests;

/// <summary>What the law asks about a request beyond dates and places.</summary>
public sealed record LegalCircumstances
{
    /// <summary>The ground; null where nobody said, which counts as a change of mind unless the reason names a fault.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>Whether the customer was told of the right to withdraw as the law demands; null where it is not known.</summary>
    public bool? Informed { get; init; }

    /// <summary>
    /// Whether consumers could attend the auction in person; null where it is not known. Only such an auction ends the right to
    /// withdraw; one held online alone is a distance sale.
    /// </summary>
    public bool? Attendable { get; init; }
}

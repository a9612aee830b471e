namespace RefundKit.Policies;

/// <summary>The policy a decision rests on.</summary>
/// <param name="Id">The policy's id.</param>
/// <param name="Version">The version whose terms bind the customer.</param>
/// <param name="TermsHash">The hash of the customer's terms; of both where others were favoured.</param>
/// <param name="Hash">The hash of the whole policy of that version.</param>
/// <param name="ApprovalHash">The hash of the approval rules.</param>
public sealed record PolicyReference(string Id, string Version, string TermsHash, string Hash, string ApprovalHash)
{
    /// <summary>The version by which the house works, where it is another one; null where it is the same.</summary>
    public PolicyVersionReference? Operations { get; init; }

    /// <summary>The version whose terms counted beside those of the order where they were more favourable; null where none did.</summary>
    public PolicyVersionReference? Favoured { get; init; }

    internal static PolicyReference Of(RefundPolicy policy)
    {
        var (terms, operations, favoured) = policy.Parts;
        return new PolicyReference(policy.Id, terms.Version, policy.TermsHash, terms.Hash, policy.ApprovalHash)
        {
            Operations = ReferenceEquals(operations, terms) ? null : new PolicyVersionReference(operations.Version, operations.Hash),
            Favoured = favoured is null ? null : new PolicyVersionReference(favoured.Version, favoured.Hash),
        };
    }
}

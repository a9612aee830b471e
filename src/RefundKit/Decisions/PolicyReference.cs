namespace RefundKit.Decisions;

/// <summary>The policy a decision rests on.</summary>
/// <param name="Id">The policy's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="TermsHash">The hash of the customer's terms.</param>
/// <param name="Hash">The hash of the whole policy.</param>
/// <param name="ApprovalHash">The hash of the approval rules.</param>
public sealed record PolicyReference(string Id, string Version, string TermsHash, string Hash, string ApprovalHash);

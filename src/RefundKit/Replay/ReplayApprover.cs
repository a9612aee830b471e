namespace RefundKit.Replay;

/// <summary>
/// How much there is to approve for a role: now, where the outcome is an approval, and later, where facts or a review come
/// first and the amount quoted would ask for the role.
/// </summary>
/// <param name="Role">The role.</param>
/// <param name="BaselineNow">Requests it approves now under the baseline.</param>
/// <param name="CandidateNow">Requests it approves now under the candidate.</param>
/// <param name="BaselineLater">Requests that may come to it under the baseline.</param>
/// <param name="CandidateLater">Requests that may come to it under the candidate.</param>
public sealed record ReplayApprover(string Role, long BaselineNow, long CandidateNow, long BaselineLater, long CandidateLater);

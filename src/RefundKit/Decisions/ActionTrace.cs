namespace RefundKit.Decisions;

/// <summary>An action that a matching rule would have taken, and did not.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Action">What it is: <c>tag</c>, <c>assign</c>, <c>escalate</c>, <c>priority</c>, <c>reply</c> or <c>answer</c>.</param>
/// <param name="Value">What it would have set; null for <c>answer</c>.</param>
/// <param name="Lost">Why it did not come to it, for staff: an earlier rule set the same, or one ended the walk.</param>
public sealed record ActionTrace(string Rule, string Action, string? Value, DecisionReason Lost);

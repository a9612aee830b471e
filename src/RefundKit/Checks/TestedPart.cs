namespace RefundKit.Checks;

/// <summary>A part of a policy, and how often tests exercise it.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Id">Its id, or the role.</param>
/// <param name="Path">Its place in the policy, such as <c>operations.rules[3]</c>.</param>
/// <param name="Decisions">In how many of the decisions it takes part.</param>
public sealed record TestedPart(PolicyPartKind Kind, string Id, string Path, int Decisions);

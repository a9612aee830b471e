namespace RefundKit.Rules.Analysis;

/// <summary>Something wrong with a condition by itself.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Predicate">What to say of its owner: <c>can never match: …</c></param>
/// <param name="Suggestion">What to try.</param>
internal sealed record ConditionRemark(RuleFindingKind Kind, string Predicate, string? Suggestion);

using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>One proposal of an outcome.</summary>
/// <param name="Outcome">What was proposed.</param>
/// <param name="Source">Who proposed it: <c>rule:…</c>, <c>window:…</c>, <c>exclusion:…</c>, <c>safeguard:…</c>, <c>law:…</c>.</param>
/// <param name="Won">Whether it decided, alone or with others of the same outcome.</param>
/// <param name="Lost">Why it did not decide, for staff; null where it did.</param>
public sealed record ProposalTrace(Outcome Outcome, string Source, bool Won, DecisionReason? Lost);

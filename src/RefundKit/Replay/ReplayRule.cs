namespace RefundKit.Replay;

/// <summary>A rule that matches other requests than before, counted over the requests that are treated differently.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="OnlyBaseline">How many of them it matches only under the baseline.</param>
/// <param name="OnlyCandidate">How many of them it matches only under the candidate.</param>
public sealed record ReplayRule(string Rule, long OnlyBaseline, long OnlyCandidate);

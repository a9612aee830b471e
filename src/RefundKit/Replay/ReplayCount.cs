namespace RefundKit.Replay;

/// <summary>How often one change was met.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Subject">Which of several: the tag, the fact, the promise; null where there is only one.</param>
/// <param name="Before">What the baseline says; null where it says nothing, and for amounts and days, which differ from request to request.</param>
/// <param name="After">What the candidate says; null as <paramref name="Before"/>.</param>
/// <param name="Direction">Which way it changed.</param>
/// <param name="Requests">How many requests.</param>
public sealed record ReplayCount(DecisionAspect Aspect, string? Subject, string? Before, string? After, ChangeDirection Direction, long Requests);

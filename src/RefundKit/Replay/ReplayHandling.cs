namespace RefundKit.Replay;

/// <summary>Requests by what they ask of people under the baseline and under the candidate.</summary>
/// <param name="Before">What they ask under the baseline.</param>
/// <param name="After">What they ask under the candidate.</param>
/// <param name="Requests">How many requests.</param>
public sealed record ReplayHandling(DecisionHandling Before, DecisionHandling After, long Requests);

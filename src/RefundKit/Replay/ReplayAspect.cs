namespace RefundKit.Replay;

/// <summary>How many requests differ in one aspect, however many changes each has in it.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Requests">How many requests.</param>
public sealed record ReplayAspect(DecisionAspect Aspect, long Requests);

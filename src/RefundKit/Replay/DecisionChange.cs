namespace RefundKit.Replay;

/// <summary>One thing in which two decisions on a request differ.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Subject">Which of several: the tag, the fact, the promise; null where there is only one.</param>
/// <param name="Before">What the baseline says, in the words of the decision format; null where it says nothing.</param>
/// <param name="After">What the candidate says; null where it says nothing.</param>
/// <param name="Direction">Which way it changed.</param>
public sealed record DecisionChange(DecisionAspect Aspect, string? Subject, string? Before, string? After, ChangeDirection Direction);

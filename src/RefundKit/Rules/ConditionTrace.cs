namespace RefundKit.Rules;

/// <summary>What became of one condition.</summary>
/// <param name="Text">The condition in its canonical spelling.</param>
/// <param name="Result">Whether it held.</param>
/// <param name="Actual">The value seen; <c>unknown</c> where there was none, null for a condition made of others.</param>
public sealed record ConditionTrace(string Text, Truth Result, string? Actual);

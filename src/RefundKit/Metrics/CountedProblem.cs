namespace RefundKit.Metrics;

/// <summary>How often something was wrong with a log.</summary>
/// <param name="Code">What was wrong, in camel case; the codes are listed at <see cref="LogProblemCodes"/>.</param>
/// <param name="Count">How often, at least 1.</param>
public sealed record CountedProblem(string Code, long Count);

namespace RefundKit.Metrics;

/// <summary>Two definitions that are compared case by case.</summary>
/// <param name="First">The id of one.</param>
/// <param name="Second">The id of the other.</param>
public sealed record DefinitionPair(string First, string Second);

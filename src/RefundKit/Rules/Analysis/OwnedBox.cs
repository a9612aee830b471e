namespace RefundKit.Rules.Analysis;

/// <summary>A box that covers others, and whose it is.</summary>
/// <param name="Owner">The number of the rule or window.</param>
/// <param name="Box">Where it certainly applies.</param>
internal readonly record struct OwnedBox(int Owner, Box Box);

using NodaTime;

namespace RefundKit.Cases;

/// <summary>Something promised in a case.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Due">The latest moment it must come true, included.</param>
/// <param name="State">What became of it.</param>
public sealed record CasePromise(string Promise, Instant Due, PromiseState State);

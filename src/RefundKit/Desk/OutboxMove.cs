using NodaTime;

namespace RefundKit.Desk;

/// <summary>
/// Takes, puts off or finishes an entry of the outbox. Of two workers that take the same entry, the second finds
/// <see cref="ExpectedTries"/> outdated and gets a conflict.
/// </summary>
/// <param name="Key">The entry's key.</param>
/// <param name="ExpectedTries">How often it had been taken when the worker read it.</param>
/// <param name="DueAt">When it is due again unless it is finished before; null to finish it.</param>
public sealed record OutboxMove(string Key, int ExpectedTries, Instant? DueAt);

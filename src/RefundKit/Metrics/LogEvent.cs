using NodaTime;

namespace RefundKit.Metrics;

/// <summary>One event of a log: something happened to a case at an instant. Immutable; safe to share between threads.</summary>
/// <param name="CaseId">The case it belongs to; not empty. With several tenants in one log, the tenant is part of it.</param>
/// <param name="Activity">What happened: a type of the journal such as <c>caseResolved</c>, or any name; not empty.</param>
/// <param name="At">When it happened. Measured to 100 nanoseconds; anything finer is cut off.</param>
public readonly record struct LogEvent(string CaseId, string Activity, Instant At)
{
    /// <summary>
    /// The event's own id within its case, such as the sequence number of a journal. A second event of the same case,
    /// activity, instant and id is a duplicate and is dropped and counted; without an id nothing is dropped.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Attributes by name, as text: numbers in invariant spelling, truth values as <c>true</c> or <c>false</c>.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }
}

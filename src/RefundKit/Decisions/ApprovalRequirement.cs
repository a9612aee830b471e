using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Decisions;

/// <summary>Who must approve before money moves.</summary>
public sealed record ApprovalRequirement
{
    /// <summary>Whether a human's final approval is required; false only where the policy says so for a named low risk.</summary>
    public required bool Required { get; init; }

    /// <summary>The lowest role that may approve this amount.</summary>
    public required string Role { get; init; }

    /// <summary>The roles that may approve it, the lowest first: those whose limit and conditions it is within. Empty where the policy names no roles.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Until when the approval is due; null where no staff promise covers it.</summary>
    public Instant? Due { get; init; }
}

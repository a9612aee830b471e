using System.Collections.Immutable;

namespace RefundKit.Desk;

/// <summary>Everything that is stored at once, or not at all. Immutable and thread-safe.</summary>
public sealed record CommitBatch
{
    /// <summary>The tenant of everything in it.</summary>
    public required string Tenant { get; init; }

    /// <summary>The case's new entries and state; null where no case changes.</summary>
    public CaseWrite? Case { get; init; }

    /// <summary>What is known of payments now; applied before <see cref="Movements"/>.</summary>
    public ImmutableArray<PaymentFacts> Payments { get; init; } = [];

    /// <summary>What moves on payments.</summary>
    public ImmutableArray<PaymentMovement> Movements { get; init; } = [];

    /// <summary>The outside message this batch handles; null where it handles none.</summary>
    public InboxKey? Inbox { get; init; }

    /// <summary>New work for the outbox. A key that the tenant's outbox has ever held is passed over.</summary>
    public ImmutableArray<OutboxEntry> Outbox { get; init; } = [];

    /// <summary>Entries of the outbox taken, put off or done.</summary>
    public ImmutableArray<OutboxMove> OutboxMoves { get; init; } = [];
}

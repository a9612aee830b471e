using NodaTime;
using RefundKit.Cases;

namespace RefundKit.Desk;

/// <summary>One effect that waits to be carried out.</summary>
public sealed record OutboxEntry
{
    /// <summary>The effect; its key is unique among the tenant's.</summary>
    public required CaseEffect Effect { get; init; }

    /// <summary>The case it comes from; null for what concerns a payment and no case.</summary>
    public CaseId? Case { get; init; }

    /// <summary>The text to send, for a reply: rendered when it was decided, so that what is sent is what was decided. Holds personal data; drop it with the entry.</summary>
    public OutgoingReply? Reply { get; init; }

    /// <summary>Not before this instant, which is included.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>How often it has been taken.</summary>
    public int Tries { get; init; }
}

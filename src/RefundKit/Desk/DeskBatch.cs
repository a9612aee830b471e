using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;

namespace RefundKit.Desk;

/// <summary>What a change of a case asks of a store.</summary>
internal static class DeskBatch
{
    public static CommitBatch Of(CaseChange change, Func<CaseEffect, OutboxEntry> entry) => new()
    {
        Tenant = change.After.Id.Tenant,
        Case = change.Entries.IsEmpty ? null : new CaseWrite(change.After.Id, change.Before.Version, change.Entries, change.After.ToJson()),
        Payments = [.. change.Entries.Select(stored => stored.Event).OfType<DecisionMade>().SelectMany(decision => decision.Payments).SelectMany(FactsOf)],
        Movements = [.. change.Entries.Select(stored => stored.Event).OfType<RefundEvent>().SelectMany(MovementOf)],
        Outbox = [.. change.Effects.Select(entry)],
    };

    public static CommitBatch Task(string tenant, CaseId? id, string key, string reasonCode, string? subject, Instant now) => new()
    {
        Tenant = tenant,
        Outbox = [TaskEntry(id, key, reasonCode, subject, now)],
    };

    public static OutboxEntry TaskEntry(CaseId? id, string key, string reasonCode, string? subject, Instant now) => new()
    {
        Effect = new RequestHuman { Key = key, ReasonCode = reasonCode, Subject = subject },
        Case = id,
        DueAt = now,
    };

    private static PaymentFacts[] FactsOf(DecidedPayment payment) =>
        payment is { Captured: { } captured, Gone: { } gone } ? [new PaymentFacts(payment.Payment, captured, gone)] : [];

    // That an attempt is submitted is asked of the store by whoever is about to call the gateway; as a report it has happened.
    private static PaymentMovement[] MovementOf(RefundEvent happened) => happened switch
    {
        RefundReserved => [new PaymentMovement(MovementKind.Reserve, happened.Payment, happened.Attempt, happened.Amount)],
        RefundSettled => [new PaymentMovement(MovementKind.Post, happened.Payment, happened.Attempt, happened.Amount)],
        RefundFailed or RefundReversed => [new PaymentMovement(MovementKind.Release, happened.Payment, happened.Attempt, happened.Amount)],
        _ => [],
    };
}

using System.Collections.Immutable;

namespace RefundKit.Desk;

/// <summary>
/// The sums of one payment over all cases, as a value: reserved + posted + external never exceeds captured by anything
/// that may be refused. What may not be refused is recorded all the same and freezes the payment where it breaks the sum.
/// </summary>
internal sealed record PaymentLedger(string Payment, Money Captured)
{
    private ImmutableDictionary<string, (Money Amount, bool IsPosted, bool IsReleased)> Attempts { get; init; } =
        ImmutableDictionary.Create<string, (Money, bool, bool)>(StringComparer.Ordinal);

    private ImmutableDictionary<string, Money> Reported { get; init; } = ImmutableDictionary.Create<string, Money>(StringComparer.Ordinal);

    private Money Observed { get; init; } = Money.Zero(Captured.Currency);

    private bool IsFrozen { get; init; }

    public PaymentBalance Balance
    {
        get
        {
            var zero = Money.Zero(Captured.Currency);
            var (reserved, posted) = (zero, zero);
            foreach (var (amount, isPosted, isReleased) in Attempts.Values)
            {
                if (isReleased) continue;
                if (isPosted) posted += amount;
                else reserved += amount;
            }

            var reported = Reported.Values.Where(amount => amount.Currency == Captured.Currency).Aggregate(zero, (sum, amount) => sum + amount);
            return new PaymentBalance(Payment, Captured, reserved, posted, Money.Max(reported, Observed), IsFrozen);
        }
    }

    /// <summary>
    /// What the host says now. What it says has gone beyond everything we ever set aside went by other ways; as it may not
    /// have heard of ours yet, that is the least it can be.
    /// </summary>
    public PaymentLedger With(PaymentFacts facts)
    {
        if (facts.Captured.Currency != Captured.Currency || facts.Gone.Currency != Captured.Currency) return this with { IsFrozen = true };
        var ours = Attempts.Values.Where(attempt => !attempt.IsReleased).Aggregate(Money.Zero(Captured.Currency), (sum, attempt) => sum + attempt.Amount);
        return (this with { Captured = facts.Captured, Observed = Money.Max(Observed, facts.Gone - ours) }).FrozenWhereBroken();
    }

    public (PaymentLedger After, CommitConflict? Conflict) With(PaymentMovement movement)
    {
        var known = Attempts.TryGetValue(movement.Reference, out var attempt);
        switch (movement.Kind)
        {
            case MovementKind.Reserve when known:
                return (this, null);
            case MovementKind.Reserve:
                if (IsFrozen) return (this, CommitConflict.PaymentFrozen);
                if (movement.Amount.Currency != Captured.Currency || movement.Amount.MinorUnits <= 0 || movement.Amount > Balance.Available)
                    return (this, CommitConflict.PaymentExceeded);
                return (this with { Attempts = Attempts.Add(movement.Reference, (movement.Amount, false, false)) }, null);
            case MovementKind.Submit:
                if (IsFrozen) return (this, CommitConflict.PaymentFrozen);
                return (this, known && !attempt.IsReleased && attempt.Amount == movement.Amount ? null : CommitConflict.PaymentExceeded);
            case MovementKind.Post when known:
                return (this with { Attempts = Attempts.SetItem(movement.Reference, (attempt.Amount, true, false)) }, null);
            case MovementKind.Release when known:
                return (this with { Attempts = Attempts.SetItem(movement.Reference, (attempt.Amount, false, true)) }, null);
            case MovementKind.External:
                // The same report may come twice, and in any order with a larger one; what was once said to have gone is gone.
                var most = Reported.TryGetValue(movement.Reference, out var before) && before.Currency == movement.Amount.Currency ? Money.Max(before, movement.Amount) : movement.Amount;
                var reported = this with { Reported = Reported.SetItem(movement.Reference, most) };
                return (movement.Amount.Currency == Captured.Currency ? reported.FrozenWhereBroken() : reported with { IsFrozen = true }, null);
            case MovementKind.Unfreeze:
                return Balance.Available.MinorUnits < 0 ? (this, CommitConflict.PaymentExceeded) : (this with { IsFrozen = false }, null);
            default:
                // A movement of an attempt that was never set aside here: nothing to move, and nothing to refuse.
                return (this, null);
        }
    }

    private PaymentLedger FrozenWhereBroken() => this with { IsFrozen = IsFrozen || Balance.Available.MinorUnits < 0 };
}

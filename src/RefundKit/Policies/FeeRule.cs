using System.Collections.Immutable;
using RefundKit.Orders;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// What a return costs the customer: a share or an amount kept back from the refund, or a way back at the customer's own
/// cost. The first fee of its kind that applies to a line counts.
/// </summary>
public sealed record FeeRule
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required FeeKind Kind { get; init; }

    /// <summary>A share of the goods' gross, in hundredths of a percent: 1500 is 15 %; for restocking only. Null where the fee is an amount.</summary>
    public int? BasisPoints { get; init; }

    /// <summary>An amount per currency; null where the fee is a share.</summary>
    public AmountByCurrency? Amount { get; init; }

    /// <summary>The least that a share comes to, for each line that comes back; null for no such limit. Never more than the refund.</summary>
    public AmountByCurrency? AtLeast { get; init; }

    /// <summary>The most that a share comes to, for each line that comes back; null for no such limit.</summary>
    public AmountByCurrency? AtMost { get; init; }

    /// <summary>How often an amount is due: per unit for restocking, always; once per return for the way back unless the policy says per unit.</summary>
    public FeePer Per { get; init; }

    /// <summary>Whether the customer sends the goods back at their own cost, so that nothing is kept back; for the way back only. They do not unless the policy says so.</summary>
    public bool OwnCost { get; init; }

    /// <summary>Whose fault makes it due; the buyer's, and where no fault is known, unless the policy says otherwise.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [Fault.Buyer, Fault.None];

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }

    /// <summary>To which items it applies, over item facts; null for all.</summary>
    public Condition? Items { get; init; }
}

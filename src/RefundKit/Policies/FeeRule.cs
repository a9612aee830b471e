using System.Collections.Immutable;
using RefundKit.Orders;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>A fee kept back from a refund. The first fee of its kind that applies to a line counts; a fixed amount counts once per unit for restocking, and once per return for the way back.</summary>
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

    /// <summary>Whose fault makes it due; the buyer's, and where no fault is known, unless the policy says otherwise.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [Fault.Buyer, Fault.None];

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }

    /// <summary>To which items it applies, over item facts; null for all.</summary>
    public Condition? Items { get; init; }
}

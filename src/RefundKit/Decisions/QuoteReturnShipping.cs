using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>What the way back costs the customer, once per return or for each unit.</summary>
internal sealed record QuoteReturnShipping
{
    /// <summary>The id of the fee in the policy; null for one of no policy.</summary>
    public string? Rule { get; init; }

    /// <summary>The faults it is for; none named means any.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The fee; zero where the customer pays the way themselves, so that nothing is kept back.</summary>
    public required Money Amount { get; init; }

    /// <summary>The order lines whose units each cost the fee; none where it is due once per return.</summary>
    public ImmutableArray<string> PerUnitOf { get; init; } = [];

    /// <summary>What it comes to for the units that come back.</summary>
    public long For(ReadOnlySpan<QuoteUnits> units)
    {
        if (PerUnitOf.IsDefaultOrEmpty) return Amount.MinorUnits;
        Int128 sum = 0;
        for (var i = 0; i < units.Length; i++)
        {
            if (PerUnitOf.Contains(units[i].LineId)) sum += (Int128)Amount.MinorUnits * units[i].Quantity;
        }

        return (long)Int128.Min(sum, long.MaxValue);
    }

    /// <summary>
    /// Whether every group of units fits: a parcel that had to travel for the seller's fault costs the customer nothing,
    /// whatever else is in it.
    /// </summary>
    public bool Fits(ReadOnlySpan<QuoteUnits> units)
    {
        if (Faults.IsDefaultOrEmpty) return units.Length > 0;
        for (var i = 0; i < units.Length; i++)
        {
            if (!Faults.Contains(units[i].Fault)) return false;
        }

        return units.Length > 0;
    }
}

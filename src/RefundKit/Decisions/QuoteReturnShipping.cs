using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>What a return label costs the customer, once per return.</summary>
internal sealed record QuoteReturnShipping
{
    /// <summary>The id of the fee in the policy; null for one of no policy.</summary>
    public string? Rule { get; init; }

    /// <summary>The faults it is for; none named means any.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The fee.</summary>
    public required Money Amount { get; init; }

    /// <summary>
    /// Whether every group of units fits: a parcel that had to travel for the seller's fault costs the customer nothing,
    /// whatever else is in it.
    /// </summary>
    public bool Fits(IReadOnlyList<QuoteUnits> units)
    {
        if (Faults.IsDefaultOrEmpty) return units.Count > 0;
        for (var i = 0; i < units.Count; i++)
        {
            if (!Faults.Contains(units[i].Fault)) return false;
        }

        return units.Count > 0;
    }
}

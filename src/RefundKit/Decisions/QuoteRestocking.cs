using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>A restocking fee and the units it is for; of several terms the first that fits a group of units counts.</summary>
internal sealed record QuoteRestocking
{
    /// <summary>The id of the fee in the policy; null for one of no policy.</summary>
    public string? Rule { get; init; }

    /// <summary>The faults it is for; none named means any.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The conditions it is for; none named means any, an unknown condition included.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>The fee in hundredths of a percent of the units' refund, gross; rounded half away from zero. 0 to 10,000.</summary>
    public int BasisPoints { get; init; }

    /// <summary>The least that the share comes to for the units together; null for no such limit.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>The most that the share comes to for the units together; null for no such limit.</summary>
    public Money? AtMost { get; init; }

    /// <summary>A fixed fee for each unit, on top of <see cref="BasisPoints"/>; null for none.</summary>
    public Money? PerUnit { get; init; }

    /// <summary>The order lines it applies to; all of them where empty.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Whether the fee is for these units.</summary>
    public bool Fits(QuoteUnits units) =>
        (Lines.IsDefaultOrEmpty || Lines.Contains(units.LineId)) &&
        (Faults.IsDefaultOrEmpty || Faults.Contains(units.Fault)) &&
        (Conditions.IsDefaultOrEmpty || (units.Condition is { } condition && Conditions.Contains(condition)));
}

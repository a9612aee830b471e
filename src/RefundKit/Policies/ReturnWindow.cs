using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The days in which a return may be asked for, measured when the request arrived. The anchor's day is day zero.</summary>
public sealed record ReturnWindow
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for: refunds, exchanges or both.</summary>
    public ImmutableArray<WantedResolution> For { get; init; } = [WantedResolution.Refund, WantedResolution.StoreCredit, WantedResolution.Exchange, WantedResolution.Replacement, WantedResolution.Repair];

    /// <summary>How many days; 0 for none at all, unless <see cref="Until"/> gives some. Null for a window that never ends or, with <see cref="Until"/>, that ends on that day whatever it is counted from.</summary>
    public int? Days { get; init; }

    /// <summary>What it is counted from.</summary>
    public WindowAnchor Anchor { get; init; } = WindowAnchor.Delivered;

    /// <summary>Days of transit added to the dispatch, where the anchor is the dispatch.</summary>
    public int TransitDays { get; init; }

    /// <summary>Whether the last day itself still counts; it does unless the policy says otherwise.</summary>
    public bool LastDayIncluded { get; init; } = true;

    /// <summary>
    /// Whether it ends at the very instant, that many times 24 hours after the anchor's, which is excluded, and not with a
    /// day, as it does unless the policy says otherwise. <see cref="LastDayIncluded"/> and the roll say nothing then.
    /// </summary>
    public bool ToTheInstant { get; init; }

    /// <summary>Whether a last day that is no business day moves to the next one that is.</summary>
    public bool RollToBusinessDay { get; init; }

    /// <summary>A fixed last day, included, for orders of a season. With <see cref="Days"/> the later of both ends counts, without them this one.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>To which requests it applies; null for all.</summary>
    public Condition? When { get; init; }

    /// <summary>To which items it applies, over item facts; null for all.</summary>
    public Condition? Items { get; init; }
}

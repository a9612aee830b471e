using System.Collections.Immutable;
using RefundKit.Law;
using RefundKit.Policies;

namespace RefundKit.Checks;

/// <summary>How long after an event something is promised, along the promises that it is counted after.</summary>
/// <param name="Event">The event that starts the first of them.</param>
/// <param name="DaysAtLeast">The fewest calendar days that the last day of all can be away from it.</param>
/// <param name="IsInBusinessDays">Whether all of them are counted in business days.</param>
internal readonly record struct PromisedSpan(string Event, int DaysAtLeast, bool IsInBusinessDays)
{
    public static PromisedSpan Of(ImmutableArray<PolicyPromise> promises, int index)
    {
        var chain = new List<PolicyPromise>();
        for (var at = index; at >= 0; at = IndexOf(promises, chain[^1].After, at)) chain.Add(promises[at]);
        chain.Reverse();

        // Only what follows upon each other in one unit adds up before weekends are counted.
        var (days, run, unit) = (0L, 0L, chain[0].Unit);
        foreach (var promise in chain)
        {
            if (promise.Unit != unit) (days, run, unit) = (days + Least(run, unit), 0, promise.Unit);
            run += promise.Most;
        }

        return new PromisedSpan(chain[0].After, (int)Math.Min(days + Least(run, unit), int.MaxValue), chain.TrueForAll(promise => promise.Unit == PromiseUnit.BusinessDays));
    }

    /// <summary>Whether it certainly goes on longer than a floor gives. Nothing is certain of a clock that starts with another event.</summary>
    public bool IsBeyond(LegalRefundRule rule) => Event switch
    {
        "goodsReceived" or "inspected" => Days(rule) is { } days && DaysAtLeast > days,
        "requestReceived" => FromNotice(rule) is { } days && DaysAtLeast > days,
        _ => false,
    };

    // Who sends the goods off in time has ended what holds the money back.
    private int? FromNotice(LegalRefundRule rule) => (rule.Clock, rule.Withholding) switch
    {
        (LegalRefundClock.Notice, LegalWithholding.None) => Days(rule),
        (LegalRefundClock.Notice, LegalWithholding.UntilEarlierOfGoodsOrDispatchProof) => rule.SendBackDays is { } send && Days(rule) is { } days ? Math.Max(send, days) : null,
        (LegalRefundClock.EarlierOfGoodsOrDispatchProof, _) => rule.SendBackDays is { } send && Days(rule) is { } days ? send + days : null,
        _ => null,
    };

    // Against business days business days count alike; against calendar days, the most that they can come to without a holiday.
    private int? Days(LegalRefundRule rule) => rule.Days is not { } days ? null : !rule.InBusinessDays ? days : days + ((IsInBusinessDays ? days / 5 : (days + 4) / 5) * 2);

    // Five business days take a week; how many business hours a day has depends on the calendar, and 24 is the most.
    private static long Least(long span, PromiseUnit unit) => unit switch
    {
        PromiseUnit.BusinessDays => span + (span / 5 * 2),
        PromiseUnit.Hours or PromiseUnit.BusinessHours => span / 24,
        _ => span,
    };

    // Only a promise above it can be what one is counted after.
    private static int IndexOf(ImmutableArray<PolicyPromise> promises, string id, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (promises[i].Id == id) return i;
        }

        return -1;
    }
}

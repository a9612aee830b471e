using NodaTime;

namespace RefundKit.Law;

/// <summary>By when the law wants the money back.</summary>
internal sealed record LegalRefundDue
{
    /// <summary>The row it comes from.</summary>
    public required LegalFloor Floor { get; init; }

    /// <summary>The latest day, included; null where the law names none, or where the money may still be held back.</summary>
    public LocalDate? LatestDay { get; init; }

    /// <summary>Whether the seller may hold the money back for now: the goods are not back, and where that counts their dispatch is not proven.</summary>
    public bool MayBeWithheld { get; init; }

    /// <summary>Whether business days were counted that no calendar covers; they were then taken for working days, which is the earlier day.</summary>
    public bool IsCalendarMissing { get; init; }

    /// <summary>
    /// The latest day to pay back. Whether the goods were inspected is not asked: an inspection may lower the amount, it
    /// stops no clock. The last day is never moved off a weekend: the seller's deadline is read short.
    /// </summary>
    /// <param name="floor">The row.</param>
    /// <param name="noticeDay">The day the seller was told.</param>
    /// <param name="goodsReceivedDay">The day the goods were back; null while they are not. Where nothing was ever sent out there is nothing to wait for: the notice day.</param>
    /// <param name="dispatchProofDay">The day the consumer proved that they were sent off; null where they have not.</param>
    /// <param name="isWorkingDay">Whether a day is a working day where the seller pays from; null, or an answer of null, where that is not known.</param>
    public static LegalRefundDue Of(
        LegalFloor floor,
        LocalDate noticeDay,
        LocalDate? goodsReceivedDay,
        LocalDate? dispatchProofDay,
        Func<LocalDate, bool?>? isWorkingDay)
    {
        var rule = floor.Refund;
        var either = Earlier(goodsReceivedDay, dispatchProofDay);
        LocalDate? released = rule.Withholding switch
        {
            LegalWithholding.UntilGoodsReceived => goodsReceivedDay,
            LegalWithholding.UntilEarlierOfGoodsOrDispatchProof => either,
            _ => noticeDay,
        };
        LocalDate? started = rule.Clock switch
        {
            LegalRefundClock.GoodsReceived => goodsReceivedDay,
            LegalRefundClock.EarlierOfGoodsOrDispatchProof => either,
            _ => noticeDay,
        };
        if (released is not { } free || started is not { } began) return new() { Floor = floor, MayBeWithheld = true };
        if (rule.Days is not { } days) return new() { Floor = floor };

        // Goods that come back before a word was said start nothing (a silent parcel is no withdrawal).
        var start = LocalDate.Min(LocalDate.Max(began, noticeDay), new LocalDate(9990, 1, 1));
        var due = Count(start, rule.CountsStartDay ? days - 1 : days, rule.InBusinessDays ? isWorkingDay ?? (_ => null) : null, out var missing);
        return new() { Floor = floor, LatestDay = LocalDate.Max(due, free), IsCalendarMissing = missing };
    }

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is { } left && b is { } right ? LocalDate.Min(left, right) : a ?? b;

    private static LocalDate Count(LocalDate start, int days, Func<LocalDate, bool?>? isWorkingDay, out bool missing)
    {
        missing = false;
        if (isWorkingDay is null) return start.PlusDays(days);

        var day = start;
        for (var steps = 0; days > 0 && steps < 366; steps++)
        {
            day = day.PlusDays(1);
            var works = isWorkingDay(day);
            missing |= works is null;
            if (works != false) days--;
        }

        return day;
    }
}

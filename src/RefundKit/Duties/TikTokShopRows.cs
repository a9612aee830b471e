using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>What TikTok Shop asks of its sellers, which differs by country.</summary>
internal static class TikTokShopRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);

    // The oldest pages that say one working day carry this date.
    private static readonly LocalDate OneWorkingDayFrom = new(2024, 7, 18);
    private static readonly LocalDate BandsFrom = new(2026, 4, 1);

    private static readonly MarketplaceDeadline Request = new()
    {
        Id = "tiktok-request", Platform = "tiktok", Duty = Duty.ReturnDecision, From = MarketplaceClock.ReturnRequest, Within = 48, Unit = DutyUnit.Hours,
        Silence = Silence.AutomaticApproval, Source = "echotik.live how to process refund/return", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    private static readonly MarketplaceDeadline Thailand = Request with
    {
        Id = "tiktok-request-th", Country = "TH", ValidFrom = OneWorkingDayFrom, Within = 1, Unit = DutyUnit.BusinessDays,
        Source = "seller-th.tiktok.com 4227429091264258", Confidence = SourceConfidence.High,
    };

    private static readonly MarketplaceDeadline Vietnam = Thailand with { Id = "tiktok-request-vn", Country = "VN", Source = "seller-vn.tiktok.com 2901402355762946" };

    private static readonly MarketplaceDeadline Receipt = new()
    {
        Id = "tiktok-receipt", Platform = "tiktok", Duty = Duty.Inspection, From = MarketplaceClock.ReturnDispatched, Within = 8, Unit = DutyUnit.Days,
        Silence = Silence.AutomaticRefund, Note = "Counted from the day the buyer uploads the shipment; the seller may ask for 8 days more.",
        Source = "echotik.live how to process refund/return", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    public static ImmutableArray<MarketplaceDeadline> All { get; } =
    [
        Request,
        Request with { Id = "tiktok-request-id", Country = "ID", Source = "seller-id.tokopedia.com 7753815881746178", Note = "Another page says two calendar days, which is never less.", Confidence = SourceConfidence.High },
        Thailand,
        Request with { Id = "tiktok-request-th-until-2024", Country = "TH", ValidTo = OneWorkingDayFrom.PlusDays(-1) },
        Vietnam,
        Request with { Id = "tiktok-request-vn-until-2024", Country = "VN", ValidTo = OneWorkingDayFrom.PlusDays(-1) },
        Request with
        {
            Id = "tiktok-request-gb", Country = "GB", ValidFrom = BandsFrom, Within = 2, Unit = DutyUnit.BusinessDays,
            Source = "foregrade.io understanding return windows", Note = "For orders from 100 pounds on it is 4 business days; the shorter stands.",
        },
        Request with { Id = "tiktok-request-gb-until-2026", Country = "GB", ValidTo = BandsFrom.PlusDays(-1) },
        Receipt,
        Receipt with { Id = "tiktok-receipt-id", Country = "ID", Source = "seller-id.tokopedia.com 7753815881746178", Confidence = SourceConfidence.High },
        Receipt with { Id = "tiktok-receipt-th", Country = "TH", Within = 10, Note = "For returns that the buyer sends by a carrier of their own.", Source = "seller-th.tiktok.com 2174856867497745", Confidence = SourceConfidence.High },
    ];
}

using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>What Amazon asks of sellers who ship themselves.</summary>
internal static class AmazonRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);
    private static readonly LocalDate PeakOf2015 = new(2015, 12, 1);

    private static readonly MarketplaceDeadline Message = new()
    {
        Id = "amazon-message", Platform = "amazon", ValidFrom = new LocalDate(2016, 1, 1), Duty = Duty.FirstReply, From = MarketplaceClock.BuyerMessage, Within = 24, Unit = DutyUnit.Hours,
        Silence = Silence.LateMetric, Note = "Weekends and holidays count. A message marked as needing no answer does not; an automatic answer is none.",
        Source = "sellercentral.amazon.com help 200549770", CheckedOn = Checked, Confidence = SourceConfidence.High,
    };

    private static readonly MarketplaceDeadline Refund = new()
    {
        Id = "amazon-refund", Platform = "amazon", Duty = Duty.Refund, From = MarketplaceClock.ReturnDelivered, Within = 2, Unit = DutyUnit.Days,
        Silence = Silence.AutomaticRefund, Note = "The help page says 2 business days, a notice of 2020 two calendar days (and 14 in May 2020); the shorter stands. With a prepaid label Amazon refunds at the carrier's first scan.",
        Source = "sellercentral.amazon.com help 200708210", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    public static ImmutableArray<MarketplaceDeadline> All { get; } =
    [
        Message,
        Message with { Id = "amazon-message-2015-peak", ValidFrom = PeakOf2015, ValidTo = new LocalDate(2015, 12, 31), Within = 12, Confidence = SourceConfidence.Medium },
        Message with { Id = "amazon-message-until-2015", ValidFrom = null, ValidTo = PeakOf2015.PlusDays(-1), Confidence = SourceConfidence.Medium },
        new()
        {
            Id = "amazon-return-request", Platform = "amazon", Duty = Duty.ReturnDecision, From = MarketplaceClock.ReturnRequest, Within = 24, Unit = DutyUnit.Hours,
            Silence = Silence.BuyerMayEscalate, Note = "For requests that are reviewed by hand; in policy, Amazon authorises by itself. The sites of Brazil and Japan recommend it. The buyer may file an A-to-z claim.",
            Source = "sellercentral.amazon.com help 200708210", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
        },
        Refund,
        Refund with { Id = "amazon-refund-us", Country = "US", Source = "sellercentral.amazon.com help U7K5N5GUP67M4X9" },
    ];
}

using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>What Walmart asks of its marketplace's sellers.</summary>
internal static class WalmartRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);
    private static readonly LocalDate TwoDaysFrom = new(2020, 8, 4);

    private static readonly MarketplaceDeadline Message = new()
    {
        Id = "walmart-message", Platform = "walmart", ValidFrom = TwoDaysFrom, Duty = Duty.FirstReply, From = MarketplaceClock.BuyerMessage, Within = 48, Unit = DutyUnit.Hours,
        Silence = Silence.LateMetric, Source = "marketplace.walmart.com customer service standards", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
    };

    public static ImmutableArray<MarketplaceDeadline> All { get; } =
    [
        Message,
        Message with { Id = "walmart-message-until-2020", ValidFrom = null, ValidTo = TwoDaysFrom.PlusDays(-1), Within = 24 },
        new()
        {
            Id = "walmart-refund", Platform = "walmart", Duty = Duty.Refund, From = MarketplaceClock.ReturnDelivered, Within = 48, Unit = DutyUnit.Hours,
            Silence = Silence.AutomaticRefund, Source = "marketplacelearn.walmart.com Issue a standard refund in Seller Center", CheckedOn = Checked, Confidence = SourceConfidence.High,
        },
        new()
        {
            Id = "walmart-promise", Platform = "walmart", Duty = Duty.Solution, From = MarketplaceClock.PlatformCase, Within = 24, Unit = DutyUnit.Hours,
            Silence = Silence.DecidedForBuyer, Note = "A case under the Marketplace Promise; Walmart's solution is final.",
            Source = "help.walmart.com 4093", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
        },
    ];
}

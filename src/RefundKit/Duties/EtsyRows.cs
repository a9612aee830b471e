using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>What Etsy asks of its shops.</summary>
internal static class EtsyRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);

    public static ImmutableArray<MarketplaceDeadline> All { get; } =
    [
        new()
        {
            Id = "etsy-help-request", Platform = "etsy", Duty = Duty.Solution, From = MarketplaceClock.HelpRequest, Within = 48, Unit = DutyUnit.Hours,
            Silence = Silence.BuyerMayEscalate, Note = "After that the buyer may open a case.",
            Source = "help.etsy.com 13241489600919", CheckedOn = Checked, Confidence = SourceConfidence.High,
        },
        new()
        {
            Id = "etsy-message", Platform = "etsy", Duty = Duty.FirstReply, From = MarketplaceClock.BuyerMessage, Within = 24, Unit = DutyUnit.Hours,
            Silence = Silence.LateMetric, Note = "Star Seller: 95 % of the first messages of new threads within 24 hours, counted in UTC over three months; 80 % within 48 are expected of every shop.",
            Source = "help.etsy.com 29654393638679", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
        },
    ];
}

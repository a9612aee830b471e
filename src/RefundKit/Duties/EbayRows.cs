using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>What eBay asks of sellers under its Money Back Guarantee. eBay puts its own instant into the payload (<c>sellerResponseDue</c>).</summary>
internal static class EbayRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);

    private static readonly MarketplaceDeadline Refund = new()
    {
        Id = "ebay-refund", Platform = "ebay", Duty = Duty.Refund, From = MarketplaceClock.ReturnDelivered, Within = 2, Unit = DutyUnit.BusinessDays,
        Silence = Silence.BuyerMayEscalate, Note = "eBay's pages disagree: the ReturnRefundOverdue notification says 5 business days, older help pages 6 days. The shortest stands.",
        Source = "ebay.co.uk help 4701; developer.ebay.com pn_return-refund-overdue", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    public static ImmutableArray<MarketplaceDeadline> All { get; } =
    [
        new()
        {
            Id = "ebay-request", Platform = "ebay", Duty = Duty.ReturnDecision, From = MarketplaceClock.HelpRequest, Within = 3, Unit = DutyUnit.BusinessDays,
            Silence = Silence.BuyerMayEscalate, Note = "For returns and for items that did not arrive. Once eBay is asked, it answers within 48 hours.",
            Source = "ebay.co.uk help 4701", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
        },
        Refund,
        Refund with { Id = "ebay-refund-gb", Country = "GB", Source = "ebay.co.uk help 4701" },
    ];
}

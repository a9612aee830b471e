using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>How long money takes after a gateway has accepted a refund, as gateways and schemes say themselves.</summary>
internal static class ArrivalRows
{
    private static readonly LocalDate Checked = new(2026, 11, 26);

    private static readonly ArrivalTime Card = new()
    {
        Id = "card", Method = "card", Least = 5, Most = 10, Unit = DutyUnit.BusinessDays,
        Note = "A fresh payment may vanish instead, as a reversal.",
        Source = "support.stripe.com customer-refund-processing-time", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
    };

    private static readonly ArrivalTime PayPal = new()
    {
        Id = "paypal", Method = "paypal", Most = 10, Unit = DutyUnit.BusinessDays,
        Note = "To a balance on the same day, to a bank in 3 to 7 and to a card in 2 to 10 business days. The row is what is usual at the latest: single cases of 30 days are told of, and nobody promises less.",
        Source = "exactlyhowlong.com; ustrends.com", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    private static readonly ArrivalTime WeChat = new()
    {
        Id = "wechat-pay", Method = "wechat-pay", Most = 3, Unit = DutyUnit.BusinessDays,
        Note = "To a balance within about 20 minutes, to a card in 1 to 3 business days.",
        Source = "pay.weixin.qq.com", CheckedOn = Checked, Confidence = SourceConfidence.Low,
    };

    private static readonly ArrivalTime Upi = new()
    {
        Id = "upi", Method = "upi", Least = 2, Most = 7, Unit = DutyUnit.Days,
        Source = "razorpay.com normal refunds", CheckedOn = Checked, Confidence = SourceConfidence.Medium,
    };

    public static ImmutableArray<ArrivalTime> All { get; } =
    [
        Card,
        Card with { Id = "card-stripe", Gateway = "stripe", Confidence = SourceConfidence.High },
        Card with { Id = "card-shopify-payments", Gateway = "shopify-payments", Least = 7, Most = 12, Source = "atmosfx.com refund page", IsExceptional = true, Note = "Exceptional: told by one shop alone, and longer than gateways say themselves.", Confidence = SourceConfidence.Low },
        Card with { Id = "card-amazon", Gateway = "amazon", Least = 3, Most = 5, Source = "sellercentral.amazon.com help JM9HNSV9FXU9MP3", Note = null, Confidence = SourceConfidence.Medium },
        Card with { Id = "card-amazon-jp", Gateway = "amazon", Country = "JP", Least = 6, Most = 10, Source = "sellercentral.amazon.co.jp help 19661", Note = null, Confidence = SourceConfidence.High },
        Card with { Id = "card-ebay", Gateway = "ebay", Least = 3, Most = 5, Source = "ebay.co.uk help 4701", Note = null, Confidence = SourceConfidence.Medium },
        Card with { Id = "card-razorpay", Gateway = "razorpay", Country = "IN", Least = 5, Most = 10, Unit = DutyUnit.Days, Source = "razorpay.com normal refunds", Note = null, Confidence = SourceConfidence.High },
        new()
        {
            Id = "adyen", Gateway = "adyen", Most = 40, Unit = DutyUnit.BusinessDays, IsExceptional = true, Note = "Exceptional: depends on the method, and Adyen names the worst case only.",
            Source = "docs.adyen.com online-payments/refund", CheckedOn = Checked, Confidence = SourceConfidence.High,
        },
        PayPal,
        PayPal with { Id = "paypal-balance", Method = "paypal-balance", Most = 0, Unit = DutyUnit.Days, Note = null },
        PayPal with { Id = "paypal-bank", Method = "paypal-bank", Least = 3, Most = 7, Note = null },
        PayPal with { Id = "paypal-card", Method = "paypal-card", Least = 2, Most = 10, Note = null },
        new()
        {
            Id = "klarna", Method = "klarna", Least = 2, Most = 5, Unit = DutyUnit.BusinessDays, Note = "An invoice that is still open is just reduced.",
            Source = "klarna.com merchant support; docs.klarna.com", CheckedOn = Checked, Confidence = SourceConfidence.High,
        },
        new()
        {
            Id = "ideal", Method = "ideal", Least = 1, Most = 5, Unit = DutyUnit.BusinessDays, Note = "A credit by bank.",
            Source = "developer.paypal.com; documentation.lemonway.com", CheckedOn = Checked, Confidence = SourceConfidence.Low,
        },
        new()
        {
            Id = "vipps", Method = "vipps", Least = 2, Most = 10, Unit = DutyUnit.Days, Note = "As a rule 2 to 3 business days.",
            Source = "developer.vippsmobilepay.com", CheckedOn = Checked, Confidence = SourceConfidence.High,
        },
        Upi,
        Upi with { Id = "netbanking", Method = "netbanking", Most = 10 },
        Upi with { Id = "wallet-razorpay", Method = "wallet", Gateway = "razorpay", Country = "IN", Least = 0, Most = 3, Confidence = SourceConfidence.High },
        WeChat,
        WeChat with { Id = "wechat-pay-balance", Method = "wechat-pay-balance", Most = 20, Unit = DutyUnit.Minutes, Note = null },
        WeChat with { Id = "wechat-pay-card", Method = "wechat-pay-card", Least = 1, Note = null },
    ];
}

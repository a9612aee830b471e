using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using static RefundKit.Law.LegalItemTags;

namespace RefundKit.Law;

/// <summary>China, Japan, Korea, Australia, India.</summary>
internal static class AsiaPacificRows
{
    private static readonly LegalFloor China = new()
    {
        Id = "cn-goods",
        Country = "CN",
        ValidFrom = new LocalDate(2014, 3, 15),
        SaleKinds = [SaleKind.Distance],
        ItemKinds = EuRows.Goods,
        Window = new() { Days = 7, Start = LegalStartEvent.Delivery, MayRollToWorkingDay = true },
        Refund = new()
        {
            Days = 7, Clock = LegalRefundClock.GoodsReceived, Withholding = LegalWithholding.UntilGoodsReceived, ReturnCost = LegalReturnCost.Consumer,
        },
        Exclusions =
        [
            new(CustomMade, "CRPL Art. 25(1)"),
            new(Perishable, "CRPL Art. 25(2)"),
            new(UnsealedMedia, "CRPL Art. 25(3)"),
            new(DigitalBegun, "CRPL Art. 25(3)"),
            new(Newspaper, "CRPL Art. 25(4)"),
            new(NoReturnConfirmed, "CRPL Art. 25; SAMR Order 31 Art. 7"),
            new(DamagedByBuyer, "CRPL Art. 25; SAMR Order 31 Art. 8, 9"),
            new(ValueLost, "CRPL Art. 25; SAMR Order 31 Art. 8, 9"),
        ],
        Citation = "CRPL Art. 25; SAIC Order 90 (2017) as revised by SAMR Order 31 (2020)",
        Note = "Counted from the day after the buyer signs for the goods. Opening them to look leaves them intact. Whether Art. 203 of the Civil Code moves a last day off a holiday here is not settled. The buyer pays the way back unless agreed otherwise; the goods must be intact.",
        Source = "shanghaiinvest.com; leetsai.com; spanish.beijing.gov.cn",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Japan = new()
    {
        Id = "jp-goods",
        Country = "JP",
        ValidFrom = new LocalDate(2009, 12, 1),
        SaleKinds = [SaleKind.Distance],
        ItemKinds = EuRows.Goods,
        Condition = LegalCondition.NotInformed,
        Window = new() { Days = 8, Start = LegalStartEvent.Delivery, CountsStartDay = true },
        Refund = new() { Clock = LegalRefundClock.Notice, ReturnCost = LegalReturnCost.Consumer },
        Citation = "Act on Specified Commercial Transactions Art. 15-3",
        Note = "Only where the advertisement and the final screen showed no return clause; not a cooling-off. The notice must reach the seller within the eight days. No day is named for the refund.",
        Source = "pref.tokushima.lg.jp; coolingoff-kuroda.com; ec-bengoshi.com",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Korea = new()
    {
        Id = "kr-goods",
        Country = "KR",
        SaleKinds = [SaleKind.Distance],
        ItemKinds = EuRows.Goods,
        Window = new() { Days = 7, Start = LegalStartEvent.Delivery, MayRollToWorkingDay = true },
        Refund = new()
        {
            Days = 3, InBusinessDays = true, Clock = LegalRefundClock.GoodsReceived, Withholding = LegalWithholding.UntilGoodsReceived,
            OriginalDeliveryRefunded = true, ReturnCost = LegalReturnCost.Consumer, ValueLossDeductible = true,
        },
        Exclusions =
        [
            new(DamagedByBuyer, "E-Commerce Act Art. 17(2) No. 1"),
            new(ValueLost, "E-Commerce Act Art. 17(2) No. 2, 3"),
            new(UnsealedMedia, "E-Commerce Act Art. 17(2) No. 4"),
            new(DigitalBegun, "E-Commerce Act Art. 17(2) No. 5"),
            new(CustomMade, "E-Commerce Act Enforcement Decree Art. 21"),
        ],
        Citation = "Act on Consumer Protection in Electronic Commerce Art. 17, 18, 35",
        Note = "From the contract document, or from the supply where that is later. Late refunds bear interest. Whether Art. 161 of the Civil Act moves a last day off a holiday here is not settled.",
        Source = "easylaw.go.kr 1308, 893; elaw.klri.re.kr",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor KoreaNotAsAdvertised = Korea with
    {
        Id = "kr-not-as-advertised",
        Basis = LegalBasis.Warranty,
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        Window = new() { Months = 3, Start = LegalStartEvent.Delivery },
        Refund = Korea.Refund with { ReturnCost = LegalReturnCost.Seller, ValueLossDeductible = false },
        Exclusions = [],
        Citation = "Act on Consumer Protection in Electronic Commerce Art. 17(3), 18(10)",
        Note = "Three months from the supply, and within 30 days of the day the buyer knew or could have known.",
    };

    private static readonly LegalFloor Australia = new()
    {
        Id = "au-change-of-mind",
        Country = "AU",
        ValidFrom = new LocalDate(2011, 1, 1),
        SaleKinds = [SaleKind.Distance, SaleKind.InPerson, SaleKind.Auction],
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        Refund = new() { ReturnCost = LegalReturnCost.Seller },
        Citation = "Australian Consumer Law (CCA 2010 Sch. 2) s. 54 to 64, 259 to 263",
        Note = "No right to change one's mind. On a major failure the consumer chooses between refund and replacement; a sign that says \"no refunds\" is unlawful.",
        Source = "accc.gov.au repair-replace-refund-cancel; consumerprotection.wa.gov.au",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor India = new()
    {
        Id = "in-change-of-mind",
        Country = "IN",
        ValidFrom = new LocalDate(2020, 7, 23),
        SaleKinds = [SaleKind.Distance],
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        Citation = "Consumer Protection (E-Commerce) Rules, 2020, rules 4 to 7",
        Note = "No cooling-off. The seller must take back what is defective, not as described or late. Complaints are acknowledged within 48 hours and settled within a month. The often quoted 14 or 15 days were a draft.",
        Source = "legitquest.com 91C8; seraphicadvisors.com; legalitysimplified.com",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor AustralianGuarantees = Australia with
    {
        Id = "au-guarantees",
        Basis = LegalBasis.Warranty,
        Condition = LegalCondition.Judgement,
        SaleKinds = [SaleKind.Distance, SaleKind.InPerson, SaleKind.OffPremises],
        Note = "On a major failure the consumer chooses between refund and replacement; on a minor one the seller may repair first. It can be claimed for a reasonable time, which no number says. The seller fetches goods whose return would cost much.",
    };

    private static readonly LegalFloor IndianDefects = India with
    {
        Id = "in-defects",
        Basis = LegalBasis.Warranty,
        Condition = LegalCondition.Judgement,
        Citation = "Consumer Protection (E-Commerce) Rules, 2020, rule 6(2)",
        Note = "No seller may refuse to take back, or to refund, what is defective, deficient, spurious, not as advertised or late. No days are named.",
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        China, Japan, Korea, EuRows.CountedFromContract(Korea, "kr-services"), KoreaNotAsAdvertised, Australia, AustralianGuarantees, India, IndianDefects,
    ];
}

using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using static RefundKit.Law.LegalItemTags;

namespace RefundKit.Law;

/// <summary>The Union's right of withdrawal (Directive 2011/83/EU), which every member state has made its own law.</summary>
internal static class EuRows
{
    internal static readonly LocalDate CheckedOn = new(2026, 11, 23);

    // The Directive applies to contracts made after 13 June 2014; Art. 11a (the withdrawal function) since 19 June 2026.
    internal static readonly LocalDate DirectiveApplies = new(2014, 6, 13);
    internal static readonly LocalDate FunctionApplies = new(2026, 6, 19);

    internal static readonly ImmutableArray<SaleKind> AwayFromTheShop = [SaleKind.Distance, SaleKind.OffPremises];
    internal static readonly ImmutableArray<ItemKind> Goods = [ItemKind.Goods];

    // What has no delivery is counted from the contract; a voucher as well, it gives a claim and no thing.
    internal static readonly ImmutableArray<ItemKind> WithoutDelivery = [ItemKind.Digital, ItemKind.Service, ItemKind.GiftCard];

    internal static readonly LegalWindowRule FourteenDaysFromDelivery = new()
    {
        Days = 14,
        Start = LegalStartEvent.Delivery,
        RollsToWorkingDay = true,
        ExtensionMonthsIfNotInformed = 12,
    };

    internal static readonly LegalRefundRule FourteenDaysFromNotice = new()
    {
        Days = 14,
        Clock = LegalRefundClock.Notice,
        Withholding = LegalWithholding.UntilEarlierOfGoodsOrDispatchProof,
        OriginalDeliveryRefunded = true,
        ReturnCost = LegalReturnCost.SellerIfNotInformed,
        ValueLossDeductible = true,
    };

    private static readonly LegalFloor Since2014 = new()
    {
        Id = "eu-goods-2014",
        Country = EuMembership.Union,
        ValidFrom = DirectiveApplies,
        ValidTo = FunctionApplies.PlusDays(-1),
        SaleKinds = AwayFromTheShop,
        ItemKinds = Goods,
        Window = FourteenDaysFromDelivery,
        Refund = FourteenDaysFromNotice,
        Exclusions =
        [
            new(ServicePerformed, "Directive 2011/83/EU Art. 16(a)"),
            new(MarketPriced, "Directive 2011/83/EU Art. 16(b)"),
            new(CustomMade, "Directive 2011/83/EU Art. 16(c)"),
            new(Perishable, "Directive 2011/83/EU Art. 16(d)"),
            new(UnsealedHygiene, "Directive 2011/83/EU Art. 16(e)"),
            new(MixedInseparably, "Directive 2011/83/EU Art. 16(f)"),
            new(UrgentRepair, "Directive 2011/83/EU Art. 16(h)"),
            new(UnsealedMedia, "Directive 2011/83/EU Art. 16(i)"),
            new(Newspaper, "Directive 2011/83/EU Art. 16(j)"),
            new(DatedLeisure, "Directive 2011/83/EU Art. 16(l)"),
            new(DigitalBegun, "Directive 2011/83/EU Art. 16(m)"),
        ],
        AcknowledgedOnDurableMedium = true,
        Citation = "Directive 2011/83/EU Art. 9, 10, 13, 14; Regulation 1182/71 Art. 3",
        Note = "Regular deliveries count from the first one. Public auctions that one can attend are excluded by Art. 16(k).",
        Source = "eur-lex.europa.eu 32011L0083; legislation.gov.uk/eudr/2011/83",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Since2026 = Since2014 with
    {
        Id = "eu-goods-2026",
        ValidFrom = FunctionApplies,
        ValidTo = null,
        WithdrawalFunctionRequired = true,
        Citation = "Directive 2011/83/EU Art. 9, 10, 11a, 13, 14; Regulation 1182/71 Art. 3",
        Source = "eur-lex.europa.eu 32011L0083, 32023L2673; legislation.gov.uk/eudr/2011/83",
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        Since2014, CountedFromContract(Since2014, "eu-services-2014"),
        Since2026, CountedFromContract(Since2026, "eu-services-2026"),
    ];

    /// <summary>The same right for what is not delivered: nothing comes back, so nothing is withheld.</summary>
    internal static LegalFloor CountedFromContract(LegalFloor goods, string id) => goods with
    {
        Id = id,
        ItemKinds = WithoutDelivery,
        Window = goods.Window! with { Start = LegalStartEvent.Contract },
        Refund = goods.Refund with { Clock = LegalRefundClock.Notice, Withholding = LegalWithholding.None, OriginalDeliveryRefunded = false },
    };
}

using System.Collections.Immutable;
using System.Globalization;
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
        SendBackDays = 14,
        ValueLossDeductible = true,
    };

    // In the order of Art. 16 of the Directive, letters (g) and (k) left out: sales of wine for a later day carry the tag of
    // what is priced by a market, auctions are a kind of sale.
    private static readonly string[] ByLetter =
    [
        ServicePerformed, MarketPriced, CustomMade, Perishable, UnsealedHygiene, MixedInseparably, UrgentRepair, UnsealedMedia, Newspaper, DatedLeisure, DigitalBegun,
    ];

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
        Exclusions = Exclusions("Directive 2011/83/EU Art. 16({0})", "a b c d e f h i j l m"),
        AcknowledgedOnDurableMedium = true,
        Citation = "Directive 2011/83/EU Art. 9, 10, 13, 14; Regulation 1182/71 Art. 3",
        Note = "Regular deliveries count from the first one. Public auctions that one can attend are excluded by Art. 16(k). Told late but within the twelve months, the consumer has 14 days from then (Art. 10(2)), which the data cannot see. States may leave out sales at the door of up to 50 euro (Art. 3(4)), and may give 30 days after an unasked visit (Art. 9(1a)).",
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

    // Contracts made from 2022 on: both Directives of 2019 apply to them.
    internal static readonly LocalDate ConformityApplies = new(2022, 1, 1);

    internal static readonly ImmutableArray<SaleKind> AnyButAuctions = [SaleKind.Distance, SaleKind.OffPremises, SaleKind.InPerson];

    internal static readonly LegalFloor Conformity = new()
    {
        Id = "eu-conformity",
        Country = EuMembership.Union,
        ValidFrom = ConformityApplies,
        Basis = LegalBasis.Warranty,
        SaleKinds = AnyButAuctions,
        ItemKinds = Goods,
        Remedy = LegalRemedy.RepairOrReplacement,
        Window = new() { Months = 24, Start = LegalStartEvent.Delivery },
        Refund = new()
        {
            Clock = LegalRefundClock.EarlierOfGoodsOrDispatchProof, Withholding = LegalWithholding.UntilEarlierOfGoodsOrDispatchProof, ReturnCost = LegalReturnCost.Seller,
        },
        Citation = "Directive (EU) 2019/771 Art. 10, 11, 13, 14, 16",
        Note = "Repair or replacement first; a lower price or the money back where that fails, is refused, takes too long, or the fault is serious. The price is paid back when the goods or the proof of their return are there; the Directive names no days. What shows within a year is taken to have been there. States may give more time, and for used goods less.",
        Source = "eur-lex.europa.eu 32019L0771",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor DigitalConformity = Conformity with
    {
        Id = "eu-conformity-digital",
        ItemKinds = [ItemKind.Digital],
        Window = new() { Months = 24, Start = LegalStartEvent.Contract },
        Refund = new() { Days = 14, Clock = LegalRefundClock.Notice },
        Citation = "Directive (EU) 2019/770 Art. 11, 12, 14, 16, 18",
        Note = "Put right first; then a lower price or the end of the contract, with the money back within 14 days of the notice. For supply over a time the seller answers throughout it. Counted from the contract here, since a single supply follows upon it.",
        Source = "eur-lex.europa.eu 32019L0770",
    };

    private static readonly LegalFloor Recall = new()
    {
        Id = "eu-recall",
        Country = EuMembership.Union,
        ValidFrom = new LocalDate(2024, 12, 13),
        Basis = LegalBasis.Recall,
        SaleKinds = [.. AnyButAuctions, SaleKind.Auction],
        ItemKinds = Goods,
        Condition = LegalCondition.Judgement,
        Refund = new() { Clock = LegalRefundClock.Notice, ReturnCost = LegalReturnCost.Seller },
        Citation = "Regulation (EU) 2023/988 Art. 37",
        Note = "In a product safety recall the consumer chooses between at least two of repair, replacement and refund, free of charge; there is no fixed end. Goods placed on the market before 2024-12-13 fall under older law.",
        Source = "eur-lex.europa.eu 32023R0988",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        Since2014, CountedFromContract(Since2014, "eu-services-2014"),
        Since2026, CountedFromContract(Since2026, "eu-services-2026"),
        Conformity, DigitalConformity, Recall,
    ];

    /// <summary>The exclusions of a statute that lists them as the Directive does: one number or letter for each, in its order.</summary>
    internal static ImmutableArray<LegalExclusion> Exclusions(string article, string places) =>
        [.. places.Split(' ').Zip(ByLetter, (place, tag) => new LegalExclusion(tag, string.Format(CultureInfo.InvariantCulture, article, place)))];

    /// <summary>The same right for what is not delivered: nothing comes back, so nothing is withheld.</summary>
    internal static LegalFloor CountedFromContract(LegalFloor goods, string id) => goods with
    {
        Id = id,
        ItemKinds = WithoutDelivery,
        Window = goods.Window! with { Start = LegalStartEvent.Contract },
        Refund = goods.Refund with { Clock = LegalRefundClock.Notice, Withholding = LegalWithholding.None, OriginalDeliveryRefunded = false, SendBackDays = null },
    };
}

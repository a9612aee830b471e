using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using static RefundKit.Law.EuRows;
using static RefundKit.Law.LegalItemTags;

namespace RefundKit.Law;

/// <summary>National law in Europe where we hold its own citations: Germany, France, the United Kingdom.</summary>
internal static class EuropeRows
{
    private static readonly LegalFloor Germany2014 = new()
    {
        Id = "de-goods-2014",
        Country = "DE",
        ValidFrom = DirectiveApplies,
        ValidTo = FunctionApplies.PlusDays(-1),
        SaleKinds = AwayFromTheShop,
        ItemKinds = Goods,
        Window = FourteenDaysFromDelivery,
        Refund = FourteenDaysFromNotice,
        Exclusions =
        [
            new(CustomMade, "§ 312g(2) No. 1 BGB"),
            new(Perishable, "§ 312g(2) No. 2 BGB"),
            new(UnsealedHygiene, "§ 312g(2) No. 3 BGB"),
            new(MixedInseparably, "§ 312g(2) No. 4 BGB"),
            new(UnsealedMedia, "§ 312g(2) No. 6 BGB"),
            new(Newspaper, "§ 312g(2) No. 7 BGB"),
            new(MarketPriced, "§ 312g(2) No. 8 BGB"),
            new(DatedLeisure, "§ 312g(2) No. 9 BGB"),
            new(UrgentRepair, "§ 312g(2) No. 11 BGB"),
            new(ServicePerformed, "§ 356(4) BGB"),
            new(DigitalBegun, "§ 356(5) BGB"),
        ],
        AcknowledgedOnDurableMedium = true,
        Citation = "§§ 312g, 355, 356, 357, 357a BGB; §§ 187, 188, 193 BGB",
        Note = "A parcel sent back without a word is no withdrawal. The seller bears the risk of the return. Excluded auctions: § 312g(2) No. 10.",
        Source = "gesetze-im-internet.de/bgb; haufe.de HI14746505, HI731330",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Germany2026 = Germany2014 with
    {
        Id = "de-goods-2026",
        ValidFrom = FunctionApplies,
        ValidTo = null,
        WithdrawalFunctionRequired = true,
        Citation = "§§ 312g, 355, 356, 356a, 357, 357a BGB; §§ 187, 188, 193 BGB",
    };

    private static readonly LegalFloor France = new()
    {
        Id = "fr-goods",
        Country = "FR",
        ValidFrom = new LocalDate(2016, 7, 1),
        SaleKinds = AwayFromTheShop,
        ItemKinds = Goods,
        Window = FourteenDaysFromDelivery,
        Refund = FourteenDaysFromNotice,
        Exclusions =
        [
            new(ServicePerformed, "Code de la consommation art. L221-28, 1°"),
            new(MarketPriced, "Code de la consommation art. L221-28, 2°"),
            new(CustomMade, "Code de la consommation art. L221-28, 3°"),
            new(Perishable, "Code de la consommation art. L221-28, 4°"),
            new(UnsealedHygiene, "Code de la consommation art. L221-28, 5°"),
            new(MixedInseparably, "Code de la consommation art. L221-28, 6°"),
            new(UrgentRepair, "Code de la consommation art. L221-28, 8°"),
            new(UnsealedMedia, "Code de la consommation art. L221-28, 9°"),
            new(Newspaper, "Code de la consommation art. L221-28, 10°"),
            new(DatedLeisure, "Code de la consommation art. L221-28, 12°"),
            new(DigitalBegun, "Code de la consommation art. L221-28, 13°"),
        ],
        AcknowledgedOnDurableMedium = true,
        Citation = "Code de la consommation art. L221-18 to L221-24",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row. Excluded auctions: art. L221-28, 11°.",
        Source = "legifrance.gouv.fr; juritravail.com L221-20; french-business-law.com L221-19",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor UnitedKingdom = new()
    {
        Id = "gb-goods",
        Country = "GB",
        ValidFrom = DirectiveApplies,
        SaleKinds = AwayFromTheShop,
        ItemKinds = Goods,
        Window = FourteenDaysFromDelivery with { RollsToWorkingDay = false },
        Refund = FourteenDaysFromNotice with { Clock = LegalRefundClock.EarlierOfGoodsOrDispatchProof },
        Exclusions =
        [
            new(MarketPriced, "SI 2013/3134 reg. 28(1)(a)"),
            new(CustomMade, "SI 2013/3134 reg. 28(1)(b)"),
            new(Perishable, "SI 2013/3134 reg. 28(1)(c)"),
            new(UrgentRepair, "SI 2013/3134 reg. 28(1)(e)"),
            new(Newspaper, "SI 2013/3134 reg. 28(1)(f)"),
            new(DatedLeisure, "SI 2013/3134 reg. 28(1)(h)"),
            new(UnsealedHygiene, "SI 2013/3134 reg. 28(3)(a)"),
            new(UnsealedMedia, "SI 2013/3134 reg. 28(3)(b)"),
            new(MixedInseparably, "SI 2013/3134 reg. 28(3)(c)"),
            new(ServicePerformed, "SI 2013/3134 reg. 36(4)"),
            new(DigitalBegun, "SI 2013/3134 reg. 37(2)"),
        ],
        AcknowledgedOnDurableMedium = true,
        Citation = "SI 2013/3134 reg. 29 to 35",
        Note = "No rule moves the last day off a weekend. Beside it the Directive's row holds for orders until 2020-12-31.",
        Source = "legislation.gov.uk/uksi/2013/3134",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor UnitedKingdomReject = new()
    {
        Id = "gb-reject",
        Country = "GB",
        ValidFrom = new LocalDate(2015, 10, 1),
        Basis = LegalBasis.Warranty,
        SaleKinds = [SaleKind.Distance, SaleKind.OffPremises, SaleKind.InPerson],
        ItemKinds = Goods,
        Window = new() { Days = 30, Start = LegalStartEvent.Delivery },
        Refund = new()
        {
            // "Within 14 days beginning with the day on which the trader agrees": that day is day one.
            Days = 14, CountsStartDay = true, Clock = LegalRefundClock.Notice, OriginalDeliveryRefunded = true, ReturnCost = LegalReturnCost.Seller,
        },
        Citation = "Consumer Rights Act 2015 s. 20, 22",
        Note = "The refund counts from the day the seller agrees that it is due. Goods that perish sooner have the shorter time. A repair or replacement stops the days.",
        Source = "legislation.gov.uk/ukpga/2015/15/section/22",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.High,
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        Germany2014, CountedFromContract(Germany2014, "de-services-2014"),
        Germany2026, CountedFromContract(Germany2026, "de-services-2026"),
        France, CountedFromContract(France, "fr-services"),
        UnitedKingdom, CountedFromContract(UnitedKingdom, "gb-services"),
        UnitedKingdomReject,
    ];
}

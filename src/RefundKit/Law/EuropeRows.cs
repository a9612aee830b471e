using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using static RefundKit.Law.EuRows;
using static RefundKit.Law.LegalItemTags;

namespace RefundKit.Law;

/// <summary>National law in Europe where we hold its own citations. Norway, Iceland, Liechtenstein and Switzerland have no rows: nothing is claimed about them.</summary>
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
        Exclusions = Exclusions("Code de la consommation art. L221-28, {0}°", "1 2 3 4 5 6 8 9 10 12 13"),
        AcknowledgedOnDurableMedium = true,
        Citation = "Code de la consommation art. L221-18 to L221-24",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row. Excluded auctions: art. L221-28, 11°.",
        Source = "legifrance.gouv.fr; juritravail.com L221-20; french-business-law.com L221-19",
        CheckedOn = CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Spain = France with
    {
        Id = "es-goods",
        Country = "ES",
        ValidFrom = DirectiveApplies,
        Exclusions = Exclusions("RDL 1/2007 art. 103({0})", "a b c d e f h i j l m"),
        Citation = "RDL 1/2007 (TRLGDCU) art. 102 to 108",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row; so is the rule that moves a last day. Excluded auctions: art. 103(k).",
        Source = "boe.es BOE-A-2007-20555",
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor Italy = Spain with
    {
        Id = "it-goods",
        Country = "IT",
        Exclusions = Exclusions("Codice del consumo art. 59({0})", "a b c d e f h i l n o"),
        Citation = "Codice del consumo (D.Lgs. 206/2005) art. 52 to 59",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row; so is the rule that moves a last day. Excluded auctions: art. 59(m).",
        Source = "normattiva.it D.Lgs. 206/2005",
    };

    private static readonly LegalFloor Netherlands = Spain with
    {
        Id = "nl-goods",
        Country = "NL",
        Exclusions = [.. Spain.Exclusions.Select(exclusion => exclusion with { Citation = "BW art. 6:230p" })],
        Citation = "Burgerlijk Wetboek art. 6:230o to 6:230s",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row; so is the rule that moves a last day. Excluded auctions: art. 6:230p.",
        Source = "wetten.overheid.nl BWBR0005289",
    };

    private static readonly LegalFloor Poland = Spain with
    {
        Id = "pl-goods",
        Country = "PL",
        ValidFrom = new LocalDate(2014, 12, 25),
        Exclusions = Exclusions("Ustawa o prawach konsumenta art. 38(1) No. {0}", "1 2 3 4 5 6 8 9 10 12 13"),
        Citation = "Ustawa o prawach konsumenta art. 27 to 38; Kodeks cywilny art. 115",
        Note = "The withdrawal function of Art. 11a of the Directive is in the Union's row. Excluded auctions: art. 38(1) No. 11.",
        Source = "isap.sejm.gov.pl Dz.U. 2014 poz. 827",
    };

    // What Art. 9(1a) of the Directive lets states give after a visit that nobody asked for. Whether one was, nobody says.
    private static LegalFloor UnaskedVisit(LegalFloor goods, string id, LocalDate from, string citation) => goods with
    {
        Id = id,
        ValidFrom = from,
        SaleKinds = [SaleKind.OffPremises],
        ItemKinds = [ItemKind.Goods, .. WithoutDelivery],
        Condition = LegalCondition.Judgement,
        Window = goods.Window! with { Days = 30 },
        Citation = citation,
        Note = "Thirty days where the seller came unasked, or sold on an excursion; whether it was so, a human judges. What is not delivered counts from the contract.",
    };

    // Where a state's own law gives another time, or counts the refund, than the Directive on the sale of goods.
    private static LegalFloor NationalConformity(string id, string country, LocalDate from, int months, string citation, string source, string? note = null) => Conformity with
    {
        Id = id, Country = country, ValidFrom = from, Window = Conformity.Window! with { Months = months }, Citation = citation, Source = source, Confidence = LegalConfidence.Medium,
        Note = note ?? "Repair or replacement first, as in the Union's row.",
    };

    private static readonly LegalFloor PortugalReject = Conformity with
    {
        Id = "pt-reject",
        Country = "PT",
        Remedy = LegalRemedy.Refund,
        Window = new() { Days = 30, Start = LegalStartEvent.Delivery },
        Citation = "DL 84/2021 art. 16",
        Note = "What proves faulty within 30 days of the delivery may be rejected at once, for a replacement or the money.",
        Source = "dre.pt DL 84/2021",
        Confidence = LegalConfidence.Medium,
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
            new(ServicePerformed, "SI 2013/3134 reg. 36(2)"),
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

    private static readonly LegalFloor UnitedKingdomConformity = UnitedKingdomReject with
    {
        Id = "gb-conformity",
        Remedy = LegalRemedy.RepairOrReplacement,
        Condition = LegalCondition.Judgement,
        Window = null,
        Citation = "Consumer Rights Act 2015 s. 19, 23, 24",
        Note = "After the 30 days repair or replacement, then a lower price or the final right to reject, with a deduction for use after six months. Claims end after six years, in Scotland five.",
        Source = "legislation.gov.uk/ukpga/2015/15",
        Confidence = LegalConfidence.Medium,
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        Germany2014, CountedFromContract(Germany2014, "de-services-2014"),
        Germany2026, CountedFromContract(Germany2026, "de-services-2026"),
        France, CountedFromContract(France, "fr-services"),
        Spain, CountedFromContract(Spain, "es-services"),
        Italy, CountedFromContract(Italy, "it-services"),
        Netherlands, CountedFromContract(Netherlands, "nl-services"),
        Poland, CountedFromContract(Poland, "pl-services"),
        UnaskedVisit(Spain, "es-unasked-visit", new(2022, 5, 28), "RDL 1/2007 art. 104"),
        UnaskedVisit(Italy, "it-unasked-visit", new(2023, 4, 2), "Codice del consumo art. 52(1-bis)"),
        UnaskedVisit(Poland, "pl-unasked-visit", new(2023, 1, 1), "Ustawa o prawach konsumenta art. 27(2)"),
        NationalConformity("de-conformity", "DE", ConformityApplies, 24, "§§ 434, 437 to 441, 474 to 477 BGB", "gesetze-im-internet.de/bgb"),
        NationalConformity("fr-conformity", "FR", ConformityApplies, 24, "Code de la consommation art. L217-3 to L217-17", "legifrance.gouv.fr",
            "Repair or replacement first, as in the Union's row; then the price is paid back at the latest 14 days after the goods or the proof of their return.")
            with { Refund = Conformity.Refund with { Days = 14 } },
        NationalConformity("es-conformity", "ES", ConformityApplies, 36, "RDL 1/2007 art. 114 to 124", "boe.es BOE-A-2007-20555"),
        NationalConformity("pt-conformity", "PT", ConformityApplies, 36, "DL 84/2021 art. 12 to 20", "dre.pt DL 84/2021"),
        NationalConformity("se-conformity", "SE", ConformityApplies, 36, "Konsumentköplagen (2022:260)", "riksdagen.se SFS 2022:260"),
        PortugalReject,
        UnitedKingdom, CountedFromContract(UnitedKingdom, "gb-services"),
        UnitedKingdomReject, UnitedKingdomConformity,
    ];
}

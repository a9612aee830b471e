using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using static RefundKit.Law.LegalItemTags;

namespace RefundKit.Law;

/// <summary>Brazil, the United States with California and New York, Ontario and Quebec.</summary>
internal static class AmericasRows
{
    private static readonly LegalFloor Brazil = new()
    {
        Id = "br-goods",
        Country = "BR",
        ValidFrom = new LocalDate(1991, 3, 11),
        SaleKinds = EuRows.AwayFromTheShop,
        ItemKinds = EuRows.Goods,
        Window = new() { Days = 7, Start = LegalStartEvent.Delivery, MayRollToWorkingDay = true },
        Refund = new() { Days = 0, Clock = LegalRefundClock.Notice, OriginalDeliveryRefunded = true, ReturnCost = LegalReturnCost.Seller },
        Citation = "CDC Art. 49; Decreto 7.962/2013 Art. 5",
        Note = "Paid back at once, with monetary correction. Art. 49 names no exclusions; for personalised and digital items they are disputed. Whether Art. 132(1) of the Civil Code moves a last day off a holiday here is not settled.",
        Source = "codigoalpha.blog; gazdaesiqueiraadvogados.adv.br; blog.queromeusdireitos.com",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor UnitedStates = new()
    {
        Id = "us-late-shipment",
        Country = "US",
        SaleKinds = [SaleKind.Distance, SaleKind.InPerson, SaleKind.Auction],
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        ConsumersOnly = false,
        Condition = LegalCondition.ShippedLate,
        Refund = new() { Days = 7, InBusinessDays = true, Clock = LegalRefundClock.Notice, OriginalDeliveryRefunded = true },
        Citation = "16 CFR 435.1, 435.2",
        Note = "No federal right to return. Orders by mail, internet or telephone that are not shipped in the time stated (30 days where none is) are paid back within seven working days; one billing cycle where the seller is the creditor. States may say more.",
        Source = "federal.elaws.us 16 CFR 435.1; ftc.gov business guide",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor California = new()
    {
        Id = "us-ca-policy-not-posted",
        Country = "US",
        Region = "CA",
        SaleKinds = [SaleKind.Distance, SaleKind.InPerson],
        ItemKinds = EuRows.Goods,
        Condition = LegalCondition.NotInformed,
        UnlessTermsGiveDays = 7,
        Window = new() { Days = 30, Start = LegalStartEvent.Purchase },
        Refund = new() { Clock = LegalRefundClock.Notice },
        Exclusions =
        [
            new(Perishable, "Cal. Civ. Code 1723(b)"),
            new(AsIs, "Cal. Civ. Code 1723(b)"),
            new(FinalSale, "Cal. Civ. Code 1723(b)"),
            new(Used, "Cal. Civ. Code 1723(b)"),
            new(DamagedByBuyer, "Cal. Civ. Code 1723(b)"),
            new(CustomMade, "Cal. Civ. Code 1723(b)"),
            new(WithoutPackage, "Cal. Civ. Code 1723(b)"),
            new(UnsealedHygiene, "Cal. Civ. Code 1723(b)"),
        ],
        Citation = "Cal. Civ. Code 1723",
        Note = "Only where the policy gives less than a refund, credit or exchange for seven days and was not displayed.",
        Source = "lawguru.com 506451661, quoting the text",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor NewYork = new()
    {
        Id = "us-ny-policy-not-posted",
        Country = "US",
        Region = "NY",
        SaleKinds = [SaleKind.Distance, SaleKind.InPerson],
        ItemKinds = EuRows.Goods,
        Condition = LegalCondition.NotInformed,
        Window = new() { Days = 30, Start = LegalStartEvent.Purchase },
        Refund = new() { Clock = LegalRefundClock.Notice },
        Exclusions = [new(Used, "N.Y. GBL 218-a(3)"), new(DamagedByBuyer, "N.Y. GBL 218-a(3)")],
        Citation = "N.Y. GBL 218-a",
        Note = "Only where the policy was not posted. Online retailers are covered by the text in force on 2026-01-01; since when is not in the data.",
        Source = "nysenate.gov GBS 218-A; codes.findlaw.com",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.High,
    };

    private static readonly LegalFloor Ontario = new()
    {
        Id = "ca-on-disclosure",
        Country = "CA",
        Region = "ON",
        ValidFrom = new LocalDate(2005, 7, 30),
        SaleKinds = [SaleKind.Distance],
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        OrderAbove = new Money(50_00, Currency.Of("CAD")),
        Condition = LegalCondition.NotInformed,
        Window = new() { Days = 7, Start = LegalStartEvent.Contract },
        Refund = new() { Days = 15, Clock = LegalRefundClock.Notice, OriginalDeliveryRefunded = true, ReturnCost = LegalReturnCost.Seller, SendBackDays = 15 },
        Citation = "Consumer Protection Act, 2002 (Ont.) s. 38 to 40, 96",
        Note = "Seven days from the copy of an internet agreement whose disclosures were missing, or that one could not accept, decline or correct. Goods go back within 15 days. More than 30 days' delay gives a right of its own. The Act of 2023 replaces this one when it is proclaimed.",
        Source = "cleo.on.ca; consumerrights.ca; mannlawyers.com",
        CheckedOn = EuRows.CheckedOn,
        Confidence = LegalConfidence.Medium,
    };

    private static readonly LegalFloor OntarioNoCopy = Ontario with
    {
        Id = "ca-on-no-copy",
        Window = new() { Days = 30, Start = LegalStartEvent.Contract },
        Citation = "Consumer Protection Act, 2002 (Ont.) s. 39, 40(2), 96",
        Note = "Thirty days from an internet agreement of which no proper copy was given. The Act of 2023 replaces this one when it is proclaimed.",
    };

    private static readonly LegalFloor Quebec = Ontario with
    {
        Id = "ca-qc-disclosure",
        Region = "QC",
        ValidFrom = new LocalDate(2007, 12, 15),
        OrderAbove = null,
        Citation = "Consumer Protection Act (CQLR c. P-40.1) s. 54.4 to 54.14",
        Note = "Seven days from the copy of a distance contract whose disclosures were missing, or that one could not accept, decline or correct. Paid back within 15 days of the notice, goods and delivery; the merchant bears the way back. Lateness of more than 30 days gives a right of its own.",
        Source = "opc.gouv.qc.ca; legisquebec.gouv.qc.ca P-40.1",
    };

    private static readonly LegalFloor QuebecNoCopy = Quebec with
    {
        Id = "ca-qc-no-copy",
        Window = OntarioNoCopy.Window,
        Citation = "Consumer Protection Act (CQLR c. P-40.1) s. 54.7, 54.8, 54.13",
        Note = "Thirty days from a distance contract of which no copy was given in time.",
    };

    private static readonly LegalFloor BrazilianDefects = Brazil with
    {
        Id = "br-defects",
        Basis = LegalBasis.Warranty,
        SaleKinds = EuRows.AnyButAuctions,
        ItemKinds = [ItemKind.Goods, .. EuRows.WithoutDelivery],
        Remedy = LegalRemedy.RepairOrReplacement,
        Condition = LegalCondition.Judgement,
        Window = null,
        Refund = new() { Clock = LegalRefundClock.Notice, ReturnCost = LegalReturnCost.Seller },
        Citation = "CDC Art. 18, 20, 26",
        Note = "Thirty days to complain of what does not last, ninety of what does, from the delivery or, for a hidden fault, from the day it shows. The seller has thirty days to put it right; then the consumer chooses, with the money among the choices.",
        Source = "planalto.gov.br L8078",
        Confidence = LegalConfidence.Medium,
    };

    public static ImmutableArray<LegalFloor> All =>
    [
        Brazil, EuRows.CountedFromContract(Brazil, "br-services"), BrazilianDefects, UnitedStates, California, NewYork, Ontario, OntarioNoCopy, Quebec, QuebecNoCopy,
    ];
}

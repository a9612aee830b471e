using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// The law's half of the judgement: which floor holds for a line of a request, what it says to a refusal, by when it wants
/// the money back. Every day is one of the buyer's zone. It serves one decision, and looks place, zones and rows up once.
/// </summary>
internal sealed class LegalJudge
{
    // More than a run of weekend and holidays that a last day could move over.
    private const int LongestRoll = 20;

    private readonly RefundRequest _request;
    private readonly OrderSnapshot _order;
    private readonly ReferenceData _data;
    private readonly LocalLaw _law;
    private readonly ZonedDays _days;
    private readonly LocalDate _asked;
    private readonly LocalDate? _ordered;

    // Days are counted from the latest date and end with the latest midnight that the buyer's clock may show.
    private readonly ZonedDays _startDays;

    // The lines of an order are mostly alike in what the law asks about them, and are asked about for every fee.
    private (Question Asked, LegalFloor? Best)? _last;

    /// <param name="request">The request.</param>
    /// <param name="order">Its order.</param>
    /// <param name="data">The law and the calendars.</param>
    /// <param name="place">Where the goods were sent; null where no country is known.</param>
    /// <param name="own">The days of the zone that counts where none follows from the place.</param>
    public LegalJudge(RefundRequest request, OrderSnapshot order, ReferenceData data, Jurisdiction? place, ZonedDays own)
    {
        (_request, _order, _data) = (request, order, data);
        var zones = (place is { } known ? CountryZones.Of(known) : null) ?? new ZoneSpan(own.Zone, own.Zone);
        _days = own.In(zones.Westernmost);
        _startDays = _days.In(zones.Easternmost);
        _asked = _days.Of(request.ReceivedAt);
        _ordered = _days.Of(order.PlacedAt);
        _law = new LocalLaw(data.Law, place, _ordered);
    }

    private readonly record struct Question(LegalBasis Basis, SaleKind SaleKind, ItemKind Kind, ImmutableArray<string> Tags, WindowResult? Terms);

    /// <summary>The zone the law counts in: the buyer's, as far as it follows from the country; else the one given.</summary>
    public DateTimeZone Zone => _days.Zone;

    /// <summary>That no country is known: somewhere in the world the law may hold this open.</summary>
    public static LegalAnswer CountryMissing => new(LegalRuling.Doubts)
    {
        Proposal = new Proposal(Outcome.NeedsReview, "law:country", "country-missing") { Needs = [new MissingFact("shipTo.country", FactSupplier.Host)] },
    };

    /// <summary>That no country is known, and the law there may forbid to keep what the terms keep.</summary>
    public static Proposal KeptWithoutCountry => new(Outcome.NeedsReview, "law:country", "fee-country-missing") { Needs = [new MissingFact("shipTo.country", FactSupplier.Host)] };

    /// <summary>Whether no country is known, be it that none is given or that the one given does not exist.</summary>
    public bool IsCountryMissing => _law.Place is null;

    // A _request that says nothing of the law says nothing of who could attend either.
    private bool IsAuctionInDoubt => _request.SaleKind == SaleKind.Auction && _request.Legal?.Attendable is null;

    /// <summary>What the law says to the refusal of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFaulty">Whether the goods, not the customer's mind, are the ground, be it beside another right that was named.</param>
    /// <param name="wanted">What the customer wants for it.</param>
    /// <param name="condition">The condition it was found in; null where nobody looked.</param>
    /// <param name="terms">The terms' own window for it; null where they have none.</param>
    public LegalAnswer OnRefusal(OrderLine line, bool isFaulty, WantedResolution wanted, string? condition, WindowResult? terms)
    {
        if (IsCountryMissing) return CountryMissing;

        // Who may withdraw without a reason may also do so with one.
        var answer = Under(Query(line, LegalBasis.Withdrawal, terms), wanted, condition);
        if (answer is { Ruling: LegalRuling.Grants, Floor: { } floor } && Unsealed(floor, line, condition) is { } exclusion) answer = Doubt(floor, "law-unsealed", [], exclusion.Citation);
        if (answer.Ruling == LegalRuling.Silent && IsAuctionInDoubt) answer = Stronger(AsOnlineAuction(line, wanted, condition, terms), answer);
        if (isFaulty && answer.Ruling != LegalRuling.Grants) answer = Stronger(Under(Query(line, LegalBasis.Warranty, terms), wanted, condition), answer);
        if (_request.Legal?.Basis == LegalBasis.Recall && answer.Ruling != LegalRuling.Grants) answer = Stronger(Under(Query(line, LegalBasis.Recall, terms), wanted, condition), answer);
        return answer;
    }

    /// <summary>
    /// The floor inside whose window the _request certainly lies, whatever the terms say; null where none does, or where it
    /// may leave out what was found.
    /// </summary>
    public LegalFloor? HeldBy(OrderLine line, bool isFaulty, string? condition, WindowResult? terms)
    {
        if (Best(line, LegalBasis.Withdrawal, SaleKind, terms) is { Window: not null } floor && IsOpen(floor, out _) == true && !LegalScope.MayLeaveOut(floor, condition)) return floor;
        return isFaulty && Best(line, LegalBasis.Warranty, SaleKind, terms) is { Window: not null } warranty && IsOpen(warranty, out _) == true ? warranty : null;
    }

    /// <summary>
    /// The right to withdraw that may hold a line of which none does for certain: its last day is not settled, the day it
    /// starts with is missing, or an auction may have been a sale at a distance. Null where there is no such right, or it may
    /// leave out what was found.
    /// </summary>
    public LegalFloor? MayBeHeldBy(OrderLine line, string? condition, WindowResult? terms) =>
        Best(line, LegalBasis.Withdrawal, IsAuctionInDoubt ? SaleKind.Distance : SaleKind, terms) is { Window: not null } floor
        && IsOpen(floor, out _) != false && !LegalScope.MayLeaveOut(floor, condition) ? floor : null;

    /// <summary>That a floor which may hold a line may forbid to keep what the terms keep, and what is needed to know it.</summary>
    public Proposal KeptUnder(LegalFloor floor) => new(Outcome.NeedsReview, "law:" + floor.Id, "law-fee-open")
    {
        Arguments = [("statute", floor.Citation)],
        Needs = IsAuctionInDoubt ? [new MissingFact("legal.attendable", FactSupplier.Host)]
            : StartOf(floor.Window!) is null ? [StartFact(floor)] : [],
    };

    /// <summary>
    /// Every row by which the seller answers for faulty goods now. One that hangs on a human's judgement is among them while
    /// its days run or it names none: what the consumer may be owed is not charged to them.
    /// </summary>
    public LegalFloor[] LiabilitiesFor(OrderLine line)
    {
        var found = new List<LegalFloor>();
        AddLiabilities(LegalBasis.Warranty, line, found);
        if (_request.Legal?.Basis == LegalBasis.Recall) AddLiabilities(LegalBasis.Recall, line, found);
        return [.. found];
    }

    private void AddLiabilities(LegalBasis basis, OrderLine line, List<LegalFloor> found)
    {
        var finding = _law.Find(Query(line, basis, null));
        foreach (var floor in finding.Floors)
        {
            if (IsOpen(floor, out _) == true) found.Add(floor);
        }

        foreach (var floor in finding.Conditional)
        {
            if (floor.Condition == LegalCondition.Judgement && (floor.Window is null || IsOpen(floor, out _) != false)) found.Add(floor);
        }
    }

    /// <summary>The window that ends later: the terms' own, or that of the floor.</summary>
    public WindowResult Longer(WindowResult own, LegalFloor floor)
    {
        if (own.LastDay is not { } last || floor.Remedy != LegalRemedy.Refund || StartOf(floor.Window!) is not { } began) return own;
        var start = _startDays.Of(began);
        var plain = LegalWindow.PlainLastDay(floor.Window!, start);
        if (_request.Legal?.Informed != false && last >= plain.PlusDays(LongestRoll)) return own;
        var legal = Measure(floor, start);
        return legal.LastDay > last ? Result(legal) : own;
    }

    /// <summary>The window that a floor gives, as days; null where the day it is counted from is not known.</summary>
    public LegalWindow? WindowOf(LegalFloor floor) => StartOf(floor.Window!) is { } began ? Measure(floor, _startDays.Of(began)) : null;

    /// <summary>Whether the _request certainly came within a window.</summary>
    public bool IsCertainlyOpen(LegalWindow window) => window.IsOpenOn(_asked) == true;

    /// <summary>The latest day to pay back; null where the law names none, or lets the money be held back for now.</summary>
    public LocalDate? RefundDue(LegalFloor floor)
    {
        var workingDays = floor.Refund.InBusinessDays ? WorkingDays() : null;
        var due = LegalRefundDue.Of(floor, _asked, _days.Of(_request.Return?.ReceivedAt), _days.Of(_request.Return?.DispatchProofAt), workingDays);
        return due.MayBeWithheld ? null : due.LatestDay;
    }

    /// <summary>The right to withdraw that gives most for a line, whether it is open or not; null for none.</summary>
    public LegalFloor? RightToWithdraw(OrderLine line) => Best(line, LegalBasis.Withdrawal, SaleKind, null);

    private LegalFloor? Best(OrderLine line, LegalBasis basis, SaleKind saleKind, WindowResult? terms)
    {
        var question = new Question(basis, saleKind, line.Kind, line.Tags, terms);
        if (_last is { } last && last.Asked == question) return last.Best;
        var best = _law.Best(Query(line, basis, terms) with { SaleKind = saleKind });
        _last = (question, best);
        return best;
    }

    /// <summary>The question that a line puts to the law of the place.</summary>
    private LegalQuery Query(OrderLine line, LegalBasis basis, WindowResult? terms) => new()
    {
        SaleKind = SaleKind,
        IsConsumer = _request.Customer?.Kind is { } kind ? kind == CustomerKind.Consumer : null,
        ItemKind = line.Kind,
        ItemTags = line.Tags,
        OrderedOn = _ordered,
        OrderTotal = OrderTotals.Total(_order),
        IsInformed = _request.Legal?.Informed,
        TermsDays = terms is { First: { } first, LastDay: { } last } ? Period.DaysBetween(first, last) : null,
        Basis = basis,
    };

    private SaleKind SaleKind => _request is { SaleKind: SaleKind.Auction, Legal.Attendable: false } ? SaleKind.Distance : _request.SaleKind;

    // Of two that are silent, what either has to say is kept.
    private static LegalAnswer Stronger(LegalAnswer one, LegalAnswer other) =>
        one.Ruling != other.Ruling ? (one.Ruling > other.Ruling ? one : other) : one with { Ended = one.Ended ?? other.Ended, Note = one.Note ?? other.Note };

    /// <summary>The exclusion of unsealed goods, where the goods are such as are sealed and were found open.</summary>
    private static LegalExclusion? Unsealed(LegalFloor floor, OrderLine line, string? condition)
    {
        if (condition is null || !(condition.Equals("opened", StringComparison.OrdinalIgnoreCase) || condition.Equals("unsealed", StringComparison.OrdinalIgnoreCase))) return null;
        if (!LegalItemTags.Has(line.Tags, LegalItemTags.SealedHygiene) && !LegalItemTags.Has(line.Tags, "hygiene")) return null;
        return floor.Exclusions.FirstOrDefault(exclusion => exclusion.Tag == LegalItemTags.UnsealedHygiene);
    }

    /// <summary>Whether the auction was one that consumers could attend, nobody said; what an online one would be granted goes to a human.</summary>
    private LegalAnswer AsOnlineAuction(OrderLine line, WantedResolution wanted, string? condition, WindowResult? terms)
    {
        var online = Under(Query(line, LegalBasis.Withdrawal, terms) with { SaleKind = SaleKind.Distance }, wanted, condition);
        return online is { Ruling: not LegalRuling.Silent, Floor: { } floor } ? Doubt(floor, "law-auction", [new MissingFact("legal.attendable", FactSupplier.Host)]) : default;
    }

    private LegalAnswer Under(in LegalQuery query, WantedResolution wanted, string? condition)
    {
        var finding = _law.Find(query);
        LegalAnswer? doubt = null;
        (WindowResult Window, LegalFloor Floor)? ended = null;
        foreach (var floor in finding.Floors)
        {
            var answer = Under(floor, wanted, condition);
            if (answer.Ruling == LegalRuling.Grants) return answer;
            if (answer.Ended is { } over && !(over.Window.LastDay <= ended?.Window.LastDay)) ended = over;
            if (answer.Ruling == LegalRuling.Doubts) doubt ??= answer;
        }

        foreach (var floor in finding.Conditional)
        {
            if (doubt is null && (floor.Window is null || IsOpen(floor, out _) != false)) doubt = floor.Condition == LegalCondition.Judgement ? Doubt(floor, "law-judgement", []) : Doubt(floor, "law-depends", [new MissingFact("legal.informed", FactSupplier.Host)]);
        }

        return doubt ?? InSomeRegion(query) ?? (ended is null ? Silent(finding, query) : Over(ended.Value.Window, ended.Value.Floor));
    }

    private LegalAnswer Under(LegalFloor floor, WantedResolution wanted, string? condition)
    {
        var isOpen = IsOpen(floor, out var legal);
        if (isOpen == false) return new LegalAnswer(LegalRuling.Silent) { Ended = (Result(legal!), floor) };
        if (isOpen is null)
        {
            if (legal is null) return StartMissing(floor);
            return Doubt(floor, legal.IsRollUnsettled ? "law-roll-open" : "law-calendar-missing", []);
        }

        // Who used it up or broke it, and whether it lost as much as the statute asks for, no inspection says.
        if (LegalScope.MayLeaveOut(floor, condition)) return Doubt(floor, "law-judgement", []);

        // Money is not owed yet where the law has the goods put right first, and neither may it just be refused.
        if (floor.Remedy == LegalRemedy.RepairOrReplacement && wanted is not (WantedResolution.Repair or WantedResolution.Replacement)) return Doubt(floor, "law-remedy-first", []);
        return new LegalAnswer(LegalRuling.Grants) { Floor = floor, Window = WindowOf(floor) is { } window ? Result(window) : Unstarted(floor) };
    }

    /// <summary>
    /// Whether the _request lies inside a floor's window; null where that is not known. A _request that a count of the plain
    /// days lets in is in time without asking any calendar.
    /// </summary>
    private bool? IsOpen(LegalFloor floor, out LegalWindow? window)
    {
        window = null;
        var rule = floor.Window!;
        if (StartOf(rule) is { } began)
        {
            var start = _startDays.Of(began);
            if (_asked <= LegalWindow.PlainLastDay(rule, start)) return true;
            window = Measure(floor, start);
            return window.IsOpenOn(_asked);
        }

        // What is under way has not been delivered, and a period that would still run had it started with the order cannot
        // have ended. Beyond that a missing day is no proof of anything.
        var runs = rule.Start == LegalStartEvent.Delivery
            && (_order.Parcels.Any(parcel => parcel.DeliveredAt is null) || (_order.PlacedAt is { } placed && Measure(floor, _startDays.Of(placed)).IsOpenOn(_asked) == true));
        return runs ? true : null;
    }

    /// <summary>When what starts a window happened. A purchase is made with the order; goods are there when the last of them are.</summary>
    private Instant? StartOf(LegalWindowRule rule) => rule.Start == LegalStartEvent.Delivery ? _order.LastDelivery : _order.PlacedAt;

    private LegalWindow Measure(LegalFloor floor, LocalDate start) =>
        LegalWindow.Of(floor, start, _request.Legal?.Informed, floor.Window is { RollsToWorkingDay: true } or { MayRollToWorkingDay: true } ? WorkingDays() : null);

    private Func<LocalDate, bool?> WorkingDays() => _data.WorkingDays(_law.Place!.Value);

    private WindowResult Result(LegalWindow legal) => new()
    {
        Id = "law:" + legal.Floor.Id, Anchor = AnchorOf(legal.Floor), First = legal.FirstDay, LastDay = legal.LastDay, Zone = Zone.Id,
        IsOpen = legal.IsOpenOn(_asked) != false,
    };

    // What has not started has no last day yet; it is open, however long ago the terms' own days ran out.
    private WindowResult Unstarted(LegalFloor floor) => new() { Id = "law:" + floor.Id, Anchor = AnchorOf(floor), Zone = Zone.Id, IsOpen = true };

    private static string AnchorOf(LegalFloor floor) => floor.Window!.Start == LegalStartEvent.Delivery ? "delivered" : "ordered";

    private static LegalAnswer Doubt(LegalFloor floor, string reason, ImmutableArray<MissingFact> needs, string? statute = null) => new(LegalRuling.Doubts)
    {
        Floor = floor,
        Proposal = new Proposal(Outcome.NeedsReview, "law:" + floor.Id, reason) { Arguments = [("statute", statute ?? floor.Citation)], Needs = needs },
    };

    private static LegalAnswer StartMissing(LegalFloor floor) => new(LegalRuling.Doubts)
    {
        Floor = floor,
        Proposal = new Proposal(Outcome.NeedsInformation, "law:" + floor.Id, "information-missing")
        {
            Needs = [StartFact(floor)],
        },
    };

    private static MissingFact StartFact(LegalFloor floor) =>
        new(floor.Window!.Start == LegalStartEvent.Delivery ? "order.daysSinceDelivered" : "order.daysSincePlaced", FactSupplier.Host);

    /// <summary>
    /// The law of a region, where none is known and one of them may hold this open. Where the seller is known not to have
    /// informed a human asks; else it is only said, since a seller is taken to have shown its terms, and every final sale of a
    /// country with such a region would be a human's to look at for the want of one.
    /// </summary>
    private LegalAnswer? InSomeRegion(LegalQuery query)
    {
        foreach (var floor in _law.InSomeRegion(query))
        {
            if (floor.Window is not null && IsOpen(floor, out _) == false) continue;
            if (_request.Legal?.Informed == false) return Doubt(floor, "law-region-missing", [new MissingFact("shipTo.region", FactSupplier.Host)]) with { Floor = null };
            return new LegalAnswer(LegalRuling.Silent) { Note = new LegalNote("law-region-missing", floor.Citation) };
        }

        return null;
    }

    private static LegalAnswer Over(WindowResult window, LegalFloor floor) => new(LegalRuling.Silent)
    {
        Note = new LegalNote("law-window-over", floor.Citation, window.LastDay), Ended = floor.Remedy == LegalRemedy.Refund ? (window, floor) : null,
    };

    private static LegalAnswer Silent(LegalFinding finding, in LegalQuery query)
    {
        if (finding.Status == LegalStatus.Unknown) return new LegalAnswer(LegalRuling.Silent) { Note = new LegalNote("no-legal-data") };
        for (var i = finding.Exemptions.Length - 1; i >= 0; i--)
        {
            // The law nearest to the consumer comes last.
            var exemption = finding.Exemptions[i];
            if (exemption.Reason is LegalExemptionReason.ItemExcluded or LegalExemptionReason.NoSuchRight)
                return new LegalAnswer(LegalRuling.Silent) { Note = new LegalNote("law-exempt", exemption.Citation) };
        }

        for (var i = finding.Exemptions.Length - 1; i >= 0; i--)
        {
            var exemption = finding.Exemptions[i];
            if (exemption.Reason == LegalExemptionReason.NotConsumer) return new LegalAnswer(LegalRuling.Silent) { Note = new LegalNote("law-not-consumer", exemption.Citation) };
            if (exemption.Reason == LegalExemptionReason.SaleKind && query.SaleKind != SaleKind.Distance) return new LegalAnswer(LegalRuling.Silent) { Note = new LegalNote("law-sale-kind", exemption.Citation) };
        }

        return default;
    }
}

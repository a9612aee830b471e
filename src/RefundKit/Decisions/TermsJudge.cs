using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// The phase of windows, exclusions and legal floors: for each unit line that is to come back, whether the terms allow it,
/// and where they do not, whether the law does all the same.
/// </summary>
internal sealed class TermsJudge(RefundPolicy policy, RefundRequest request, ReferenceData data, RequestFacts facts)
{
    private readonly LocalDate _asked = request.ReceivedAt.InZone(policy.Zone).Date;
    private readonly List<Verdict> _verdicts = [];
    private readonly List<QuoteUnits> _units = [];

    private sealed record Verdict(Outcome Outcome, WindowResult? Window)
    {
        public bool? IsExcluded { get; init; } = false;

        public LegalFloor? Floor { get; init; }
    }

    public List<Proposal> Proposals { get; } = [];

    public List<string> Citations { get; } = [];

    /// <summary>The units to quote: those allowed, or all of them while it is open whether they are.</summary>
    public IReadOnlyList<QuoteUnits> Units => _units;

    /// <summary>The window that ends first of those that apply.</summary>
    public WindowResult? Window { get; private set; }

    public bool? IsOpen { get; private set; }

    public int? DaysLeft { get; private set; }

    public bool? IsExcluded { get; private set; }

    public bool? HasFloor { get; private set; }

    /// <summary>What the reader should know about the law where it gave no floor.</summary>
    public string? LawNote { get; private set; }

    public LegalFloor? RefundFloor { get; private set; }

    /// <summary>The latest day the law lets the money be given back, in the policy's zone; null while nothing has started its clock.</summary>
    public LocalDate? RefundDueByLaw { get; private set; }

    /// <summary>Whether something has to travel back: goods, and not content or services.</summary>
    public bool GoodsTravel { get; private set; } = true;

    public LocalDate? SendBackBy { get; private set; }

    /// <summary>
    /// The lines that come back: as announced, cut to what was counted in the warehouse; else the only unit that can; else
    /// all that can, while the customer is asked which.
    /// </summary>
    public ImmutableArray<ReturnLine> ChooseLines(out bool unknown)
    {
        unknown = false;
        if (request.Return is { Lines.IsEmpty: false } announced) return announced.Lines;
        if (request.Order is not { } order)
        {
            unknown = true;
            return [];
        }

        var open = order.Lines.Where(line => line.RefundableQuantity > 0).ToList();
        unknown = open.Count != 1 || open[0].RefundableQuantity != 1;
        return [.. open.Select(line => new ReturnLine { LineId = line.Id, Quantity = line.RefundableQuantity })];
    }

    public void Judge()
    {
        if (request.Order is not { } order)
        {
            Proposals.Add(new Proposal(Outcome.NeedsInformation, "terms:order", "information-missing") { Needs = [new MissingFact("order.id", FactSupplier.Customer)] });
            return;
        }

        var lines = facts.ReturnLines;
        if (lines.IsEmpty)
        {
            if (order.Lines.IsEmpty) Proposals.Add(new Proposal(Outcome.NeedsInformation, "terms:lines", "information-missing") { Needs = [new MissingFact("order.lines", FactSupplier.Host)] });
            else Proposals.Add(new Proposal(Outcome.Deny, "terms:refunded", "already-refunded"));
            return;
        }

        GoodsTravel = lines.Any(line => (order.FindLine(line.LineId)?.Kind ?? ItemKind.Goods) == ItemKind.Goods);
        var context = policy.Compiled.Open(facts);
        for (var i = 0; i < lines.Length; i++)
        {
            if (order.FindLine(lines[i].LineId) is { } line) _verdicts.Add(JudgeLine(context, i, lines[i], line, order));
            else
            {
                // The reader of requests refuses such a line; one made in C# goes to a human.
                Proposals.Add(new Proposal(Outcome.NeedsReview, "terms:line", "unknown-line") { Arguments = [("line", lines[i].LineId)] });
                _verdicts.Add(new Verdict(Outcome.NeedsReview, null));
            }
        }

        Sum(lines);
    }

    private void Sum(ImmutableArray<ReturnLine> lines)
    {
        var granted = _verdicts.Count(verdict => verdict.Outcome == Outcome.Approve);
        var denied = _verdicts.Count(verdict => verdict.Outcome == Outcome.Deny);
        if (granted == _verdicts.Count) Proposals.Add(new Proposal(Outcome.Approve, WindowSource(), "within-terms"));
        else if (granted + denied == _verdicts.Count && granted > 0) Proposals.Add(new Proposal(Outcome.ApprovePartially, WindowSource(), "partly-within-terms"));

        // A line refused while others are not makes the whole a partial approval; the refusal alone would drown the rest.
        if (denied < _verdicts.Count)
        {
            RefusedLines.AddRange(Proposals.Where(proposal => proposal.Outcome == Outcome.Deny));
            Proposals.RemoveAll(proposal => proposal.Outcome == Outcome.Deny);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (_verdicts[i].Outcome == Outcome.Deny) continue;
            var quantity = lines[i].ReceivedQuantity is { } received ? Math.Min(received, lines[i].Quantity) : lines[i].Quantity;
            if (quantity > 0) _units.Add(new QuoteUnits(lines[i].LineId, quantity, FaultOf(lines[i]), lines[i].Condition));
        }

        if (_units.Count == 0 && denied < _verdicts.Count) Proposals.Add(new Proposal(Outcome.NeedsReview, "terms:received", "nothing-received"));
        Window = _verdicts.Select(verdict => verdict.Window).Where(window => window is not null).MinBy(window => window!.LastDay ?? LocalDate.MaxIsoValue);
        if (_verdicts.All(verdict => verdict.Window is not null)) IsOpen = _verdicts.All(verdict => verdict.Window!.IsOpen);
        if (Window?.LastDay is { } last) DaysLeft = Period.DaysBetween(_asked, last);
        IsExcluded = _verdicts.Any(verdict => verdict.IsExcluded == true) ? true : _verdicts.Any(verdict => verdict.IsExcluded is null) ? null : false;
        HasFloor = _verdicts.Any(verdict => verdict.Floor is not null);
        SendBackBy = request.Return?.ReceivedAt is null && request.Return?.DispatchProofAt is null ? _asked.PlusDays(policy.Terms.SendBackDays) : null;
        FindRefundDue();
    }

    /// <summary>Refusals of single lines beside others that pass; they are reasons of the partial approval.</summary>
    public List<Proposal> RefusedLines { get; } = [];

    private string WindowSource() => _verdicts[0].Window is { } window ? "window:" + window.Id : "terms";

    private static Fault FaultOf(ReturnLine line) => line.Reason?.Fault ?? Fault.None;

    /// <summary>Whether the goods, not the customer's mind, are the ground.</summary>
    private bool IsFaulty(ReturnLine line) =>
        request.Legal?.Basis is LegalBasis.Warranty or LegalBasis.Recall || (request.Legal?.Basis is null && FaultOf(line) is Fault.Seller or Fault.Carrier);

    private Verdict JudgeLine(ConditionContext context, int index, ReturnLine wanted, OrderLine line, OrderSnapshot order)
    {
        foreach (var exclusion in policy.Compiled.Exclusions)
        {
            if (IsFaulty(wanted) && !exclusion.Part.EvenIfFaulty) continue;
            var applies = exclusion.AppliesTo(context, index);
            if (applies == Truth.False) continue;
            if (applies == Truth.Unknown) return Unknown(exclusion, context, index, "exclusion:" + exclusion.Part.Id) with { IsExcluded = null };
            return Refuse(
                new Proposal(Outcome.Deny, "exclusion:" + exclusion.Part.Id, "excluded") { Because = exclusion.Part.Because, Arguments = [("item", line.Name ?? line.Id)] },
                wanted, line, order, null) with { IsExcluded = true };
        }

        var purpose = request.Return?.Wanted ?? WantedResolution.Refund;
        var candidates = new List<Guarded<ReturnWindow>>();
        var certain = false;
        foreach (var window in policy.Compiled.Windows)
        {
            if (!window.Part.For.Contains(purpose)) continue;
            var applies = window.AppliesTo(context, index);
            if (applies == Truth.False) continue;
            candidates.Add(window);
            certain = applies == Truth.True;
            if (certain) break;
        }

        if (candidates.Count > 0)
        {
            // Which window applies does not matter where the request is inside, or outside, of each that might.
            var same = candidates.Select(window => IsOpenAnyway(window.Part, line, order)).Distinct().Count() == 1;
            if (certain && same) return Within(candidates[^1].Part, wanted, line, order);
            return Unknown(candidates[0], context, index, "window:" + candidates[0].Part.Id);
        }

        if (policy.Compiled.Windows.Length == 0) return new Verdict(Outcome.Approve, null);
        return Review(new Proposal(Outcome.NeedsReview, "window", "no-window-applies"));
    }

    private Verdict Within(ReturnWindow window, ReturnLine wanted, OrderLine line, OrderSnapshot order)
    {
        var source = "window:" + window.Id;
        if (window.Days == 0 && window.Until is null)
            return Refuse(new Proposal(Outcome.Deny, source, "no-returns") { Arguments = [("item", line.Name ?? line.Id)] }, wanted, line, order, null);
        if (Anchor(window, line, order) is not { } anchor)
        {
            var missing = window.Anchor switch
            {
                WindowAnchor.Ordered => "order.daysSincePlaced",
                WindowAnchor.Paid => "order.daysSincePaid",
                WindowAnchor.Shipped => "order.daysSinceShipped",
                _ => "order.daysSinceDelivered",
            };
            var open = window.Days is null ? Outcome.Approve : Outcome.NeedsInformation;
            if (open == Outcome.Approve) return new Verdict(Outcome.Approve, null);
            Proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing") { Needs = [new MissingFact(missing, FactSupplier.Host)] });
            return new Verdict(Outcome.NeedsInformation, null);
        }

        var last = Last(window, anchor);
        var result = new WindowResult
        {
            Id = window.Id, Anchor = PolicyWriter.Word(window.Anchor), First = anchor, LastDay = last, Zone = policy.Zone.Id, IsOpen = last is null || _asked <= last,
        };
        if (result.IsOpen) return new Verdict(Outcome.Approve, result);
        return Refuse(
            new Proposal(Outcome.Deny, source, "window-closed") { Arguments = [("lastDay", last!.Value), ("asked", _asked), ("item", line.Name ?? line.Id)] },
            wanted, line, order, result);
    }

    private bool IsOpenAnyway(ReturnWindow window, OrderLine line, OrderSnapshot order) =>
        window.Days is null || (Anchor(window, line, order) is { } anchor && (window.Days > 0 || window.Until is not null) && _asked <= Last(window, anchor));

    private LocalDate? Anchor(ReturnWindow window, OrderLine line, OrderSnapshot order)
    {
        var instant = window.Anchor switch
        {
            WindowAnchor.Ordered => order.PlacedAt,
            WindowAnchor.Paid => order.PaidAt,
            WindowAnchor.Shipped => order.ShippedAt,
            _ => order.DeliveryOf(line.Id),
        };
        return instant?.InZone(policy.Zone).Date.PlusDays(window.Anchor == WindowAnchor.Shipped ? window.TransitDays : 0);
    }

    private LocalDate? Last(ReturnWindow window, LocalDate anchor)
    {
        if (window.Days is not { } days) return null;
        var last = anchor.PlusDays(window.LastDayIncluded ? days : days - 1);
        if (window.Until is { } until && until > last) last = until;
        if (!window.RollToBusinessDay || policy.Draft.Calendar is not { } id) return last;

        // A calendar that does not know the day leaves the plain day; a window is never shortened by rolling.
        return data.Calendars.Find(id).TryGetValue(out var calendar) && calendar.RollForward(last) is { IsKnown: true } rolled ? rolled.Value : last;
    }

    private Verdict Unknown<T>(Guarded<T> part, ConditionContext context, int index, string source)
    {
        var missing = new List<FactDefinition>();
        part.CollectUnknown(context, index, missing);
        Proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing")
        {
            Needs = [.. missing.Distinct().Select(fact => new MissingFact(fact.Name, fact.Supplier))],
        });
        return new Verdict(Outcome.NeedsInformation, null);
    }

    private Verdict Review(Proposal proposal)
    {
        Proposals.Add(proposal);
        return new Verdict(proposal.Outcome, null);
    }

    /// <summary>The terms refuse a line; the law has the last word.</summary>
    private Verdict Refuse(Proposal refusal, ReturnLine wanted, OrderLine line, OrderSnapshot order, WindowResult? window)
    {
        var finding = data.Law.Find(new LegalQuery
        {
            Country = request.ShipTo?.Country,
            Region = request.ShipTo?.Region,
            SaleKind = request.SaleKind,
            IsConsumer = request.Customer?.Kind is { } kind ? kind == CustomerKind.Consumer : null,
            ItemKind = line.Kind,
            ItemTags = line.Tags,
            OrderedOn = order.PlacedAt?.InZone(policy.Zone).Date,
            OrderTotal = OrderTotals.Total(order),
            IsInformed = request.Legal?.Informed,
            Basis = request.Legal?.Basis,
        });
        switch (finding.Status)
        {
            case LegalStatus.CountryMissing when !IsFaulty(wanted):
                // Somewhere in the world the law may hold this open, and we do not know where the goods went.
                LawNote = "country-missing";
                Proposals.Add(new Proposal(Outcome.NeedsReview, "law:country", "country-missing") { Needs = [new MissingFact("shipTo.country", FactSupplier.Host)] });
                return new Verdict(Outcome.NeedsReview, window);
            case LegalStatus.Unknown:
                LawNote = "no-legal-data";
                break;
            case LegalStatus.Conditional:
                Citations.AddRange(finding.Conditional.Select(floor => floor.Citation));
                return Review(new Proposal(Outcome.NeedsReview, "law:" + finding.Conditional[0].Id, "law-depends")
                {
                    Arguments = [("statute", finding.Conditional[0].Citation)], Needs = [new MissingFact("legal.informed", FactSupplier.Host)],
                });
            case LegalStatus.Floor:
                if (UnderFloor(finding, order, window) is { } verdict) return verdict;
                break;
        }

        Proposals.Add(refusal);
        return new Verdict(Outcome.Deny, window);
    }

    private Verdict? UnderFloor(LegalFinding finding, OrderSnapshot order, WindowResult? window)
    {
        var (country, region) = (request.ShipTo!.Country, request.ShipTo.Region);
        var zone = CountryZones.Of(country, region) is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? policy.Zone : policy.Zone;
        foreach (var floor in finding.Floors.Where(floor => floor.Window is not null))
        {
            var start = floor.Window!.Start switch
            {
                LegalStartEvent.Contract => order.PlacedAt,
                _ => order.LastDelivery,
            };
            Citations.Add(floor.Citation);
            if (start is not { } began)
            {
                // Not delivered yet: a period that starts with the delivery cannot have ended.
                return new Verdict(Outcome.Approve, window) { Floor = floor };
            }

            var legal = LegalWindow.Of(floor, began.InZone(zone).Date, request.Legal?.Informed, data.WorkingDays(country, region));
            switch (legal.IsOpenOn(request.ReceivedAt.InZone(zone).Date))
            {
                case true:
                    var open = new WindowResult { Id = "law:" + floor.Id, Anchor = "delivered", First = legal.FirstDay, LastDay = legal.LastDay, Zone = zone.Id, IsOpen = true };
                    return new Verdict(Outcome.Approve, open) { Floor = floor };
                case null:
                    return Review(new Proposal(Outcome.NeedsReview, "law:" + floor.Id, "law-calendar-missing") { Arguments = [("statute", floor.Citation)] });
            }

            Citations.Remove(floor.Citation);
        }

        return null;
    }

    /// <summary>Where a floor applies to what was granted, the law's own day for the money counts too, whoever granted it.</summary>
    private void FindRefundDue()
    {
        if (request.ShipTo is not { } place || request.Order is not { } order || request.Legal?.Basis is not (null or LegalBasis.Withdrawal)) return;
        var finding = data.Law.Find(new LegalQuery
        {
            Country = place.Country, Region = place.Region, SaleKind = request.SaleKind,
            IsConsumer = request.Customer?.Kind is { } kind ? kind == CustomerKind.Consumer : null,
            OrderedOn = order.PlacedAt?.InZone(policy.Zone).Date, OrderTotal = OrderTotals.Total(order), IsInformed = request.Legal?.Informed, Basis = LegalBasis.Withdrawal,
        });
        if (finding.Floors.FirstOrDefault() is not { Window: not null } floor || order.LastDelivery is not { } delivered) return;
        var legal = LegalWindow.Of(floor, delivered.InZone(policy.Zone).Date, request.Legal?.Informed, data.WorkingDays(place.Country, place.Region));
        if (legal.IsOpenOn(_asked) == false) return;
        LocalDate? Day(Instant? instant) => instant?.InZone(policy.Zone).Date;
        var due = LegalRefundDue.Of(floor, _asked, Day(request.Return?.ReceivedAt), Day(request.Return?.DispatchProofAt), data.WorkingDays(place.Country, place.Region));
        RefundFloor = floor;
        RefundDueByLaw = due.MayBeWithheld ? null : due.LatestDay;
    }
}

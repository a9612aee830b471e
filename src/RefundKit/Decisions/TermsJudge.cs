using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>
/// The phase of windows, exclusions and legal floors: for each unit line that is to come back, whether the terms allow it,
/// and where they do not, whether the law (<see cref="LegalJudge"/>) does all the same.
/// </summary>
internal sealed class TermsJudge(RefundPolicy policy, RefundRequest request, ReferenceData data, RequestFacts facts, List<Proposal> proposals)
{
    private readonly LocalDate _asked = facts.Days.Of(request.ReceivedAt);
    private Verdict[] _verdicts = [];
    private ReadOnlyMemory<QuoteUnits> _units;
    private List<string>? _citations;
    private List<Proposal>? _refusedLines;
    private List<(Proposal Refusal, string? By)>? _outranked;
    private List<Proposal>? _against;
    private WindowResult? _latest;
    private LegalJudge? _law;

    private readonly record struct Verdict(Outcome Outcome, WindowResult? Window)
    {
        /// <summary>Whether the terms exclude the item; null where that is not known.</summary>
        public bool? IsExcluded => IsDoubtful ? null : IsRefusedAsExcluded;

        public bool IsRefusedAsExcluded { get; init; }

        public bool IsDoubtful { get; init; }

        public LegalFloor? Floor { get; init; }

        /// <summary>Whether the law alone grants it.</summary>
        public bool IsByLaw { get; init; }

        /// <summary>What grants it, as a source of proposals.</summary>
        public string? Source { get; init; }
    }

    public IReadOnlyList<string> Citations => (IReadOnlyList<string>?)_citations ?? [];

    /// <summary>The units to quote: those allowed, or all of them while it is open whether they are.</summary>
    public ReadOnlySpan<QuoteUnits> Units => _units.Span;

    /// <summary>Whether the seller or the carrier answers for one of them.</summary>
    public bool HasFaultyUnits
    {
        get
        {
            foreach (var units in Units)
            {
                if (units.Fault is Fault.Seller or Fault.Carrier) return true;
            }

            return false;
        }
    }

    /// <summary>The window that ends first of those that apply.</summary>
    public WindowResult? Window { get; private set; }

    public bool? IsOpen { get; private set; }

    public int? DaysLeft { get; private set; }

    public bool? IsExcluded { get; private set; }

    public bool? HasFloor { get; private set; }

    /// <summary>What the reader should know about the law where it gave no floor.</summary>
    public LegalNote? LawNote { get; private set; }

    /// <summary>The floors that what is granted falls under, whoever granted it, and the doubt whether others do; null where the law is silent about it.</summary>
    public HeldFloors? Held { get; private set; }

    /// <summary>Where the goods were sent; null where no country is known.</summary>
    public Jurisdiction? Place { get; } = Jurisdiction.Of(request.ShipTo?.Country, request.ShipTo?.Region);

    /// <summary>The law of that place. Only for a request with an order.</summary>
    public LegalJudge Law => _law ??= new LegalJudge(request, request.Order!, data, Place, facts.Days);

    /// <summary>The zone the law counts in: the buyer's, as far as it follows from the country. Only for a request with an order.</summary>
    public DateTimeZone LawZone => Law.Zone;

    /// <summary>Whether the law's day for the money has passed at an instant.</summary>
    public bool IsRefundOverdue(Instant asOf) => Held?.RefundDue is { } due && asOf.InZone(LawZone).Date > due;

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
            proposals.Add(new Proposal(Outcome.NeedsInformation, "terms:order", "information-missing") { Needs = [new MissingFact("order.id", FactSupplier.Customer)] });
            return;
        }

        var lines = facts.ReturnLines;
        if (lines.IsEmpty)
        {
            if (order.Lines.IsEmpty) proposals.Add(new Proposal(Outcome.NeedsInformation, "terms:lines", "information-missing") { Needs = [new MissingFact("order.lines", FactSupplier.Host)] });
            else proposals.Add(new Proposal(Outcome.Deny, "terms:refunded", "already-refunded"));
            return;
        }

        GoodsTravel = false;
        _verdicts = new Verdict[lines.Length];
        var own = policy.Compiled.Open(facts);
        var favoured = (policy.Compiled.Favouring ?? policy.Compiled).Open(facts);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = order.FindLine(lines[i].LineId);
            GoodsTravel |= (line?.Kind ?? ItemKind.Goods) == ItemKind.Goods;
            if (line is not null) _verdicts[i] = JudgeLine(ref own, ref favoured, i, lines[i], line, order);
            else
            {
                // The reader of requests refuses such a line; one made in C# goes to a human.
                proposals.Add(new Proposal(Outcome.NeedsReview, "terms:line", "unknown-line") { Arguments = [("line", lines[i].LineId)] });
                _verdicts[i] = new Verdict(Outcome.NeedsReview, null);
            }
        }

        Sum(lines);
    }

    private void Sum(ImmutableArray<ReturnLine> lines)
    {
        if (request.ShipTo is not null) AskLaw(lines, request.Order!);
        var (granted, denied, windowed, open, doubtful) = (0, 0, 0, 0, false);
        var (isExcluded, hasFloor) = (false, false);
        foreach (var verdict in _verdicts)
        {
            granted += verdict.Outcome == Outcome.Approve ? 1 : 0;
            denied += verdict.Outcome == Outcome.Deny ? 1 : 0;
            isExcluded |= verdict.IsExcluded == true;
            doubtful |= verdict.IsExcluded is null;
            hasFloor |= verdict.Floor is not null;
            if (verdict.Window is not { } window) continue;
            windowed++;
            open += window.IsOpen ? 1 : 0;
            if (Window is null || (window.LastDay ?? LocalDate.MaxIsoValue) < (Window.LastDay ?? LocalDate.MaxIsoValue)) Window = window;
        }

        var count = _verdicts.Length;
        if (granted == count) proposals.Add(new Proposal(Outcome.Approve, SourceOf(_verdicts[0]), _verdicts[0].IsByLaw ? "within-law" : "within-terms"));
        else if (granted + denied == count && granted > 0) proposals.Add(new Proposal(Outcome.ApprovePartially, SourceOf(_verdicts[0]), "partly-within-terms"));

        // A line refused while others are not makes the whole a partial approval; the refusal alone would drown the rest.
        if (denied < count && denied > 0)
        {
            _refusedLines = proposals.FindAll(proposal => proposal.Outcome == Outcome.Deny);
            proposals.RemoveAll(proposal => proposal.Outcome == Outcome.Deny);
        }

        var (units, taken) = (new QuoteUnits[count], 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (_verdicts[i].Outcome == Outcome.Deny) continue;
            var quantity = lines[i].ReceivedQuantity is { } received ? Math.Min(received, lines[i].Quantity) : lines[i].Quantity;
            if (quantity > 0) units[taken++] = new QuoteUnits(lines[i].LineId, quantity, FaultOf(lines[i]), lines[i].Condition);
        }

        _units = units.AsMemory(0, taken);
        if (taken == 0 && denied < count) proposals.Add(new Proposal(Outcome.NeedsReview, "terms:received", "nothing-received"));
        if (windowed == count) IsOpen = open == count;
        if (Window?.LastDay is { } last) DaysLeft = Period.DaysBetween(_asked, last);
        IsExcluded = isExcluded ? true : doubtful ? null : false;
        if (request.Return?.ReceivedAt is null && request.Return?.DispatchProofAt is null) SendBackBy = LastDayToSend();
        HasFloor = hasFloor;
    }

    // The law's days are counted on the buyer's calendar, which may already show the next day.
    private LocalDate LastDayToSend()
    {
        var own = _asked.PlusDays(policy.Terms.SendBackDays);
        return Held is { SendBackDays: > 0 and var days } ? LocalDate.Max(own, request.ReceivedAt.InZone(LawZone).Date.PlusDays(days)) : own;
    }

    /// <summary>Where a floor holds what was granted, its window and its own day for the money count too, whoever granted it.</summary>
    private void AskLaw(ImmutableArray<ReturnLine> lines, OrderSnapshot order)
    {
        OrderLine? last = null;
        var (held, harm, wasFaulty, window) = ((LegalFloor?)null, (string?)null, false, (WindowResult?)null);
        for (var i = 0; i < lines.Length; i++)
        {
            ref var verdict = ref _verdicts[i];
            if (verdict.Outcome == Outcome.Deny || order.FindLine(lines[i].LineId) is not { } line) continue;
            var isFaulty = MayBeFaulty(lines[i]);
            if (isFaulty && Law.LiabilitiesFor(line) is { Length: > 0 } liabilities) (Held ??= new(lines.Length)).Add(i, liabilities, Law);
            if (verdict.Floor is null)
            {
                // Lines alike in what the law asks about them have one answer.
                if (last is null || window != verdict.Window || wasFaulty != isFaulty || harm != LegalScope.HarmOf(lines[i].Condition) || last.Kind != line.Kind || last.Tags != line.Tags)
                    held = Law.HeldBy(line, isFaulty, lines[i].Condition, verdict.Window);
                (last, harm, wasFaulty, window) = (line, LegalScope.HarmOf(lines[i].Condition), isFaulty, verdict.Window);
                if (held is null) continue;
                verdict = verdict with { Floor = held, Window = verdict is { Outcome: Outcome.Approve, Window: { } own } ? Law.Longer(own, held) : verdict.Window };
            }

            (Held ??= new(lines.Length)).Add(verdict.Floor!, IsFaulty(lines[i]), Law);
        }
    }

    /// <summary>
    /// Whether the law forbids keeping a fee for a line. A right to withdraw costs the consumer nothing but the way back, and
    /// that only where the law leaves it to them; what their use has cost in value may be kept once it was found. Faulty goods
    /// have both rights, and the one that costs less counts.
    /// </summary>
    public bool ForbidsFee(FeeRule fee, int index)
    {
        if (!fee.Faults.IsDefaultOrEmpty && !fee.Faults.Contains(FaultOf(facts.ReturnLines[index]))) return false;
        if (Held is { } held)
        {
            var own = _verdicts[index].Floor;
            var against = own is not null && Forbids(own, fee, index) ? own : null;
            foreach (var floor in held.LiabilitiesOf(index) ?? [])
            {
                if (against is null && Forbids(floor, fee, index)) against = floor;
            }

            if (against is not null)
            {
                held.StruckBy ??= against;
                Cite(against);
                return true;
            }

            if (own is not null && fee.Kind == FeeKind.Restocking) held.DeductedUnder ??= own;
        }

        return MayForbid(index, fee) && Held!.LeavesOutDoubtful;
    }

    /// <summary>Whether the law may have the original delivery refunded, though none is known to; always false where no doubt is left out.</summary>
    public bool MayOweDelivery()
    {
        if (request.Order is not { Shipping.IsEmpty: false }) return false;
        for (var i = 0; i < _verdicts.Length; i++)
        {
            if (_verdicts[i].Outcome != Outcome.Deny && MayForbid(i, fee: null)) return Held!.LeavesOutDoubtful;
        }

        return false;
    }

    /// <summary>The doubt whether the law forbids to keep what the terms keep; null where the last terms read left none.</summary>
    public Proposal? KeepingDoubt => Held?.KeepingDoubt;

    /// <summary>Starts reading the terms of one quote anew.</summary>
    /// <param name="leavesOutDoubtful">Whether what the law only may forbid to keep is not kept.</param>
    public void BeginQuote(bool leavesOutDoubtful)
    {
        if (Held is { } held) (held.KeepingDoubt, held.LeavesOutDoubtful) = (null, leavesOutDoubtful);
    }

    /// <summary>Whether a law that may hold a line would forbid a fee, or the keeping of the delivery where none is named.</summary>
    private bool MayForbid(int index, FeeRule? fee)
    {
        if (_verdicts[index].Floor is not null || request.Order!.FindLine(facts.ReturnLines[index].LineId) is not { } line) return false;
        if (Place is null)
        {
            // No law of any country that is known here protects a business from its seller's terms.
            if (request.Customer?.Kind == CustomerKind.Business) return false;
            (Held ??= new(_verdicts.Length)).KeepingDoubt ??= LegalJudge.KeptWithoutCountry;
            return true;
        }

        if (Law.MayBeHeldBy(line, facts.ReturnLines[index].Condition, _verdicts[index].Window) is not { } floor) return false;
        if (fee is null ? !floor.Refund.OriginalDeliveryRefunded : !Forbids(floor, fee, index)) return false;
        (Held ??= new(_verdicts.Length)).KeepingDoubt ??= Law.KeptUnder(floor);
        return true;
    }

    private bool Forbids(LegalFloor floor, FeeRule fee, int index) => fee.Kind == FeeKind.ReturnShipping
        ? !GoodsTravel || floor.Refund.ReturnCost == LegalReturnCost.Seller || (floor.Refund.ReturnCost == LegalReturnCost.SellerIfNotInformed && request.Legal?.Informed == false)
        : !(floor.Refund.ValueLossDeductible && request.Legal?.Informed != false && LegalScope.HarmOf(facts.ReturnLines[index].Condition) is not null);

    /// <summary>Refusals of single lines beside others that pass; they are reasons of the partial approval.</summary>
    public IReadOnlyList<Proposal> RefusedLines => (IReadOnlyList<Proposal>?)_refusedLines ?? [];

    /// <summary>Whether the refused lines are all there were, and something beyond the goods is asked for all the same.</summary>
    public bool AreRefusalsSetAside { get; private set; }

    /// <summary>Sets the refusals of the goods aside where more than goods is asked for: they are reasons for whoever decides that.</summary>
    public void SetRefusalsAside()
    {
        if (!proposals.Exists(proposal => proposal.Outcome == Outcome.Deny)) return;
        _refusedLines = proposals.FindAll(proposal => proposal.Outcome == Outcome.Deny);
        proposals.RemoveAll(proposal => proposal.Outcome == Outcome.Deny);
        AreRefusalsSetAside = true;
    }

    /// <summary>Refusals that the law outranked, and by what; null where it is open whether it does. They stay in the trace.</summary>
    public IReadOnlyList<(Proposal Refusal, string? By)> Outranked => (IReadOnlyList<(Proposal Refusal, string? By)>?)_outranked ?? [];

    /// <summary>Keeps a refusal that the law outranks.</summary>
    public void Outrank(Proposal refusal, string? by) => (_outranked ??= []).Add((refusal, by));

    /// <summary>Whether units of an order line are among those to quote.</summary>
    public bool IsQuoted(string lineId)
    {
        foreach (var units in Units)
        {
            if (string.Equals(units.LineId, lineId, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string SourceOf(Verdict verdict) => verdict.Source ?? (verdict.Window is { } window ? "window:" + window.Id : "terms");

    /// <summary>Names a floor as one that something rests on.</summary>
    public void Cite(LegalFloor floor) => (_citations ??= []).Add(floor.Citation);

    private static Fault FaultOf(ReturnLine line) => line.Reason?.Fault ?? Fault.None;

    /// <summary>Whether the goods, not the customer's mind, are the ground.</summary>
    public bool IsFaulty(ReturnLine line) =>
        request.Legal?.Basis is LegalBasis.Warranty or LegalBasis.Recall || (request.Legal?.Basis is null && FaultOf(line) is Fault.Seller or Fault.Carrier);

    /// <summary>
    /// Whether the seller may have to answer for the goods: they are the ground, or the customer names a fault beside whatever
    /// right the case is handled under.
    /// </summary>
    private bool MayBeFaulty(ReturnLine line) => IsFaulty(line) || FaultOf(line) is Fault.Seller or Fault.Carrier;

    /// <summary>Whether nobody has said what the ground is.</summary>
    private bool IsFaultUnknown(ReturnLine line) => request.Legal?.Basis is null && line.Reason is null;

    private Verdict JudgeLine(ref ConditionContext own, ref ConditionContext favoured, int index, ReturnLine wanted, OrderLine line, OrderSnapshot order)
    {
        var found = FindExclusion(policy.Compiled, ref own, index, wanted);
        var isOwn = true;
        if (policy.Compiled.Favouring is { } terms && FindExclusion(terms, ref favoured, index, wanted) is var other && IsNarrower(other, found)) (found, isOwn) = (other, false);
        if (found.Exclusion is { } exclusion && !found.IsDoubtful)
        {
            var before = proposals.Count;
            var excluded = Refuse(
                new Proposal(Outcome.Deny, exclusion.Source, "excluded") { Because = exclusion.Part.Because, Arguments = [("item", line.Name ?? line.Id)] },
                wanted, line, null) with { IsRefusedAsExcluded = true };
            if (exclusion.Part.EvenIfFaulty || !IsFaultUnknown(wanted) || excluded.Outcome == Outcome.Approve) return excluded;

            // Faulty goods are not excluded, and nobody has said what is the matter with these: a refusal would be a guess.
            proposals.RemoveRange(before, proposals.Count - before);
            proposals.Add(new Proposal(Outcome.NeedsInformation, exclusion.Source, "information-missing") { Needs = [new MissingFact("item.reason", FactSupplier.Customer)] });
            return new Verdict(Outcome.NeedsInformation, null) { IsDoubtful = true };
        }

        var choice = WindowChoice.Of(policy.Compiled, ref own, facts, index, line, order, data);
        if (policy.Compiled.Favouring is { } others) choice = WindowChoice.MoreFavourable(choice, WindowChoice.Of(others, ref favoured, facts, index, line, order, data));
        var inTime = JudgeWindow(choice, ref ReferenceEquals(choice.Terms, policy.Compiled) ? ref own : ref favoured, index, wanted, line);
        if (found.Exclusion is not { } doubtful) return inTime;

        // Beside a definite refusal the doubt changes nothing, and what the law holds open stays open either way.
        if (inTime.Outcome == Outcome.Deny || inTime.Floor is not null) return inTime with { IsDoubtful = true };
        return Unknown(doubtful, ref isOwn ? ref own : ref favoured, index, doubtful.Source) with { IsDoubtful = true, Window = inTime.Window };
    }

    /// <summary>The exclusion that applies to a line, or the first that might.</summary>
    private (Guarded<Exclusion>? Exclusion, bool IsDoubtful) FindExclusion(CompiledPolicy terms, ref ConditionContext context, int index, ReturnLine wanted)
    {
        Guarded<Exclusion>? doubtful = null;
        foreach (var exclusion in terms.Exclusions)
        {
            if (IsFaulty(wanted) && !exclusion.Part.EvenIfFaulty) continue;
            var applies = exclusion.AppliesTo(ref context, index);
            if (applies == Truth.True) return (exclusion, false);
            if (applies == Truth.Unknown) doubtful ??= exclusion;
        }

        return (doubtful, doubtful is not null);
    }

    private static bool IsNarrower((Guarded<Exclusion>? Exclusion, bool IsDoubtful) one, (Guarded<Exclusion>? Exclusion, bool IsDoubtful) other) => (one, other) switch
    {
        (_, (null, _)) => false,
        ((null, _), _) => true,
        ({ IsDoubtful: true }, { IsDoubtful: false }) => true,
        _ => one.IsDoubtful == other.IsDoubtful && !one.Exclusion!.Part.EvenIfFaulty && other.Exclusion!.Part.EvenIfFaulty,
    };

    private Verdict JudgeWindow(in WindowChoice choice, ref ConditionContext context, int index, ReturnLine wanted, OrderLine line)
    {
        // A policy without a window has not said yes; nobody approves by leaving something out.
        if (choice.Window is not { } chosen) return Review(new Proposal(Outcome.NeedsReview, "window", "no-window-applies"));
        var (window, days) = (chosen.Part, choice.Days);
        var source = chosen.Source;
        if (!choice.IsCertain) return Unknown(chosen, ref context, index, source);
        if (window is { Days: 0, Until: null })
            return Refuse(new Proposal(Outcome.Deny, source, "no-returns") { Arguments = [("item", line.Name ?? line.Id)] }, wanted, line, null);
        if (days.IsOpen is not { } isOpen)
        {
            proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing") { Needs = [new MissingFact(WindowClock.AnchorFact(window), FactSupplier.Host)] });
            return new Verdict(Outcome.NeedsInformation, null);
        }

        // Lines of one parcel under one window share one result.
        if (_latest is { IsOpen: true } same && isOpen && same.Id == window.Id && same.First == days.First && same.LastDay == days.Last && same.Zone == choice.Terms.Zone.Id) return new Verdict(Outcome.Approve, same) { Source = source };
        var result = _latest = new WindowResult
        {
            Id = window.Id, Anchor = PolicyWriter.Word(window.Anchor), First = days.First, LastDay = days.Last, Zone = choice.Terms.Zone.Id, IsOpen = isOpen,
        };
        if (isOpen) return new Verdict(Outcome.Approve, result) { Source = source };
        return Refuse(
            new Proposal(Outcome.Deny, source, "window-closed") { Arguments = [("lastDay", days.Last!.Value), ("asked", _asked), ("item", line.Name ?? line.Id)] },
            wanted, line, result);
    }

    private Verdict Unknown<T>(Guarded<T> part, ref ConditionContext context, int index, string source)
    {
        var missing = new List<FactDefinition>();
        part.CollectUnknown(ref context, index, missing);
        proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing")
        {
            Needs = [.. missing.Distinct().Select(fact => new MissingFact(fact.Name, fact.Supplier))],
        });
        return new Verdict(Outcome.NeedsInformation, null);
    }

    private Verdict Review(Proposal proposal)
    {
        proposals.Add(proposal);
        return new Verdict(proposal.Outcome, null);
    }

    /// <summary>The terms refuse a line; the law has the last word.</summary>
    private Verdict Refuse(Proposal refusal, ReturnLine wanted, OrderLine line, WindowResult? window)
    {
        var answer = AskLaw(wanted, line, window);
        if (answer.Ruling == LegalRuling.Silent)
        {
            // Where the law's days ended later, the customer is told that end; the refusal stays that of the terms.
            if (window is not null && answer.Ended is { Window: { LastDay: { } lastDay } over } && lastDay > window.LastDay)
                (window, refusal) = (over, refusal with { Arguments = refusal.Arguments.Add((ReasonCollector.LawsLastDay, lastDay)) });
            proposals.Add(refusal);
            return new Verdict(Outcome.Deny, window);
        }

        Outrank(refusal, answer.Ruling == LegalRuling.Grants ? answer.Floor!.Citation : null);
        if (answer.Ruling == LegalRuling.Grants) return new Verdict(Outcome.Approve, answer.Window) { Floor = answer.Floor, Source = "law:" + answer.Floor!.Id, IsByLaw = true };
        proposals.Add(answer.Proposal!);
        return new Verdict(answer.Proposal!.Outcome, window);
    }

    private LegalAnswer AskLaw(ReturnLine wanted, OrderLine line, WindowResult? window)
    {
        var answer = Law.OnRefusal(line, MayBeFaulty(wanted), facts.Wanted, wanted.Condition, window);
        LawNote = answer.Note ?? LawNote;
        if (answer.Floor is { } floor) Cite(floor);
        return answer;
    }

    /// <summary>
    /// What the law says to a refusal that is no matter of terms, such as one a rule proposes for a risk: it may send the
    /// case to a human, and where a floor holds or may hold it never refuses. Empty where the refusal stands.
    /// </summary>
    public IReadOnlyList<Proposal> AgainstRefusal()
    {
        if (_against is not null) return _against;
        var against = new List<Proposal>();
        for (var i = 0; i < _verdicts.Length; i++)
        {
            // Where the terms refuse a line already, the law has been asked.
            var wanted = facts.ReturnLines[i];
            if (_verdicts[i].Outcome == Outcome.Deny || request.Order?.FindLine(wanted.LineId) is not { } line) continue;
            var answer = _verdicts[i].Floor is { } held ? new LegalAnswer(LegalRuling.Grants) { Floor = held } : AskLaw(wanted, line, _verdicts[i].Window);
            if (answer is { Ruling: LegalRuling.Grants, Floor: { } floor })
            {
                Cite(floor);
                against.Add(new Proposal(Outcome.NeedsReview, "law:" + floor.Id, "law-forbids-refusal") { Arguments = [("statute", floor.Citation)] });
            }
            else if (answer.Proposal is { } doubt) against.Add(doubt);
        }

        if (_verdicts.Length == 0 && Place is null) against.Add(LegalJudge.CountryMissing.Proposal!);
        return _against = against.DistinctBy(proposal => proposal.Source).ToList();
    }

    /// <summary>The statute that forbids a refusal; null where the law only may.</summary>
    public static string? Forbidding(IReadOnlyList<Proposal> against)
    {
        foreach (var proposal in against)
        {
            if (proposal.Reason == "law-forbids-refusal") return (string)proposal.Arguments[0].Value;
        }

        return null;
    }
}

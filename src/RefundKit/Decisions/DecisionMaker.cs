using System.Collections.Immutable;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>
/// One decision on its way: facts → intent → window, exclusions, legal floors → quote → safeguards and outcome rules →
/// approval → actions → promises → reply. Each phase reads only what came before it.
/// </summary>
internal ref struct DecisionMaker(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data)
{
    private readonly RequestFacts _facts = new(request, policy.Zone);
    private readonly List<Proposal> _proposals = [];
    private List<Problem>? _problems;

    /// <summary>Whether the policy's terms were in force when the order was placed.</summary>
    public bool IsInForce { get; init; } = true;

    /// <summary>The versions the policy was chosen from; null where it was handed in alone.</summary>
    public PolicyVersions? Versions { get; init; }

    /// <summary>What the classifier makes of the message, where it was asked before; null where it is asked here.</summary>
    public MessageUnderstanding? Reading { get; init; }

    public RefundDecision Decide()
    {
        try
        {
            var masks = 2 * policy.Rules.Program.MaskLength;
            return Walk(masks <= 64 ? stackalloc ulong[masks] : new ulong[masks]);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever this is, it is no reason to approve: a human looks, and the trace says what happened.
            return ReviewFor([new Problem { Id = "RK5900", Message = $"the request could not be decided: {failure.Message}" }]);
        }
    }

    /// <summary>The decision that leaves everything to a human, since something went wrong before one could be made.</summary>
    public RefundDecision ReviewFor(ImmutableArray<Problem> problems) => new()
    {
        RequestId = request.Id,
        Tenant = request.Tenant,
        AsOf = asOf,
        Outcome = Outcome.NeedsReview,
        Policy = policy.Reference,
        DataEdition = data.Edition,
        Problems = problems,
        Trace = new DecisionTrace { Proposals = [new ProposalTrace(Outcome.NeedsReview, "error", true, null)] },
        Request = request,
    };

    /// <param name="masks">Room for the answers of the rules.</param>
    private RefundDecision Walk(scoped Span<ulong> masks)
    {
        var understanding = Understand();
        var language = ReaderLanguage(understanding);
        var isRefundMatter = request.Return is not null || request.Goodwill is not null || understanding?.IsRefundMatter == true;
        _facts.IsRefundMatter = isRefundMatter;

        // An announcement that asks only where a refund is, or what the rules are, wants an answer and no money.
        var wantsMoney = request.Return is not null || request.Goodwill is not null || WantsGoodsSettled(understanding);
        if (!request.Facts.IsEmpty) (_problems ??= []).AddRange(HostFactReading.ProblemsOf(policy.Compiled.Facts.Facts[FactCatalog.BuiltIn.Facts.Length..], request));
        var terms = new TermsJudge(policy, request, data, _facts, _proposals);
        if (request.ShipTo is { } place) PlaceProblems.Find(place, terms.Place, ref _problems);
        CheckTimes(wantsMoney);
        var quote = default(QuoteResult);
        var resolution = default(ResolutionChoice);
        if (wantsMoney)
        {
            if (!IsAboutMoneyAlone)
            {
                _facts.ReturnLines = terms.ChooseLines(out var linesUnknown);
                if (linesUnknown) Need("return.lines", FactSupplier.Customer, "terms:lines");
                terms.Judge();
                if (AsksBeyondGoods) terms.SetRefusalsAside();
            }

            (_facts.WindowIsOpen, _facts.WindowDaysLeft, _facts.IsExcluded, _facts.HasLegalFloor) = (terms.IsOpen, terms.DaysLeft, terms.IsExcluded, terms.HasFloor);
            quote = Quote(terms);
            resolution = ResolutionChooser.Choose(policy, request, _facts, quote.Quote, terms.Held is { MayWithdraw: true });
            if (terms.AreRefusalsSetAside) resolution = ResolutionChooser.WithoutGoods(resolution);
            if (resolution.Chosen is { } chosen && (QuoteTermsReader.Changes(chosen) || QuoteTermsReader.IsPricedExchange(chosen, request)))
            {
                quote = Quote(terms, chosen, resolution.Rule);
                resolution = resolution with { Chosen = chosen with { Bonus = quote.Quote?.StoreCreditBonus } };
            }

            _facts.QuoteAmount = quote.Quote?.Amount;
            _facts.QuoteGoods = quote.Quote is { } found ? found.Lines.Aggregate(Money.Zero(found.Amount.Currency), (sum, line) => sum + line.Gross) : null;
            _facts.QuoteHasDiscrepancy = quote.Quote?.Discrepancies.IsEmpty == false;
            _facts.ResolutionKind = resolution.Chosen is { } settled ? DecisionWords.Of(settled.Kind) : null;
            foreach (var missing in resolution.Missing) Need(missing.Name, missing.Supplier, "terms:resolutions");
            CheckQuote(quote);
            if (terms.KeepingDoubt is { } doubt && !IsSettledByAnItem(resolution.Chosen)) _proposals.Add(doubt);
            Safeguard(terms, resolution.Chosen);
            GoBeyondTerms(quote, terms, resolution.Chosen);
        }

        if (wantsMoney && resolution.Chosen is null && resolution.Missing is not { Length: > 0 } && !terms.Units.IsEmpty) _proposals.Add(new Proposal(Outcome.NeedsReview, "terms:resolutions", "no-resolution"));
        if (request.Return is null && understanding?.Confidence < data.MinConfidence) _proposals.Add(new Proposal(Outcome.NeedsReview, "message:confidence", "message-unclear"));
        if (wantsMoney && !IsInForce) _proposals.Add(new Proposal(Outcome.NeedsReview, "policy:none-in-force", "no-policy-in-force"));
        var rules = new RuleWalk(policy.Rules, _facts, masks);
        var proposed = rules.Propose();
        foreach (var proposal in proposed) Propose(proposal, wantsMoney ? terms : null);
        if (terms.IsRefundOverdue(asOf)) EscalateWaiting();
        var outcome = Conclude(out var winner);

        // Another item settles an exchange; a refund beside it would pay twice. Where its price is known, the difference remains.
        // What is asked beyond the goods is no part of what the item settles.
        var refund = outcome is Outcome.Deny or Outcome.None ? null
            : !IsSettledByAnItem(resolution.Chosen) ? quote.Quote
            : AsksBeyondGoods ? QuoteWithoutGoods(resolution.Chosen).Quote : null;
        var due = new DueCircumstances { Terms = terms, IsWanted = wantsMoney, Pays = wantsMoney && outcome is not Outcome.Deny, Refund = refund, Resolution = resolution.Chosen?.Kind };
        var deadlines = new PromiseKeeper(policy, request, asOf, data, _facts.Days).Deadlines(due, ref _problems, null, out var refused);
        if (refused is not null && due.Pays)
        {
            // A promise that cannot be dated is one nobody can keep: a human says what the customer is told.
            _proposals.Add(new Proposal(Outcome.NeedsReview, "promise:" + refused, "promise-impossible"));
            outcome = Conclude(out winner);
        }

        _facts.Outcome = DecisionWords.Of(outcome);
        var approval = Approve(outcome, quote.Quote, resolution.Chosen?.Kind, deadlines, out var role);
        _facts.ApprovalRole = role;
        var actions = rules.Act(proposed);
        var granted = outcome is not (Outcome.Deny or Outcome.None);
        var grounds = new DecisionGrounds
        {
            Policy = policy, Versions = Versions, IsInForce = IsInForce, Reference = data, Facts = _facts, Terms = terms, Proposals = _proposals, Winner = winner, Outcome = outcome,
            Actions = actions, CustomerLanguage = language, IsRefundMatter = isRefundMatter, Quote = refund, Approval = approval, Resolution = resolution.Chosen, IsWanted = due.IsWanted, Pays = due.Pays, AsOf = asOf,
        };
        return new RefundDecision
        {
            RequestId = request.Id,
            Tenant = request.Tenant,
            AsOf = asOf,
            Outcome = outcome,
            Intent = understanding?.Intent ?? (request.Return is { } wanted ? IntentOf(wanted.Wanted ?? WantedResolution.Refund) : MessageIntent.Other),
            Tags = actions.Tags,
            AssignTo = actions.AssignTo,
            EscalateTo = actions.EscalateTo,
            Priority = actions.Priority is { } priority ? PolicyWriter.Word(priority) : null,
            Reply = Reply(actions, isRefundMatter, language),
            Resolution = granted && wantsMoney ? resolution.Chosen : null,
            Alternatives = granted && wantsMoney ? resolution.Alternatives : [],
            Refund = refund,
            Approval = approval,
            Window = terms.Window,
            SendBackBy = granted && wantsMoney && !IsAboutMoneyAlone && !terms.AreRefusalsSetAside && resolution.Chosen?.Kind.GoodsComeBack() != false && terms.GoodsTravel ? terms.SendBackBy : null,
            Deadlines = deadlines,
            // Beside a definite refusal an unknown changes nothing, so nothing is asked for.
            Needs = outcome == Outcome.Deny ? [] : Needs(),
            Answer = actions.AnswerPolicy ? PolicyAnswer.For(policy, request, data, language) : null,
            Citations = terms.Citations.Count == 0 ? [] : [.. terms.Citations.Distinct(StringComparer.Ordinal)],
            Policy = policy.Reference,
            DataEdition = data.Edition,
            Problems = _problems is null ? [] : [.. _problems],
            Trace = new DecisionTrace { Grounds = grounds },
            Request = request,
        };
    }

    private MessageUnderstanding? Understand()
    {
        if (request.Message is not { } message) return null;
        return _facts.Understanding = message.Understanding ?? Reading ?? data.Classifier.Understand(message);
    }

    private string ReaderLanguage(MessageUnderstanding? understanding) =>
        request.Message?.Language ?? understanding?.Language ?? policy.Draft.Languages[0];

    private static MessageIntent IntentOf(WantedResolution wanted) => wanted switch
    {
        WantedResolution.Exchange or WantedResolution.Replacement => MessageIntent.RequestExchange,
        WantedResolution.Repair => MessageIntent.RequestReturn,
        _ => MessageIntent.RequestRefund,
    };

    private readonly ImmutableArray<MissingFact> Needs()
    {
        foreach (var proposal in _proposals)
        {
            if (!proposal.Needs.IsEmpty) return [.. _proposals.SelectMany(one => one.Needs).Distinct()];
        }

        return [];
    }

    private readonly void Need(string fact, FactSupplier from, string source) =>
        _proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing") { Needs = [new MissingFact(fact, from)] });

    /// <summary>
    /// A rule that proposes counts where it holds. One that would deny or review but does not know keeps an approval from
    /// passing: what it needs is asked for. One that would approve but does not know says nothing.
    /// </summary>
    private void Propose(RuleProposal proposal, TermsJudge? terms)
    {
        // Where nobody asks for money there is nothing to grant or refuse; a human may still be asked to look.
        if (terms is null && proposal.Outcome is Outcome.Approve or Outcome.ApprovePartially or Outcome.Deny) return;
        var source = proposal.Source;
        if (proposal is { Truth: Truth.True, Outcome: Outcome.Deny } && terms?.AgainstRefusal() is { Count: > 0 } against)
        {
            // A rule may escalate what the law holds open; it never refuses it.
            terms.Outrank(new Proposal(Outcome.Deny, source, null), TermsJudge.Forbidding(against));
            _proposals.AddRange(against);
        }
        else if (proposal.Truth == Truth.True)
        {
            _proposals.Add(new Proposal(proposal.Outcome, source, "rule-" + DecisionWords.Of(proposal.Outcome))
            {
                Because = proposal.Rule.Then.Because,
                Needs = proposal.Outcome == Outcome.NeedsInformation ? [.. proposal.Missing.Select(fact => new MissingFact(fact.Name, fact.Supplier))] : [],
            });
        }
        else if (terms is not null && proposal.Outcome is Outcome.Deny or Outcome.NeedsReview)
        {
            _proposals.Add(new Proposal(Outcome.NeedsInformation, source, "information-missing")
            {
                Needs = [.. proposal.Missing.Select(fact => new MissingFact(fact.Name, fact.Supplier))],
            });
        }
    }

    private QuoteResult Quote(TermsJudge terms, Resolution? chosen = null, ResolutionRule? rule = null)
    {
        if (IsAboutMoneyAlone || terms.AreRefusalsSetAside) return QuoteWithoutGoods(chosen);
        if (request.Order is not { } order || terms.Units.IsEmpty) return default;
        terms.BeginQuote(leavesOutDoubtful: false);
        var quote = QuoteCalculator.Calculate(order, terms.Units, QuoteTermsReader.Read(policy, request, _facts, terms, chosen, rule));
        if (terms.KeepingDoubt is null) return quote;

        // What the law only may forbid to keep is not the customer's to pay before a human has looked; where it would change
        // nothing, nobody has to.
        terms.BeginQuote(leavesOutDoubtful: true);
        var favoured = QuoteCalculator.Calculate(order, terms.Units, QuoteTermsReader.Read(policy, request, _facts, terms, chosen, rule));
        if (quote.Quote is { } kept && favoured.Quote is { } free && IsMore(free, kept)) return favoured;
        terms.BeginQuote(leavesOutDoubtful: false);
        return quote;
    }

    private static bool IsMore(RefundQuote one, RefundQuote other) => one.Amount > other.Amount || (other.Due is { } due && !(one.Due >= due));

    private readonly QuoteResult QuoteWithoutGoods(Resolution? chosen) =>
        request.Order is { } order ? QuoteCalculator.Calculate(order, [], QuoteTermsReader.ReadWithoutGoods(policy, request, chosen)) : default;

    /// <summary>Whether an item alone settles the goods: one whose price is known leaves a difference in money.</summary>
    private readonly bool IsSettledByAnItem(Resolution? chosen) => chosen?.Kind.IsSettledByAnItem() == true && !QuoteTermsReader.IsPricedExchange(chosen, request);

    // Times that cannot follow one another are somebody's slip: they are said, and an inspection of goods that had not
    // arrived yet proves nothing.
    private void CheckTimes(bool wantsMoney)
    {
        if (request.Return is { InspectedAt: { } inspected, ReceivedAt: { } received } && inspected < received)
        {
            Warn("return.inspectedAt", "the goods were inspected before they were received");
            if (wantsMoney) _proposals.Add(new Proposal(Outcome.NeedsReview, "request:times", "inspected-before-received"));
        }

        if (request.Order is not { DeliveredAt: { } delivered } order) return;
        if (delivered > request.ReceivedAt) Warn("order.deliveredAt", "the order was delivered after the request arrived");
        if (order.PlacedAt > delivered) Warn("order.placedAt", "the order was placed after it was delivered");
    }

    private void Warn(string path, string message) =>
        (_problems ??= []).Add(new Problem { Id = "RK5019", Severity = ProblemSeverity.Warning, Path = path, Message = message });

    private void CheckQuote(QuoteResult quote)
    {
        foreach (var missing in quote.Missing)
            Need(missing, policy.Compiled.Facts.TryFind(missing, out var fact) ? fact.Supplier : FactSupplier.Host, "quote");
        if (!quote.Problems.IsEmpty)
        {
            (_problems ??= []).AddRange(quote.Problems);
            _proposals.Add(new Proposal(Outcome.NeedsReview, "quote:" + quote.Problems[0].Id, "quote-impossible"));
        }

        // A refund that no longer fits what was captured is a human's to look at; sums that merely differ are reported.
        if (quote.Quote is not { } made) return;
        if (made.Discrepancies.Any(found => found.Code is QuoteDiscrepancyCodes.PaymentsCannotCarry or QuoteDiscrepancyCodes.PaymentRefundedAboveCaptured))
            _proposals.Add(new Proposal(Outcome.NeedsReview, "quote:payments", "quote-exceeds-payments"));
        if (made.Discrepancies.Any(found => found.Code == QuoteDiscrepancyCodes.RefundedDiffersFromPayments && found.Actual > found.Expected))
            _proposals.Add(new Proposal(Outcome.NeedsReview, "quote:payments", "quote-refunds-differ"));
        CheckEarlierRefunds(made);
    }

    // Money that went back on a line without a unit being counted may have been for the units that come back now or for
    // others: where it swallows them whole, or reaches beyond the next one while others stay, only a human can tell.
    private readonly void CheckEarlierRefunds(RefundQuote quote)
    {
        foreach (var line in quote.Lines)
        {
            if (line.AlreadyRefunded.IsZero || request.Order?.FindLine(line.LineId) is not { } source) continue;
            var othersStay = source.RefundableQuantity > line.Quantity;
            if (line.Gross.IsZero || (othersStay && IsRefundedBeyondUnits(quote, line.LineId))) _proposals.Add(new Proposal(Outcome.NeedsReview, "quote:refunded", "earlier-refund-unclear") { Arguments = [("item", source.Name ?? source.Id)] });
        }
    }

    /// <summary>
    /// Whether shipping or goodwill is asked for and no goods: nothing comes back, so no window is asked. Goodwill beside a
    /// message that wants goods settled leaves those to be asked for.
    /// </summary>
    private readonly bool IsAboutMoneyAlone => request.Return is { Lines.IsEmpty: false } ? false
        : request.Return is { Shipping.IsEmpty: false } || (request.Goodwill is not null && !WantsGoodsSettled(_facts.Understanding));

    private readonly bool AsksBeyondGoods => request.Goodwill is not null || request.Return is { Shipping.IsEmpty: false };

    private static bool WantsGoodsSettled(MessageUnderstanding? understanding) => understanding?.Intent is MessageIntent.RequestRefund or MessageIntent.RequestReturn or MessageIntent.RequestExchange;

    // No term of a policy grants either, and none refuses it, a closed window as little as any: a human says yes or no.
    // Only a rule that refuses the request as a whole stands above it.
    private readonly void GoBeyondTerms(QuoteResult quote, TermsJudge terms, Resolution? chosen)
    {
        if (request.Order is null && IsAboutMoneyAlone)
            _proposals.Add(new Proposal(Outcome.NeedsInformation, "terms:order", "information-missing") { Needs = [new MissingFact("order.id", FactSupplier.Customer)] });
        if (request.Return is { Shipping.IsEmpty: false } && (quote.IsBeyondTerms || IsAboutMoneyAlone || terms.AreRefusalsSetAside || IsSettledByAnItem(chosen)))
            _proposals.Add(new Proposal(Outcome.NeedsReview, "terms:shipping", "shipping-beyond-terms"));
        if (request.Goodwill is { } goodwill) _proposals.Add(new Proposal(Outcome.NeedsReview, "request:goodwill", "goodwill-asked") { Arguments = [("amount", goodwill)] });
        if (request.Return is { ExchangeFor.IsEmpty: false } && chosen?.Kind != ResolutionKind.Exchange) _proposals.Add(new Proposal(Outcome.NeedsReview, "request:exchange", "exchange-not-chosen"));
    }

    private static bool IsRefundedBeyondUnits(RefundQuote quote, string line)
    {
        foreach (var found in quote.Discrepancies)
        {
            if (found.Code == QuoteDiscrepancyCodes.LineRefundedBeyondUnits && found.Subject == line) return true;
        }

        return false;
    }

    private void Safeguard(TermsJudge terms, Resolution? chosen)
    {
        var safeguards = policy.Operations.Safeguards;
        if (chosen?.Kind.GoodsComeBack() != false && terms.GoodsTravel && !IsAboutMoneyAlone && !terms.AreRefusalsSetAside)
        {
            var point = RefundWait.PointOf(policy, _facts);

            // Past the law's clock a missing inspection can delay nobody any more; it goes to a human instead.
            var overdue = terms.IsRefundOverdue(asOf);
            if (point == RefundPoint.Dispatched && !RefundWait.IsDispatched(request.Return)) Need("return.isDispatched", FactSupplier.Customer, "safeguard:refundAfter");
            if (point >= RefundPoint.Received && request.Return?.ReceivedAt is null && !(overdue && request.Return?.DispatchProofAt is not null))
                Need("return.isReceived", FactSupplier.Warehouse, "safeguard:refundAfter");
            if (point == RefundPoint.Inspected && request.Return?.InspectedAt is null)
            {
                if (overdue) _proposals.Add(new Proposal(Outcome.NeedsReview, "law:refund-due", "law-refund-overdue"));
                else Need("return.isInspected", FactSupplier.Warehouse, "safeguard:refundAfter");
            }
        }

        if (safeguards.ReviewFromRefunds is not { } limit) return;
        if (request.Customer?.Refunds is not { } refunds) Need("customer.refunds", FactSupplier.Host, "safeguard:reviewFromRefunds");
        else if (refunds >= limit) _proposals.Add(new Proposal(Outcome.NeedsReview, "safeguard:reviewFromRefunds", "many-refunds"));
    }

    // Past the law's day for the money nobody waits for the warehouse any more, whoever proposes it: a human looks.
    private readonly void EscalateWaiting()
    {
        var waits = false;
        foreach (var proposal in _proposals)
        {
            if (proposal.Source == "law:refund-due") return;
            waits |= proposal.Outcome == Outcome.NeedsInformation && !proposal.Needs.IsEmpty && proposal.Needs.All(need => need.From == FactSupplier.Warehouse);
        }

        if (waits) _proposals.Add(new Proposal(Outcome.NeedsReview, "law:refund-due", "law-refund-overdue"));
    }

    private Outcome Conclude(out Proposal? winner)
    {
        winner = null;
        foreach (var proposal in _proposals)
        {
            if (winner is null || proposal.Outcome > winner.Outcome) winner = proposal;
        }

        return winner?.Outcome ?? Outcome.None;
    }

    /// <summary>
    /// The lowest role whose limit the value given stays below, counting what the order was refunded before: an item that is
    /// sent is worth its price, however little money goes with it.
    /// </summary>
    private ApprovalRequirement? Approve(Outcome outcome, RefundQuote? quote, ResolutionKind? kind, ImmutableArray<Deadline> deadlines, out string? role)
    {
        role = null;
        var sendsItem = kind?.IsSettledByAnItem() == true;
        if (quote is null || (quote.Amount.IsZero && !sendsItem) || outcome is Outcome.None or Outcome.Deny) return null;
        var levels = policy.Operations.Approval;
        role = levels.IsEmpty ? "staff" : levels[^1].Role;
        Money? cumulative = request.Order is { } order && OrderTotals.RefundedInAll(order) is { } before ? quote.Given + before : null;
        var context = policy.Compiled.OpenOperations(_facts);
        var roles = Approvals.RolesFor(policy.Compiled.Approval, cumulative, ref context);
        if (!roles.IsEmpty) role = roles[0];

        // What anybody but our own lists made of a message is a hint to people, whatever it says of its origin; it never
        // spares one. An item that is sent is no low risk for the little money that goes with it.
        var spared = !policy.Operations.Safeguards.HumanApproval
            && !sendsItem
            && outcome == Outcome.Approve
            && (_facts.Understanding is null || (request.Message?.Understanding is null && data.Classifier is WordListClassifier))
            && policy.Compiled.NoApprovalWhen?.Evaluate(ref context) == Truth.True;
        return new ApprovalRequirement { Required = !spared, Role = role, Roles = roles, Due = deadlines.FirstOrDefault(deadline => deadline.Promise == "approval")?.LatestAt };
    }

    private ReplyChoice? Reply(RuleEvaluation actions, bool isRefundMatter, string language)
    {
        var id = actions.Reply ?? (isRefundMatter ? policy.Operations.Acknowledge : null);
        if (id is null) return null;
        // The reader's own language comes before another of the house's own texts.
        var own = policy.FindTemplate(id);
        var shipped = ReplySteps.StandIns(id, own);
        var written = own?.Variants.Keys ?? shipped;
        var chosen = LanguageTag.Same(written, language) ?? LanguageTag.Same(shipped, language) ?? LanguageTag.Choose(written, language, policy.Draft.Languages[0]);
        return chosen is null ? null : new ReplyChoice(id, chosen);
    }
}

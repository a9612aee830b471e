using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>
/// Collects what might have been otherwise: the values at which a condition of the policy changes, the days at which a
/// window or an age does, and what was missing or had still to happen.
/// </summary>
internal sealed class EditCollector
{
    private const int MostDaysBefore = 120;

    private readonly DecisionGrounds _grounds;
    private readonly RequestEdits _requests;
    private readonly LineEdits _lines;
    private readonly Dictionary<LocalDate, ImmutableHashSet<string>> _days = [];
    private readonly Dictionary<((string, string?), FlipRelation, string), Edit> _edits = [];
    private readonly HashSet<string> _refusers = new(StringComparer.Ordinal);

    public EditCollector(DecisionGrounds grounds)
    {
        _grounds = grounds;
        _requests = new RequestEdits(grounds);
        _lines = new LineEdits(grounds, _requests);
    }

    public LocalDate Asked => _requests.Asked;

    /// <summary>Every edit, in an order that does not change.</summary>
    public ImmutableArray<Edit> Collect()
    {
        foreach (var proposal in _grounds.Proposals.Concat(_grounds.Terms.RefusedLines).Concat(_grounds.Terms.Outranked.Select(pair => pair.Refusal))) FromProposal(proposal);
        foreach (var (source, line) in new PolicyLines(_grounds).All()) FromLine(line, source);
        foreach (var version in _grounds.Versions?.Versions ?? []) AddDay(version.Draft.From, "policy");
        if (_grounds.Terms.Window?.LastDay is { } last) AddLastDay(last, "window:" + _grounds.Terms.Window.Id);
        AddWindowEnds();
        AddDaysBefore();
        return
        [
            .. Days().Concat(_edits.Values)
                .OrderBy(edit => edit.Rank).ThenBy(edit => edit.Variable.Fact, StringComparer.Ordinal).ThenBy(edit => edit.Variable.Line, StringComparer.Ordinal)
                .ThenBy(edit => edit.Distance).ThenBy(edit => edit.Relation).ThenBy(edit => edit.To.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>The edit that moves the arrival to a day.</summary>
    public Edit ReceivedOn(LocalDate day, ImmutableHashSet<string> sources) => new()
    {
        Variable = (EditRanks.ReceivedAt, null),
        From = FactValue.Of(Asked),
        To = FactValue.Of(day),
        Relation = day < Asked ? FlipRelation.AtMost : FlipRelation.AtLeast,
        Apply = _requests.ReceiveOn(day),
        Sources = sources,
        Rank = EditRanks.Time,
        Distance = Math.Abs(Period.DaysBetween(Asked, day)),
    };

    // A request that came before its order is no request.
    private IEnumerable<Edit> Days()
    {
        var first = _grounds.Facts.Request.Order?.PlacedAt?.InZone(_grounds.Policy.Zone).Date;
        return _days.Where(pair => pair.Key != Asked && !(pair.Key < first)).Select(pair => ReceivedOn(pair.Key, pair.Value));
    }

    /// <summary>The ends of every window: where it is open which of them applies, the end of each may change the outcome.</summary>
    private void AddWindowEnds()
    {
        if (_grounds.Facts.Request.Order is not { } order) return;
        foreach (var window in _grounds.Policy.Terms.Windows)
        {
            var source = "window:" + window.Id;
            AroundDay(window.Until, source);
            foreach (var line in _grounds.Facts.ReturnLines)
            {
                var anchor = window.Anchor switch
                {
                    WindowAnchor.Ordered => order.PlacedAt,
                    WindowAnchor.Paid => order.PaidAt,
                    WindowAnchor.Shipped => order.ShippedAt,
                    _ => order.DeliveryOf(line.LineId),
                };
                if (window.Days is not { } days || days > 36_500 || anchor?.InZone(_grounds.Policy.Zone).Date is not { } first) continue;
                var end = first.PlusDays(days + (window.Anchor == WindowAnchor.Shipped ? window.TransitDays : 0));

                // A last day that is no business day moves on, over holidays in a row too.
                for (var offset = -1; offset <= (window.RollToBusinessDay ? 12 : 1); offset++) AddDay(end.PlusDays(offset), source);
            }
        }
    }

    /// <summary>
    /// Each day since the order was placed: windows, ages and the law shift against each other from day to day, and there
    /// are few enough of them to try, even where no window ends and the law alone counts days. Where there are too many, the
    /// days at which something is known to change stay.
    /// </summary>
    private void AddDaysBefore()
    {
        if (_grounds.Facts.Request.Order?.PlacedAt is not { } placed) return;
        var first = placed.InZone(_grounds.Policy.Zone).Date;
        if (Period.DaysBetween(first, Asked) > MostDaysBefore) return;
        var sources = _days.Values.Aggregate(ImmutableHashSet.Create("law"), (all, own) => all.Union(own));
        for (var day = first; day < Asked; day = day.PlusDays(1)) _days[day] = sources;
    }

    private void AddDay(LocalDate? day, string source)
    {
        if (day is not { } known) return;
        _days[known] = _days.GetValueOrDefault(known, []).Add(source);
    }

    private void AddLastDay(LocalDate day, string source)
    {
        AddDay(day, source);
        AddDay(day.PlusDays(1), source);
    }

    private void Add(Edit? edit, string source)
    {
        if (edit is null) return;
        var key = (edit.Variable, edit.Relation, edit.To.ToString());
        var known = _edits.GetValueOrDefault(key, edit);
        _edits[key] = known with { Sources = known.Sources.Add(source) };
    }

    private void Add(IEnumerable<Edit> edits, string source)
    {
        foreach (var edit in edits) Add(edit, source);
    }

    private void FromLine(ConditionView leaf, string source)
    {
        var bounds = LineEdits.Bounds(((FactCondition)leaf.Condition).Value);
        switch (leaf.Fact!.Name)
        {
            // Whatever ages, ages with the arrival; what the window says of itself comes from the windows.
            case "window.isOpen" or "window.isExcluded" or "window.hasLegalFloor":
                break;
            case "window.daysLeft" when _grounds.Terms.Window?.LastDay is { } last:
                foreach (var bound in bounds) AroundDay(Minus(last, bound.Scalar), source);
                break;
            case "order.sincePlaced" when _grounds.Facts.Request.Order?.PlacedAt is { } placed:
                foreach (var bound in bounds) AroundDay((placed + bound.AsSpan).InZone(_grounds.Policy.Zone).Date, source);
                break;
            case var name when leaf.Actual.IsKnown && name.Contains(".daysSince", StringComparison.Ordinal) && FactCatalog.BuiltIn.TryFind(name, out _):
                var anchor = Minus(Asked, leaf.Actual.Scalar);
                foreach (var bound in bounds) AroundDay(Minus(anchor, -bound.Scalar), source);
                break;
            default:
                Add(_lines.Of(leaf), source);
                break;
        }
    }

    private static LocalDate? Minus(LocalDate? day, decimal days) => day is { } known && Math.Abs(days) <= 36_500 ? known.PlusDays(-(int)decimal.Truncate(days)) : null;

    private void AroundDay(LocalDate? day, string source)
    {
        if (day is not { } known) return;
        for (var offset = -1; offset <= 1; offset++) AddDay(known.PlusDays(offset), source);
    }

    private void FromProposal(Proposal proposal)
    {
        var source = proposal.Source;
        foreach (var argument in proposal.Arguments.IsDefault ? [] : proposal.Arguments)
        {
            if (argument is ("lastDay", LocalDate last)) AddLastDay(last, source);
        }

        foreach (var need in proposal.Needs) FromNeed(need, source);
        switch (proposal.Reason)
        {
            case "many-refunds" when _grounds.Policy.Operations.Safeguards.ReviewFromRefunds is > 0 and var limit:
                Add(_lines.Ordered(Leaf("customer.refunds")!, [FactValue.Of((decimal)limit - 1)]), source);
                break;
            case "no-resolution":
                Add(_lines.Is(Leaf("return.wanted")!, Leaf("return.wanted")!.Fact!.Words.Select(FactValue.Of)), source);
                break;
            case "law-refund-overdue":
                Add(_lines.Is(Leaf("return.isInspected")!, [FactValue.Of(true)]), source);
                break;
            case "nothing-received":
                foreach (var line in _grounds.Facts.ReturnLines)
                    Add(_lines.Ordered(Leaf("item.receivedQuantity", line.LineId)!, [FactValue.Of((decimal)line.Quantity)]), source);
                break;
        }

        if (proposal.Outcome == Outcome.Deny && _refusers.Add(source)) FromRefusal(source);
    }

    /// <summary>
    /// Faulty goods are not excluded unless the policy says so; and the law, which no line of the policy reads, may hold open
    /// what was asked for early enough or for another reason, whoever refuses it.
    /// </summary>
    private void FromRefusal(string source)
    {
        foreach (var line in _grounds.Facts.ReturnLines)
        {
            var reason = Leaf("item.reason", line.LineId)!;
            Add(_lines.Is(reason, reason.Fact!.Words.Select(FactValue.Of)), source);
        }

        var order = _grounds.Facts.Request.Order;
        AddDay(order?.LastDelivery?.InZone(_grounds.Policy.Zone).Date, source);
        AddDay(order?.PlacedAt?.InZone(_grounds.Policy.Zone).Date, source);
    }

    private void FromNeed(MissingFact need, string source, string? line = null)
    {
        if (!_grounds.Policy.Rules.Vocabulary.Facts.TryFind(need.Fact, out var fact)) return;
        if (fact.Scope == FactScope.Item && line is null)
        {
            foreach (var one in _grounds.Facts.ReturnLines) FromNeed(need, source, one.LineId);
            return;
        }

        var leaf = Leaf(need.Fact, line)!;
        if (leaf.Actual.IsKnown && leaf.Actual != fact.WhenAbsent) return;
        switch (fact.Type)
        {
            case FactType.Boolean:
                Add(_lines.Is(leaf, [FactValue.Of(true), FactValue.Of(false)]), source);
                break;
            case FactType.Number:
                Add(_lines.Ordered(leaf, [FactValue.Of(0m), .. NumbersOf(source)]), source);
                break;
            case FactType.Text:
                var words = fact.Words.Count > 0 ? fact.Words : fact.Name == "shipTo.country" ? _grounds.Reference.Law.Rows.Select(row => row.Country).Where(code => code.Length == 2).Distinct(StringComparer.Ordinal).Append("US").ToList() : [];
                Add(_lines.Is(leaf, words.Select(FactValue.Of)), source);
                break;
            case FactType.TextSet when fact.Name == "return.lines":
                var open = _grounds.Facts.ReturnLines.Select(one => one.LineId).ToImmutableArray();
                foreach (var id in open) Add(_lines.Make(fact, null, FactValue.Unknown, FactValue.Of([id]), FlipRelation.Is), source);
                Add(_lines.Make(fact, null, FactValue.Unknown, FactValue.Of(open), FlipRelation.Is), source);
                break;
            case FactType.TextSet when fact.Name == "return.evidence":
                Add(_lines.Make(fact, null, leaf.Actual, FactValue.Of(["photo"]), FlipRelation.With), source);
                break;
            case FactType.TextSet:
                Add(fact.Words.Select(word => _lines.Make(fact, null, leaf.Actual, FactValue.Of([word]), FlipRelation.Is)).OfType<Edit>(), source);
                break;
        }
    }

    // What a window or a safeguard counts up to.
    private IEnumerable<FactValue> NumbersOf(string source)
    {
        if (_grounds.Policy.Operations.Safeguards.ReviewFromRefunds is { } limit && source == "safeguard:reviewFromRefunds") return [FactValue.Of(limit - 1m), FactValue.Of((decimal)limit)];
        return _grounds.Policy.Terms.Windows.Where(window => source == "window:" + window.Id && window.Days is not null)
            .SelectMany(window => new[] { FactValue.Of(window.Days!.Value - 1m), FactValue.Of((decimal)window.Days.Value), FactValue.Of(window.Days.Value + 1m) });
    }

    private int PlaceOf(string line)
    {
        var lines = _grounds.Facts.ReturnLines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].LineId == line) return i;
        }

        return -1;
    }

    /// <summary>A fact as if a line had asked for it; null where there is no such fact.</summary>
    private ConditionView? Leaf(string name, string? line = null)
    {
        if (!_grounds.Policy.Rules.Vocabulary.Facts.TryFind(name, out var fact)) return null;
        var actual = FactValue.Unknown;
        if (line is null) actual = _grounds.Facts.Read(fact);
        else if (PlaceOf(line) is >= 0 and var index) actual = _grounds.Facts.ReadItem(ItemRange.Return, index, fact);
        return new ConditionView(new FactCondition(name, ConditionOperator.IsKnown, null), actual.IsKnown ? Truth.True : Truth.False)
        {
            Joint = ConditionJoint.Line, Fact = fact, Actual = actual, Line = line,
        };
    }
}

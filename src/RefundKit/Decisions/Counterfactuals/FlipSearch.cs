using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>
/// Finds the smallest changes under which a decision would be another. One fact at a time is tried first, through every
/// value at which a condition changes; then two together, then three; what still holds is taken away one after the other
/// and the result made minimal. Every change is confirmed by deciding the changed request.
/// </summary>
internal sealed class FlipSearch
{
    private const int MostDecisions = 1_000;
    private const int FewestDecisions = 40;

    // A decision takes longer the more lines come back.
    private const int MostLinesDecided = 20_000;
    private const int MostCombinations = 360;
    private const int MostShown = 10;
    private const int MostTogether = 6;

    private readonly RefundDecision _decision;
    private readonly DecisionGrounds _grounds;
    private readonly RefundRequest _request;
    private readonly Trial _trial;
    private readonly EditCollector _collector;
    private readonly Dictionary<Edit, RefundDecision> _alone = new(ReferenceEqualityComparer.Instance);
    private bool _isPartial;

    private FlipSearch(RefundDecision decision, DecisionGrounds grounds)
    {
        (_decision, _grounds) = (decision, grounds);
        _trial = new Trial(grounds, decision.AsOf, int.Clamp(MostLinesDecided / Math.Max(1, grounds.Facts.ReturnLines.Length), FewestDecisions, MostDecisions));
        _collector = new EditCollector(grounds);

        // What the message is about has been found out once; a change of a day does not change it.
        var request = decision.Request;
        _request = request.Message is { Understanding: null } message ? request with { Message = message with { Understanding = grounds.Facts.Understanding } } : request;
    }

    /// <summary>The flips of a decision.</summary>
    public static Flips Of(RefundDecision decision)
    {
        if (decision.Trace.Grounds is not { } grounds) return Flips.None;
        var search = new FlipSearch(decision, grounds);
        List<Flip> flips = grounds.Outcome switch
        {
            Outcome.None => [],
            Outcome.Approve => [.. search.StaysOpen()],
            _ => search.Turn(),
        };
        if (search.Approver() is { } approver) flips.Add(approver);
        return new Flips { All = [.. flips.Take(MostShown)], IsComplete = !search._trial.IsExhausted && !search._isPartial };
    }

    // Closer to what the customer asked for; what is no matter of refunds is not.
    private bool IsBetter(RefundDecision? tried) => tried is not null && tried.Outcome != Outcome.None && tried.Outcome < _grounds.Outcome;

    private RefundDecision? Try(IEnumerable<Edit> edits)
    {
        RefundRequest? changed = _request;
        foreach (var edit in edits)
        {
            changed = edit.Apply(changed);
            if (changed is null) return null;
        }

        return _trial.Decide(changed);
    }

    /// <summary>The last day until which an approval holds: the nearest day on which anything changes.</summary>
    private IEnumerable<Flip> StaysOpen()
    {
        var days = new SortedSet<LocalDate>(_collector.Collect().Select(edit => edit.Day).OfType<LocalDate>().Where(day => day > _collector.Asked));
        while (days.Count > 0)
        {
            var day = days.Min;
            days.Remove(day);
            var edit = _collector.ReceivedOn(day, []);
            if (Try([edit]) is not { } tried) yield break;
            if (tried.Outcome != _grounds.Outcome)
            {
                var last = day.PlusDays(-1);
                if (last > _collector.Asked && Try([_collector.ReceivedOn(last, [])])?.Outcome != _grounds.Outcome) yield break;
                var byTerms = tried.Trace.Grounds!.Proposals.Where(proposal => proposal.Outcome == tried.Outcome).All(proposal => proposal.Reason == "window-closed");
                yield return new Flip
                {
                    Code = "stays-open", Changes = [edit.Change], Outcome = tried.Outcome, LastDay = last, Grounds = _grounds,
                    ForCustomer = byTerms ? [new FlipSentence("flip-open") { Day = last }] : null,
                };
                yield break;
            }

            // Past the window of the terms another may hold it open, such as the law's.
            if (tried.Window?.LastDay is { } next && next.PlusDays(1) > day) days.Add(next.PlusDays(1));
        }
    }

    /// <summary>The amount at which the next lower role would approve.</summary>
    private Flip? Approver()
    {
        if (_grounds is not { Approval: { Required: true } approval, Quote: { } quote } || _request.Order is not { } order) return null;
        if (!_grounds.Policy.Rules.Vocabulary.Facts.TryFind("quote.amount", out var fact) || OrderTotals.RefundedInAll(order) is not { } before) return null;
        var levels = _grounds.Policy.Operations.Approval;
        var own = levels.ToList().FindIndex(level => level.Role == approval.Role);
        for (var i = own - 1; i >= 0; i--)
        {
            if (levels[i].Below?.In(quote.Amount.Currency) is not { } limit) continue;
            var most = limit.MinorUnits - 1 - before.MinorUnits - (quote.StoreCreditBonus?.MinorUnits ?? 0);
            if (most <= 0 || most >= quote.Amount.MinorUnits) return null;
            var edit = new LineEdits(_grounds, new RequestEdits(_grounds)).Make(fact, null, FactValue.Of(quote.Amount), FactValue.Of(new Money(most, quote.Amount.Currency)), FlipRelation.AtMost);
            if (edit is null || Try([edit]) is not { Approval: { } lower } tried || tried.Outcome != _grounds.Outcome || lower.Role == approval.Role) return null;
            return new Flip { Code = "approver", Changes = [edit.Change], Outcome = tried.Outcome, Role = lower.Role, Grounds = _grounds };
        }

        return null;
    }

    private List<Flip> Turn()
    {
        var edits = _collector.Collect();
        var alone = new List<Flip>();
        var canStill = false;
        foreach (var variable in edits.GroupBy(edit => edit.Variable))
        {
            ImmutableArray<Edit> own = [.. variable];
            var found = alone.Count;
            alone.AddRange(Alone(own));
            canStill |= alone.Count > found && CanStill(own[0]);
        }

        if (canStill) return alone;

        // What can still come about helps more than one fact of the past, even where it takes several.
        var several = Several(edits, Near(edits).RemoveAll(edit => alone.Count > 0 && !CanStill(edit)), isLastResort: alone.Count == 0);
        return [.. several, .. alone];
    }

    private static bool CanStill(Edit edit) => edit.Rank is EditRanks.Missing or EditRanks.StillToHappen or EditRanks.Wanted;

    private IEnumerable<Flip> Several(ImmutableArray<Edit> edits, ImmutableArray<Edit> near, bool isLastResort)
    {
        var flips = new List<Flip>();
        for (var size = 2; size <= 3 && flips.Count == 0; size++)
        {
            // Where all of a size cannot be tried, none is shown as the smallest: taking away one after the other is.
            _isPartial = Combinations(near.Length, size) > MostCombinations;
            if (_isPartial) break;
            foreach (var together in Together(near, size, 0))
            {
                if (Try(together) is { } tried && IsBetter(tried)) flips.Add(Make(together, tried));
            }
        }

        if (flips.Count == 0)
        {
            var repaired = TakeAway(isLastResort ? edits : [.. edits.Where(CanStill)]);
            _isPartial |= isLastResort || repaired is not null;
            if (repaired is not null) flips.Add(repaired);
        }

        return flips.DistinctBy(flip => string.Join('|', flip.Changes.Select(change => $"{change.Fact}@{change.Line}")));
    }

    /// <summary>
    /// The edits of what decided, by fact one for each way in which the whole policy answers to it: two values under which
    /// every line and every proposal is the same do the same beside any other fact.
    /// </summary>
    private ImmutableArray<Edit> Near(ImmutableArray<Edit> edits)
    {
        var blockers = Blockers(_grounds);
        return [.. edits.Where(edit => edit.Sources.Overlaps(blockers) && _alone.ContainsKey(edit)).DistinctBy(edit => (edit.Variable, Answer(_alone[edit])))];
    }

    private static string Answer(RefundDecision decision) => string.Join('\n',
    [
        .. decision.Trace.Proposals.Select(proposal => $"{proposal.Outcome} {proposal.Source}"),
        string.Concat(new PolicyLines(decision.Trace.Grounds!).All().Select(line => (int)line.Line.Truth)),
    ]);

    private static long Combinations(int count, int size) => size == 2 ? (long)count * (count - 1) / 2 : (long)count * (count - 1) * (count - 2) / 6;

    private static IEnumerable<ImmutableArray<Edit>> Together(ImmutableArray<Edit> edits, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i < edits.Length; i++)
        {
            foreach (var rest in Together(edits, size - 1, i + 1))
            {
                if (rest.All(other => other.Variable != edits[i].Variable)) yield return rest.Insert(0, edits[i]);
            }
        }
    }

    /// <summary>Who decided: the sources of the proposals that won, and where a part is granted, of the refusals of the rest.</summary>
    private static ImmutableHashSet<string> Blockers(DecisionGrounds grounds) =>
    [
        .. grounds.Proposals.Where(proposal => proposal.Outcome == grounds.Outcome).Select(proposal => proposal.Source),
        .. grounds.Outcome == Outcome.ApprovePartially ? grounds.Terms.RefusedLines.Select(refusal => refusal.Source) : [],
    ];

    /// <summary>Takes away one deciding proposal after the other, and then everything of it that was not needed.</summary>
    private Flip? TakeAway(ImmutableArray<Edit> edits)
    {
        var taken = ImmutableArray<Edit>.Empty;
        var decided = _decision;
        while (taken.Length < MostTogether)
        {
            var blockers = Blockers(decided.Trace.Grounds!);
            if (Next(edits, taken, blockers) is not { } next) return null;
            taken = taken.Add(next.Edit);
            decided = next.Decision;
            if (IsBetter(decided)) return Smallest(taken);
        }

        return null;
    }

    private (Edit Edit, RefundDecision Decision)? Next(ImmutableArray<Edit> edits, ImmutableArray<Edit> taken, ImmutableHashSet<string> blockers)
    {
        foreach (var edit in edits.Where(edit => edit.Sources.Overlaps(blockers) && taken.All(other => other.Variable != edit.Variable)))
        {
            if (Try(taken.Add(edit)) is not { } tried) continue;
            if (IsBetter(tried) || (tried.Outcome == _grounds.Outcome && Blockers(tried.Trace.Grounds!).IsProperSubsetOf(blockers))) return (edit, tried);
        }

        return null;
    }

    private Flip? Smallest(ImmutableArray<Edit> taken)
    {
        for (var size = 1; size <= taken.Length; size++)
        {
            foreach (var together in Together(taken, size, 0))
            {
                var tried = Try(together);
                if (tried is null && _trial.IsExhausted) return null;
                if (IsBetter(tried)) return Make(together, tried!);
            }
        }

        return null;
    }

    /// <summary>The flips of one fact alone: the nearest value of an ordered one in each direction of time, and all words of an unordered one.</summary>
    private IEnumerable<Flip> Alone(ImmutableArray<Edit> edits)
    {
        var tried = edits.Select(edit => (Edit: edit, Decision: Try([edit]))).Where(pair => pair.Decision is not null).ToList();
        foreach (var (edit, decided) in tried) _alone.Add(edit, decided!);
        var turned = tried.Where(pair => IsBetter(pair.Decision)).ToList();
        if (turned.Count == 0) yield break;
        var (first, decision) = turned[0];
        if (first.Variable.Fact == EditRanks.ReceivedAt)
        {
            foreach (var direction in turned.GroupBy(pair => pair.Edit.Relation).OrderBy(group => group.Key))
            {
                var nearest = direction.MinBy(pair => pair.Edit.Distance);
                var (edit, decided) = Nearest(nearest.Edit, nearest.Decision!);
                yield return Make([edit], decided);
            }
        }
        else if (LineEdits.Distance(first.To, first.To) is not null)
        {
            if (first.From.IsKnown)
            {
                var nearest = turned.MinBy(pair => pair.Edit.Distance);
                yield return Make([nearest.Edit], nearest.Decision!);
            }
            else
            {
                yield return Unknown(tried!, turned!);
            }
        }
        else if (turned.Find(pair => pair.Edit.Relation != FlipRelation.Is) is { Edit: not null } other)
        {
            yield return Make([other.Edit], other.Decision!);
        }
        else
        {
            var best = turned.Min(pair => pair.Decision!.Outcome);
            var words = turned.Where(pair => pair.Decision!.Outcome == best).ToList();
            yield return Make([words[0].Edit], words[0].Decision!, [.. words.Select(pair => pair.Edit.To)]);
        }
    }

    /// <summary>The day nearest to the arrival that turns the outcome too: the law may hold open what the terms no longer do.</summary>
    private (Edit Edit, RefundDecision Decision) Nearest(Edit edit, RefundDecision decided)
    {
        var (turns, turnsNot) = (edit.Day!.Value, _collector.Asked);
        while (Math.Abs(Period.DaysBetween(turns, turnsNot)) > 1)
        {
            var between = turns.PlusDays(Period.DaysBetween(turns, turnsNot) / 2);
            var nearer = _collector.ReceivedOn(between, edit.Sources);
            if (Try([nearer]) is not { } tried) break;
            if (IsBetter(tried)) (turns, edit, decided) = (between, nearer, tried);
            else turnsNot = between;
        }

        return (edit, decided);
    }

    /// <summary>An ordered fact that nobody knows: up to where, or from where, it would do.</summary>
    private Flip Unknown(List<(Edit Edit, RefundDecision Decision)> tried, List<(Edit Edit, RefundDecision Decision)> turned)
    {
        var best = turned.Min(pair => pair.Decision.Outcome);
        var sorted = tried.OrderBy(pair => LineEdits.Distance(tried[0].Edit.To, pair.Edit.To)).ToList();
        var does = sorted.ConvertAll(pair => IsBetter(pair.Decision) && pair.Decision.Outcome == best);
        var (first, last) = (does.IndexOf(true), does.LastIndexOf(true));
        var isWhole = does.GetRange(first, last - first + 1).TrueForAll(one => one);
        var chosen = isWhole && first == 0 && last < does.Count - 1 ? sorted[last] with { Edit = sorted[last].Edit with { Relation = FlipRelation.AtMost } }
            : isWhole && last == does.Count - 1 ? sorted[first] with { Edit = sorted[first].Edit with { Relation = FlipRelation.AtLeast } }
            : sorted[first];
        return Make([chosen.Edit], chosen.Decision);
    }

    private Flip Make(ImmutableArray<Edit> edits, RefundDecision tried, ImmutableArray<FactValue> values = default) => new()
    {
        Code = "outcome",
        Changes = [.. edits.Select(edit => values.IsDefault ? edit.Change : edit.Change with { To = values })],
        Outcome = tried.Outcome,
        Grounds = _grounds,
        ForCustomer = ForCustomer(edits, tried),
    };

    /// <summary>What a customer may know: until when it was possible, what they can tell, what has still to happen, what they may choose.</summary>
    private ImmutableArray<FlipSentence>? ForCustomer(ImmutableArray<Edit> edits, RefundDecision tried)
    {
        var sentences = ImmutableArray.CreateBuilder<FlipSentence>();
        foreach (var edit in edits)
        {
            var sentence = edit.Variable.Fact switch
            {
                EditRanks.ReceivedAt => Until(edit.Day!.Value, tried),
                "return.isReceived" when edit.To.AsFlag => new FlipSentence("flip-receive"),
                "return.isInspected" when edit.To.AsFlag => new FlipSentence("flip-inspect"),
                "return.wanted" when edit.From.IsKnown && Offered(tried) is { } other => new FlipSentence("flip-instead") { Resolution = other.Kind },
                var fact when Asked(fact) is { } need => new FlipSentence("flip-needs") { Need = need },
                _ => null,
            };
            if (sentence is null) return null;
            sentences.Add(sentence);
        }

        return sentences.ToImmutable();
    }

    // What waits for a human is offered by nobody, and what leaves the goods with the customer is announced by nobody.
    private static Resolution? Offered(RefundDecision tried) =>
        tried is { Outcome: Outcome.Approve or Outcome.ApprovePartially, Resolution: { } other } && other.Kind.GoodsComeBack() ? other : null;

    // A day that is no window's last, and no law's, belongs to a rule of the house.
    private FlipSentence? Until(LocalDate day, RefundDecision tried)
    {
        var isLaws = tried.Window is { LastDay: { } lawful } law && lawful == day && law.Id.StartsWith("law:", StringComparison.Ordinal);
        foreach (var refusal in _grounds.Proposals.Concat(_grounds.Terms.RefusedLines).Where(proposal => proposal.Reason == "window-closed"))
        {
            if (isLaws || refusal.Arguments.Any(argument => argument is ("lastDay", LocalDate last) && last == day))
                return new FlipSentence("flip-until") { Day = day, Item = (string)refusal.Arguments.First(argument => argument.Name == "item").Value };
        }

        return null;
    }

    private MissingFact? Asked(string fact) => _decision.Needs.FirstOrDefault(need => need.Fact == fact && need.From == FactSupplier.Customer);
}

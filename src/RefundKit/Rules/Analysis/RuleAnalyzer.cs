namespace RefundKit.Rules.Analysis;

/// <summary>The findings about the rules of one set; see <see cref="RuleAnalysis"/>.</summary>
/// <param name="rules">The rules.</param>
/// <param name="space">A space in which all their conditions are cut.</param>
/// <param name="show">
/// Shows an example in which rules match, or no rule where none is given, and says how it looks; null where it turns out not
/// to be one. Nothing is reported that was not shown.
/// </param>
internal sealed class RuleAnalyzer(RuleSet rules, ConditionSpace space, Func<RuleExample, IReadOnlyList<Rule>, string?> show)
{
    // Of a policy that contradicts itself everywhere the first contradictions are enough to begin with.
    private const int MostContradictions = 10, MostExamplesOfOne = 4, MostExamples = 60;

    private readonly ConditionReview _review = new(space);
    private readonly HashSet<string> _dead = new(StringComparer.Ordinal);
    private readonly List<string> _tooMany = [];
    private readonly List<string> _undecided = [];
    private readonly List<string> _unshown = [];
    private int _examples;
    private bool _isCutShort;

    /// <summary>What is wrong with single rules, by themselves and behind the rules before them.</summary>
    public IEnumerable<RuleFinding> Single()
    {
        var earlier = new EarlierRules(rules, space);
        foreach (var rule in rules.Rules)
        {
            foreach (var remark in _review.Of(rule.When))
            {
                if (remark.Kind == RuleFindingKind.NotDecided) _tooMany.Add(Named(rule));
                else yield return new RuleFinding { Kind = remark.Kind, Rules = [rule.Id], Message = $"{Named(rule)} {remark.Predicate}", Suggestion = remark.Suggestion };
                if (remark.Kind == RuleFindingKind.NeverMatches) _dead.Add(rule.Id);
            }

            if (_dead.Contains(rule.Id)) continue;
            foreach (var finding in earlier.Take(rule)) yield return finding;
        }

        _undecided.AddRange(earlier.Undecided);
    }

    /// <summary>Rules of which one approves what the other denies. The most cautious wins, so it is no error; but somebody is mistaken.</summary>
    public IEnumerable<RuleFinding> Contradictions()
    {
        var found = 0;
        var approving = rules.Rules.Where(rule => rule.Then.Propose is Outcome.Approve or Outcome.ApprovePartially && !_dead.Contains(rule.Id));
        var denying = rules.Rules.Where(rule => rule.Then.Propose == Outcome.Deny && !_dead.Contains(rule.Id)).ToList();
        foreach (var (approval, denial) in approving.SelectMany(approval => denying.Select(denial => (approval, denial))))
        {
            if (found == MostContradictions)
            {
                _isCutShort = true;
                yield break;
            }

            if (_examples >= MostExamples || space.Boxes.Budget.IsSpent)
            {
                _undecided.Add("whether more rules contradict each other");
                yield break;
            }

            var search = new BoxSearch(space);
            var boxes = search.All([approval.When, denial.When], true, Box.Everything).Take(MostExamplesOfOne).ToList();
            if (boxes.Count == 0 && !search.GaveUp) continue;
            if (Show(boxes, [approval, denial]) is not { } shown)
            {
                _unshown.Add($"whether rules \"{approval.Id}\" and \"{denial.Id}\" approve and deny the same");
                continue;
            }

            found++;
            yield return new RuleFinding
            {
                Kind = RuleFindingKind.Contradiction,
                Rules = [approval.Id, denial.Id],
                Message = $"rule \"{approval.Id}\" proposes to approve what rule \"{denial.Id}\" proposes to deny, and the denial wins",
                Suggestion = "Narrow one of them.",
                Example = shown.Facts,
                Shown = shown.Text,
            };
        }
    }

    /// <summary>Facts inside a region that no rule matches; null where there are none, or where none could be shown.</summary>
    public RuleFinding? Unanswered(Region within)
    {
        if (rules.Rules.IsEmpty) return null;
        var covers = new List<OwnedBox>();
        var whole = within.IsWhole;
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var region = space.Where(rules.Rules[i].When, true);
            whole &= region.IsWhole;
            foreach (var box in region.Boxes) covers.Add(new OwnedBox(i, box));
        }

        var coverage = new Coverage(space.Boxes);
        var open = coverage.Open(within.Boxes, covers).Take(MostExamplesOfOne).ToList();
        if (Show(open, []) is { } shown)
        {
            return new RuleFinding
            {
                Kind = RuleFindingKind.Unanswered,
                Message = "there are requests that no rule matches",
                Suggestion = "Add a last rule for the rest.",
                Example = shown.Facts,
                Shown = shown.Text,
            };
        }

        const string what = "whether there are requests that no rule matches";
        if (coverage.GaveUp || !whole) _undecided.Add(what);
        else if (open.Count > 0) _unshown.Add(what);
        return null;
    }

    /// <summary>What could not be decided; null where everything was.</summary>
    public RuleFinding? NotDecided()
    {
        var open = new List<string>();
        if (_tooMany.Count > 0) open.Add($"{Wording.List(_tooMany)} {(_tooMany.Count == 1 ? "has a condition" : "have conditions")} of too many cases to be decided about");
        if (_unshown.Count > 0) open.Add($"no example was found that shows {Wording.List(_unshown)}");
        if (_isCutShort) open.Add($"after {MostContradictions} contradictions no more were looked for");
        if (_undecided.Count > 0) open.Add($"it would take too long to tell {Wording.List(_undecided)}");
        return open.Count == 0 ? null : new RuleFinding
        {
            Kind = RuleFindingKind.NotDecided,
            Message = $"not everything was decided: {string.Join("; ", open)}",
            Suggestion = "Nothing is claimed about these.",
        };
    }

    private (RuleExample Facts, string Text)? Show(List<Box> boxes, IReadOnlyList<Rule> matching)
    {
        foreach (var box in boxes)
        {
            _examples++;
            var example = new RuleExample(space, box);
            if (show(example, matching) is { } text) return (example, text);
        }

        return null;
    }

    private static string Named(Rule rule) => $"rule \"{rule.Id}\"";
}

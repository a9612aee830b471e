namespace RefundKit.Rules.Analysis;

/// <summary>
/// Goes through the rules in their order and remembers where the walk has ended by then, and where each action has been
/// taken: what is left of a rule's region outside these is where the rule still does something.
/// </summary>
internal sealed class EarlierRules(RuleSet rules, ConditionSpace space)
{
    private readonly List<Rule> _taken = [];
    private readonly List<OwnedBox> _ended = [];
    private readonly Dictionary<string, List<OwnedBox>> _done = new(StringComparer.Ordinal);

    /// <summary>What was not decided on the way.</summary>
    public List<string> Undecided { get; } = [];

    /// <summary>The findings about the next rule, behind those before it.</summary>
    public IEnumerable<RuleFinding> Take(Rule rule)
    {
        var actions = RuleEffects.Of(rule.Then).ToList();
        var ends = rule.EndsWalk(rules.HitPolicy);
        List<RuleFinding> findings = rule.Then.HasAction ? Behind(rule, actions) : [];
        var number = _taken.Count;
        _taken.Add(rule);
        var boxes = space.Where(rule.When, true).Boxes.Select(box => new OwnedBox(number, box)).ToList();
        if (ends) _ended.AddRange(boxes);

        // Where a rule ends the walk nothing after it counts, so what it did need not be remembered as well.
        if (ends) return findings;
        foreach (var (key, _) in actions)
        {
            if (!_done.TryGetValue(key, out var done)) _done.Add(key, done = []);
            done.AddRange(boxes);
        }

        return findings;
    }

    private List<RuleFinding> Behind(Rule rule, List<(string Key, string? Said)> actions)
    {
        if (_ended.Count > 0)
        {
            switch (Covered(rule, out var enders))
            {
                case true: return [Shadowed(rule, enders)];
                case null:
                    Undecided.Add($"whether rule \"{rule.Id}\" ever acts");
                    return [];
            }
        }

        var findings = new List<RuleFinding>();
        var by = new SortedSet<int>();
        var idle = 0;
        foreach (var (key, said) in actions)
        {
            if (!_done.TryGetValue(key, out var done)) continue;
            switch (Covered(rule, out var owners, done))
            {
                case true:
                    idle++;
                    by.UnionWith(owners);
                    if (said is not null) findings.Add(NeverCounts(rule, said, owners));
                    break;
                case null:
                    Undecided.Add($"whether rule \"{rule.Id}\" ever {said ?? "does something"}");
                    break;
            }
        }

        return idle == actions.Count && !rule.Then.Proposes && !rule.Stop ? [Redundant(rule, [.. by])] : findings;
    }

    // Whether the rules before leave nothing of it: those that end the walk, and those that have done the same.
    private bool? Covered(Rule rule, out IReadOnlyList<int> by, params List<OwnedBox>[] done)
    {
        var covered = Covered(rule, [_ended, .. done], out by);
        const int most = 12;
        if (covered != true || by.Count is < 2 or > most) return covered;

        // Only those without whom it would not be so.
        var owners = by.ToHashSet();
        var boxes = _ended.Concat(done.SelectMany(list => list)).Where(box => owners.Contains(box.Owner)).ToList();
        foreach (var owner in by)
        {
            var without = boxes.FindAll(box => box.Owner != owner);
            if (without.Count > 0 && Covered(rule, [without], out _) == true) boxes = without;
        }

        by = [.. boxes.Select(box => box.Owner).Distinct().Order()];
        return covered;
    }

    private bool? Covered(Rule rule, IReadOnlyList<OwnedBox>[] covers, out IReadOnlyList<int> by)
    {
        var search = new BoxSearch(space);
        var coverage = new Coverage(space.Boxes);
        var open = coverage.Open(search.Of(rule.When, true, Box.Everything), covers).Any();
        by = [.. coverage.Owners];
        return open ? false : coverage.GaveUp || search.GaveUp ? null : true;
    }

    private RuleFinding Shadowed(Rule rule, IReadOnlyList<int> by)
    {
        var rest = rule.Then.Proposes ? " (what it proposes still counts)" : "";
        var always = by.Count == 1 && space.Where(_taken[by[0]].When, true).Boxes.Any(box => box.Axes.IsEmpty);
        return Make(
            RuleFindingKind.Shadowed,
            rule,
            by,
            always ? $"rule \"{rule.Id}\" never acts: {Rules(by)} before it always matches and ends the walk{rest}"
            : by.Count == 1 ? $"rule \"{rule.Id}\" never acts: whenever it matches, {Rules(by)} before it matches too and ends the walk{rest}"
            : $"rule \"{rule.Id}\" never acts: whenever it matches, one of {Rules(by)} before it matches too and ends the walk{rest}",
            by.Count == 1 ? "Put it first, or narrow the earlier rule." : "Put it first, or narrow one of the earlier rules.") with { IsBehindAll = always };
    }

    private RuleFinding NeverCounts(Rule rule, string said, IReadOnlyList<int> by) => Make(
        RuleFindingKind.ActionNeverCounts,
        rule,
        by,
        $"rule \"{rule.Id}\" never {said}: whenever it matches, {(by.Count == 1 ? "" : "one of ")}{Rules(by)} before it does so already{OrEnds(by)}",
        "Put it before, or leave the action out.");

    private RuleFinding Redundant(Rule rule, IReadOnlyList<int> by) => Make(
        RuleFindingKind.Redundant,
        rule,
        by,
        $"rule \"{rule.Id}\" changes nothing: whenever it matches, {Rules(by)} before it {(by.Count == 1 ? "does" : "do")} all of it already{OrEnds(by)}",
        "Leave it out, or put it before.");

    private string OrEnds(IReadOnlyList<int> by) => by.Any(number => _ended.Exists(box => box.Owner == number)) ? ", or ends the walk" : "";

    private RuleFinding Make(RuleFindingKind kind, Rule rule, IReadOnlyList<int> by, string message, string suggestion) =>
        new() { Kind = kind, Rules = [rule.Id, .. by.Select(number => _taken[number].Id)], Message = message, Suggestion = suggestion };

    private string Rules(IReadOnlyList<int> by) => $"{(by.Count == 1 ? "rule" : "rules")} {Wording.List([.. by.Select(number => $"\"{_taken[number].Id}\"")])}";
}

using System.Collections.Immutable;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Policies;

/// <summary>
/// The named conditions of a draft as a vocabulary. Each may read those above it, so that there are no circles, and none
/// grows without bound by repeating others: a policy of a few lines must not bind millions.
/// </summary>
internal sealed class NamedConditionCheck(PolicyDraft draft, FactCatalog facts, PolicyReporter report)
{
    private const int MaxLines = NamedConditions.MaxNamedLines;
    private const int MaxDepth = NamedConditions.MaxDepth;

    private readonly HashSet<string> _ofItems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Lines, int Depth)> _sizes = new(StringComparer.Ordinal);

    /// <summary>The conditions by name; one with a problem holds always, so that what reads it says nothing about it again.</summary>
    public ImmutableSortedDictionary<string, Condition> Usable()
    {
        var usable = ImmutableSortedDictionary.CreateBuilder<string, Condition>(StringComparer.Ordinal);
        var below = draft.Conditions.Select(named => named.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var named in draft.Conditions)
        {
            if (!IsFree(named, usable)) continue;
            var isSound = ReadsAbove(named, below, usable) & IsSmall(named);
            usable.Add(named.Name, isSound ? named.When : Condition.All());
            if (ConditionLines.Of(named.When, insideItems: false).Any(line => _ofItems.Contains(line.Fact) || (facts.TryFind(line.Fact, out var fact) && fact.Scope == FactScope.Item))) _ofItems.Add(named.Name);
            below.Remove(named.Name);
        }

        return usable.ToImmutable();
    }

    private bool IsFree(NamedCondition named, ImmutableSortedDictionary<string, Condition>.Builder usable)
    {
        if (!FactCatalog.IsName(named.Name))
        {
            report.Fail(named, ["name"], "RK1210", $"\"{named.Name}\" is no name of a condition", "Use letters, digits and hyphens, in parts between points.");
            return false;
        }

        if (!facts.TryFind(named.Name, out _) && !usable.ContainsKey(named.Name)) return true;
        report.Fail(named, ["name"], "RK1211", facts.TryFind(named.Name, out _) ? $"the condition \"{named.Name}\" has the name of a fact" : $"the condition \"{named.Name}\" exists already", "Give it another name.");
        return false;
    }

    private bool ReadsAbove(NamedCondition named, HashSet<string> below, ImmutableSortedDictionary<string, Condition>.Builder usable)
    {
        var isSound = true;
        foreach (var name in ConditionLines.Of(named.When).Select(line => line.Fact).Distinct(StringComparer.Ordinal))
        {
            if (!below.Contains(name) || usable.ContainsKey(name)) continue;
            isSound = false;
            if (name == named.Name) report.Fail(named, ["when"], "RK1118", $"the condition \"{name}\" uses itself", "Leave it out of what it is made of.");
            else report.Fail(named, ["when"], "RK1120", $"condition \"{named.Name}\" reads \"{name}\", which stands below it", $"Move \"{name}\" above it.");
        }

        return isSound;
    }

    private bool IsSmall(NamedCondition named)
    {
        var (lines, depth) = (0L, 0);
        foreach (var line in ConditionLines.Of(named.When))
        {
            var (inner, under) = _sizes.GetValueOrDefault(line.Fact);
            lines += Math.Max(1, inner);
            depth = Math.Max(depth, under + 1);
        }

        // What is too large stands as one line for those below, which would else all be reported for it.
        var isSmall = lines <= MaxLines && depth <= MaxDepth;
        _sizes[named.Name] = isSmall ? (lines, depth) : (1, 1);
        if (lines > MaxLines) report.Fail(named, ["when"], "RK1119", $"condition \"{named.Name}\" comes to more than {MaxLines} lines with all it reads", "Say it with fewer repetitions.");
        else if (depth > MaxDepth) report.Fail(named, ["when"], "RK1119", $"condition \"{named.Name}\" reads conditions that read conditions, deeper than {MaxDepth}", "Say it with fewer steps.");
        return isSmall;
    }

    /// <summary>How many lines a condition comes to with the named conditions it reads.</summary>
    public long LinesOf(Condition? condition) => ConditionLines.Of(condition).Sum(line => Math.Max(1, _sizes.GetValueOrDefault(line.Fact).Lines));

    /// <summary>Whether a named condition reads a fact of one item outside <c>anyItem</c> and <c>everyItem</c>, and so can stand only inside them.</summary>
    public bool IsOfItems(string name) => _ofItems.Contains(name);
}

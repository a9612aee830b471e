using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>
/// What can be said of conditions without any request. Every "yes" is proven; what is beyond it is a "no claim". Bounded,
/// so that a hostile policy is not analysed for long.
/// </summary>
internal sealed class ConditionLogic(FactCatalog facts)
{
    private const int Budget = 2_000;
    private readonly Dictionary<Condition, string> _spellings = new(ReferenceEqualityComparer.Instance);
    private int _left;

    /// <summary>Whether <paramref name="to"/> is true wherever <paramref name="from"/> is; null conditions always hold.</summary>
    public bool IsImplied(Condition? to, Condition? from)
    {
        if (to is null) return true;
        _left = Budget;
        return from is null ? AlwaysHolds(to) : Implies(from, to);
    }

    /// <summary>Whether a condition can never be true.</summary>
    public bool CanNeverHold(Condition condition)
    {
        _left = Budget;
        return NeverHolds(condition);
    }

    /// <summary>Whether a condition is true whatever a request says and leaves out.</summary>
    public bool AlwaysHolds(Condition condition) => condition switch
    {
        AllCondition all => all.Conditions.All(AlwaysHolds),
        AnyCondition any => any.Conditions.Any(AlwaysHolds) || Pairs(Flat(any)).Any(pair => IsCertain(pair.One) && Cover(pair.One, pair.Two)),
        NotCondition { Inner: AnyCondition { Conditions.IsEmpty: true } } => true,
        _ => false,
    };

    /// <summary>Two choices of which one holds as soon as their facts are known; null where there are none.</summary>
    public (Condition One, Condition Two)? EmptyChoice(Condition condition)
    {
        switch (condition)
        {
            case AnyCondition any:
                foreach (var pair in Pairs(Flat(any)))
                {
                    if (Cover(pair.One, pair.Two)) return pair;
                }

                return any.Conditions.Select(EmptyChoice).FirstOrDefault(found => found is not null);
            case AllCondition all: return all.Conditions.Select(EmptyChoice).FirstOrDefault(found => found is not null);
            case ItemCondition items: return items.Conditions.Select(EmptyChoice).FirstOrDefault(found => found is not null);
            case NotCondition not: return EmptyChoice(not.Inner);
            default: return null;
        }
    }

    private bool Implies(Condition from, Condition to)
    {
        if (--_left < 0) return false;
        if (Same(from, to)) return true;
        switch (to)
        {
            case AllCondition all when all.Conditions.All(part => Implies(from, part)): return true;
            case AnyCondition any when any.Conditions.Any(part => Implies(from, part)): return true;
        }

        return (from, to) switch
        {
            (AllCondition all, _) => all.Conditions.Any(part => Implies(part, to)),
            (AnyCondition { Conditions.IsEmpty: false } any, _) => any.Conditions.All(part => Implies(part, to)),
            (ItemCondition one, ItemCondition two) => one.Over == two.Over && (one.IsAny == two.IsAny || two.IsAny) && two.Conditions.All(part => one.Conditions.Any(own => Implies(own, part))),
            (FactCondition one, FactCondition { Operator: ConditionOperator.IsKnown } two) => one.Fact == two.Fact,
            (FactCondition one, FactCondition two) when one.Fact == two.Fact => FactReach.Of(one, facts) is { } inner && FactReach.Of(two, facts) is { } outer && FactReach.IsWithin(inner, outer),
            _ => false,
        };
    }

    private bool NeverHolds(Condition condition) => --_left >= 0 && condition switch
    {
        AllCondition all => NeverAll(Flat(all)),
        AnyCondition any => any.Conditions.All(NeverHolds),
        NotCondition not => AlwaysHolds(not.Inner),
        ItemCondition items => NeverAll([.. items.Conditions.SelectMany(part => part is AllCondition all ? Flat(all) : [part])]),
        _ => false,
    };

    private bool NeverAll(List<Condition> parts) => parts.Any(NeverHolds) || Pairs(parts).Any(pair => Contradict(pair.One, pair.Two));

    private bool Contradict(Condition one, Condition two)
    {
        if (--_left < 0) return false;
        return (one, two) switch
        {
            (_, NotCondition not) when Implies(one, not.Inner) => true,
            (NotCondition not, _) when Implies(two, not.Inner) => true,
            (_, AnyCondition { Conditions.IsEmpty: false } any) => any.Conditions.All(part => Contradict(one, part)),
            (AnyCondition { Conditions.IsEmpty: false } any, _) => any.Conditions.All(part => Contradict(part, two)),
            (FactCondition left, FactCondition right) when left.Fact == right.Fact =>
                FactReach.Of(left, facts) is { } first && FactReach.Of(right, facts) is { } second && FactReach.AreDisjoint(first, second),
            _ => false,
        };
    }

    private bool Cover(Condition one, Condition two) => (one, two) switch
    {
        (_, NotCondition not) when Same(one, not.Inner) => true,
        (NotCondition not, _) when Same(two, not.Inner) => true,
        (FactCondition left, FactCondition right) when left.Fact == right.Fact =>
            FactReach.Of(left, facts) is { } first && FactReach.Of(right, facts) is { } second && FactReach.CoverEverything(first, second),
        _ => false,
    };

    // Where a fact has a value for its absence, a line over it is never unknown, but for money of two currencies.
    private bool IsCertain(Condition condition) =>
        (condition is NotCondition not ? not.Inner : condition) is FactCondition line
        && (line.Operator == ConditionOperator.IsKnown || (facts.TryFind(line.Fact, out var fact) && fact is { Scope: FactScope.Request, WhenAbsent.IsKnown: true, Type: not (FactType.Money or FactType.Message) } && line.Operator is not (ConditionOperator.Matches or ConditionOperator.ContainsAny)));

    private bool Same(Condition one, Condition two) => ReferenceEquals(one, two) || (one.GetType() == two.GetType() && Spelling(one) == Spelling(two));

    private string Spelling(Condition condition)
    {
        if (!_spellings.TryGetValue(condition, out var spelling)) _spellings[condition] = spelling = condition.ToString();
        return spelling;
    }

    private static List<Condition> Flat(AllCondition all) => [.. all.Conditions.SelectMany(part => part is AllCondition inner ? Flat(inner) : [part])];

    private static List<Condition> Flat(AnyCondition any) => [.. any.Conditions.SelectMany(part => part is AnyCondition inner ? Flat(inner) : [part])];

    private static IEnumerable<(Condition One, Condition Two)> Pairs(List<Condition> parts)
    {
        const int most = 100;
        for (var i = 0; i < Math.Min(parts.Count, most); i++)
        {
            for (var j = i + 1; j < Math.Min(parts.Count, most); j++) yield return (parts[i], parts[j]);
        }
    }
}

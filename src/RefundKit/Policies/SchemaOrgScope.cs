using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// The customers one published policy is for: those of a country, or of no country that the terms name; members of a tier,
/// or nobody's. What a search engine cannot be told about an order is unknown here.
/// </summary>
/// <param name="Country">The country, ISO 3166-1; <see cref="Elsewhere"/> for those of no country that the terms name.</param>
/// <param name="Tier">The membership; null for customers who have none of those published.</param>
/// <param name="Tiers">The memberships that are published.</param>
/// <param name="Vocabulary">What named conditions of the terms are made of.</param>
internal sealed record SchemaOrgScope(string Country, Membership? Tier, IReadOnlyList<Membership> Tiers, RuleVocabulary Vocabulary)
{
    /// <summary>The country of everyone who lives in none that the terms name.</summary>
    public const string Elsewhere = "";

    /// <summary>Whether a part of the terms applies to these customers, whatever they order; unknown where that depends.</summary>
    public Truth Applies(Condition? when, Condition? items) => Min(when is null ? Truth.True : Evaluate(when, season: Truth.Unknown), items is null ? Truth.True : Evaluate(items, season: Truth.Unknown));

    /// <summary>The season in which it applies to these customers; null where it depends on anything else, or on nothing.</summary>
    public PageSeason? Season(Condition? when, Condition? items)
    {
        if (when is null || items is not null || Evaluate(when, Truth.Unknown) != Truth.Unknown || Evaluate(when, Truth.True) != Truth.True) return null;
        var season = default(PageSeason);
        foreach (var condition in when is AllCondition all ? [.. all.Conditions] : new[] { when })
        {
            var (inner, holds) = condition is NotCondition not ? (not.Inner, false) : (condition, true);
            if (inner is not FactCondition { Fact: "order.placedOn" } line)
            {
                // Beside the days only what is certain for these customers may stand.
                if (Evaluate(condition, Truth.Unknown) != Truth.True) return null;
                continue;
            }

            if (PageSeason.Of(line, holds) is not { } span) return null;
            season = season.And(span);
        }

        return season == default ? null : season;
    }

    private Truth Evaluate(Condition condition, Truth season) => condition switch
    {
        AllCondition all => all.Conditions.Aggregate(Truth.True, (sum, part) => Min(sum, Evaluate(part, season))),
        AnyCondition any => any.Conditions.Aggregate(Truth.False, (sum, part) => Max(sum, Evaluate(part, season))),
        NotCondition not => Not(Evaluate(not.Inner, season == Truth.True ? Truth.False : season)),
        FactCondition line when Vocabulary.Named(line, out var wanted) is { } named => Evaluate(wanted ? named : Condition.Not(named), season),
        FactCondition line => Line(line, season),
        _ => Truth.Unknown,
    };

    private Truth Line(FactCondition line, Truth season)
    {
        switch (line.Fact)
        {
            case "order.placedOn": return season;
            case "shipTo.country" when line.Operator != ConditionOperator.ContainsAny && ConditionLines.WordsOf(line) is { Count: > 0 } countries:
                return Of(countries.Any(country => PageCountries.Iso(country) == Country) == (line.Operator is ConditionOperator.Is or ConditionOperator.In));
            case "customer.tags" when ConditionLines.WordsOf(line) is { Count: > 0 } tags: return Holds(tags);
            default: return Truth.Unknown;
        }
    }

    // Members of one may hold any other tag beside it. Whoever holds none that is published may hold any that is not.
    private Truth Holds(IReadOnlyList<string> tags)
    {
        if (Tier is not null) return tags.Contains(Tier.Tag, StringComparer.OrdinalIgnoreCase) ? Truth.True : Truth.Unknown;
        return tags.All(tag => Tiers.Any(tier => string.Equals(tier.Tag, tag, StringComparison.OrdinalIgnoreCase))) ? Truth.False : Truth.Unknown;
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static Truth Not(Truth truth) => (Truth)(2 - (int)truth);

    private static Truth Min(Truth a, Truth b) => a < b ? a : b;

    private static Truth Max(Truth a, Truth b) => a > b ? a : b;
}

using System.Collections.Immutable;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// To whom or what a part of the terms applies, in customers' words. What has no words of a customer's, such as a count the
/// house keeps, makes the whole "some orders": half of a condition would promise too much or too little.
/// </summary>
internal sealed class PageSubjects(RefundPolicy policy, ProseTable prose)
{
    private readonly PageVocabulary _vocabulary = PageVocabulary.OfTerms(policy);
    private readonly Dictionary<string, Membership> _memberships = policy.Terms.Memberships.ToDictionary(membership => membership.Tag, StringComparer.OrdinalIgnoreCase);
    private readonly PageValues _values = new(prose);

    /// <summary>The phrase; null where the part applies to everything.</summary>
    public string? Say(Condition? when, Condition? items)
    {
        var parts = new Parts();
        if (!(when is null || Add(when, true, parts)) || !(items is null || Add(items, true, parts))) return prose.Say("subject.some");
        var said = parts.Say(this);
        return said.Count == 0 ? null : Together(said);
    }

    /// <summary>A phrase inside a sentence: without its capital, where the language would not write one.</summary>
    public string Inside(string phrase)
    {
        if (phrase == prose.Say("subject.some")) return prose.Say("subject.someOnly");
        if (prose.IsIdeographic) return phrase;

        // A German noun keeps its capital wherever it stands.
        var isNoun = prose.Language == "de" && !phrase.StartsWith("Für ", StringComparison.Ordinal) && !phrase.StartsWith("Wenn ", StringComparison.Ordinal)
            && !phrase.StartsWith("Aus ", StringComparison.Ordinal);
        return isNoun ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];
    }

    /// <summary>Phrases that hold together; what several say of items, or of orders, is said of them once.</summary>
    private string Together(List<string> phrases)
    {
        var text = phrases[0];
        for (var i = 1; i < phrases.Count; i++) text += Rest(phrases[i - 1], phrases[i]) ?? prose.Say("comma") + Inside(phrases[i]);
        return text;
    }

    // Where the thing comes last, as in Japanese and Chinese, there is nothing to leave out.
    private string? Rest(string before, string phrase)
    {
        if (prose.IsIdeographic) return null;
        foreach (var key in new[] { "subject.items", "subject.orders" })
        {
            var thing = prose.Say(key);
            if (!before.StartsWith(thing, StringComparison.Ordinal) || !phrase.StartsWith(thing, StringComparison.Ordinal)) continue;
            var rest = phrase[thing.Length..];
            return (rest.StartsWith('(') ? " " : prose.Say("and")) + rest;
        }

        return null;
    }

    private string Together(IReadOnlyList<string> phrases, string joint) => string.Join(joint, phrases.Select((phrase, i) => i == 0 ? phrase : Inside(phrase)));

    private bool Add(Condition condition, bool holds, Parts parts)
    {
        switch (condition)
        {
            case NotCondition not: return Add(not.Inner, !holds, parts);
            case AllCondition all: return holds ? AddEach(all.Conditions, holds, parts) : AddChoice(all.Conditions, holds, parts);
            case AnyCondition any: return holds ? AddChoice(any.Conditions, holds, parts) : AddEach(any.Conditions, holds, parts);
            case FactCondition line when _vocabulary.Condition(line.Fact) is { } named:
                return Add(named.When, line.Value is ConditionValue.Word { Text: "true" } == (line.Operator == ConditionOperator.Is) == holds, parts);
            case FactCondition { Fact: "order.placedOn" } line: return parts.AddDays(line, holds);
            case FactCondition line when Line(line, holds) is { } phrase:
                parts.Phrases.Add(phrase);
                return true;
            default: return false;
        }
    }

    private bool AddEach(ImmutableArray<Condition> conditions, bool holds, Parts parts) => conditions.All(part => Add(part, holds, parts));

    private bool AddChoice(ImmutableArray<Condition> conditions, bool holds, Parts parts)
    {
        var choices = new List<string>();
        foreach (var condition in conditions)
        {
            var own = new Parts();
            if (!Add(condition, holds, own) || own.Say(this) is not [var only]) return false;
            choices.Add(only);
        }

        if (choices.Count == 0) return false;
        parts.Phrases.Add(Together(choices, prose.Say("or")));
        return true;
    }

    private string? Line(FactCondition line, bool holds)
    {
        if (_vocabulary.Fact(line.Fact) is not { } fact) return null;
        var asked = PageConditions.Asked(line.Operator, holds);
        var words = ConditionLines.WordsOf(line);
        if (line.Value is ConditionValue.Word && words.Count == 0) return null;
        var isOneOf = asked is "is" or "in";
        string With(string key) => prose.Say(key, ("values", _values.Say(fact, line.Value)));
        switch (line.Fact)
        {
            case "item.fault" when isOneOf: return Fault(words);
            case "item.category": return isOneOf ? With("subject.category") : asked is "isNot" or "notIn" ? words.Count > 1 ? prose.Say("subject.notCategories", ("values", _values.Say(fact, line.Value, "nor"))) : With("subject.notCategory") : null;
            case "item.kind" when isOneOf: return With("subject.kind");
            case "item.reason" when isOneOf: return With("subject.reason");
            case "item.condition" when isOneOf: return With("subject.condition");
            case "item.tags" when holds && words.Count > 0: return With("subject.tag");
            case "customer.tags" when holds && words.Count > 0 && Memberships(words) is { } names: return prose.Say("subject.member", ("values", names));
            case "shipTo.country": return isOneOf ? With("subject.country") : asked is "isNot" or "notIn" ? With("subject.notCountry") : null;
            case "order.market" when isOneOf: return With("subject.market");
            case "channel" when isOneOf: return With("subject.channel");
            case "order.currency" when isOneOf: return With("subject.currency");
            case "customer.kind" when words is [var kind]: return prose.Say((kind == "consumer") == isOneOf ? "subject.consumer" : "subject.business");
            case "item.unitPrice": return Quantity("subject.price", line, fact, holds);
            case "order.total": return Quantity("subject.orderTotal", line, fact, holds);
            case "order.daysSinceDelivered" or "item.daysSinceDelivered": return Quantity("subject.days.delivered", line, fact, holds);
            case "order.daysSincePlaced" or "order.sincePlaced": return Quantity("subject.days.placed", line, fact, holds);
            case "order.daysSincePaid": return Quantity("subject.days.paid", line, fact, holds);
            case "order.daysSinceShipped": return Quantity("subject.days.shipped", line, fact, holds);
            default: return null;
        }
    }

    /// <summary>The names of memberships; null where one of the tags is none, and so the house's own word about a customer.</summary>
    private string? Memberships(IReadOnlyList<string> tags)
    {
        if (!tags.All(_memberships.ContainsKey)) return null;
        return prose.Series([.. tags.Select(tag => _values.Quoted(_memberships[tag].NameFor(prose.Language)))], "or");
    }

    private string? Fault(IReadOnlyList<string> faults)
    {
        var key = string.Join('+', faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) switch
        {
            "carrier+seller" => "subject.faulty",
            "seller" => "subject.seller",
            "carrier" => "subject.carrier",
            "buyer" or "buyer+none" => "subject.buyer",
            _ => null,
        };
        return key is null ? null : prose.Say(key);
    }

    private string? Quantity(string key, FactCondition line, FactDefinition fact, bool holds)
    {
        if (line.Value is ConditionValue.Range range)
            return holds ? prose.Say(key, ("much", prose.Say("much.between", ("low", _values.Say(fact, range.Low)), ("high", _values.Say(fact, range.High))))) : null;
        var much = "much." + PageConditions.Asked(line.Operator, holds);
        return prose.Has(much) ? prose.Say(key, ("much", prose.Say(much, ("value", _values.Say(fact, line.Value))))) : null;
    }

    private string Season(PageSeason season) => (season.Low, season.High) switch
    {
        ({ } first, { } last) when first == last => prose.Say("subject.placedOn", ("day", Day(first))),
        ({ } first, { } last) => prose.Say("subject.placedBetween", ("low", Day(first)), ("high", Day(last))),
        ({ } first, null) => prose.Say("subject.placedFrom", ("day", Day(first))),
        _ => prose.Say("subject.placedUntil", ("day", Day(season.High!.Value))),
    };

    private string Day(LocalDate day) => DateProse.Long(day, prose.Language);

    /// <summary>The phrases of one condition; the days an order may be placed on are gathered into one span.</summary>
    private sealed class Parts
    {
        private PageSeason _days;

        public List<string> Phrases { get; } = [];

        public bool AddDays(FactCondition line, bool holds)
        {
            if (PageSeason.Of(line, holds) is not { } days) return false;
            _days = _days.And(days);
            return true;
        }

        public List<string> Say(PageSubjects subjects) => _days == default ? Phrases : [.. Phrases, subjects.Season(_days)];
    }
}

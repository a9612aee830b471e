using System.Collections.Immutable;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// Conditions in the reader's language: a fact's phrase in place of its name. A negation moves inwards until it meets a
/// line, which every language can negate; in three-valued logic that is the same condition.
/// </summary>
internal sealed class PageConditions(PageVocabulary vocabulary, ProseTable prose)
{
    private readonly PageValues _values = new(prose);

    /// <summary>Conditions over what the policy as a whole declares; of one put together, what its operations do.</summary>
    public PageConditions(RefundPolicy policy, ProseTable prose)
        : this(new PageVocabulary(policy), prose)
    {
    }

    /// <summary>The condition as clauses; "always" where there is none.</summary>
    public string Say(Condition? condition)
    {
        if (condition is null) return prose.Say("cond.none");
        return AfterColon(Say(condition, holds: true, joint: null, isLast: true));
    }

    // German begins a sentence after a colon with a capital; every place that shows a condition in German puts one before it.
    private string AfterColon(string text) => prose.Language == "de" ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private string Say(Condition condition, bool holds, string? joint, bool isLast) => condition switch
    {
        AllCondition all => Join(all.Conditions, holds, holds ? "and" : "or", joint),
        AnyCondition any => Join(any.Conditions, holds, holds ? "or" : "and", joint),
        NotCondition not => Say(not.Inner, !holds, joint, isLast),
        ItemCondition items => Items(items, holds, joint is null || isLast),
        _ => Line((FactCondition)condition, holds),
    };

    private string Join(ImmutableArray<Condition> parts, bool holds, string joint, string? around)
    {
        if (parts.IsEmpty) return prose.Say(joint == "and" ? "cond.none" : "cond.never");
        if (parts is [var only]) return Say(only, holds, around, isLast: false);
        var joined = string.Join(prose.Say("clause." + joint), parts.Select((part, i) => Say(part, holds, joint, i == parts.Length - 1)));
        return around is null || around == joint ? joined : prose.Say("group", ("text", joined));
    }

    private string Items(ItemCondition items, bool holds, bool isOpenEnded)
    {
        var key = $"cond.{(items.IsAny == holds ? "anyItem" : "everyItem")}.{(items.Over == ItemRange.Return ? "return" : "order")}";
        var text = prose.Say(key, ("condition", AfterColon(Join(items.Conditions, holds, holds ? "and" : "or", around: null))));
        return isOpenEnded ? text : prose.Say("group", ("text", text));
    }

    /// <summary>A named condition by what the policy says of it, else by what it is made of.</summary>
    private string Named(NamedCondition named, bool holds) =>
        named.Description is null ? prose.Say("group", ("text", Say(named.When, holds, joint: null, isLast: true))) : Flag(named.Name, holds);

    private string Line(FactCondition line, bool holds)
    {
        if (vocabulary.Condition(line.Fact) is { } named)
            return Named(named, line.Value is ConditionValue.Word { Text: "true" } == (line.Operator == ConditionOperator.Is) == holds);
        var fact = vocabulary.Fact(line.Fact);
        if (line.Operator == ConditionOperator.IsKnown) return Known(line.Fact, fact, holds);
        return fact?.Type switch
        {
            FactType.Boolean when line.Value is ConditionValue.Word { Text: var flag } => Flag(line.Fact, flag == "true" == (line.Operator == ConditionOperator.Is) == holds),
            FactType.Number or FactType.Money or FactType.Duration => Quantity(line, fact, holds),
            FactType.Date => Day(line, fact, holds),
            FactType.TextSet => Set(line, fact, holds),
            _ => Text(line, fact, holds),
        };
    }

    private string Known(string name, FactDefinition? fact, bool holds)
    {
        if (name == "message") return prose.Say(holds ? "known.message" : "unknown.message");
        var key = fact?.Type switch { FactType.Boolean => "op.flag", FactType.TextSet => "op.many", _ => "op.one" } + (holds ? "Known" : "Unknown");
        return prose.Say(key, ("fact", fact?.Type == FactType.Boolean ? AfterColon(Fact(name)) : Fact(name)));
    }

    private string Flag(string name, bool holds)
    {
        if (!prose.Has("fact." + name)) return prose.Say(holds ? "op.holds" : "op.holdsNot", ("fact", Fact(name)));
        return prose.Say((holds ? "fact." : "not.") + name);
    }

    private string Quantity(FactCondition line, FactDefinition fact, bool holds)
    {
        var said = (Name: "fact", Value: (object)Fact(line.Fact));
        var asked = Asked(line.Operator, holds);
        if (line.Value is ConditionValue.Range range)
        {
            (string, object) low = ("low", _values.Say(fact, range.Low)), high = ("high", _values.Say(fact, range.High));
            return holds && prose.Has("muchFact." + line.Fact)
                ? prose.Say("muchFact." + line.Fact, ("much", prose.Say("much.between", low, high)))
                : prose.Say(holds ? "op.between" : "op.outside", said, low, high);
        }

        if (asked is "in" or "notIn") return Choice(line, fact, asked);
        var value = _values.Say(fact, line.Value);
        return prose.Has("much." + asked) && prose.Has("muchFact." + line.Fact)
            ? prose.Say("muchFact." + line.Fact, ("much", prose.Say("much." + asked, ("value", value))))
            : prose.Say("op." + asked, said, ("value", value));
    }

    private string Day(FactCondition line, FactDefinition fact, bool holds)
    {
        var said = (Name: "fact", Value: (object)Fact(line.Fact));
        if (line.Value is ConditionValue.Range range)
            return prose.Say(holds ? "op.betweenDays" : "op.outsideDays", said, ("low", _values.Say(fact, range.Low)), ("high", _values.Say(fact, range.High)));
        var key = Asked(line.Operator, holds) switch
        {
            "less" => "op.before",
            "lessOrEqual" => "op.notAfter",
            "greater" => "op.after",
            "greaterOrEqual" => "op.notBefore",
            "is" => "op.on",
            _ => "op.notOn",
        };
        return prose.Say(key, said, ("value", _values.Say(fact, line.Value)));
    }

    private string Set(FactCondition line, FactDefinition fact, bool holds)
    {
        var isGroup = line.Operator == ConditionOperator.ContainsAny && line.Value is ConditionValue.Word;
        var key = "op.has" + (holds ? "" : "Not") + (isGroup ? "Group" : "");
        var value = line.Value is ConditionValue.Word word && isGroup ? _values.Quoted(word.Text) : _values.Say(fact, line.Value);
        return prose.Say(key, ("fact", Fact(line.Fact)), ("value", value));
    }

    private string Text(FactCondition line, FactDefinition? fact, bool holds)
    {
        var said = (Name: "fact", Value: (object)Fact(line.Fact));
        var not = holds ? "" : "Not";
        switch (line.Operator)
        {
            case ConditionOperator.ContainsAny when line.Value is ConditionValue.Word group: return prose.Say("op.group" + not, said, ("value", _values.Quoted(group.Text)));
            case ConditionOperator.ContainsAny: return prose.Say("op.contains" + not, said, ("value", _values.Say(null, line.Value)));
            case ConditionOperator.Matches: return prose.Say("op.matches" + not, said, ("value", _values.Say(null, line.Value)));
            case ConditionOperator.Mentions: return prose.Say("op.mentions" + not, said, ("value", _values.Say(fact, line.Value)));
            default: return Choice(line, fact, Asked(line.Operator, holds));
        }
    }

    /// <summary>A fact that is, or is not, one of some values.</summary>
    private string Choice(FactCondition line, FactDefinition? fact, string asked)
    {
        var value = line.Value is ConditionValue.List { Items: [var only] } ? only : line.Value;
        var isPositive = asked is "is" or "in";
        if (line.Fact == "item.fault" && value is ConditionValue.Word { Text: "none" }) return prose.Say(isPositive ? "none.item.fault" : "some.item.fault");
        var isList = value is ConditionValue.List;
        var key = (isPositive, isList) switch { (true, _) => "is", (false, true) => "notIn", _ => "isNot" };
        var own = $"{key}.{line.Fact}";
        return prose.Say(prose.Has(own) ? own : "op." + key, ("fact", Fact(line.Fact)), ("value", _values.Say(fact, value, isPositive ? "or" : "nor")));
    }

    /// <summary>What is asked, a negation taken into account; <c>other</c> where nothing is compared.</summary>
    public static string Asked(ConditionOperator asked, bool holds) => (asked, holds) switch
    {
        (ConditionOperator.Is, true) or (ConditionOperator.IsNot, false) => "is",
        (ConditionOperator.IsNot, true) or (ConditionOperator.Is, false) => "isNot",
        (ConditionOperator.In, true) or (ConditionOperator.NotIn, false) => "in",
        (ConditionOperator.NotIn, true) or (ConditionOperator.In, false) => "notIn",
        (ConditionOperator.Less, true) or (ConditionOperator.GreaterOrEqual, false) => "less",
        (ConditionOperator.GreaterOrEqual, true) or (ConditionOperator.Less, false) => "greaterOrEqual",
        (ConditionOperator.LessOrEqual, true) or (ConditionOperator.Greater, false) => "lessOrEqual",
        (ConditionOperator.Greater, true) or (ConditionOperator.LessOrEqual, false) => "greater",
        (ConditionOperator.Between, _) => "between",
        _ => "other",
    };

    /// <summary>A fact as something asked for: a photo, where the fact's phrase says that there is one.</summary>
    public string Need(string name) => prose.Has("ask." + name) ? prose.Say("ask." + name) : Fact(name);

    /// <summary>The fact's phrase; a host's own fact by what the policy calls it, in quotes.</summary>
    public string Fact(string name)
    {
        if (prose.Has("fact." + name)) return prose.Say("fact." + name);
        return _values.Quoted(vocabulary.Description(name)?.For(prose.Language) ?? name);
    }
}

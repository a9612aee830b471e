using System.Collections.Immutable;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Conditions in the reader's language: a fact's phrase in place of its name.</summary>
internal sealed class PageConditions(RefundPolicy policy, ProseTable prose)
{
    public string Say(Condition? condition) => condition is null ? prose.Say("cond.none") : Say(condition, false);

    private string Say(Condition condition, bool inside) => condition switch
    {
        AllCondition { Conditions: [] } => prose.Say("cond.none"),
        AllCondition all => Join(all.Conditions, "and", inside),
        AnyCondition any => Join(any.Conditions, "or", inside),
        NotCondition not => prose.Say("cond.not", ("condition", Say(not.Inner, true))),
        ItemCondition items => prose.Say(
            $"cond.{(items.IsAny ? "anyItem" : "everyItem")}.{(items.Over == ItemRange.Return ? "return" : "order")}",
            ("condition", Join(items.Conditions, "and", true))),
        _ => Line((FactCondition)condition),
    };

    private string Join(ImmutableArray<Condition> parts, string word, bool inside)
    {
        var joined = string.Join(prose.Say(word), parts.Select(part => Say(part, parts.Length > 1)));
        return inside && parts.Length > 1 ? $"({joined})" : joined;
    }

    private string Line(FactCondition line)
    {
        var fact = Fact(line.Fact);
        var isFlag = policy.Compiled.Facts.TryFind(line.Fact, out var definition) ? definition.Type == FactType.Boolean : policy.Draft.Conditions.Any(named => named.Name == line.Fact);
        if (isFlag && line is { Operator: ConditionOperator.Is or ConditionOperator.IsNot, Value: ConditionValue.Word { Text: var flag } })
            return prose.Say((flag == "true") == (line.Operator == ConditionOperator.Is) ? "op.true" : "op.false", ("fact", fact));
        if (line.Value is ConditionValue.Range range) return prose.Say("op.between", ("fact", fact), ("low", range.Low), ("high", range.High));
        var key = line switch
        {
            { Operator: ConditionOperator.ContainsAny, Value: ConditionValue.Word } => "op.group",
            { Operator: ConditionOperator.IsKnown } => "op.known",
            _ => "op." + PolicyWriter.Word(line.Operator),
        };
        return prose.Say(key, ("fact", fact), ("value", Value(line.Value)));
    }

    /// <summary>The fact's phrase; for a host's own fact what the policy says about it.</summary>
    public string Fact(string name)
    {
        if (prose.Has("fact." + name)) return prose.Say("fact." + name);
        var said = policy.Draft.Facts.FirstOrDefault(fact => fact.Name == name)?.Description ?? policy.Draft.Conditions.FirstOrDefault(named => named.Name == name)?.Description;
        return said?.For(prose.Language) ?? (policy.Draft.Conditions.FirstOrDefault(named => named.Name == name) is { } condition ? $"({Say(condition.When)})" : name);
    }

    private string Value(ConditionValue? value) => value switch
    {
        ConditionValue.List list => string.Join(prose.Say("comma"), list.Items.Select(Value)),
        ConditionValue.Word word => word.Text,
        _ => value?.ToString() ?? "",
    };
}

using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The lines that a condition is made of.</summary>
internal static class ConditionLines
{
    /// <summary>The lines as <see cref="Of"/> gives them, with those of a named condition in the place of one that reads it.</summary>
    public static IEnumerable<FactCondition> WithNamed(Condition? condition, RuleVocabulary vocabulary, bool insideItems = true) => Of(condition, insideItems)
        .SelectMany(line => vocabulary.Named(line, out _) is { } named ? WithNamed(named, vocabulary, insideItems) : [line]);

    /// <summary>The lines, in their order.</summary>
    /// <param name="condition">The condition; null has none.</param>
    /// <param name="insideItems">Whether those inside <c>anyItem</c> and <c>everyItem</c> belong to them.</param>
    public static IEnumerable<FactCondition> Of(Condition? condition, bool insideItems = true)
    {
        var open = new Stack<Condition>();
        if (condition is not null) open.Push(condition);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case FactCondition line:
                    yield return line;
                    break;
                case NotCondition not:
                    open.Push(not.Inner);
                    break;
                case AllCondition all:
                    for (var i = all.Conditions.Length - 1; i >= 0; i--) open.Push(all.Conditions[i]);
                    break;
                case AnyCondition any:
                    for (var i = any.Conditions.Length - 1; i >= 0; i--) open.Push(any.Conditions[i]);
                    break;
                case ItemCondition items when insideItems:
                    for (var i = items.Conditions.Length - 1; i >= 0; i--) open.Push(items.Conditions[i]);
                    break;
            }
        }
    }

    /// <summary>The words that a line itself is about; none where it names a word group, which is the house's own list, or asks for no words.</summary>
    public static IReadOnlyList<string> WordsOf(FactCondition line) => (line.Operator, line.Value) switch
    {
        (ConditionOperator.Is or ConditionOperator.IsNot or ConditionOperator.Has, ConditionValue.Word word) => [word.Text],
        (ConditionOperator.In or ConditionOperator.NotIn or ConditionOperator.ContainsAny, ConditionValue.List list) => [.. list.Items.OfType<ConditionValue.Word>().Select(word => word.Text)],
        _ => [],
    };
}

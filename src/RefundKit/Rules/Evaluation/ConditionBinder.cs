using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RefundKit.Messages;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Binds conditions to the facts and word groups they name, checks types and phases, and compiles them. Reports every
/// problem it finds to the caller, who knows where the condition stands.
/// </summary>
internal sealed class ConditionBinder(RuleVocabulary vocabulary, Action<Condition, string, string, string?> report)
{
    private readonly List<WordGroup> _searched = [];
    private readonly Dictionary<string, int> _searchedByName = new(StringComparer.Ordinal);
    private readonly NamedConditions _named = new(report);

    /// <summary>The groups that some condition searches for, in the order of their bits.</summary>
    public IReadOnlyList<WordGroup> SearchedGroups => _searched;

    /// <summary>Binds a condition that may read facts of phases before <paramref name="phase"/> and of it.</summary>
    public CompiledCondition? Bind(Condition condition, FactPhase phase, string reader) => BindWhole(condition, phase, reader, insideItems: false);

    /// <summary>Binds a condition over one item, which the caller chooses.</summary>
    public CompiledCondition? BindItems(Condition condition, FactPhase phase, string reader) => BindWhole(condition, phase, reader, insideItems: true);

    private CompiledCondition? BindWhole(Condition condition, FactPhase phase, string reader, bool insideItems)
    {
        _named.Begin();
        return Bind(condition, phase, reader, insideItems);
    }

    private CompiledCondition? Bind(Condition condition, FactPhase phase, string reader, bool insideItems)
    {
        switch (condition)
        {
            case AllCondition all:
                return BindAll(all.Conditions, phase, reader, insideItems) is { } parts ? new CompiledAll(all, parts) : null;
            case AnyCondition any:
                return BindAll(any.Conditions, phase, reader, insideItems) is { } choices ? new CompiledAny(any, choices) : null;
            case NotCondition not:
                return Bind(not.Inner, phase, reader, insideItems) is { } inner ? new CompiledNot(not, inner) : null;
            case ItemCondition items when insideItems:
                report(items, "RK1106", "items stand inside items", "Put both conditions side by side.");
                return null;
            case ItemCondition items:
                if (BindAll(items.Conditions, phase, reader, insideItems: true) is not { } tests) return null;
                vocabulary.Facts.TryFind(items.Over == ItemRange.Return ? "return.lines" : "order.id", out var itemsFact);
                return new CompiledItems(items, tests, itemsFact);
            default:
                return BindLine((FactCondition)condition, phase, reader, insideItems);
        }
    }

    private CompiledCondition[]? BindAll(ImmutableArray<Condition> conditions, FactPhase phase, string reader, bool insideItems)
    {
        var bound = conditions.Select(part => Bind(part, phase, reader, insideItems)).ToArray();
        return Array.IndexOf(bound, null) < 0 ? bound.Select(part => part!).ToArray() : null;
    }

    /// <summary>A line over a named condition is that condition, or its opposite.</summary>
    private CompiledNamed? BindNamed(FactCondition line, Condition named, FactPhase phase, string reader, bool insideItems)
    {
        if (line is not { Operator: ConditionOperator.Is or ConditionOperator.IsNot, Value: ConditionValue.Word { Text: "true" or "false" } flag })
        {
            report(line, "RK1105", $"\"{line.Fact}\" is a named condition, and cannot be asked so", $"Write \"{line.Fact} is true\" or \"{line.Fact} is false\".");
            return null;
        }

        var inner = _named.Read(line, new NamedConditions.Place(line.Fact, phase, insideItems), () => Bind(named, phase, reader, insideItems));
        return inner is null ? null : new CompiledNamed(line, inner, (flag.Text == "true") == (line.Operator == ConditionOperator.Is));
    }

    private CompiledCondition? BindLine(FactCondition line, FactPhase phase, string reader, bool insideItems)
    {
        if (vocabulary.Conditions.TryGetValue(line.Fact, out var named)) return BindNamed(line, named, phase, reader, insideItems);
        _named.CountLine();
        if (!vocabulary.Facts.TryFind(line.Fact, out var fact))
        {
            report(
                line,
                "RK1102",
                $"there is no fact \"{line.Fact}\"",
                NameSuggestion.Sentence(line.Fact, vocabulary.Facts.Facts.Select(known => known.Name).Concat(vocabulary.Conditions.Keys)));
            return null;
        }

        if (fact.Scope == FactScope.Item && !insideItems)
        {
            report(line, "RK1103", $"\"{line.Fact}\" belongs to one item", $"Write {{\"anyItem\": {{\"over\": \"return\", \"all\": [\"{line}\"]}}}}.");
            return null;
        }

        if (fact.Phase > phase)
        {
            report(line, "RK1104", $"\"{line.Fact}\" is known only after {reader}, and cannot be read there", null);
            return null;
        }

        if (line.Operator == ConditionOperator.IsKnown) return new KnownLine(line, fact);
        return fact.Type switch
        {
            FactType.Text => BindText(line, fact),
            FactType.TextSet => BindSet(line, fact),
            FactType.Boolean => BindFlag(line, fact),
            FactType.Number => BindNumber(line, fact),
            FactType.Money => BindMoney(line, fact),
            FactType.Date => BindInterval(line, fact, null, "a day such as 2026-11-22", value => value is ConditionValue.Day day ? FactValue.ScalarOf(day.Value) : null),
            FactType.Duration => BindInterval(line, fact, null, "a span such as 30 days", value => value is ConditionValue.Span span ? FactValue.ScalarOf(span.Value) : null),
            _ => BindMessage(line, fact),
        };
    }

    private CompiledLine? NotForType(FactCondition line, FactDefinition fact, params string[] allowed)
    {
        report(
            line,
            "RK1105",
            $"\"{line.Fact}\" is {Described(fact.Type)}, and cannot be asked with \"{ConditionSyntax.Spelling(line.Operator)}\"",
            $"Use {string.Join(", ", allowed)} or is known.");
        return null;
    }

    private CompiledLine? WrongValue(FactCondition line, string wanted)
    {
        report(line, "RK1107", $"\"{line.Fact}\" is compared with {line.Value}, and must be compared with {wanted}", null);
        return null;
    }

    private static string Described(FactType type) => type switch
    {
        FactType.Text => "a text",
        FactType.TextSet => "a set of words",
        FactType.Number => "a number",
        FactType.Money => "an amount of money",
        FactType.Boolean => "true or false",
        FactType.Date => "a day",
        FactType.Duration => "a span of time",
        _ => "a message",
    };

    private CompiledLine? BindText(FactCondition line, FactDefinition fact)
    {
        switch (line.Operator)
        {
            case ConditionOperator.Is or ConditionOperator.IsNot:
                if (line.Value is not ConditionValue.Word word) return WrongValue(line, "one text");
                if (!CheckWords(line, fact, [word.Text])) return null;
                return new WordLine(line, fact, new WordList([word.Text]), line.Operator == ConditionOperator.IsNot);
            case ConditionOperator.In or ConditionOperator.NotIn:
                if (Words(line) is not { } words || !CheckWords(line, fact, words)) return null;
                return new WordLine(line, fact, new WordList(words), line.Operator == ConditionOperator.NotIn);
            case ConditionOperator.ContainsAny: return BindContains(line, fact);
            case ConditionOperator.Matches: return BindPattern(line, fact);
            default: return NotForType(line, fact, "is, is not, in, not in, contains any, matches");
        }
    }

    private CompiledLine? BindSet(FactCondition line, FactDefinition fact)
    {
        switch (line.Operator)
        {
            case ConditionOperator.Has:
                return line.Value is ConditionValue.Word word
                    ? CheckWords(line, fact, [word.Text]) ? new SetLine(line, fact, new WordList([word.Text])) : null
                    : WrongValue(line, "one word");
            case ConditionOperator.ContainsAny:
                return Words(line) is { } words && CheckWords(line, fact, words) ? new SetLine(line, fact, new WordList(words)) : null;
            default: return NotForType(line, fact, "has, contains any");
        }
    }

    private CompiledLine? BindFlag(FactCondition line, FactDefinition fact)
    {
        if (line.Operator is not (ConditionOperator.Is or ConditionOperator.IsNot)) return NotForType(line, fact, "is, is not");
        return line.Value is ConditionValue.Word { Text: "true" or "false" } word
            ? new FlagLine(line, fact, (word.Text == "true") == (line.Operator == ConditionOperator.Is))
            : WrongValue(line, "true or false");
    }

    private CompiledLine? BindNumber(FactCondition line, FactDefinition fact)
    {
        if (line.Operator is ConditionOperator.In or ConditionOperator.NotIn)
        {
            return line.Value is ConditionValue.List list && list.Items.All(item => item is ConditionValue.Number)
                ? new NumberListLine(line, fact, [.. list.Items.Select(item => ((ConditionValue.Number)item).Value).Order()], line.Operator == ConditionOperator.NotIn)
                : WrongValue(line, "a list of numbers");
        }

        if (!IsComparison(line.Operator)) return NotForType(line, fact, "is, is not, in, not in, <, <=, >, >=, between");
        return BindInterval(line, fact, null, "a number", value => (value as ConditionValue.Number)?.Value);
    }

    private CompiledLine? BindMoney(FactCondition line, FactDefinition fact)
    {
        if (!IsComparison(line.Operator)) return NotForType(line, fact, "is, is not, <, <=, >, >=, between");
        var currencies = (line.Value is ConditionValue.Range range ? new[] { range.Low, range.High } : [line.Value!])
            .Select(value => (value as ConditionValue.Amount)?.Value.Currency).Distinct().ToList();
        if (currencies is not [{ } currency]) return WrongValue(line, "an amount with its currency, such as 50.00 USD");
        return BindInterval(line, fact, currency, "an amount such as 50.00 USD", value => (value as ConditionValue.Amount)?.Value.MinorUnits);
    }

    private CompiledLine? BindInterval(FactCondition line, FactDefinition fact, Currency? currency, string wanted, Func<ConditionValue, decimal?> scalar)
    {
        if (!IsComparison(line.Operator)) return NotForType(line, fact, "is, is not, <, <=, >, >=, between");
        return Bounds(line, wanted, scalar) is { } interval ? new IntervalLine(line, fact, currency, interval, line.Operator == ConditionOperator.IsNot) : null;
    }

    private CompiledLine? BindMessage(FactCondition line, FactDefinition fact)
    {
        switch (line.Operator)
        {
            case ConditionOperator.ContainsAny: return BindContains(line, fact);
            case ConditionOperator.Matches: return BindPattern(line, fact);
            case ConditionOperator.Mentions:
                var names = line.Value is ConditionValue.List list ? list.Items : [line.Value!];
                var topics = ImmutableArray.CreateBuilder<MessageTopic>();
                foreach (var name in names)
                {
                    if (name is not ConditionValue.Word word) return WrongValue(line, "a topic such as refund");
                    if (MessageTopic.TryGet(word.Text, out var topic)) topics.Add(topic);
                    else report(line, "RK1108", $"there is no topic \"{word.Text}\"", NameSuggestion.Sentence(word.Text, MessageTopic.All.Select(known => known.Id)) ?? $"Use one of: {string.Join(", ", MessageTopic.All)}.");
                }

                return topics.Count == names.Length ? new TopicLine(line, fact, topics.ToImmutable()) : null;
            default: return NotForType(line, fact, "mentions, contains any, matches");
        }
    }

    private ContainsLine? BindContains(FactCondition line, FactDefinition fact)
    {
        if (Words(line) is not { } words) return null;
        foreach (var word in words)
        {
            if (WordPattern.Read(word, TextFolding.Loose, out var whyNot) is not null) continue;
            report(line, "RK1109", $"nothing can be found with '{word}': {whyNot}", null);
            return null;
        }

        var name = line.Value is ConditionValue.Word group ? group.Text : line.Value!.ToString()!;
        if (!_searchedByName.TryGetValue(name, out var index))
        {
            index = _searched.Count;
            _searchedByName.Add(name, index);
            _searched.Add(new WordGroup(name, [.. words]));
        }

        return new ContainsLine(line, fact, index);
    }

    private PatternLine? BindPattern(FactCondition line, FactDefinition fact)
    {
        const int maxLength = 512;
        if (line.Value is not ConditionValue.Word { Text: var pattern })
        {
            WrongValue(line, "a pattern in single quotes");
            return null;
        }

        if (pattern.Length > maxLength)
        {
            report(line, "RK1110", $"the pattern has {pattern.Length} characters, and at most {maxLength} are allowed", null);
            return null;
        }

        if (!PatternSize.TryOf(pattern, out var size))
        {
            report(line, "RK1110", "the pattern sets the option x, with which white space and # stand for nothing", "Leave out the x.");
            return null;
        }

        if (size > PatternSize.Most)
        {
            report(line, "RK1121", $"the pattern comes to more than {PatternSize.Most} characters with its repetitions written out", "Repeat less, or leave the count open with * or +.");
            return null;
        }

        try
        {
            // Without backtracking a pattern cannot take more than linear time, whatever a customer writes.
            return new PatternLine(line, fact, new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));
        }
        catch (ArgumentException failure)
        {
            report(line, "RK1110", $"'{pattern}' is no regular expression: {failure.Message.TrimEnd('.')}", null);
        }
        catch (NotSupportedException)
        {
            report(line, "RK1110", $"'{pattern}' needs backtracking", "Leave out lookarounds, backreferences and atomic groups.");
        }

        return null;
    }

    /// <summary>The words of a list or of a word group.</summary>
    private List<string>? Words(FactCondition line)
    {
        switch (line.Value)
        {
            case ConditionValue.List list when list.Items.All(item => item is ConditionValue.Word):
                return [.. list.Items.Select(item => ((ConditionValue.Word)item).Text)];
            case ConditionValue.Word word when vocabulary.WordGroups.TryGetValue(word.Text, out var group):
                return [.. group];
            case ConditionValue.Word word:
                report(
                    line,
                    "RK1111",
                    $"there is no word group \"{word.Text}\"",
                    NameSuggestion.Sentence(word.Text, vocabulary.WordGroups.Keys) ?? $"For the word itself write [{word}].");
                return null;
            default:
                WrongValue(line, "a list of words or the name of a word group");
                return null;
        }
    }

    private bool CheckWords(FactCondition line, FactDefinition fact, IEnumerable<string> words)
    {
        if (fact.Words.Count == 0) return true;
        var good = true;
        foreach (var word in words)
        {
            if (fact.Words.Contains(word, StringComparer.OrdinalIgnoreCase)) continue;
            report(line, "RK1112", $"\"{line.Fact}\" is never '{word}'", NameSuggestion.Sentence(word, fact.Words) ?? $"Use one of: {string.Join(", ", fact.Words)}.");
            good = false;
        }

        return good;
    }

    private static bool IsComparison(ConditionOperator @operator) => @operator is
        ConditionOperator.Is or ConditionOperator.IsNot or ConditionOperator.Less or ConditionOperator.LessOrEqual
        or ConditionOperator.Greater or ConditionOperator.GreaterOrEqual or ConditionOperator.Between;

    private Interval? Bounds(FactCondition line, string wanted, Func<ConditionValue, decimal?> scalar)
    {
        const decimal least = decimal.MinValue;
        const decimal most = decimal.MaxValue;
        if (line.Value is ConditionValue.Range range)
        {
            if (scalar(range.Low) is not { } low || scalar(range.High) is not { } high)
            {
                WrongValue(line, "two of " + wanted);
                return null;
            }

            if (low <= high) return new Interval(low, true, high, true);
            report(line, "RK1113", $"between {range.Low} and {range.High} there is nothing", $"Write between {range.High} and {range.Low}.");
            return null;
        }

        if (scalar(line.Value!) is not { } value)
        {
            WrongValue(line, wanted);
            return null;
        }

        return line.Operator switch
        {
            ConditionOperator.Less => new Interval(least, true, value, false),
            ConditionOperator.LessOrEqual => new Interval(least, true, value, true),
            ConditionOperator.Greater => new Interval(value, false, most, true),
            ConditionOperator.GreaterOrEqual => new Interval(value, true, most, true),
            _ => new Interval(value, true, value, true),
        };
    }
}

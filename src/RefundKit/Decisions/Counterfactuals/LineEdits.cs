using System.Collections.Immutable;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>
/// The values at which a line of a condition might change: on both sides of each bound for what is ordered, each word and
/// none of them for what is not. Between two neighbours of them no line changes, so trying them all tries everything.
/// </summary>
internal sealed class LineEdits(DecisionGrounds grounds, RequestEdits requests)
{
    /// <summary>Countries to try in the place of one that a line names: markets with and without a legal floor.</summary>
    private static readonly string[] Countries = ["US", "DE", "FR", "GB", "JP", "CN"];

    /// <summary>The edits of the fact that a line reads.</summary>
    public IEnumerable<Edit> Of(ConditionView leaf)
    {
        var (line, fact) = ((FactCondition)leaf.Condition, leaf.Fact!);
        return fact.Type switch
        {
            FactType.Boolean => leaf.Actual.IsKnown ? Is(leaf, [FactValue.Of(!leaf.Actual.AsFlag)]) : Is(leaf, [FactValue.Of(true), FactValue.Of(false)]),
            FactType.Number or FactType.Money or FactType.Date => Ordered(leaf, Bounds(line.Value).SelectMany(bound => Around(bound, leaf.Actual))),
            FactType.Text when line.Operator is not (ConditionOperator.ContainsAny or ConditionOperator.Matches) => Words(leaf, line),
            FactType.TextSet when fact.Name == "return.reasons" => Reasons(leaf),
            FactType.TextSet => Set(leaf, line),
            FactType.Message => Message(leaf, line),
            _ => [],
        };
    }

    /// <summary>Edits of a fact towards one of some values.</summary>
    public IEnumerable<Edit> Is(ConditionView leaf, IEnumerable<FactValue> values) =>
        values.Where(value => value != leaf.Actual).Select(value => Make(leaf.Fact!, leaf.Line, leaf.Actual, value, FlipRelation.Is)).OfType<Edit>();

    /// <summary>Edits of an ordered fact towards some values, the nearest first.</summary>
    public IEnumerable<Edit> Ordered(ConditionView leaf, IEnumerable<FactValue> values)
    {
        foreach (var value in values.Distinct())
        {
            if (value == leaf.Actual || (leaf.Actual.IsKnown && Distance(leaf.Actual, value) is null)) continue;
            var relation = !leaf.Actual.IsKnown ? FlipRelation.Is : Distance(leaf.Actual, value) < 0 ? FlipRelation.AtMost : FlipRelation.AtLeast;

            // A refund is made smaller by asking for less; nothing a request says makes it larger.
            if (leaf.Fact!.Name == "quote.amount" && (relation != FlipRelation.AtMost || value.AsMoney.MinorUnits <= 0)) continue;
            if (Make(leaf.Fact, leaf.Line, leaf.Actual, value, relation) is { } edit)
                yield return edit with { Distance = leaf.Actual.IsKnown ? Math.Abs(Distance(leaf.Actual, value)!.Value) : 0 };
        }
    }

    public Edit? Make(FactDefinition fact, string? line, FactValue from, FactValue to, FlipRelation relation) =>
        requests.Set(fact, line, to) is not { } apply ? null : new Edit
        {
            Variable = (fact.Name, line),
            From = from,
            To = to,
            Relation = relation,
            Supplier = fact.Supplier,
            Apply = apply,
            Rank = !from.IsKnown ? EditRanks.Missing
                : fact.Name is "return.isReceived" or "return.isInspected" or "return.isDispatched" or "return.evidence" ? EditRanks.StillToHappen
                : fact.Name == "return.wanted" ? EditRanks.Wanted
                : EditRanks.Otherwise,
        };

    /// <summary>The values a line compares with.</summary>
    public static IEnumerable<FactValue> Bounds(ConditionValue? value) => value switch
    {
        ConditionValue.Number number => [FactValue.Of(number.Value)],
        ConditionValue.Amount amount => [FactValue.Of(amount.Value)],
        ConditionValue.Day day => [FactValue.Of(day.Value)],
        ConditionValue.Span span => [FactValue.Of(span.Value)],
        ConditionValue.Range range => [.. Bounds(range.Low), .. Bounds(range.High)],
        ConditionValue.List list => list.Items.SelectMany(Bounds),
        _ => [],
    };

    /// <summary>How far one value lies above another; null where they cannot be compared.</summary>
    public static decimal? Distance(FactValue from, FactValue to) => (from.Type, to.Type) switch
    {
        (FactType.Number, FactType.Number) => to.Scalar - from.Scalar,
        (FactType.Money, FactType.Money) => from.AsMoney.Currency == to.AsMoney.Currency ? (decimal)to.AsMoney.MinorUnits - from.AsMoney.MinorUnits : null,
        (FactType.Date, FactType.Date) => Period.DaysBetween(from.AsDay, to.AsDay),
        _ => null,
    };

    private static IEnumerable<FactValue> Around(FactValue bound, FactValue actual)
    {
        switch (bound.Type)
        {
            case FactType.Number:
                // The neighbours of a number with decimals are as near as those that it and the value seen are written with.
                var step = new decimal(1, 0, 0, false, Math.Max(bound.Scalar.Scale, actual is { IsKnown: true, Type: FactType.Number } ? actual.Scalar.Scale : (byte)0));
                return [FactValue.Of(bound.Scalar - step), bound, FactValue.Of(bound.Scalar + step)];
            case FactType.Date: return [FactValue.Of(bound.AsDay.PlusDays(-1)), bound, FactValue.Of(bound.AsDay.PlusDays(1))];
            case FactType.Money when Math.Abs(bound.AsMoney.MinorUnits) < long.MaxValue:
                var money = bound.AsMoney;
                return [FactValue.Of(new Money(money.MinorUnits - 1, money.Currency)), bound, FactValue.Of(new Money(money.MinorUnits + 1, money.Currency))];
            default: return [bound];
        }
    }

    private static ImmutableArray<string> Texts(ConditionValue? value) => value switch
    {
        ConditionValue.Word word => [word.Text],
        ConditionValue.List list => [.. list.Items.OfType<ConditionValue.Word>().Select(word => word.Text)],
        _ => [],
    };

    private IEnumerable<Edit> Words(ConditionView leaf, FactCondition line)
    {
        var fact = leaf.Fact!;
        var named = Texts(line.Value);
        var closed = fact.Words.Count > 0 ? fact.Words : fact.Name == "shipTo.country" ? Countries : [];
        foreach (var edit in Is(leaf, named.Concat(closed).Distinct(StringComparer.OrdinalIgnoreCase).Where(word => !Same(leaf.Actual, word)).Select(FactValue.Of))) yield return edit;
        if (closed.Count > 0) yield break;

        // Any word but those named would do; the request is made with one that nobody named.
        var other = FactValue.Of("another-than-" + string.Join('-', named));
        if (Make(fact, leaf.Line, leaf.Actual, other, FlipRelation.IsNot) is { } none) yield return none with { To = FactValue.Of(named), Apply = requests.Set(fact, leaf.Line, other)! };
    }

    private static bool Same(FactValue actual, string word) => actual.IsKnown && string.Equals(actual.AsText, word, StringComparison.OrdinalIgnoreCase);

    // A decision reads reasons as a set, and a customer gives one for each item: where some gave none, they give this one.
    private IEnumerable<Edit> Reasons(ConditionView leaf)
    {
        if (!leaf.Actual.IsKnown) return leaf.Fact!.Words.Select(code => Make(leaf.Fact, null, leaf.Actual, FactValue.Of([code]), FlipRelation.Is)).OfType<Edit>();
        if (!grounds.Policy.Rules.Vocabulary.Facts.TryFind("item.reason", out var one)) return [];
        return grounds.Facts.ReturnLines.SelectMany(line => one.Words.Where(code => code != line.Reason?.Code)
            .Select(code => Make(one, line.LineId, FactValue.OfNullable(line.Reason?.Code), FactValue.Of(code), FlipRelation.Is)).OfType<Edit>());
    }

    private IEnumerable<Edit> Set(ConditionView leaf, FactCondition line)
    {
        var fact = leaf.Fact!;
        var held = leaf.Actual.IsKnown ? leaf.Actual.AsWords : [];
        var words = line.Value is ConditionValue.Word group && line.Operator == ConditionOperator.ContainsAny ? GroupWords(group.Text) : Texts(line.Value);
        var found = held.Where(word => words.Contains(word, StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        if (!found.IsEmpty)
        {
            if (Change(fact, leaf, [.. held.Except(found)], found, FlipRelation.Without) is { } less) yield return less;
            yield break;
        }

        foreach (var word in words.Take(4))
        {
            if (Change(fact, leaf, [.. held, word], [word], FlipRelation.With) is { } more) yield return more;
        }
    }

    private Edit? Change(FactDefinition fact, ConditionView leaf, ImmutableArray<string> set, ImmutableArray<string> words, FlipRelation relation) =>
        Make(fact, leaf.Line, leaf.Actual, FactValue.Of(set), relation) is { } edit ? edit with { To = FactValue.Of(words) } : null;

    private ImmutableArray<string> GroupWords(string group) => grounds.Policy.Rules.Vocabulary.WordGroups.TryGetValue(group, out var words) ? words : [];

    private IEnumerable<Edit> Message(ConditionView leaf, FactCondition line)
    {
        if (leaf.Actual is not { IsKnown: true, Type: FactType.Message }) return [];
        var content = leaf.Actual.AsMessage;
        return line.Operator switch
        {
            ConditionOperator.Mentions => Topics(leaf, content, [.. Texts(line.Value).Select(id => MessageTopic.TryGet(id, out var topic) ? topic : null).OfType<MessageTopic>()]),
            ConditionOperator.ContainsAny => WithoutWords(leaf, content, line.Value is ConditionValue.Word group ? GroupWords(group.Text) : Texts(line.Value)),
            _ => [],
        };
    }

    private IEnumerable<Edit> Topics(ConditionView leaf, MessageContent content, ImmutableArray<MessageTopic> topics)
    {
        var known = content.Understanding;
        ImmutableArray<MessageTopic> held = [.. topics.Where(known.Mentions)];
        var after = held.IsEmpty ? known.Topics.Add(topics[0]) : known.Topics.RemoveRange(held);
        var words = held.IsEmpty ? [topics[0]] : held;
        if (Make(leaf.Fact!, null, leaf.Actual, FactValue.Of(content with { Understanding = known with { Topics = after } }), held.IsEmpty ? FlipRelation.With : FlipRelation.Without) is { } edit)
            yield return edit with { To = FactValue.Of([.. words.Select(topic => topic.Id)]) };
    }

    private IEnumerable<Edit> WithoutWords(ConditionView leaf, MessageContent content, ImmutableArray<string> words)
    {
        var found = FoundWords.In(content.Text, words);
        if (found.IsEmpty) yield break;
        if (Make(leaf.Fact!, null, leaf.Actual, FactValue.Of(content with { Text = FoundWords.Blank(content.Text, found) }), FlipRelation.Without) is { } edit)
            yield return edit with { To = FactValue.Of([.. found.Select(hit => content.Text[hit.Start..hit.End]).Distinct(StringComparer.OrdinalIgnoreCase)]) };
    }
}

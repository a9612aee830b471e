using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;
using Xunit;

namespace RefundKit.Tests.Rules;

/// <summary>
/// Rules are answered together by a program and one by one by their conditions. Both are held to say the same, over facts
/// of every type, items, named conditions and any nesting.
/// </summary>
public sealed class ConditionProgramLawsTests
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly string[] Letters = ["a", "B", "c"];

    private static FactDefinition Fact(string name, FactType type, FactScope scope = FactScope.Request) => new() { Name = name, Type = type, Scope = scope, Description = name };

    private static readonly RuleVocabulary Vocabulary = new()
    {
        Facts = new FactCatalog(
        [
            Fact("flag", FactType.Boolean), Fact("number", FactType.Number), Fact("amount", FactType.Money), Fact("word", FactType.Text), Fact("set", FactType.TextSet),
            Fact("day", FactType.Date), Fact("span", FactType.Duration), Fact("message", FactType.Message), Fact("note", FactType.Text),
            Fact("outcome", FactType.Text) with { Phase = FactPhase.Outcome }, Fact("level", FactType.Number) with { WhenAbsent = FactValue.Of(1m) },
            Fact("item.number", FactType.Number, FactScope.Item), Fact("item.word", FactType.Text, FactScope.Item), Fact("item.set", FactType.TextSet, FactScope.Item),
        ]),
        WordGroups = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("money-words", ImmutableArray.Create("refund*", "*geld*", "退款"))]),
        Conditions = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("is-odd", Condition.Any(Condition.Parse("number in [1, 3]"), Condition.Parse("word is a"))),
            KeyValuePair.Create("is-odder", Condition.Not(Condition.Parse("is-odd is true"))),
        ]),
    };

    private static Gen<string> Compared(string fact, Gen<string> values) => Gen.OneOf(
        Gen.Select(Pick("<", "<=", ">", ">=", "is", "is not"), values).Select(pair => $"{fact} {pair.Item1} {pair.Item2}"),
        Gen.Const($"{fact} is known"));

    private static readonly Gen<string> Numbers = Pick("0", "1", "1.5", "2", "3");

    private static readonly Gen<string> Worded = Gen.Select(Pick("is", "is not"), Pick(Letters)).Select(pair => $"{pair.Item1} {pair.Item2}");

    private static readonly Gen<string> RequestLines = Gen.OneOf(
        Pick("flag is true", "flag is false", "flag is not true", "flag is known"),
        Compared("number", Numbers),
        Pick("number between 1 and 2", "number in [1, 3]", "number not in [0, 2]"),
        Compared("amount", Gen.Select(Pick("0", "1.00", "2.00"), Pick("USD", "EUR")).Select(pair => $"{pair.Item1} {pair.Item2}")),
        Worded.Select(rest => "word " + rest),
        Pick("word in [A, c]", "word not in [a, b]", "word is known", "word contains any [a, bc]", "word matches 'a|c'"),
        Pick("set has a", "set contains any [b, c]", "set is known"),
        Compared("day", Pick("2026-01-01", "2026-01-02")),
        Compared("span", Pick("1 hours", "2 days")),
        Pick("message mentions refund", "message mentions [exchange, refund]", "message contains any money-words", "message contains any [hallo]", "message is known", "message matches 'refund'"),
        Pick("note contains any money-words", "note contains any [hallo]"),
        Compared("level", Numbers),
        Pick("is-odd is true", "is-odd is false", "is-odder is true", "is-odder is not true"));

    private static readonly Gen<string> LateLines = Gen.OneOf(RequestLines, Pick("outcome is a", "outcome is not a"));

    private static readonly Gen<string> ItemLines = Gen.OneOf(
        Compared("item.number", Numbers), Worded.Select(rest => "item.word " + rest), Pick("item.set has a", "item.word contains any [a]", "item.word is known", "number > 1"),
        Pick("note contains any money-words", "note matches 'refund'", "flag is true"));

    private static readonly Gen<string> LateItemLines = Gen.OneOf(ItemLines, ItemLines, Pick("outcome is a", "outcome is not a"));

    private static Gen<Condition> Trees(int depth, Gen<string> lines, Gen<string>? itemLines)
    {
        var leaves = lines.Select(Condition.Parse);
        if (depth == 0) return leaves;
        var inner = Trees(depth - 1, lines, itemLines);
        Gen<Condition>[] shapes =
        [
            leaves,
            inner.Array[1, 3].Select(parts => Condition.All(parts)),
            inner.Array[0, 3].Select(parts => Condition.Any(parts)),
            inner.Select(Condition.Not),
        ];
        if (itemLines is null) return Gen.OneOf(shapes);
        return Gen.OneOf(
        [
            .. shapes,
            Gen.Select(Gen.Bool, Pick(ItemRange.Return, ItemRange.Order), Trees(1, itemLines, null).Array[1, 2])
                .Select((any, over, parts) => any ? Condition.AnyItem(over, parts) : Condition.EveryItem(over, parts)),
        ]);
    }

    private sealed record Facts(Dictionary<string, FactValue> Values, Dictionary<string, FactValue>[] Items) : IFactSource
    {
        public FactValue Read(FactDefinition fact) => Values.TryGetValue(fact.Name, out var value) && value.IsKnown ? value : fact.WhenAbsent;

        public int CountItems(ItemRange range) => range == ItemRange.Order ? Items.Length : Math.Min(1, Items.Length);

        public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => Items[index].GetValueOrDefault(fact.Name);
    }

    private static Gen<FactValue> Maybe(Gen<FactValue> values) => Gen.OneOf(Gen.Const(FactValue.Unknown), values, values);

    private static readonly Gen<string> Texts = Pick("", "a", "bc a", "Hallo, Geld zurück", "I want a REFUND", "我要退款", "refundable");

    private static readonly Gen<FactValue> Words = Pick("a", "b", "C", "other").Select(FactValue.Of);

    private static readonly Gen<FactValue> Sets = Pick("a", "b", "c", "d").Array[0, 3].Select(words => FactValue.Of([.. words]));

    private static readonly Gen<FactValue> Decimals = Pick(-1m, 0m, 1m, 1.5m, 1.6m, 2.0m, 3m, 7m).Select(FactValue.Of);

    private static Gen<FactValue> MessageOf(string text) =>
        Gen.Int[0, 3].Select(mask => FactValue.Of(new MessageContent(text, new MessageUnderstanding
        {
            Intent = MessageIntent.Other, Confidence = 1, Origin = "test",
            Topics = [.. new[] { MessageTopic.Refund, MessageTopic.Exchange }.Where((_, i) => (mask & (1 << i)) != 0)],
        })));

    private static readonly Gen<(string Name, FactValue Value)> SomeValue = Gen.OneOf(
        Maybe(Gen.Bool.Select(FactValue.Of)).Select(value => ("flag", value)),
        Maybe(Decimals).Select(value => ("number", value)),
        Maybe(Decimals).Select(value => ("level", value)),
        Maybe(Gen.Select(Gen.Long[0, 300], Pick("USD", "EUR", "JPY")).Select(pair => FactValue.Of(new Money(pair.Item1, Currency.Of(pair.Item2))))).Select(value => ("amount", value)),
        Maybe(Gen.Select(Pick(0L, 100L, 200L), Pick("USD", "EUR")).Select(pair => FactValue.Of(new Money(pair.Item1, Currency.Of(pair.Item2))))).Select(value => ("amount", value)),
        Maybe(Words).Select(value => ("word", value)),
        Maybe(Words).Select(value => ("outcome", value)),
        Maybe(Sets).Select(value => ("set", value)),
        Maybe(Gen.Int[0, 2].Select(days => FactValue.Of(new LocalDate(2026, 1, 1).PlusDays(days)))).Select(value => ("day", value)),
        Maybe(Gen.Int[0, 50].Select(hours => FactValue.Of(Duration.FromHours(hours)))).Select(value => ("span", value)),
        Maybe(Texts.SelectMany(MessageOf)).Select(value => ("message", value)),
        Maybe(Texts.Select(FactValue.Of)).Select(value => ("message", value)),
        Maybe(Texts.Select(FactValue.Of)).Select(value => ("note", value)),

        // A source that gives another type than was declared gives nothing.
        Gen.Const(("number", FactValue.Of("a"))));

    private static readonly Gen<Dictionary<string, FactValue>> SomeItem =
        from number in Maybe(Decimals)
        from word in Maybe(Words)
        from set in Maybe(Sets)
        select new Dictionary<string, FactValue> { ["item.number"] = number, ["item.word"] = word, ["item.set"] = set };

    private static readonly Gen<Facts> SomeFacts = Gen.Select(SomeValue.Array[0, 16], SomeItem.Array[0, 3]).Select((values, items) =>
        new Facts(values.GroupBy(pair => pair.Name).ToDictionary(own => own.Key, own => own.Last().Value), items));

    private static RuleSet Rules(IEnumerable<Condition> conditions) => RuleSet.Build(
        conditions.Select((when, i) => new Rule { Id = $"r{i}", When = when, Then = new RuleActions { Tags = [$"t{i}"] } }), Vocabulary);

    private static void AssertTheSame(RuleSet rules, IFactSource facts)
    {
        var masks = new ulong[2 * rules.Program.MaskLength];
        var context = rules.Open(facts);
        rules.Program.Start(masks);
        rules.Program.RunEarly(ref context, masks);
        rules.Program.RunLate(ref context, masks);
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var alone = rules.Conditions[i].Evaluate(ref context);
            Assert.True(alone == ConditionProgram.Answer(masks, i), $"{rules.Rules[i].When} is {alone}, and together {ConditionProgram.Answer(masks, i)}");
        }
    }

    [Fact]
    public void Rules_answered_together_say_what_each_says_alone() =>
        Gen.Select(Trees(3, LateLines, LateItemLines).Array[1, 12], SomeFacts.Array[4]).Sample((conditions, facts) =>
        {
            var rules = Rules(conditions);
            foreach (var one in facts) AssertTheSame(rules, one);
        });

    [Fact]
    public void So_they_do_where_there_are_thousands_of_them() =>
        Gen.Select(Trees(2, LateLines, LateItemLines).Array[1_500], SomeFacts.Array[4]).Sample((conditions, facts) =>
        {
            var rules = Rules(conditions);
            foreach (var one in facts) AssertTheSame(rules, one);
        }, iter: 3);

    [Fact]
    public void A_fact_compared_with_more_values_than_have_rows_is_asked_line_by_line()
    {
        var rules = Rules(Enumerable.Range(0, 5_000).Select(i => (i % 3) switch
        {
            0 => Condition.Parse($"number >= {i}"),
            1 => Condition.Not(Condition.Any(Condition.Parse($"number < {i}"), Condition.Parse($"number is {i + 7}"))),
            _ => Condition.Any(Condition.Parse($"number is {i}"), Condition.Parse("flag is true")),
        }));

        foreach (var number in new decimal?[] { null, -1, 0, 1, 2.5m, 4_000, 4_007, 9_999 })
            AssertTheSame(rules, new Facts(number is { } known ? new() { ["number"] = FactValue.Of(known) } : [], []));
    }

    [Fact]
    public void What_proposes_is_answered_before_the_outcome_is_known_whatever_stands_beside_it() =>
        Gen.Select(Trees(2, RequestLines, ItemLines).Array[1, 6], Trees(2, LateLines, LateItemLines).Array[1, 6], SomeFacts).Sample((proposing, acting, facts) =>
        {
            var rules = RuleSet.Build(
                [
                    .. proposing.Select((when, i) => new Rule { Id = $"p{i}", When = when, Then = new RuleActions { Propose = Outcome.NeedsReview } }),
                    .. acting.Select((when, i) => new Rule { Id = $"a{i}", When = when, Then = new RuleActions { Tags = [$"t{i}"] } }),
                ],
                Vocabulary);
            var result = RuleEvaluator.Default.Evaluate(rules, facts);
            var context = rules.Open(facts);
            var alone = rules.Conditions.Select(condition => condition.Evaluate(ref context)).ToArray();

            Assert.Equal(
                rules.Rules.Zip(alone).Where(pair => pair.First.Then.Proposes && pair.Second != Truth.False).Select(pair => (pair.First.Id, pair.Second)),
                result.Proposals.Select(proposal => (proposal.Rule.Id, proposal.Truth)));
            Assert.Equal(rules.Rules.Zip(alone).Where(pair => pair.Second == Truth.True).Select(pair => pair.First.Id), result.Matched);
        });

    [Fact]
    public void A_question_to_items_proposes_nothing_because_another_rule_asks_them_and_the_outcome()
    {
        var rules = RuleSet.Build(
            [
                new Rule { Id = "p", When = Condition.AnyItem(ItemRange.Return, Condition.Parse("item.word is gift-card")), Then = new RuleActions { Propose = Outcome.Approve } },
                new Rule { Id = "a", When = Condition.AnyItem(ItemRange.Return, Condition.Parse("item.word is x"), Condition.Parse("outcome is deny")), Then = new RuleActions { Tags = ["x"] } },
            ],
            Vocabulary);

        var result = RuleEvaluator.Default.Evaluate(rules, new Facts([], [new() { ["item.word"] = FactValue.Of("shoes") }]));

        Assert.Empty(result.Proposals);
    }

    [Fact]
    public void Numbers_far_apart_are_told_from_each_other()
    {
        var rules = Rules([Condition.Parse("number > 0.000001"), Condition.Parse("number < 10000000000000"), Condition.Parse("number in [3, 0.5, 1]")]);

        foreach (var number in new[] { -1, 0, 0.000001m, 0.0000011m, 0.5m, 1, 2, 3, 9_999_999_999_999.5m, 10_000_000_000_000, decimal.MaxValue })
            AssertTheSame(rules, new Facts(new() { ["number"] = FactValue.Of(number) }, []));
    }

    [Fact]
    public void What_all_items_have_in_common_is_read_and_searched_once()
    {
        var rules = Rules([Condition.AnyItem(ItemRange.Order, Condition.Parse("item.word is a"), Condition.Any(Condition.Parse("note contains any [hallo]"), Condition.Parse("note matches 'x+y'")))]);
        var item = new Dictionary<string, FactValue> { ["item.word"] = FactValue.Of("a") };
        var facts = new Watched(new Facts(new() { ["note"] = FactValue.Of("nothing") }, [item, item, item]));

        Assert.Empty(RuleEvaluator.Default.Evaluate(rules, facts).Matched);

        Assert.Equal(["note", "note"], facts.Read);
    }

    [Fact]
    public void A_text_is_not_searched_for_rules_that_other_facts_rule_out()
    {
        var rules = Rules([Condition.All(Condition.Parse("number > 5"), Condition.Any(Condition.Parse("flag is true"), Condition.Parse("note contains any [hallo]")))]);
        var facts = new Watched(new Facts(new() { ["number"] = FactValue.Of(1m), ["note"] = FactValue.Of("hallo") }, []));

        var result = RuleEvaluator.Default.Evaluate(rules, facts);

        Assert.Empty(result.Matched);
        Assert.DoesNotContain("note", facts.Read);
        Assert.Equal(Truth.True, result.Trace[0].Conditions.Single(condition => condition.Text == "note contains any [hallo]").Result);
    }

    private sealed class Watched(IFactSource inner) : IFactSource
    {
        public List<string> Read { get; } = [];

        FactValue IFactSource.Read(FactDefinition fact)
        {
            Read.Add(fact.Name);
            return inner.Read(fact);
        }

        public int CountItems(ItemRange range) => inner.CountItems(range);

        public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => inner.ReadItem(range, index, fact);
    }

    [Fact]
    public void A_trace_shows_the_facts_as_they_were_when_the_rules_were_asked()
    {
        var rules = Rules([Condition.Parse("number > 5")]);
        var facts = new FactSet { ["number"] = FactValue.Of(7m) };
        var result = RuleEvaluator.Default.Evaluate(rules, facts);

        facts["number"] = FactValue.Of(1m);

        Assert.Equal(("7", Truth.True), (result.Trace[0].Conditions[0].Actual, result.Trace[0].Conditions[0].Result));
        Assert.Empty(RuleEvaluator.Default.Evaluate(rules, facts).Matched);
    }
}

using System.Collections.Immutable;
using CsCheck;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Tests.Rules.Analysis;

/// <summary>Facts so few, and lines over so few values of them, that every world there is can be looked at.</summary>
internal sealed class SmallWorld : IFactSource
{
    private readonly Dictionary<string, FactValue> _facts;
    private readonly FactValue[][] _items;

    private SmallWorld(Dictionary<string, FactValue> facts, FactValue[][] items) => (_facts, _items) = (facts, items);

    public FactValue Read(FactDefinition fact) => _facts.TryGetValue(fact.Name, out var value) && value.IsKnown ? value : fact.WhenAbsent;

    public int CountItems(ItemRange range) => range == ItemRange.Return ? _items.Length : 0;

    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => _items[index][fact.Name == "item.size" ? 0 : 1];

    public override string ToString() =>
        string.Join(", ", _facts.Select(pair => $"{pair.Key} {(pair.Value is { IsKnown: true, Type: FactType.Message } message ? message.AsMessage.Text + " " + message : pair.Value)}"))
        + string.Concat(_items.Select(item => $" [{item[0]} {item[1]}]"));

    private static FactDefinition Fact(string name, FactType type, FactValue absent = default, string[]? words = null) =>
        new() { Name = name, Type = type, Description = name, WhenAbsent = absent, Words = words ?? [] };

    public static RuleVocabulary Vocabulary { get; } = new()
    {
        Facts = new FactCatalog(
        [
            Fact("word", FactType.Text), Fact("kind", FactType.Text, words: ["a", "b", "c"]), Fact("number", FactType.Number),
            Fact("count", FactType.Number) with { IsWhole = true }, Fact("sure", FactType.Boolean, FactValue.Of(false)), Fact("flag", FactType.Boolean),
            Fact("price", FactType.Money), Fact("tags", FactType.TextSet, FactValue.Of(ImmutableArray<string>.Empty)), Fact("labels", FactType.TextSet),
            Fact("message", FactType.Message), Fact("day", FactType.Date), Fact("name", FactType.Text),
            Fact("item.size", FactType.Number) with { Scope = FactScope.Item }, Fact("item.colour", FactType.Text) with { Scope = FactScope.Item },
        ]),
        WordGroups = new Dictionary<string, ImmutableArray<string>>
        {
            ["open"] = ["refund*", "geld zurück"], ["closed"] = ["refund"], ["inside"] = ["*fund*"], ["chinese"] = ["退款"], ["mixed"] = ["退款", "back"],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Conditions = new Dictionary<string, Condition>
        {
            ["isSmall"] = Condition.Any(Condition.Parse("number < 2"), Condition.Parse("sure is true")),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["word"] = ["word is a", "word is not a", "word in [a, b]", "word not in [b, c]", "word is known", "word not in [A]"],
        ["kind"] = ["kind is a", "kind in [a, b]", "kind not in [a, c]", "kind is not b", "kind is known", "kind in [a, b, c]"],
        ["number"] = ["number < 2", "number <= 2", "number > 2", "number >= 2", "number is 2", "number is not 2", "number between 1 and 3", "number in [1, 3]", "number > 1", "number < 1", "number is known"],
        ["count"] = ["count > 1", "count < 2", "count is 1", "count <= 1", "count >= 2", "count between 1 and 2", "count is 1.5", "count not in [1, 2]"],
        ["sure"] = ["sure is true", "sure is false", "sure is not true", "sure is known", "isSmall is true", "isSmall is not true"],
        ["flag"] = ["flag is true", "flag is false", "flag is known"],
        ["price"] = ["price < 2.00 USD", "price >= 2.00 USD", "price is not 2.00 USD", "price > 1.00 EUR", "price <= 1.00 EUR", "price is known", "price between 1.00 USD and 2.00 USD"],
        ["tags"] = ["tags has a", "tags contains any [a, b]", "tags contains any [b, c]", "tags is known", "tags has B"],
        ["labels"] = ["labels has a", "labels contains any [a, b]", "labels is known", "labels contains any [c, d]"],
        ["message"] =
        [
            "message contains any open", "message contains any closed", "message contains any inside", "message contains any chinese", "message contains any mixed",
            "message mentions refund", "message mentions [refund, late]", "message is known", "message contains any [退, fund]",
        ],
        ["day"] = ["day < 2026-01-02", "day > 2026-01-01", "day is 2026-01-01", "day is known"],
        ["name"] = ["name contains any closed", "name contains any open", "name is refund", "name in [refunds, fund]", "name is not refund", "name is known"],
    };

    private static readonly string[] ItemLines = ["item.size < 2", "item.size >= 2", "item.size > 3", "item.size is known", "item.colour is red", "item.colour not in [red, blue]", "item.colour is not red"];

    private static readonly Dictionary<string, FactValue[]> Values = new(StringComparer.Ordinal)
    {
        ["word"] = [FactValue.Unknown, FactValue.Of("a"), FactValue.Of("B"), FactValue.Of("c"), FactValue.Of("d")],
        ["kind"] = [FactValue.Unknown, FactValue.Of("a"), FactValue.Of("b"), FactValue.Of("C")],
        ["number"] = [FactValue.Unknown, .. new[] { 0m, 1m, 1.5m, 2m, 2.5m, 3m, 4m }.Select(FactValue.Of)],
        ["count"] = [FactValue.Unknown, .. new[] { 0m, 1m, 2m, 3m }.Select(FactValue.Of)],
        ["sure"] = [FactValue.Unknown, FactValue.Of(true), FactValue.Of(false)],
        ["flag"] = [FactValue.Unknown, FactValue.Of(true), FactValue.Of(false)],
        ["price"] = [FactValue.Unknown, Price("0.50", "USD"), Price("1.00", "USD"), Price("1.50", "USD"), Price("2.00", "USD"), Price("3.00", "USD"), Price("0.50", "EUR"), Price("1.00", "EUR"), Price("2.00", "EUR"), Price("1", "JPY")],
        ["tags"] = [FactValue.Unknown, .. Subsets(["a", "b", "c", "x"]).Select(words => FactValue.Of([.. words]))],
        ["labels"] = [FactValue.Unknown, .. Subsets(["A", "b", "c", "d"]).Select(words => FactValue.Of([.. words]))],
        ["message"] = [FactValue.Unknown, .. Texts.Select(FactValue.Of), .. Texts.SelectMany(text => Subsets(["refund", "late"]).Select(topics => Message(text, topics)))],
        ["day"] = [FactValue.Unknown, .. Enumerable.Range(0, 4).Select(i => FactValue.Of(new NodaTime.LocalDate(2025, 12, 31).PlusDays(i)))],
        ["name"] = [FactValue.Unknown, .. new[] { "refund", "refunds", "fund", "a refund", "refunding", "Refund", "q" }.Select(FactValue.Of)],
    };

    private static IEnumerable<string> Texts => Subsets(["refund", "refundq", "geld zuruck", "qfundq", "退款", "退", "back", "fund"]).Select(parts => string.Join(" . q . ", parts.DefaultIfEmpty("q")));

    private static FactValue Price(string amount, string currency) => FactValue.Of(Money.Parse(amount, Currency.Of(currency)));

    private static FactValue Message(string text, IEnumerable<string> topics) => FactValue.Of(new MessageContent(text, new MessageUnderstanding
    {
        Intent = MessageIntent.Other, Confidence = 1, Origin = "test", Topics = [.. topics.Select(id => MessageTopic.TryGet(id, out var topic) ? topic : throw new ArgumentException(id))],
    }));

    private static IEnumerable<string[]> Subsets(string[] words) =>
        Enumerable.Range(0, 1 << words.Length).Select(mask => words.Where((_, i) => (mask & (1 << i)) != 0).ToArray());

    private static readonly FactValue[][] SomeItems =
    [
        .. from size in new[] { FactValue.Unknown, FactValue.Of(1m), FactValue.Of(2m), FactValue.Of(3m), FactValue.Of(4m) }
           from colour in new[] { FactValue.Unknown, FactValue.Of("red"), FactValue.Of("blue"), FactValue.Of("green") }
           select new[] { size, colour },
    ];

    /// <summary>Some facts with every world they can make.</summary>
    public static Gen<(string[] Facts, SmallWorld[] Worlds)> Few(int most = 2) =>
        Gen.Shuffle(Values.Keys.ToArray(), 1, most).Select(names => ((string[] Facts, SmallWorld[] Worlds))(names, [.. Worlds(names)]));

    private static IEnumerable<SmallWorld> Worlds(string[] names)
    {
        // The named condition reads two facts.
        if (names.Contains("sure") && !names.Contains("number")) names = [.. names, "number"];
        IEnumerable<Dictionary<string, FactValue>> all = [[]];
        foreach (var name in names)
            all = all.SelectMany(known => Values[name].Select(value => new Dictionary<string, FactValue>(known) { [name] = value }));
        return all.Select(facts => new SmallWorld(facts, []));
    }

    /// <summary>Every world of items and one flag: no item, one, or two of all there are; what three could show, two can for the conditions made here.</summary>
    public static SmallWorld[] ItemWorlds { get; } =
    [
        .. from flag in Values["flag"]
           from items in SomeItems.Select(item => new[] { item }).Append([]).Concat(from one in SomeItems from two in SomeItems select new[] { one, two })
           select new SmallWorld(new Dictionary<string, FactValue> { ["flag"] = flag }, items),
    ];

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Gen<Condition> Conditions(string[] facts) => Trees(Pick([.. facts.SelectMany(fact => Lines[fact])]).Select(Condition.Parse));

    /// <summary>Conditions of at most two questions about items, beside a flag.</summary>
    public static Gen<Condition> ItemConditions
    {
        get
        {
            var line = Pick(ItemLines).Select(Condition.Parse);
            var flag = Pick(Lines["flag"]).Select(Condition.Parse);
            var part = Gen.Frequency((4, line), (1, line.Select(Condition.Not)), (1, line.Array[2].Select(lines => Condition.Any(lines))), (1, flag));
            var question = Gen.Select(Gen.Bool, part.Array[1, 2], (any, parts) => any ? Condition.AnyItem(ItemRange.Return, parts) : Condition.EveryItem(ItemRange.Return, parts));
            var asked = Gen.Frequency((3, question), (1, question.Select(Condition.Not)), (1, flag));
            return Gen.OneOf(asked.Array[1, 2].Select(parts => Condition.All(parts)), asked.Array[1, 2].Select(parts => Condition.Any(parts)));
        }
    }

    private static Gen<Condition> Trees(Gen<Condition> line) => Gen.Recursive<Condition>((depth, inner) => depth > 2 ? line : Gen.Frequency(
        (3, line),
        (1, inner.Select(Condition.Not)),
        (2, inner.Array[0, 3].Select(parts => Condition.All(parts))),
        (2, inner.Array[0, 3].Select(parts => Condition.Any(parts)))));
}

using CsCheck;
using RefundKit.Checks;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Checks;

public class ConditionLogicTests
{
    private static readonly FactCatalog Facts = new(
    [
        new FactDefinition { Name = "word", Type = FactType.Text, Description = "" },
        new FactDefinition { Name = "number", Type = FactType.Number, Description = "" },
        new FactDefinition { Name = "sure", Type = FactType.Boolean, Description = "", WhenAbsent = FactValue.Of(false) },
        new FactDefinition { Name = "price", Type = FactType.Money, Description = "" },
    ]);

    private static readonly string[] Lines =
    [
        "word is a", "word is not a", "word in [a, b]", "word not in [b, c]", "word is known", "number < 2", "number <= 2", "number > 2", "number >= 2", "number is 2",
        "number between 1 and 3", "sure is true", "sure is false", "sure is not true", "price < 2.00 USD", "price >= 2.00 USD", "price > 1.00 EUR", "price is known",
    ];

    private static readonly Gen<Condition> AnyCondition = Gen.Recursive<Condition>((depth, inner) =>
    {
        var line = Gen.Int[0, Lines.Length - 1].Select(i => Condition.Parse(Lines[i]));
        return depth > 2 ? line : Gen.Frequency(
            (3, line),
            (1, inner.Select(Condition.Not)),
            (2, inner.Array[0, 3].Select(parts => Condition.All(parts))),
            (2, inner.Array[0, 3].Select(parts => Condition.Any(parts))));
    });

    private static readonly FactSet[] Worlds = [.. AllWorlds()];

    private static IEnumerable<FactSet> AllWorlds()
    {
        FactValue[] words = [FactValue.Unknown, FactValue.Of("a"), FactValue.Of("B"), FactValue.Of("c"), FactValue.Of("d")];
        FactValue[] numbers = [FactValue.Unknown, FactValue.Of(0m), FactValue.Of(1m), FactValue.Of(2m), FactValue.Of(2.5m), FactValue.Of(3m), FactValue.Of(4m)];
        FactValue[] flags = [FactValue.Unknown, FactValue.Of(true), FactValue.Of(false)];
        FactValue[] prices = [FactValue.Unknown, Price("1.00", "USD"), Price("2.00", "USD"), Price("3.00", "USD"), Price("0.50", "EUR"), Price("2.00", "EUR")];
        foreach (var word in words)
            foreach (var number in numbers)
                foreach (var flag in flags)
                    foreach (var price in prices)
                        yield return new FactSet { ["word"] = word, ["number"] = number, ["sure"] = flag, ["price"] = price };
    }

    private static FactValue Price(string amount, string currency) => FactValue.Of(Money.Parse(amount, Currency.Of(currency)));

    private static Truth[] Truths(Condition condition)
    {
        var rules = RuleSet.Build([new Rule { Id = "r", When = condition, Then = new RuleActions() }], new RuleVocabulary { Facts = Facts });
        return [.. Worlds.Select(world => RuleEvaluator.Default.Evaluate(rules, world).Trace[0].Result!.Value)];
    }

    [Fact]
    public void What_is_said_never_to_hold_holds_in_no_world() =>
        AnyCondition.Sample(condition => !new ConditionLogic(Facts).CanNeverHold(condition) || Truths(condition).All(truth => truth != Truth.True), iter: 2_000);

    [Fact]
    public void What_is_said_always_to_hold_holds_in_every_world() =>
        AnyCondition.Sample(condition => !new ConditionLogic(Facts).AlwaysHolds(condition) || Truths(condition).All(truth => truth == Truth.True), iter: 2_000);

    [Fact]
    public void What_is_said_to_be_implied_is_true_in_every_world_where_the_other_is() =>
        Gen.Select(AnyCondition, AnyCondition).Sample((from, to) =>
            !new ConditionLogic(Facts).IsImplied(to, from) || Truths(from).Zip(Truths(to)).All(pair => pair.First != Truth.True || pair.Second == Truth.True), iter: 2_000);

    [Fact]
    public void Of_an_empty_choice_none_of_the_two_is_ever_false_together_with_the_other() =>
        AnyCondition.Sample(condition => new ConditionLogic(Facts).EmptyChoice(condition) is not { } pair
            || Truths(pair.One).Zip(Truths(pair.Two)).All(both => both.First != Truth.False || both.Second != Truth.False), iter: 2_000);
}

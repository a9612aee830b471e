using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Rules;

public sealed class KleeneTests
{
    private static readonly FactCatalog Facts = new(
    [
        new FactDefinition { Name = "a", Type = FactType.Boolean, Description = "a flag" },
        new FactDefinition { Name = "b", Type = FactType.Boolean, Description = "a flag" },
    ]);

    private static Truth Ask(Condition condition, Truth a, Truth b = Truth.False)
    {
        var facts = new FactSet();
        if (a != Truth.Unknown) facts["a"] = FactValue.Of(a == Truth.True);
        if (b != Truth.Unknown) facts["b"] = FactValue.Of(b == Truth.True);
        var rules = RuleSet.Build([new Rule { Id = "1", When = condition, Then = new RuleActions() }], new RuleVocabulary { Facts = Facts });
        return RuleEvaluator.Default.Evaluate(rules, facts).Trace[0].Result!.Value;
    }

    private static readonly Condition A = Condition.Parse("a is true");
    private static readonly Condition B = Condition.Parse("b is true");

    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.False, Truth.False, Truth.Unknown)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    public void And_is_the_least_and_or_the_greatest_of_both(Truth a, Truth b, Truth and, Truth or)
    {
        Assert.Equal((and, and), (Ask(Condition.All(A, B), a, b), Ask(Condition.All(A, B), b, a)));
        Assert.Equal((or, or), (Ask(Condition.Any(A, B), a, b), Ask(Condition.Any(A, B), b, a)));
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.True)]
    public void Not_of_unknown_is_unknown(Truth a, Truth not) => Assert.Equal(not, Ask(Condition.Not(A), a));

    [Fact]
    public void Whether_a_fact_is_known_is_always_known()
    {
        Assert.Equal(Truth.False, Ask(Condition.Parse("a is known"), Truth.Unknown));
        Assert.Equal(Truth.True, Ask(Condition.Parse("a is known"), Truth.False));
    }

    [Theory]
    [InlineData(ItemRange.Return)]
    [InlineData(ItemRange.Order)]
    public void Every_item_and_any_item_over_nothing_are_unknown(ItemRange over)
    {
        var sku = Condition.Parse("item.sku is x");
        foreach (var condition in new[] { Condition.EveryItem(over, sku), Condition.AnyItem(over, sku), Condition.Not(Condition.EveryItem(over, sku)) })
        {
            var rules = RuleSet.Build([new Rule { Id = "1", When = condition, Then = new RuleActions { Propose = Outcome.Deny } }]);
            Assert.Equal(Truth.Unknown, RuleEvaluator.Default.Evaluate(rules, new FactSet()).Trace[0].Result);
        }
    }

    [Fact]
    public void Any_and_every_item_go_over_each_with_its_own_facts()
    {
        RefundKit.Decisions.RefundDecision Decide(Condition when) => APolicy.OfThirtyDays().Rule("1", when, new RuleActions { Tags = ["hit"] })
            .Decide(ARequest.ForARefund().AndLine("L2", "40.00").Line(line => line with { Category = null }));
        Condition[] both = [Condition.Parse("item.category is apparel"), Condition.Parse("item.unitPrice < 50.00 USD")];

        Assert.Equal(["hit"], Decide(Condition.AnyItem(ItemRange.Return, both)).Tags);
        Assert.Equal([], Decide(Condition.EveryItem(ItemRange.Return, both)).Tags);
        Assert.Equal(Truth.False, Decide(Condition.EveryItem(ItemRange.Return, both)).Trace.Rules[0].Result);
        Assert.Equal(Truth.Unknown, Decide(Condition.EveryItem(ItemRange.Order, both[0])).Trace.Rules[0].Result);
    }
}

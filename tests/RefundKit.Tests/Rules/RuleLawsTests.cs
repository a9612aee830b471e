using CsCheck;
using NodaTime;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Rules;

/// <summary>Laws of conditions and rules over generated input.</summary>
public sealed class RuleLawsTests
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.String[Gen.Char["abc-_ '12退é"], 0, 6], Pick("known", "not", "and", "is", "true", "-", "_", "1a"));

    private static readonly Gen<ConditionValue> Values = Gen.OneOf(
        Texts.Select(text => (ConditionValue)new ConditionValue.Word(text)),
        Gen.Select(Gen.Int, Gen.Int[0, 6]).Select(pair => (ConditionValue)new ConditionValue.Number(new decimal(Math.Abs((long)pair.Item1)) / (decimal)Math.Pow(10, pair.Item2))),
        Gen.Select(Gen.Int, Pick("USD", "JPY", "KWD")).Select(pair => (ConditionValue)new ConditionValue.Amount(new Money(pair.Item1, Currency.Of(pair.Item2)))),
        Gen.Int[0, 40_000].Select(days => (ConditionValue)new ConditionValue.Day(new LocalDate(1990, 1, 1).PlusDays(days))),
        Gen.Int[-900_000, 900_000].Select(minutes => (ConditionValue)new ConditionValue.Span(Duration.FromMinutes(minutes))));

    private static readonly Gen<FactCondition> Lines = Gen.OneOf(
        Gen.Select(Gen.Enum<ConditionOperator>(), Values).Where(pair => pair.Item1 is not (ConditionOperator.IsKnown or ConditionOperator.Between))
            .Select(pair => new FactCondition("order.total", pair.Item1, pair.Item2)),
        Gen.Select(Pick(ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.ContainsAny), Values.Array[1, 4])
            .Select(pair => new FactCondition("a", pair.Item1, new ConditionValue.List([.. pair.Item2]))),
        Gen.Select(Values, Values).Select(pair => new FactCondition("x-y.z", ConditionOperator.Between, new ConditionValue.Range(pair.Item1, pair.Item2))),
        Gen.Const(new FactCondition("order.id", ConditionOperator.IsKnown, null)));

    [Fact]
    public void What_is_printed_reads_back_as_the_same_condition() => Lines.Sample(line =>
    {
        var again = Assert.IsType<FactCondition>(Condition.Parse(line.ToString()));
        Assert.Equal((line.Fact, line.Operator, line.Value), (again.Fact, again.Operator, again.Value));
        Assert.Equal(line.ToString(), again.ToString());
    });

    [Fact]
    public void No_line_whatever_makes_the_reader_throw() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["abis notkwd<>=[],'0123456789.-USD "], 0, 40]).Sample(line =>
    {
        if (Condition.TryParse(line, out var condition, out _)) Assert.Equal(condition, Condition.Parse(condition.ToString()));
    });

    /// <summary>A condition as this test understands it: asked naively, and printed for the library to read.</summary>
    private abstract record Node
    {
        public abstract int Ask(Facts facts);

        public abstract Condition Made { get; }
    }

    private sealed record Facts(bool? Flag, int? Number, string? Word, string[]? Set)
    {
        public FactSet Given
        {
            get
            {
                var facts = new FactSet();
                if (Flag is { } flag) facts["flag"] = FactValue.Of(flag);
                if (Number is { } number) facts["number"] = FactValue.Of((decimal)number);
                if (Word is { } word) facts["word"] = FactValue.Of(word);
                if (Set is { } set) facts["set"] = FactValue.Of([.. set]);
                return facts;
            }
        }
    }

    // The truths as numbers: 0 is false, 1 is unknown, 2 is true.
    private sealed record Leaf(string Line, Func<Facts, bool?> Holds) : Node
    {
        public override int Ask(Facts facts) => Holds(facts) switch { true => 2, false => 0, null => 1 };

        public override Condition Made => Condition.Parse(Line);
    }

    private sealed record All(Node[] Parts) : Node
    {
        public override int Ask(Facts facts) => Parts.Min(part => part.Ask(facts));

        public override Condition Made => Condition.All([.. Parts.Select(part => part.Made)]);
    }

    private sealed record Any(Node[] Parts) : Node
    {
        public override int Ask(Facts facts) => Parts.Max(part => part.Ask(facts));

        public override Condition Made => Condition.Any([.. Parts.Select(part => part.Made)]);
    }

    private sealed record Not(Node Inner) : Node
    {
        public override int Ask(Facts facts) => 2 - Inner.Ask(facts);

        public override Condition Made => Condition.Not(Inner.Made);
    }

    private static readonly string[] Letters = ["a", "b", "c"];

    private static readonly Gen<Node> Leaves = Gen.OneOf(
        Gen.Bool.Select(wanted => (Node)new Leaf($"flag is {(wanted ? "true" : "false")}", facts => facts.Flag is { } flag ? flag == wanted : null)),
        Gen.Int[0, 4].Select(limit => (Node)new Leaf($"number <= {limit}", facts => facts.Number is { } number ? number <= limit : null)),
        Gen.Int[0, 4].Select(limit => (Node)new Leaf($"number > {limit}", facts => facts.Number is { } number ? number > limit : null)),
        Gen.Int[0, 2].Select(low => (Node)new Leaf($"number between {low} and {low + 1}", facts => facts.Number is { } number ? number >= low && number <= low + 1 : null)),
        Gen.Int[0, 2].Select(i => (Node)new Leaf($"word is not {Letters[i]}", facts => facts.Word is { } word ? word != Letters[i] : null)),
        Gen.Int[0, 2].Select(i => (Node)new Leaf($"word in [{Letters[i]}, c]", facts => facts.Word is { } word ? word == Letters[i] || word == "c" : null)),
        Gen.Int[0, 2].Select(i => (Node)new Leaf($"set has {Letters[i]}", facts => facts.Set?.Contains(Letters[i]))),
        Gen.Const((Node)new Leaf("word is known", facts => facts.Word is not null)));

    private static Gen<Node> Trees(int depth) => depth == 0
        ? Leaves
        : Gen.OneOf(
            Leaves,
            Trees(depth - 1).Array[1, 3].Select(parts => (Node)new All(parts)),
            Trees(depth - 1).Array[1, 3].Select(parts => (Node)new Any(parts)),
            Trees(depth - 1).Select(inner => (Node)new Not(inner)));

    private static readonly Gen<Facts> SomeFacts =
        from flag in Gen.Int[0, 2]
        from number in Gen.Int[-1, 4]
        from word in Gen.Int[-1, 2]
        from set in Gen.Int[-1, 7]
        select new Facts(
            flag == 2 ? null : flag == 1,
            number < 0 ? null : number,
            word < 0 ? null : Letters[word],
            set < 0 ? null : [.. Letters.Where((_, i) => (set & (1 << i)) != 0)]);

    private static readonly RuleVocabulary Vocabulary = new()
    {
        Facts = new FactCatalog(
        [
            new FactDefinition { Name = "flag", Type = FactType.Boolean, Description = "flag" },
            new FactDefinition { Name = "number", Type = FactType.Number, Description = "number" },
            new FactDefinition { Name = "word", Type = FactType.Text, Description = "word" },
            new FactDefinition { Name = "set", Type = FactType.TextSet, Description = "set" },
        ]),
    };

    private static RuleEvaluation Evaluate(IEnumerable<Node> nodes, Facts facts) => RuleEvaluator.Default.Evaluate(
        RuleSet.Build(nodes.Select((node, i) => new Rule { Id = $"r{i}", When = node.Made, Then = new RuleActions { Tags = [$"t{i}"], Propose = Outcome.NeedsReview } }), Vocabulary),
        facts.Given);

    [Fact]
    public void The_compiled_evaluator_says_what_a_naive_one_says() => Gen.Select(Trees(3).Array[1, 5], SomeFacts).Sample((nodes, facts) =>
    {
        var result = Evaluate(nodes, facts);
        for (var i = 0; i < nodes.Length; i++) Assert.Equal((Truth)nodes[i].Ask(facts), result.Trace[i].Result);
        Assert.Equal(nodes.Select((node, i) => (node, i)).Where(pair => pair.node.Ask(facts) == 2).Select(pair => $"t{pair.i}"), result.Tags);
    });

    [Fact]
    public void An_unknown_condition_always_names_a_fact_that_is_missing() => Gen.Select(Trees(3), SomeFacts).Sample((node, facts) =>
    {
        foreach (var proposal in Evaluate([node], facts).Proposals.Where(proposal => proposal.Truth == Truth.Unknown))
        {
            Assert.NotEmpty(proposal.Missing);
            Assert.All(proposal.Missing, fact => Assert.False(facts.Given[fact.Name].IsKnown));
        }
    });

    [Fact]
    public void Reordering_rules_that_only_tag_changes_the_order_of_tags_and_nothing_else() => Gen.Select(Trees(2).Array[2, 5], SomeFacts).Sample((nodes, facts) =>
    {
        Rule[] rules = [.. nodes.Select((node, i) => new Rule { Id = $"r{i}", When = node.Made, Then = new RuleActions { Tags = [$"t{i}"] } })];
        var forth = RuleEvaluator.Default.Evaluate(RuleSet.Build(rules, Vocabulary), facts.Given);
        var back = RuleEvaluator.Default.Evaluate(RuleSet.Build(rules.Reverse(), Vocabulary), facts.Given);

        Assert.Equal(forth.Tags.Order(StringComparer.Ordinal), back.Tags.Order(StringComparer.Ordinal));
        Assert.Equal(forth.Trace.Select(rule => (rule.Rule, rule.Result)), back.Trace.Reverse().Select(rule => (rule.Rule, rule.Result)));
    });
}

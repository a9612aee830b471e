using System.Diagnostics;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Rules;

/// <summary>The condition language, line by line.</summary>
public sealed class ConditionLineTests
{
    [Theory]
    [InlineData("order.market is eu")]
    [InlineData("order.market is not 'north america'")]
    [InlineData("item.category in [electronics, jewellery, 'books and maps']")]
    [InlineData("item.sku not in ['12', 'O''Neil']")]
    [InlineData("order.daysSinceDelivered <= 30")]
    [InlineData("message.confidence between 0.5 and 0.75")]
    [InlineData("quote.amount > 50.00 USD")]
    [InlineData("quote.amount between 10.00 USD and 20.00 USD")]
    [InlineData("order.placedOn >= 2026-11-22")]
    [InlineData("order.sincePlaced < 36 hours")]
    [InlineData("customer.tags has vip")]
    [InlineData("message mentions refund")]
    [InlineData("message contains any [退款, refund]")]
    [InlineData("message matches '^\\s*stop'")]
    [InlineData("order.id is known")]
    [InlineData("order.market is 'known'")]
    public void A_line_in_its_one_spelling_prints_as_it_was_read(string line) => Assert.Equal(line, Condition.Parse(line).ToString());

    [Theory]
    [InlineData("  order.market   is\teu ", "order.market is eu")]
    [InlineData("order.market is 'eu'", "order.market is eu")]
    [InlineData("order.daysSinceDelivered <= 30.00", "order.daysSinceDelivered <= 30")]
    [InlineData("quote.amount > 50 USD", "quote.amount > 50.00 USD")]
    [InlineData("quote.amount > 050.5 USD", "quote.amount > 50.50 USD")]
    [InlineData("order.sincePlaced < 1 week", "order.sincePlaced < 7 days")]
    [InlineData("order.sincePlaced < 1.5 days", "order.sincePlaced < 36 hours")]
    [InlineData("item.category in [a,b]", "item.category in [a, b]")]
    public void Other_spellings_come_down_to_it(string line, string canonical)
    {
        Assert.Equal(canonical, Condition.Parse(line).ToString());
        Assert.Equal(Condition.Parse(canonical), Condition.Parse(line));
    }

    [Theory]
    [InlineData("", 1, "a condition starts with the name of a fact", "Write for example: order.daysSinceDelivered <= 30")]
    [InlineData("order.id", 9, "the condition has no operator", null)]
    [InlineData("order.id = 5", 10, "\"=\" is no operator", "Write \"is\".")]
    [InlineData("order.id != x", 10, "\"!=\" is no operator", "Write \"is not\".")]
    [InlineData("order.id contans any x", 10, "\"contans\" is no operator", null)]
    [InlineData("message contains refund", 9, "\"contains\" is no operator", "Did you mean \"contains any\"?")]
    [InlineData("message mentoins refund", 9, "\"mentoins\" is no operator", "Did you mean \"mentions\"?")]
    [InlineData("order.id is not known", 10, "\"is not known\" is no operator", "Write {\"not\": \"… is known\"}.")]
    [InlineData("order.id is", 12, "the condition has no value", null)]
    [InlineData("order.id is not", 16, "the condition has no value", null)]
    [InlineData("order.id is and", 13, "\"and\" is a word of the language", "Write 'and' to mean the text.")]
    [InlineData("order.id is \"x\"", 13, "\"\"x\"\" is no value", "Texts stand in single quotes.")]
    [InlineData("order.id is 'x", 13, "the text does not end", "Close it with a single quote; inside a text write two of them for one.")]
    [InlineData("order.id is big red", 17, "\"red\" is left over at the end of the condition", null)]
    [InlineData("item.sku in []", 13, "the list is empty", "Name at least one value.")]
    [InlineData("item.sku in [a b]", 16, "\"b]\" stands where a comma or ] belongs", "Put a text with spaces into single quotes.")]
    [InlineData("item.sku in [a, b", 18, "the list does not end", "Put a text with spaces into single quotes.")]
    [InlineData("x between 5", 12, "\"between\" needs two values", "Write for example: between 10 and 20. Both ends are included.")]
    [InlineData("x > 1_000", 5, "\"1_000\" is neither a number nor a day", "Write digits and at most one point, or a day such as 2026-11-22.")]
    [InlineData("x > 5e2", 5, "\"5e2\" is neither a number nor a day", "Write digits and at most one point, or a day such as 2026-11-22.")]
    [InlineData("x > 2026-02-30", 5, "\"2026-02-30\" is neither a number nor a day", "Write digits and at most one point, or a day such as 2026-11-22.")]
    [InlineData("x > 5.001 USD", 5, "\"5.001\" has more than the 2 decimals of USD, or is too large", null)]
    [InlineData("x > 5.00  UDS", 11, "\"UDS\" is no currency of ISO 4217", null)]
    [InlineData("x < 9999999999999999999999999 weeks", 5, "\"9999999999999999999999999 weeks\" is no span of whole minutes", null)]
    public void A_bad_line_says_what_is_wrong_and_where(string line, int column, string message, string? suggestion)
    {
        Assert.False(Condition.TryParse(line, out _, out var problem));

        Assert.Equal((1, column, message), (problem.Position!.Value.Line, problem.Position.Value.Column, problem.Message));
        if (suggestion is not null) Assert.Equal(suggestion, problem.Suggestion);
    }

    public static TheoryData<FactType, string> Allowed => new()
    {
        { FactType.Text, "is,is not,in,not in,contains any,matches" },
        { FactType.TextSet, "has,contains any" },
        { FactType.Boolean, "is,is not" },
        { FactType.Number, "is,is not,in,not in,<,<=,>,>=,between" },
        { FactType.Money, "is,is not,<,<=,>,>=,between" },
        { FactType.Date, "is,is not,<,<=,>,>=,between" },
        { FactType.Duration, "is,is not,<,<=,>,>=,between" },
        { FactType.Message, "mentions,contains any,matches" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Each_operator_asks_the_types_it_is_for_and_no_others(FactType type, string operators)
    {
        var vocabulary = new RuleVocabulary { Facts = new FactCatalog([new FactDefinition { Name = "x", Type = type, Description = "x" }]) };
        var value = type switch
        {
            FactType.Boolean => "true", FactType.Number => "5", FactType.Money => "5.00 USD", FactType.Date => "2026-11-22", FactType.Duration => "5 days",
            FactType.Message => "refund", _ => "word",
        };
        foreach (var name in "is,is not,in,not in,<,<=,>,>=,between,has,mentions,contains any,matches".Split(','))
        {
            var line = name switch
            {
                "between" => $"x between {value} and {value}",
                "in" or "not in" or "contains any" => $"x {name} [{value}]",
                _ => $"x {name} {value}",
            };
            var good = RuleSet.TryBuild([new Rule { Id = "1", When = Condition.Parse(line), Then = new RuleActions() }], vocabulary, HitPolicy.All, out _, out var problems);
            Assert.True(good == operators.Split(',').Contains(name), $"{line}: {string.Join("; ", problems)}");
            if (!good) Assert.Equal("RK1105", Assert.Single(problems).Id);
        }
    }

    private static Truth Search(string pattern, string text)
    {
        var rules = RuleSet.Build([new Rule { Id = "1", When = Condition.Parse($"message matches '{pattern}'"), Then = new RuleActions() }]);
        var message = new MessageContent(text, new MessageUnderstanding { Intent = MessageIntent.Other, Confidence = 1, Origin = "test" });
        return RuleEvaluator.Default.Evaluate(rules, new FactSet { ["message"] = FactValue.Of(message) }).Trace[0].Result!.Value;
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|aa)+$")]
    [InlineData("(.*a){12}x")]
    public void A_pattern_that_would_explode_with_backtracking_takes_bounded_time(string pattern)
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal(Truth.False, Search(pattern, new string('a', 100_000) + "!"));

        // Linear work takes milliseconds here; backtracking would outlive the machine.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("(?=a)b", "RK1110")]
    [InlineData("(a)\\1", "RK1110")]
    [InlineData("(a", "RK1110")]
    public void A_pattern_that_needs_backtracking_or_is_none_is_refused(string pattern, string id)
    {
        Assert.False(RuleSet.TryBuild([new Rule { Id = "1", When = Condition.Parse($"message matches '{pattern}'"), Then = new RuleActions() }], null, HitPolicy.All, out _, out var problems));
        Assert.Equal(id, Assert.Single(problems).Id);
    }

    [Fact]
    public void A_text_beyond_every_message_is_not_searched_since_its_end_is_not_known() => Assert.Equal(Truth.Unknown, Search("a$", new string('a', 300_000)));

    [Fact]
    public void A_pattern_finds_what_it_says_without_regard_to_case() => Assert.Equal(Truth.True, Search("order\\s+#\\d+", "My ORDER  #1001 never came"));
}

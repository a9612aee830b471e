using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>A host's own facts: declared with a type, given as JSON can, never silently false.</summary>
public sealed class HostFactTests
{
    private const string Request = """
        {"id":"R-1","receivedAt":"2026-11-20T15:00:00Z","shipTo":{"country":"US"},"return":{"lines":[{"line":"L1","quantity":1,"reason":"changed-mind"}]},
         "order":{"id":"1","currency":"USD","placedAt":"2026-11-01T00:00:00Z","deliveredAt":"2026-11-05T00:00:00Z","lines":[{"id":"L1","quantity":1,"unitPrice":"10.00"}],
                  "payments":[{"id":"P1","captured":"10.00"}]},"facts":{"FACT":VALUE}}
        """;

    private static RefundDecision Decide(HostFact fact, string condition, string value, string? name = null) =>
        APolicy.OfThirtyDays().With(draft => draft with { Facts = [fact] }).Safeguards(safeguards => safeguards with { RefundAfter = [new RefundTiming { After = RefundPoint.Request }] })
            .Proposing(Outcome.NeedsReview, condition).Policy
            .Decide(RefundRequest.Parse(Request.Replace("FACT", name ?? fact.Name, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal)), ARequest.At("2026-11-20T15:00:00Z"));

    private static HostFact Fact(FactType type) => new() { Name = "shop.fact", Type = type };

    [Theory]
    [InlineData(FactType.Text, "shop.fact is gold", "\"Gold\"", true)]
    [InlineData(FactType.TextSet, "shop.fact has gold", "[\"red\",\"gold\"]", true)]
    [InlineData(FactType.TextSet, "shop.fact has gold", "\"gold\"", true)]
    [InlineData(FactType.Number, "shop.fact > 70", "70.5", true)]
    [InlineData(FactType.Number, "shop.fact > 70", "70", false)]
    [InlineData(FactType.Boolean, "shop.fact is true", "true", true)]
    [InlineData(FactType.Money, "shop.fact >= 50.00 USD", "{\"amount\":\"50.00\",\"currency\":\"USD\"}", true)]
    [InlineData(FactType.Date, "shop.fact < 2026-02-01", "\"2026-01-31\"", true)]
    [InlineData(FactType.Duration, "shop.fact < 3 days", "\"71 hours\"", true)]
    [InlineData(FactType.Duration, "shop.fact < 3 days", "\"72 hours\"", false)]
    [InlineData(FactType.Duration, "shop.fact is 36 hours", "\"1.5 days\"", true)]
    public void A_value_is_read_as_the_type_the_policy_declares(FactType type, string condition, string value, bool holds)
    {
        var decision = Decide(Fact(type), condition, value);

        Assert.Equal(holds ? Outcome.NeedsReview : Outcome.Approve, decision.Outcome);
        Assert.Empty(decision.Problems);
    }

    [Theory]
    [InlineData(FactType.Number, "shop.fact > 70", "\"seventy\"", "\"shop.fact\" is seventy, which is not a number")]
    [InlineData(FactType.Boolean, "shop.fact is true", "\"true\"", "\"shop.fact\" is true, which is not true or false")]
    [InlineData(FactType.Date, "shop.fact < 2026-02-01", "\"31.01.2026\"", "\"shop.fact\" is 31.01.2026, which is not a day such as \"2026-11-22\"")]
    [InlineData(FactType.Duration, "shop.fact < 3 days", "\"3 moons\"", "which is not a span such as \"30 days\"")]
    [InlineData(FactType.Money, "shop.fact >= 50.00 USD", "50", "\"shop.fact\" is 50, which is not an amount")]
    [InlineData(FactType.Text, "shop.fact is gold", "1", "\"shop.fact\" is 1, which is not a text")]
    public void A_value_of_another_type_is_unknown_and_a_problem_of_the_decision(FactType type, string condition, string value, string message)
    {
        var decision = Decide(Fact(type), condition, value);

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(decision.Needs, need => need.Fact == "shop.fact");
        var problem = Assert.Single(decision.Problems);
        Assert.Equal(("RK1230", ProblemSeverity.Warning, "facts.shop.fact"), (problem.Id, problem.Severity, problem.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_was_not_declared_is_unknown_and_a_problem()
    {
        var decision = Decide(Fact(FactType.Text) with { Words = ["silver", "gold"] }, "shop.fact is not gold", "\"glod\"");

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Equal("Use one of: silver, gold.", Assert.Single(decision.Problems).Suggestion);
        Assert.Empty(Decide(Fact(FactType.Text) with { Words = ["silver", "gold"] }, "shop.fact is gold", "\"GOLD\"").Problems);
    }

    [Theory]
    [InlineData("shop.fcat", true)]
    [InlineData("shop_fact", true)]
    [InlineData("weather", false)]
    public void A_fact_under_a_name_much_like_a_missing_one_is_said_and_any_other_is_not(string name, bool isSaid)
    {
        var problems = Decide(Fact(FactType.Text), "shop.fact is gold", "\"gold\"", name).Problems;

        Assert.Equal(isSaid ? ["RK1231"] : [], problems.Select(problem => problem.Id));
        Assert.All(problems, problem => Assert.Equal(("facts." + name, "Did you mean \"shop.fact\"?"), (problem.Path, problem.Suggestion)));
    }

    [Fact]
    public void A_fact_much_like_one_that_is_given_is_another_fact() =>
        Assert.Empty(Decide(Fact(FactType.Text), "shop.fact is gold", "\"gold\",\"shop.facts\":\"gold\"").Problems);

    [Theory]
    [InlineData("null", Outcome.NeedsReview)]
    [InlineData("10", Outcome.Approve)]
    public void A_value_when_absent_counts_where_the_request_gives_none(string value, Outcome outcome) =>
        Assert.Equal(outcome, Decide(Fact(FactType.Number) with { Absent = FactValue.Of(100m) }, "shop.fact > 70", value).Outcome);

    [Theory]
    [InlineData("\"type\":\"number\",\"absent\":\"many\"", "RK1229")]
    [InlineData("\"type\":\"date\",\"absent\":\"2026-02-30\"", "RK1229")]
    [InlineData("\"type\":\"money\",\"absent\":{\"amount\":\"1.005\",\"currency\":\"USD\"}", "RK1229")]
    [InlineData("\"type\":\"text\",\"words\":[\"a\",\"b\"],\"absent\":\"c\"", "RK1229")]
    [InlineData("\"type\":\"number\",\"words\":[\"a\"]", "RK1227")]
    [InlineData("\"type\":\"flag\",\"unit\":\"points\"", "RK1227")]
    [InlineData("\"type\":\"money\",\"absnet\":null", "RK1006")]
    public void What_a_declaration_gets_wrong_is_refused(string members, string id)
    {
        Assert.False(RefundPolicy.TryParse("{\"format\":1,\"id\":\"p\",\"version\":\"1\",\"currency\":\"USD\",\"timeZone\":\"UTC\",\"facts\":[{\"name\":\"shop.fact\"," + members + "}]}", out _, out var problems));
        Assert.Equal(id, Assert.Single(problems).Id);
    }

    [Fact]
    public void Every_type_is_written_and_read_back_with_its_value_when_absent()
    {
        HostFact[] facts =
        [
            Fact(FactType.Text) with { Name = "a", Absent = FactValue.Of("x") }, Fact(FactType.TextSet) with { Name = "b", Absent = FactValue.Of(["x", "y"]) },
            Fact(FactType.Number) with { Name = "c", Absent = FactValue.Of(1.50m), Unit = "points" }, Fact(FactType.Boolean) with { Name = "d", Absent = FactValue.Of(false) },
            Fact(FactType.Money) with { Name = "e", Absent = FactValue.Of(Money.Parse("0.00", Currency.Of("USD"))) },
            Fact(FactType.Date) with { Name = "f", Absent = FactValue.Of(new LocalDate(2026, 1, 31)) }, Fact(FactType.Duration) with { Name = "g", Absent = FactValue.Of(Duration.FromMinutes(90)) },
        ];
        var policy = new PolicyDraft { Id = "p", Version = "1", Currency = Currency.Of("USD"), Facts = [.. facts] }.Build();
        var again = RefundPolicy.Parse(policy.ToJson());

        Assert.Equal(facts.Select(fact => (fact.Type, fact.Absent)), again.Draft.Facts.Select(fact => (fact.Type, fact.Absent)));
        Assert.Equal(policy, again);
    }
}

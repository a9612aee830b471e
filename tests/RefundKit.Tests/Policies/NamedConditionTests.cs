using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>Conditions said once in a policy, and read by their names.</summary>
public sealed class NamedConditionTests
{
    private static string Policy(string conditions, string rest = "") =>
        "{\"format\":1,\"id\":\"p\",\"version\":\"1\",\"currency\":\"USD\",\"timeZone\":\"UTC\",\"conditions\":[" + conditions + "]" + rest + "}";

    private static Problem Error(string json)
    {
        Assert.False(RefundPolicy.TryParse(json, out _, out var problems));
        return Assert.Single(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    private static APolicy Named(string name, string when, APolicy? policy = null) => (policy ?? APolicy.OfThirtyDays()).With(draft => draft with
    {
        Conditions = draft.Conditions.Add(new NamedCondition { Name = name, When = Condition.Parse(when) }),
    });

    [Fact]
    public void A_name_reads_as_a_flag_in_terms_and_in_operations()
    {
        var policy = Named("customer.isLoyal", "customer.orders >= 10").FirstWindow(new ReturnWindow { Id = "loyal", Days = 90, When = Condition.Parse("customer.isLoyal is true") })
            .Rule("loyal", "customer.isLoyal is true", new RuleActions { Tags = ["loyal"] });

        var loyal = policy.Decide(ARequest.ForARefund().Customer(customer => customer with { Orders = 10 }));
        var other = policy.Decide(ARequest.ForARefund().Customer(customer => customer with { Orders = 9 }));

        Assert.Equal(("loyal", "standard"), (loyal.Window!.Id, other.Window!.Id));
        Assert.Equal(["loyal"], loyal.Tags);
        Assert.Empty(other.Tags);
    }

    [Fact]
    public void What_a_named_condition_does_not_know_is_unknown_wherever_it_is_read()
    {
        var decision = Named("customer.isLoyal", "customer.orders >= 10").Proposing(Outcome.Deny, "customer.isLoyal is false").Decide(ARequest.ForARefund());

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(decision.Needs, need => need.Fact == "customer.orders");
    }

    [Fact]
    public void A_named_condition_reads_those_above_it_and_may_be_about_an_item()
    {
        var policy = Named("item.isFragile", "item.category in [glass, china]");
        policy = Named("order.isDelicate", "order.isBreakable is true", policy.With(draft => draft with
        {
            Conditions = draft.Conditions.Add(new NamedCondition { Name = "order.isBreakable", When = Condition.AnyItem(ItemRange.Order, Condition.Parse("item.isFragile is true")) }),
        })).Proposing(Outcome.NeedsReview, "order.isDelicate is true");

        Assert.Equal(Outcome.NeedsReview, policy.Decide(ARequest.ForARefund().Line(line => line with { Category = "glass" })).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund()).Outcome);
    }

    [Theory]
    [InlineData("""{"name":"a","when":"order.id is known"},{"name":"a","when":"order.id is known"}""", "RK1211")]
    [InlineData("""{"name":"order.id","when":"order.tags has x"}""", "RK1211")]
    [InlineData("""{"name":"1a","when":"order.id is known"}""", "RK1210")]
    [InlineData("""{"name":"a","when":"b is true"},{"name":"b","when":"order.id is known"}""", "RK1120")]
    [InlineData("""{"name":"a","when":{"not":"a is true"}}""", "RK1118")]
    [InlineData("""{"name":"a","when":"order.idd is known"}""", "RK1102")]
    [InlineData("""{"name":"a","when":"order.id > 3"}""", "RK1105")]
    [InlineData("""{"name":"a"}""", "RK1008")]
    public void What_is_wrong_with_a_named_condition_is_said_once(string conditions, string id) =>
        Assert.Equal(id, Error(Policy(conditions, ",\"operations\":{\"rules\":[{\"id\":\"r\",\"when\":\"order.tags has y\",\"then\":{}}]}")).Id);

    [Fact]
    public void A_bad_named_condition_is_not_reported_again_by_those_who_read_it() =>
        Assert.Equal("RK1120", Error(Policy(
            """{"name":"a","when":"b is true"},{"name":"b","when":"order.id is known"}""",
            ""","operations":{"rules":[{"id":"r","when":"a is true","then":{}},{"id":"s","when":"a is false","then":{}}]}""")).Id);

    [Fact]
    public void A_named_condition_stands_in_the_phase_of_the_latest_fact_it_reads()
    {
        const string late = """{"name":"isLarge","when":"quote.amount > 500.00 USD"}""";

        Assert.Equal("RK1104", Error(Policy(late, ""","terms":{"windows":[{"id":"w","days":1,"when":"isLarge is true"}]}""")).Id);
        Assert.True(RefundPolicy.TryParse(Policy(late, ""","operations":{"rules":[{"id":"r","when":"isLarge is true","then":{"propose":"needsReview"}}]}"""), out _, out _));
    }

    [Fact]
    public void Conditions_that_double_each_other_are_refused_before_they_are_bound()
    {
        var doubling = Enumerable.Range(1, 60).Select(i => $"{{\"name\":\"c{i}\",\"when\":{{\"all\":[\"c{i - 1} is true\",\"c{i - 1} is true\"]}}}}").Prepend("""{"name":"c0","when":"order.id is known"}""");

        Assert.False(RefundPolicy.TryParse(Policy(string.Join(",", doubling)), out _, out var problems));
        Assert.All(problems, problem => Assert.Equal("RK1119", problem.Id));
    }

    [Fact]
    public void A_large_condition_used_in_many_places_is_refused_before_it_is_bound()
    {
        var lines = string.Join(",", Enumerable.Range(0, 5_000).Select(i => $"\"order.units > {i}\""));
        var rules = string.Join(",", Enumerable.Range(0, 200).Select(i => $$$"""{"id":"r{{{i}}}","when":"large is true","then":{}}"""));

        Assert.Equal("RK1119", Error(Policy("{\"name\":\"large\",\"when\":{\"any\":[" + lines + "]}}", ",\"operations\":{\"rules\":[" + rules + "]}")).Id);
    }

    [Fact]
    public void A_chain_of_names_has_a_bounded_depth()
    {
        static string Chain(int length) => string.Join(",", Enumerable.Range(1, length).Select(i => $$"""{"name":"c{{i}}","when":"c{{i - 1}} is true"}""").Prepend("""{"name":"c0","when":"order.id is known"}"""));

        Assert.True(RefundPolicy.TryParse(Policy(Chain(31)), out _, out _));
        Assert.Equal("RK1119", Error(Policy(Chain(32))).Id);
    }
}

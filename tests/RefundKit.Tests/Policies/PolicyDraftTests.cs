using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PolicyDraftTests
{
    private static readonly PolicyDraft Shop = new() { Id = "shop", Version = "1", Currency = Currency.Of("USD") };

    private static string[] Problems(PolicyDraft draft)
    {
        Assert.False(draft.TryBuild(out _, out var problems));
        return [.. problems.Select(problem => problem.Id)];
    }

    [Fact]
    public void A_test_case_that_is_no_json_is_a_problem_and_throws_nothing() =>
        Assert.Equal(["RK1220"], Problems(Shop with { Tests = [new PolicyTest { Name = "broken", Request = "{\"id\":", Expect = "{}" }] }));

    [Theory]
    [InlineData("{\"id\":", "{}")]
    [InlineData("{}", "{\"outcome\":1,\"outcome\":2}")]
    public void A_variation_that_is_no_json_is_a_problem_and_throws_nothing(string with, string expect) => Assert.Equal(
        ["RK1220"],
        Problems(Shop with { Tests = [new PolicyTest { Name = "broken", Request = "{}", Expect = "{}", Cases = [new PolicyTestCase { Name = "one", With = with, Expect = expect }] }] }));

    [Fact]
    public void A_host_fact_that_a_file_could_not_declare_is_refused() =>
        Assert.Equal(["RK1219"], Problems(Shop with { Facts = [new HostFact { Name = "chat.said", Type = FactType.Message }] }));

    [Fact]
    public void A_fee_without_a_percentage_and_an_amount_is_refused() =>
        Assert.Equal(["RK1203"], Problems(Shop with { Terms = new PolicyTerms { Fees = [new FeeRule { Id = "restocking", Kind = FeeKind.Restocking }] } }));

    [Fact]
    public void No_human_approval_without_a_named_low_risk_is_refused() =>
        Assert.Equal(["RK1205"], Problems(Shop with { Operations = new PolicyOperations { Safeguards = new Safeguards { HumanApproval = false } } }));

    [Theory]
    [InlineData("{oops", "{}")]
    [InlineData("{}", "{oops")]
    public void A_variation_of_a_test_that_is_no_json_is_a_problem_and_throws_nothing(string with, string expect) =>
        Assert.Equal(["RK1220"], Problems(Shop with { Tests = [new PolicyTest { Name = "t", Request = "{}", Expect = "{}", Cases = [new PolicyTestCase { Name = "x", With = with, Expect = expect }] }] }));

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_json() =>
        Assert.Equal(["RK1220"], Problems(Shop with { Tests = [new PolicyTest { Name = "t", Request = "{\"note\": \"" + '\ud800' + "\"}", Expect = "{}" }] }));

    [Fact]
    public void Variations_of_one_test_have_names_of_their_own()
    {
        var twice = new PolicyTestCase { Name = "a day later" };
        var test = new PolicyTest { Name = "t", Request = "{}", Expect = "{}", Cases = [twice, twice with { With = "{\"id\": \"2\"}" }] };

        Assert.Equal(["RK1114"], Problems(Shop with { Tests = [test] }));
        Assert.True((Shop with { Tests = [test with { Cases = [twice] }, test with { Name = "u", Cases = [twice] }] }).TryBuild(out _, out _));
    }

    [Fact]
    public void What_is_wrong_once_is_said_once()
    {
        Assert.Equal(["RK1229"], Problems(Shop with { Facts = [new HostFact { Name = "loyalty.points", Type = FactType.Number, Absent = FactValue.Of("none") }] }));
        Assert.Equal(["RK1011"], Problems(Shop with { Terms = new PolicyTerms { Promises = [new PolicyPromise { Id = "p", After = "requestReceived", Least = 5, Most = 2, Unit = PromiseUnit.Days }] } }));
    }
}

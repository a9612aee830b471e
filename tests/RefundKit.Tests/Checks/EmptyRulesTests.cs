using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;
using static RefundKit.Tests.Checks.PolicyChecks;

namespace RefundKit.Tests.Checks;

public class EmptyRulesTests
{
    private const string Mentions = "message mentions refund";

    [Fact]
    public void A_rule_that_does_nothing_is_reported()
    {
        var problem = Only(APolicy.OfThirtyDays().Rule("idle", Mentions, new RuleActions()), "RK1318");

        Assert.Equal("operations.rules[0].then", problem.Path);
        Assert.Contains("\"idle\"", problem.Message, StringComparison.Ordinal);
    }

    public static TheoryData<RuleActions> EachAction => new()
    {
        new RuleActions { Tags = ["seen"] },
        new RuleActions { EscalateTo = "lead" },
        new RuleActions { AssignTo = "returns" },
        new RuleActions { Priority = Priority.High },
        new RuleActions { Ask = ["return.reasons"] },
        new RuleActions { AnswerPolicy = true },
        new RuleActions { Propose = Outcome.NeedsReview },
    };

    [Theory]
    [MemberData(nameof(EachAction))]
    public void A_rule_of_one_action_does_something(RuleActions then)
    {
        var policy = APolicy.OfThirtyDays().Operations(operations => operations with { Teams = ["returns", "lead"] }).Rule("one", Mentions, then);

        Assert.DoesNotContain(Check(policy), problem => problem.Id == "RK1318");
    }

    [Fact]
    public void A_rule_that_only_stops_does_something() =>
        Assert.DoesNotContain(Check(APolicy.OfThirtyDays().Rule("end", Mentions, new RuleActions(), stop: true)), problem => problem.Id == "RK1318");

    [Fact]
    public void A_reason_without_a_proposal_is_never_told_and_reported()
    {
        var because = LocalizedText.Of("en", "Worn goods are not taken back.");

        Assert.Equal("operations.rules[0].then", Only(APolicy.OfThirtyDays().Rule("why", Mentions, new RuleActions { Tags = ["worn"], Because = because }), "RK1319").Path);
        Assert.Empty(Check(APolicy.OfThirtyDays().Rule("why", Mentions, new RuleActions { Propose = Outcome.Deny, Because = because })));
    }

    [Theory]
    [InlineData("tag", "[\"seen\", \"\"]", 44)]
    [InlineData("tag", "\" \"", 35)]
    [InlineData("ask", "[\"\\u0007\"]", 36)]
    public void A_tag_or_fact_that_names_nothing_is_refused_where_it_stands(string member, string value, int column)
    {
        var text = "{\"format\":1,\"id\":\"p\",\"version\":\"1\",\"currency\":\"USD\",\"timeZone\":\"UTC\",\"languages\":[\"en\"],\"operations\":{\"rules\":[{\"id\":\"r\",\"when\":\"" + Mentions + "\",\n"
            + "\"then\":{\"propose\":\"deny\",   \"" + member + "\":" + value + "}}]}}";

        Assert.False(RefundPolicy.TryParse(text, out _, out var problems));

        Assert.Contains(problems, problem => problem.Id == "RK1010" && problem.Position == new RefundKit.Problems.TextPosition(2, column));
    }
}

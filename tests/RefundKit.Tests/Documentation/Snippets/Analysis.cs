using RefundKit.Rules;
using RefundKit.Rules.Analysis;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class Analysis
{
    [Fact]
    public void Rules_alone_are_analysed()
    {
        using var console = new CapturedConsole();
        #region doc:analyse-rules
        var rules = RuleSet.Build(
        [
            new Rule { Id = "kind", When = Condition.Parse("customer.tags has vip"), Then = new RuleActions { Propose = Outcome.Approve } },
            new Rule { Id = "strict", When = Condition.Parse("order.daysSinceDelivered > 60"), Then = new RuleActions { Propose = Outcome.Deny } },
        ]);
        foreach (var finding in RuleAnalysis.Run(rules))
            Console.WriteLine($"{finding.Kind}: {finding.Message}; {finding.Example}");
        #endregion
        Assert.Equal(
            """
            Contradiction: rule "kind" proposes to approve what rule "strict" proposes to deny, and the denial wins; customer.tags [vip], order.daysSinceDelivered 61
            Unanswered: there are requests that no rule matches; customer.tags [], order.daysSinceDelivered 1

            """.ReplaceLineEndings("\n"),
            console.Text);
    }
}

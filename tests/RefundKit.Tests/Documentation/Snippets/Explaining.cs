using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class Explaining
{
    private static readonly IReadOnlyList<MarkdownBlock> Page = [.. MarkdownBlocks.InRepository().Where(block => block.File.EndsWith("explaining-a-decision.md", StringComparison.Ordinal))];

    private static string Block(string tag) => Page.Single(block => block.Tags.Contains(tag)).Content.Trim() + "\n";

    [Fact]
    public void The_example_of_the_page_is_explained_as_the_page_shows()
    {
        var policy = RefundPolicy.Parse(Block("policy"));
        var request = RefundRequest.Parse(Block("request"));
        using var console = new CapturedConsole();
        #region doc:explain-a-decision
        var decision = policy.Decide(request, asOf: request.LatestInstant());
        Console.Write(decision.Explain(Audience.Staff, "en").ToText());
        #endregion
        Assert.Equal(Block("staff"), console.Text);
        Assert.Equal(Block("customer"), decision.Explain(Audience.Customer, "en").ToText());
    }
}

using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

public class SampleSmoke
{
    [Fact]
    public void Prints()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "RefundKit.sln"))) root = Path.GetDirectoryName(root)!;
        Assert.True(RefundPolicy.TryParse(File.ReadAllBytes(Path.Combine(root, "samples/policies/cross-border.json")), "p.json", out var policy, out var problems), string.Join("\n", problems));
        foreach (var p in problems) Console.WriteLine(p);
        foreach (var test in policy.Draft.Tests)
        {
            var request = RefundRequest.Parse(test.Request);
            Console.WriteLine(policy.Decide(request, request.LatestInstant()).ToJson(explain: true));
            Console.WriteLine();
        }
        var again = RefundPolicy.Parse(policy.ToJson());
        Assert.Equal(policy.Hash, again.Hash);
    }
}
